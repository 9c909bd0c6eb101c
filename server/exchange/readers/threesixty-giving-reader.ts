import type { ItemAttributes } from './graph-items.ts';
import { type JsonItem, JsonItems } from './json-items.ts';
import { attributesOf, idOf, objectOf } from './json-values.ts';
import { type NetworkItem, networkItem } from './network-item.ts';
import { faultsOf, type ReadFault, readFault, unreadable } from './read-fault.ts';

/** An organisation that gives or gets a grant. Absent = not told. */
export interface GrantOrganisation {
  /** With the code of its register before it, such as `NL-KVK-…` or `GB-CHC-…`; or the publisher's own. */
  readonly id?: string;
  readonly name?: string;
  readonly charityNumber?: string;
  readonly companyNumber?: string;
  readonly url?: string;
  /** Everything else, but how to reach a person. */
  readonly attributes: ItemAttributes;
}

export interface GrantItem {
  readonly kind: 'grant';
  /** Line of the file in which it begins. */
  readonly row: number;
  readonly id: string;
  readonly title?: string;
  readonly description?: string;
  /** ISO 4217, such as `EUR`. */
  readonly currency?: string;
  readonly amountAwarded?: number;
  readonly amountAppliedFor?: number;
  readonly amountDisbursed?: number;
  /** As written: a date, or a date with time. */
  readonly awardDate?: string;
  /** Start of the first and end of the last of its planned dates, as written; may be a year or month. */
  readonly startDate?: string;
  readonly endDate?: string;
  /** Titles. */
  readonly programmes: readonly string[];
  readonly funder: GrantOrganisation;
  readonly recipient: GrantOrganisation | 'private-person';
  /** What writeGrants put beside the standard, as it was. */
  readonly extension?: unknown;
  readonly attributes: ItemAttributes;
}

const PIECE = 65_536;

/**
 * Reads the grants of 360Giving JSON (`{ "grants": [ … ] }`, version 1) from pieces of text, in their order. Of a private
 * recipient nothing is kept but that there is one; of organisations, no names of contacts, addresses of e-mail and numbers
 * of telephone. What writeGrants says of the network comes last, as far as networkItem understands it.
 *
 * Yields faults among them, at `grants/{index}/…`: `missing-id` and `missing-end` (goes on, without the grant),
 * `several-organisations` (goes on with the first), `bad-value` (an amount that is no number; goes on without it),
 * `wrong-root` (no list of grants) and those of JsonItems and decodeText (fatal). Errors of the source are thrown.
 * Memory: one chunk of the source, the items of 64 KB, and as JsonItems. Time: linear.
 */
export async function* readGrants(text: AsyncIterable<string>): AsyncGenerator<GrantItem | NetworkItem | ReadFault> {
  const items: (GrantItem | ReadFault)[] = [];
  const json = new JsonItems(['grants'], (item) => items.push(...itemsOf(item)));
  try {
    for await (const chunk of text) {
      for (let at = 0; at < chunk.length; at += PIECE) {
        json.write(chunk.slice(at, at + PIECE));
        yield* items.splice(0);
      }
    }
    const file = objectOf(json.end());
    if (!Array.isArray(file.grants)) {
      throw unreadable('grants', 'wrong-root', 'The file holds no list of grants as 360Giving has it.');
    }
    const item = networkItem(1, objectOf(file.coalitiekaart));
    if (item !== undefined) yield item;
  } catch (error) {
    const faults = faultsOf(error, json.line);
    yield* items.splice(0);
    yield* faults;
  }
}

/** What GrantItem has a place of its own for, or does not keep. */
const PLACED = new Set([
  'id',
  'title',
  'description',
  'currency',
  'amountAwarded',
  'amountAppliedFor',
  'amountDisbursed',
  'awardDate',
  'plannedDates',
  'grantProgramme',
  'fundingOrganization',
  'recipientOrganization',
  'recipientIndividual',
  'coalitiekaart',
]);
const PLACED_OF_ORGANISATION = new Set(['id', 'name', 'charityNumber', 'companyNumber', 'url']);
const REACHES_A_PERSON = ['contactName', 'email', 'telephone'];

function* itemsOf({ index, line, value }: JsonItem): Generator<GrantItem | ReadFault> {
  const grant = objectOf(value);
  const fault = (place: string, code: string, message: string): ReadFault =>
    readFault(line, `grants/${index}/${place}`, code, `Line ${line}: ${message}`);

  const id = idOf(grant.id);
  if (id === undefined) {
    yield fault('id', 'missing-id', 'a grant has no id.');
    return;
  }
  const organisations = (place: 'fundingOrganization' | 'recipientOrganization'): GrantOrganisation[] =>
    listOf(grant[place]).map(organisationOf).filter(isTold);
  const funders = organisations('fundingOrganization');
  const recipients = organisations('recipientOrganization');
  const toPerson = recipients.length === 0 && grant.recipientIndividual != null;
  const [funder] = funders;
  const recipient = toPerson ? 'private-person' : recipients[0];
  if (funder === undefined || recipient === undefined) {
    const [place, what] =
      funder === undefined ? ['fundingOrganization', 'who gives it'] : ['recipientOrganization', 'who gets it'];
    yield fault(place!, 'missing-end', `a grant does not say ${what}.`);
    return;
  }
  for (const [place, all] of [
    ['fundingOrganization', funders],
    ['recipientOrganization', recipients],
  ] as const) {
    if (all.length < 2) continue;
    yield fault(place, 'several-organisations', `a grant names ${all.length} organisations; the first is taken.`);
  }
  const amounts: Record<string, number> = {};
  for (const name of ['amountAwarded', 'amountAppliedFor', 'amountDisbursed']) {
    const amount = grant[name];
    if (typeof amount === 'number') amounts[name] = amount;
    else if (amount != null) yield fault(name, 'bad-value', `"${name}" is no number; it is left out.`);
  }
  const planned = listOf(grant.plannedDates).map(objectOf);
  yield {
    kind: 'grant',
    row: line,
    id,
    ...textsOf(grant, ['title', 'description', 'currency', 'awardDate']),
    ...amounts,
    ...textsOf({ startDate: planned[0]?.startDate, endDate: planned.at(-1)?.endDate }, ['startDate', 'endDate']),
    programmes: listOf(grant.grantProgramme).flatMap((programme) => idOf(objectOf(programme).title) ?? []),
    funder,
    recipient,
    ...(grant.coalitiekaart === undefined ? {} : { extension: grant.coalitiekaart }),
    attributes: attributesOf(without(grant, PLACED)),
  };
}

function organisationOf(value: unknown): GrantOrganisation {
  const told = objectOf(value);
  const id = idOf(told.id);
  return {
    ...(id === undefined ? {} : { id }),
    ...textsOf(told, ['name', 'charityNumber', 'companyNumber', 'url']),
    attributes: attributesOf(without(told, new Set([...PLACED_OF_ORGANISATION, ...REACHES_A_PERSON]))),
  };
}

const isTold = ({ id, name }: GrantOrganisation): boolean => id !== undefined || name !== undefined;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Those properties that are text and filled; a number (of a company, say) counts as text. */
const textsOf = <Name extends string>(
  from: Readonly<Record<string, unknown>>,
  names: readonly Name[],
): Partial<Record<Name, string>> => {
  const filled = names.flatMap((name) => {
    const text = idOf(from[name]);
    return text === undefined ? [] : [[name, text] as const];
  });
  return Object.fromEntries(filled) as Partial<Record<Name, string>>;
};

const without = (thing: Readonly<Record<string, unknown>>, names: ReadonlySet<string>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(thing).filter(([name]) => !names.has(name)));
