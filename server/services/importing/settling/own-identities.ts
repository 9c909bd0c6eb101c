import { slugOf } from '#model/ids';
import { ACTOR_TYPES } from '#model/vocabulary';
import type { Stored } from '../../../store/graph-store.ts';
import type { GatheredActor, GatheredActors } from '../facts/gathered-actors.ts';
import { nameKey } from '../facts/names.ts';
import { faultAt } from '../faults/file-fault.ts';
import type { ReportDraft } from '../report-draft.ts';
import { type KnownWords, namesakes } from '../words/cell-values.ts';
import type { PresentNetwork } from './present-network.ts';

/** Who an actor of the files is by itself, before any decision. */
export interface OwnIdentity {
  readonly id: string;
  /** Whether it goes by the id or the name of that actor; false: by another name of it. */
  readonly namesake: boolean;
}

/**
 * Says of every actor of the files who it is: the id it has, the code of a municipality, the actor of the network that
 * goes by its name, else an id made from its name. Who cannot be told is a fault, and left out. O(actors).
 *
 * A name that several in the network go by means the only one of its type; where none or more are of it, that is a fault.
 */
export function ownIdentities(
  gathered: GatheredActors,
  present: PresentNetwork,
  known: KnownWords,
  report: ReportDraft,
): ReadonlyMap<GatheredActor, OwnIdentity> {
  const identities = new Map<GatheredActor, OwnIdentity>();
  const used = new Set<string>();
  const settle = (one: GatheredActor, id: string, namesake: boolean) => {
    identities.set(one, { id, namesake });
    used.add(id);
  };
  const fault = (one: GatheredActor, code: string, params: Readonly<Record<string, string>>) => {
    report.error(faultAt(one.at, code, params, 'name'));
    report.reject('actors');
  };
  // Those with an id first: no name that is made into an id takes theirs.
  for (const one of gathered.all) if (one.fields.id !== undefined) settle(one, String(one.fields.id), true);
  for (const one of gathered.all) {
    if (one.fields.id !== undefined) continue;
    const { type } = one.fields;
    const name = String(one.fields.name);
    if (type === 'municipality') {
      const code = known.municipalityOf(name);
      const names = namesakes(name, known);
      if (names !== undefined) fault(one, 'ambiguous-municipality', { value: name, names });
      else if (code === undefined) fault(one, 'unknown-municipality', { value: name });
      else settle(one, code, true);
      continue;
    }
    const found = namedIn(present, name, type);
    if ('ids' in found) fault(one, 'ambiguous-name', { value: name, ids: found.ids });
    else if (found.actor === undefined) settle(one, freeSlug(name, used, present), true);
    else settle(one, found.actor.value.id, goesBy(found.actor, name));
  }
  return identities;
}

/** Whether a text is the id or the name of an actor, not another name of it. */
export const goesBy = ({ value }: Stored<{ readonly id: string; readonly name: string }>, text: string): boolean =>
  value.id === text || nameKey(value.name) === nameKey(text);

type Found = { readonly actor: ReturnType<PresentNetwork['named']>[number] | undefined } | { readonly ids: string };

/** The actor of the network that a name means, or the ids of those between which it does not choose. */
function namedIn(present: PresentNetwork, name: string, type: unknown): Found {
  const named = present.named(name);
  if (type === undefined) return named.length === 0 ? { actor: present.actors.get(name) } : theOnly(named, name);
  const ofType = named.filter(({ value }) => value.type === type);
  if (ofType.length > 0) return theOnly(ofType, name);
  if (!named.some(({ value }) => sortOf(value.type) === sortOf(type))) return { actor: undefined };
  const others = named.filter(({ value }) => value.type !== 'municipality');
  const only = theOnly(others, name);
  if ('ids' in only || sortOf(only.actor?.value.type) === sortOf(type)) return only;
  return { ids: idsOf(others) };
}

/** The only one of several; one that has the name goes before those that have it as another name. */
function theOnly(named: ReturnType<PresentNetwork['named']>, name: string): Found {
  const exact = named.filter(({ value }) => nameKey(value.name) === nameKey(name));
  const candidates = exact.length > 0 ? exact : named;
  return candidates.length === 1 ? { actor: candidates[0] } : { ids: idsOf(candidates) };
}

const idsOf = (actors: ReturnType<PresentNetwork['named']>): string => actors.map(({ value }) => value.id).join(', ');

function freeSlug(name: string, used: ReadonlySet<string>, present: PresentNetwork): string {
  const slug = slugOf(name);
  for (let ordinal = 1; ; ordinal += 1) {
    const id = ordinal === 1 ? slug : `${slug}-${ordinal}`;
    if (!used.has(id) && !present.actors.has(id)) return id;
  }
}

/** Initiative, organisation and coalition are told apart by judgement; a municipality or fund of that name is another. */
const sortOf = (type: unknown): string =>
  type === 'municipality' || type === 'fund' ? type : ACTOR_TYPES.some((one) => one === type) ? 'group' : 'none';
