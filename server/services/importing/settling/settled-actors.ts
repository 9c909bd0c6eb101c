import type { Actor } from '#model/actor';
import type { ActorType } from '#model/vocabulary';
import type { Stored } from '../../../store/graph-store.ts';
import { NOWHERE, type Place } from '../facts/facts.ts';
import { type GatheredActor, type GatheredActors, joinFields } from '../facts/gathered-actors.ts';
import { nameKey } from '../facts/names.ts';
import { faultAt } from '../faults/file-fault.ts';
import type { ReportDraft } from '../report-draft.ts';
import type { KnownWords } from '../words/cell-values.ts';
import { DecidedIdentities, type Decisions } from './decided-identities.ts';
import { goesBy, type OwnIdentity, ownIdentities } from './own-identities.ts';
import type { PresentNetwork } from './present-network.ts';

/** An actor of the files with the id that it has in the network. */
export interface SettledActor {
  readonly id: string;
  readonly gathered: GatheredActor;
  /** The actor of the network that it is. */
  readonly before: Stored<Actor> | undefined;
  /** Names of it in the files where a person said that it is this actor: they become aliases. */
  readonly otherNames: readonly string[];
}

/** The end of a tie. */
export interface SettledEnd {
  readonly id: string;
  /** What it stands in the file as: the actor itself, or another name of it. */
  readonly standsAs: string;
}

export interface SettlingOptions {
  readonly known: KnownWords & { readonly municipalities: ReadonlyMap<string, Actor> };
  readonly defaultType: ActorType | undefined;
  readonly decisions: Decisions;
}

/**
 * The actors of the files, each once, with the ids that they have in the network: who they are by themselves, as
 * {@link ownIdentities} tells, and whom people said that they are, as {@link DecidedIdentities} tells.
 */
export class SettledActors {
  readonly all: SettledActor[] = [];
  readonly decided: DecidedIdentities;
  readonly #byId = new Map<string, SettledActor>();
  readonly #own: ReadonlyMap<GatheredActor, OwnIdentity>;
  readonly #gathered: GatheredActors;
  readonly #present: PresentNetwork;
  readonly #options: SettlingOptions;
  readonly #report: ReportDraft;

  constructor(gathered: GatheredActors, present: PresentNetwork, options: SettlingOptions, report: ReportDraft) {
    this.#gathered = gathered;
    this.#present = present;
    this.#options = options;
    this.#report = report;
    this.#own = ownIdentities(gathered, present, options.known, report);
    const ownIds = new Set([...this.#own.values()].map(({ id }) => id));
    this.decided = new DecidedIdentities(options.decisions, ownIds, present.actors, report);
    const groups = new Map<string, GatheredActor[]>();
    for (const [one, own] of this.#own) {
      const id = this.decided.idOf(own.id);
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [one]);
      else if (this.#isItself(one)) group.splice(group.filter((other) => this.#isItself(other)).length, 0, one);
      else group.push(one);
    }
    for (const [id, group] of groups) this.#settle(id, group);
  }

  /**
   * The actor that the end of a tie means. A text is an id, a name or alias, or a municipality, which is made if it is
   * new; undefined where it is nobody, or several.
   */
  endOf(end: GatheredActor | string): SettledEnd | undefined {
    if (typeof end !== 'string') {
      const own = this.#own.get(end);
      if (own === undefined) return undefined;
      const id = this.decided.idOf(own.id);
      return { id, standsAs: this.#isItself(end) ? id : nameKey(String(end.fields.name ?? own.id)) };
    }
    const text = end.trim();
    const id = this.decided.idOf(text);
    if (this.#byId.has(id) || this.#present.actors.has(id)) return { id, standsAs: id === text ? id : nameKey(text) };
    const gathered = this.#gathered.withName(text);
    const found = gathered === undefined ? undefined : this.endOf(gathered);
    if (found !== undefined) return found;
    const [named, ...more] = this.#present.named(text);
    if (named !== undefined && more.length === 0) {
      return { id: named.value.id, standsAs: goesBy(named, text) ? named.value.id : nameKey(text) };
    }
    const code = this.#options.known.municipalityOf(text);
    const municipality = code === undefined ? undefined : this.#options.known.municipalities.get(code);
    if (municipality === undefined) return undefined;
    if (!this.#byId.has(municipality.id) && !this.#present.actors.has(municipality.id)) {
      this.#keep(municipality.id, { at: NOWHERE, told: 'end', fields: { ...municipality }, firm: undefined }, []);
    }
    return { id: municipality.id, standsAs: municipality.id };
  }

  /** Type, as far as files and network tell before anything is checked. */
  typeOf(id: string): ActorType | undefined {
    const { gathered, before } = this.#byId.get(id) ?? {};
    const told = gathered === undefined ? undefined : typeTold(gathered);
    const inNetwork = before?.value.type ?? this.#present.actors.get(id)?.value.type;
    if (told !== undefined || inNetwork !== undefined) return told ?? inNetwork;
    if (!this.#byId.has(id)) return undefined;
    const { known, defaultType } = this.#options;
    return known.municipalities.has(id) ? 'municipality' : (defaultType ?? 'organisation');
  }

  nameOf(id: string): string {
    const name = this.#byId.get(id)?.gathered.fields.name ?? this.#present.actors.get(id)?.value.name;
    return String(name ?? id);
  }

  /** Whether an actor answers in the files, or did so before. */
  isRespondent(id: string): boolean {
    return this.placeOfAnswers(id) !== undefined || this.#present.actors.get(id)?.value.respondent === true;
  }

  /** Where in the files an actor answers what it was asked; undefined where it does not. */
  placeOfAnswers(id: string): Place | undefined {
    const gathered = this.#byId.get(id)?.gathered;
    return gathered?.firm?.respondent === true ? gathered.at : undefined;
  }

  /** Whether an actor of the files goes by the id or the name of the actor that it is. */
  #isItself(gathered: GatheredActor): boolean {
    const { id, namesake } = this.#own.get(gathered)!;
    return namesake && this.decided.idOf(id) === id;
  }

  #settle(id: string, group: readonly GatheredActor[]): void {
    const otherNames = group
      .filter((one, index) => index > 0 || !this.#isItself(one))
      .map((one) => String(one.fields.name ?? this.#own.get(one)!.id));
    const { gathered, before } = this.#keep(id, joined(group), otherNames);
    const type = typeTold(gathered);
    if (before === undefined || type === undefined || type === before.value.type) return;
    this.#report.warn(
      faultAt(gathered.at, 'type-changes', { value: before.value.name, from: before.value.type, to: type }),
    );
  }

  #keep(id: string, gathered: GatheredActor, otherNames: readonly string[]): SettledActor {
    const settled: SettledActor = { id, gathered, before: this.#present.actors.get(id), otherNames };
    this.all.push(settled);
    this.#byId.set(id, settled);
    return settled;
  }
}

const typeTold = ({ fields, firm }: GatheredActor): ActorType | undefined =>
  (firm?.type ?? fields.type) as ActorType | undefined;

/** Several actors of the files as the one that they are: what the first lacks, the others fill in. */
function joined([first, ...others]: readonly GatheredActor[]): GatheredActor {
  if (others.length === 0) return first!;
  const fields = { ...first!.fields };
  let firm = first!.firm;
  for (const other of others) {
    const { id: _id, ...rest } = other.fields;
    joinFields(fields, rest);
    if (other.firm !== undefined) firm = { ...other.firm, ...firm };
  }
  const lead = [first!, ...others].find(({ told }) => told !== 'end') ?? first!;
  return { at: lead.at, told: lead.told, fields, firm };
}
