import type { GrantItem, GrantOrganisation } from '../../../exchange/readers/threesixty-giving-reader.ts';
import { dateOfText } from '../words/dates.ts';
import { type ActorFacts, type EndFacts, NOTHING_FIRM, type Place, type TieFacts } from './facts.ts';

/** What a grant tells, and whether its amounts are in another currency and stay among its attributes. */
export interface GrantFacts {
  readonly actors: readonly ActorFacts[];
  readonly tie: TieFacts;
  readonly foreignCurrency?: string;
}

/** The tie of a grant with both its actors; undefined for a grant to a private person, who is counted and never named. */
export function grantFacts(grant: GrantItem, at: Place): GrantFacts | undefined {
  if (grant.recipient === 'private-person') return undefined;
  const own = ownContents(grant.extension);
  if (own !== undefined) return own(at);
  const { currency, amountAwarded, amountAppliedFor, amountDisbursed, title, description, programmes } = grant;
  const amounts = { amountEur: amountAwarded, requestedEur: amountAppliedFor, paidEur: amountDisbursed };
  const inEuros = currency === undefined || currency === 'EUR';
  const note = [title, description].filter((text) => text !== undefined && text !== '').join('. ');
  const fields = {
    id: grant.id,
    type: 'funds',
    status: 'granted',
    ...(inEuros ? known(amounts) : {}),
    ...known({
      programme: programmes.length > 0 ? programmes.join(', ') : undefined,
      startedOn: day(grant.startDate ?? grant.awardDate),
      endedOn: day(grant.endDate),
      note: note === '' ? undefined : note,
    }),
    attributes: {
      ...grant.attributes,
      ...known({ awardDate: grant.awardDate }),
      ...(inEuros ? {} : known({ currency, amountAwarded, amountAppliedFor, amountDisbursed })),
    },
  };
  const tie: TieFacts = {
    at,
    fields,
    from: endOf(grant.funder, at, 'fund'),
    to: endOf(grant.recipient, at, undefined),
    kind: 'told',
  };
  return { actors: [], tie, ...(inEuros ? {} : { foreignCurrency: currency }) };
}

function endOf(organisation: GrantOrganisation, at: Place, type: string | undefined): EndFacts {
  const { id, name, url, charityNumber, companyNumber, attributes } = organisation;
  const kvk = /^NL-KVK-(\d{8})$/.exec(id ?? '')?.[1];
  const fields = {
    ...known({ id, name: name ?? id, type, registerNumber: kvk }),
    ...(url !== undefined && /^https?:\/\/\S+$/i.test(url) ? { website: url } : {}),
    attributes: { ...attributes, ...known({ charityNumber, companyNumber }) },
  };
  return { actor: { at, told: 'end', fields, firm: NOTHING_FIRM } };
}

/** What we wrote ourselves beside the standard: the tie and both actors whole. */
function ownContents(extension: unknown): ((at: Place) => GrantFacts) | undefined {
  const { tie, from, to } = (extension ?? {}) as Readonly<Record<string, Record<string, unknown> | undefined>>;
  if (![tie, from, to].every((part) => typeof part === 'object' && part !== null && typeof part.id === 'string'))
    return;
  return (at) => {
    const { from: _from, to: _to, ...fields } = tie!;
    const end = (actor: Record<string, unknown>): EndFacts => ({
      actor: { at, told: 'whole', fields: actor, firm: NOTHING_FIRM },
    });
    return { actors: [], tie: { at, fields, from: end(from!), to: end(to!), kind: 'told' } };
  };
}

const known = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

const day = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : dateOfText(text.trim());
