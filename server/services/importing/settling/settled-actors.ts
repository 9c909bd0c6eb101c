import type { Actor } from '#model/actor';
import { slugOf } from '#model/ids';
import { ACTOR_TYPES, type ActorType } from '#model/vocabulary';
import type { Stored } from '../../../store/graph-store.ts';
import { type GatheredActor, type GatheredActors, joinFields } from '../facts/gathered-actors.ts';
import { nameKey } from '../facts/names.ts';
import { faultAt } from '../faults/file-fault.ts';
import type { ReportDraft } from '../report-draft.ts';
import type { KnownWords } from '../words/cell-values.ts';
import type { PresentNetwork } from './present-network.ts';

/** An actor of the files with the id that it has in the network. */
export interface SettledActor {
  readonly id: string;
  readonly gathered: GatheredActor;
  /** The actor of the network that it is. */
  readonly before: Stored<Actor> | undefined;
  /** Names of it in the files where a person said that it is this actor: they become aliases. */
  readonly otherNames: string[];
}

export interface SettlingOptions {
  readonly known: KnownWords & { readonly municipalities: ReadonlyMap<string, Actor> };
  readonly defaultType: ActorType | undefined;
  /** Id that stands in files → id of the actor that a person said it is. */
  readonly same: ReadonlyMap<string, string>;
}

/**
 * Gives every actor of the files its id: the one it has, that of the actor of the network that goes by its name (or that
 * a person said it is), the code of a municipality, else one made from its name. Municipalities that are new are filled
 * in from the list of municipalities.
 */
export class SettledActors {
  readonly all: SettledActor[] = [];
  readonly #byId = new Map<string, SettledActor>();
  readonly #byGathered = new Map<GatheredActor, SettledActor>();
  readonly #gathered: GatheredActors;
  readonly #present: PresentNetwork;
  readonly #options: SettlingOptions;
  readonly #report: ReportDraft;

  constructor(gathered: GatheredActors, present: PresentNetwork, options: SettlingOptions, report: ReportDraft) {
    this.#gathered = gathered;
    this.#present = present;
    this.#options = options;
    this.#report = report;
    // Those with an id first: no name that is made into an id takes theirs.
    for (const one of gathered.all) if (one.fields.id !== undefined) this.#settle(one, String(one.fields.id));
    for (const one of gathered.all) if (one.fields.id === undefined) this.#settleByName(one);
  }

  of(gathered: GatheredActor): SettledActor | undefined {
    return this.#byGathered.get(gathered);
  }

  withId(id: string): SettledActor | undefined {
    return this.#byId.get(id);
  }

  /** Id of the actor that a text means: an id, a name or alias, or a municipality, which is made if it is new. */
  idOfReference(reference: string): string | undefined {
    const text = reference.trim();
    const id = this.#options.same.get(text) ?? text;
    if (this.#byId.has(id) || this.#present.actors.has(id)) return id;
    const gathered = this.#gathered.withName(text);
    const settled = gathered === undefined ? undefined : this.#byGathered.get(gathered);
    if (settled !== undefined) return settled.id;
    const named = this.#present.named(text);
    if (named.length === 1) return named[0]!.value.id;
    const code = this.#options.known.municipalityOf(text);
    const municipality = code === undefined ? undefined : this.#options.known.municipalities.get(code);
    if (municipality === undefined) return undefined;
    if (!this.#byId.has(municipality.id) && !this.#present.actors.has(municipality.id)) {
      const at = { table: '', row: 0, path: '' };
      this.#keep({ at, told: 'end', fields: { ...municipality }, firm: undefined }, municipality.id, undefined);
    }
    return municipality.id;
  }

  /** Type, name and whether it was asked, as far as files and network tell before anything is checked. */
  typeOf(id: string): ActorType | undefined {
    const { gathered, before } = this.#byId.get(id) ?? {};
    const told = { ...gathered?.fields, ...gathered?.firm }.type as ActorType | undefined;
    const inNetwork = before?.value.type ?? this.#present.actors.get(id)?.value.type;
    return told ?? inNetwork ?? (this.#byId.has(id) ? (this.#options.defaultType ?? 'organisation') : undefined);
  }

  nameOf(id: string): string {
    const name = this.#byId.get(id)?.gathered.fields.name ?? this.#present.actors.get(id)?.value.name;
    return String(name ?? id);
  }

  isRespondent(id: string): boolean {
    return this.#byId.get(id)?.gathered.firm?.respondent === true;
  }

  #settleByName(gathered: GatheredActor): void {
    const { type } = gathered.fields;
    const name = String(gathered.fields.name);
    const code = type === 'municipality' ? this.#options.known.municipalityOf(name) : undefined;
    if (code !== undefined) {
      this.#settle(gathered, code);
      return;
    }
    if (type === 'municipality') {
      this.#report.error(faultAt(gathered.at, 'unknown-municipality', { value: name }, 'name'));
      this.#report.reject('actors');
      return;
    }
    const found = this.#found(name, type, gathered);
    if (found === 'ambiguous') return;
    if (found !== undefined) this.#settle(gathered, found.value.id);
    else this.#settle(gathered, this.#madeId(name));
  }

  #found(name: string, type: unknown, gathered: GatheredActor): Stored<Actor> | 'ambiguous' | undefined {
    const named = this.#present
      .named(name)
      .filter(({ value }) => type === undefined || value.type === type || sortOf(value.type) === sortOf(type));
    const exact = named.filter(({ value }) => nameKey(value.name) === nameKey(name));
    const candidates = exact.length > 0 ? exact : named;
    if (candidates.length < 2)
      return candidates[0] ?? (type === undefined ? this.#present.actors.get(name) : undefined);
    const ids = candidates.map(({ value }) => value.id).join(', ');
    this.#report.error(faultAt(gathered.at, 'ambiguous-name', { value: name, ids }, 'name'));
    this.#report.reject('actors');
    return 'ambiguous';
  }

  /** The id that a name is made into: a free one, or one that a person decided on. */
  #madeId(name: string): string {
    const slug = slugOf(name);
    if (this.#options.same.has(slug)) return slug;
    for (let ordinal = 1; ; ordinal += 1) {
      const id = ordinal === 1 ? slug : `${slug}-${ordinal}`;
      if (!this.#byId.has(id) && !this.#present.actors.has(id)) return id;
    }
  }

  #settle(gathered: GatheredActor, told: string): void {
    const id = this.#options.same.get(told) ?? told;
    const twin = this.#byId.get(id);
    // Two actors of the files that are one: by decision, or by two spellings of one municipality.
    const settled = twin ?? this.#keep(gathered, id, this.#present.actors.get(id));
    if (twin !== undefined) {
      joinFields(twin.gathered.fields, gathered.fields);
      this.#byGathered.set(gathered, twin);
    }
    if (id !== told || twin !== undefined) settled.otherNames.push(String(gathered.fields.name ?? told));
  }

  #keep(gathered: GatheredActor, id: string, before: Stored<Actor> | undefined): SettledActor {
    const settled: SettledActor = { id, gathered, before, otherNames: [] };
    this.all.push(settled);
    this.#byId.set(id, settled);
    this.#byGathered.set(gathered, settled);
    return settled;
  }

