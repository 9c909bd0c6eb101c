import { faultAt } from '../faults/file-fault.ts';
import type { ReportDraft } from '../report-draft.ts';
import { ACTOR_KINDS, LISTS } from '../words/field-kinds.ts';
import type { ActorFacts, Place, Telling } from './facts.ts';
import { nameKey } from './names.ts';

/** One actor of the files, out of all places that tell of it. */
export interface GatheredActor {
  /** Where it is told of first; the row of its own where it has one. */
  at: Place;
  told: Telling;
  readonly fields: Record<string, unknown>;
  firm: Record<string, unknown> | undefined;
}

/**
 * The actors of the files: told of in one place or many, by id or by name. What the first place says of a property
 * holds, lists and attributes are joined, and what is firm holds wherever it was said.
 */
export class GatheredActors {
  readonly all: GatheredActor[] = [];
  readonly #byId = new Map<string, GatheredActor>();
  readonly #byName = new Map<string, GatheredActor>();
  /** Rows that say who they are and are rejected: ids and names, each with its row. */
  readonly #rejected = new Map<string, number>();
  readonly #report: ReportDraft;

  constructor(report: ReportDraft) {
    this.#report = report;
  }

  withId(id: string): GatheredActor | undefined {
    return this.#byId.get(id);
  }

  withName(name: string): GatheredActor | undefined {
    return this.#byName.get(nameKey(name));
  }

  /** Takes note of a row that is rejected already: that it repeats another one is a fault of it too. */
  reject(facts: ActorFacts): void {
    if (!this.#repeats(facts)) this.#rejected.set(keyOfRow(facts), facts.at.row);
  }

  /** The actor that the facts tell of, with them added to it; undefined where they repeat a row. */
  add(facts: ActorFacts): GatheredActor | undefined {
    const { id, name } = facts.fields as { id?: string; name?: string };
    const key = typeof name === 'string' ? nameKey(name) : undefined;
    const known = typeof id === 'string' ? this.#byId.get(id) : key === undefined ? undefined : this.#byName.get(key);
    if (facts.told === 'row' && this.#repeats(facts)) {
      this.#report.reject('actors');
      return undefined;
    }
    if (known === undefined) return this.#begin(facts, id, key);
    if (facts.told !== 'end' && known.told === 'end') {
      known.at = facts.at;
      known.told = facts.told;
      const before = { ...known.fields };
      for (const field of Object.keys(known.fields)) delete known.fields[field];
      joinFields(known.fields, facts.fields);
      joinFields(known.fields, before);
    } else joinFields(known.fields, facts.fields);
    holdFirm(known, facts);
    if (key !== undefined && !this.#byName.has(key)) this.#byName.set(key, known);
    return known;
  }

  /** Whether there is a row of the same id, or of the same name where it has none; the fault goes to the report. */
  #repeats(facts: ActorFacts): boolean {
    const { id, name } = facts.fields as { id?: string; name?: string };
    const known = id === undefined ? this.withName(name ?? '') : this.withId(id);
    const row = known?.told === 'row' ? known.at.row : this.#rejected.get(keyOfRow(facts));
    if (row === undefined) return false;
    const [code, value] = id === undefined ? ['duplicate-name', name] : ['duplicate-id', id];
    this.#report.error(faultAt(facts.at, code!, { value: String(value), row }));
    return true;
  }

  #begin(facts: ActorFacts, id: string | undefined, key: string | undefined): GatheredActor {
    const { at, told, fields } = facts;
    const actor: GatheredActor = { at, told, fields: { ...fields }, firm: undefined };
    holdFirm(actor, facts);
    this.all.push(actor);
    if (typeof id === 'string') this.#byId.set(id, actor);
    if (key !== undefined && !this.#byName.has(key)) this.#byName.set(key, actor);
    return actor;
  }
}

/** What says that two rows are of one actor. */
function keyOfRow({ fields }: ActorFacts): string {
  const { id, name } = fields as { id?: string; name?: string };
  return id === undefined ? `name ${nameKey(name ?? '')}` : `id ${id}`;
}

function holdFirm(actor: GatheredActor, { fields, firm }: ActorFacts): void {
  if (firm.size === 0) return;
  actor.firm ??= {};
  for (const field of firm) actor.firm[field] = fields[field];
}

/** Adds what is not told yet. */
export function joinFields(into: Record<string, unknown>, fields: Readonly<Record<string, unknown>>): void {
  for (const [field, value] of Object.entries(fields)) {
    const before = into[field];
    if (before === undefined) into[field] = value;
    else if (before === value) continue;
    else if (Array.isArray(before) && Array.isArray(value) && LISTS.has(ACTOR_KINDS.get(field) ?? 'text')) {
      into[field] = [...new Set([...before, ...value])];
    } else if (field === 'attributes') into[field] = { ...(value as object), ...(before as object) };
  }
}