  /** The properties that an actor has after the import, unchecked. */
  propertiesOf({ id, gathered, before, otherNames }: SettledActor, mode: 'merge' | 'replace'): Record<string, unknown> {
    const told: Record<string, unknown> = { ...gathered.fields, ...gathered.firm, id };
    const keeps = mode === 'merge' || gathered.told === 'end';
    const municipality = before === undefined ? this.#options.known.municipalities.get(id) : undefined;
    const base: Readonly<Record<string, unknown>> =
      before !== undefined && keeps
        ? { ...before.value }
        : municipality !== undefined && (told.type ?? 'municipality') === 'municipality'
          ? { ...municipality }
          : {};
    const attributes = { ...(base.attributes as object | undefined), ...(told.attributes as object | undefined) };
    const merged: Record<string, unknown> = { ...base, ...told };
    merged.name ??= id;
    merged.type ??= before?.value.type ?? this.#options.defaultType ?? 'organisation';
    if (Object.keys(attributes).length > 0) merged.attributes = attributes;
    // Found by name or by a decision: the file spells it its own way.
    const byId = gathered.fields.id === id;
    if (before !== undefined && !byId) merged.name = before.value.name;
    // Who was asked once is no less so for being mentioned by another.
    if (gathered.told === 'end' && before?.value.respondent === true) merged.respondent = true;
    if (municipality !== undefined && base.name !== undefined && !byId) merged.name = base.name;
    if (
      gathered.told === 'end' &&
      before !== undefined &&
      Array.isArray(before.value.themes) &&
      Array.isArray(told.themes)
    ) {
      merged.themes = [...new Set([...before.value.themes, ...told.themes])];
    }
    const aliases = withNames(merged.aliases as readonly string[] | undefined, otherNames, String(merged.name));
    if (aliases !== undefined && merged.type !== 'municipality') merged.aliases = aliases;
    return merged;
  }
}

/** Aliases with other names that an actor goes by; undefined where there are none. */
function withNames(
  aliases: readonly string[] | undefined,
  names: readonly string[],
  own: string,
): readonly string[] | undefined {
  const known = new Set([own, ...(aliases ?? [])].map(nameKey));
  const added = names.filter((name) => !known.has(nameKey(name)) && known.add(nameKey(name)));
  return added.length === 0 ? aliases : [...(aliases ?? []), ...added];
}

/** Initiative, organisation and coalition are told apart by judgement; a municipality or fund of that name is another. */
const sortOf = (type: unknown): string =>
  type === 'municipality' || type === 'fund' ? type : ACTOR_TYPES.some((one) => one === type) ? 'group' : 'none';
