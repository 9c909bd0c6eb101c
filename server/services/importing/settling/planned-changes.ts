import type { Actor } from '#model/actor';
import type { Change } from '#model/changes';
import { DomainError, type Fault } from '#model/errors';
import type { NetworkDescription } from '#model/network';
import { faultOfTieEnds } from '#model/rules';
import type { Tie } from '#model/tie';
import type { ActorType } from '#model/vocabulary';
import { checkedActor, checkedTie } from '../../editing/checked-things.ts';
import { NOWHERE, type Place } from '../facts/facts.ts';
import { checkedParams, type FileFault, faultAt } from '../faults/file-fault.ts';
import type { SourceOf } from '../mapping/fact-sources.ts';
import type { ReportDraft } from '../report-draft.ts';
import { type PropertiesOptions, propertiesOf } from './actor-properties.ts';
import { HomelessFacts } from './homeless-facts.ts';
import type { PresentNetwork } from './present-network.ts';
import type { SettledActor } from './settled-actors.ts';
import type { SettledTie } from './settled-ties.ts';
import { propertiesOfTie } from './tie-properties.ts';

/** What an import comes to. */
export interface PlannedChanges {
  readonly changes: readonly Change[];
  /** How many actors and ties of the files there are, checked. */
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
  /** A fault that the store found in a change (`changes/INDEX/…`), at the row that it comes from. */
  readonly faultOf: (fault: Fault) => FileFault;
}

/** What the files hold, settled. */
export interface Settled {
  readonly actors: readonly SettledActor[];
  readonly ties: readonly SettledTie[];
  /** The network with what the files add to its description; absent where that is nothing. */
  readonly description: NetworkDescription | undefined;
}

/**
 * Checks every actor and tie of the files and makes changes of them: in `replace`, what the files do not hold goes.
 * Faults go to the report, by row; what is at fault is left out.
 */
export function plannedChanges(
  { actors: settled, ties, description }: Settled,
  present: PresentNetwork,
  options: PropertiesOptions & { readonly sourceOf: SourceOf },
  report: ReportDraft,
): PlannedChanges {
  const { mode } = options;
  const types = new Map<string, ActorType>();
  if (mode === 'merge') for (const [id, { value }] of present.actors) types.set(id, value.type);
  const actorPuts: Change[] = [];
  const actors: Actor[] = [];
  const rejected = new Set<string>();
  const places = new Map<object, Place>();
  const homeless = new HomelessFacts(options.sourceOf, report);
  for (const one of settled) {
    const { at, fields, firm } = one.gathered;
    const told = Object.keys({ ...fields, ...firm });
    const properties = homeless.settled('actors', at, propertiesOf(one, options), told);
    const actor = checked(at, report, properties, () => checkedActor(properties, 'any'));
    if (actor === undefined) {
      rejected.add(one.id);
      report.reject('actors');
      continue;
    }
    types.set(actor.id, actor.type);
    actors.push(actor);
    places.set(actor, one.gathered.at);
    actorPuts.push({ op: 'put-actor', actor, expect: one.before?.version ?? 'absent' });
  }

  const tiePuts: Change[] = [];
  const checkedTies: Tie[] = [];
  for (const one of ties) {
    const { at, before, from, to, fields } = one;
    // Told already, at the actor.
    if (rejected.has(from) || rejected.has(to)) {
      report.reject('ties');
      continue;
    }
    const properties = homeless.settled('ties', at, propertiesOfTie(one, mode), Object.keys(fields));
    const tie = checked(at, report, properties, () => checkedTie(properties, 'kept'));
    const rule = tie === undefined ? undefined : faultOfTieEnds(tie.type, types.get(from)!, types.get(to)!);
    if (rule !== undefined) report.error({ ...faultAt(at, rule.code, {}, rule.path), message: `${rule.message}.` });
    if (tie === undefined || rule !== undefined) {
      report.reject('ties');
      continue;
    }
    checkedTies.push(tie);
    places.set(tie, at);
    tiePuts.push({ op: 'put-tie', tie, expect: before?.version ?? 'absent' });
  }

  const gone = mode === 'replace' ? missing(present, actors, checkedTies) : { actors: [], ties: [] };
  const changes: Change[] = [
    ...(description === undefined ? [] : [{ op: 'put-network' as const, description, expect: 'any' as const }]),
    ...gone.ties,
    ...actorPuts,
    ...tiePuts,
    ...gone.actors,
  ];
  return { actors, ties: checkedTies, changes, faultOf: (fault) => placedFault(fault, changes, places) };
}

function placedFault(
  { path, code, message }: Fault,
  changes: readonly Change[],
  places: ReadonlyMap<object, Place>,
): FileFault {
  const [, index, field] = /^changes\/(\d+)(?:\/(.*))?$/.exec(path) ?? [];
  const change = index === undefined ? undefined : changes[Number(index)];
  const thing = change?.op === 'put-actor' ? change.actor : change?.op === 'put-tie' ? change.tie : undefined;
  // Where nothing in the files is at fault it is something that the network holds besides.
  const at = (thing === undefined ? undefined : places.get(thing)) ?? NOWHERE;
  return { ...faultAt(at, code, {}, field), message: `${message}.` };
}

function missing(
  present: PresentNetwork,
  actors: readonly Actor[],
  ties: readonly Tie[],
): { actors: Change[]; ties: Change[] } {
  const keptActors = new Set<string>(actors.map(({ id }) => id));
  const keptTies = new Set<string>(ties.map(({ id }) => id));
  return {
    actors: [...present.actors.values()]
      .filter(({ value }) => !keptActors.has(value.id))
      .map(({ value, version }) => ({ op: 'delete-actor', id: value.id, expect: version, cascade: false })),
    ties: [...present.ties.values()]
      .filter(({ value }) => !keptTies.has(value.id))
      .map(({ value, version }) => ({ op: 'delete-tie', id: value.id, expect: version })),
  };
}

/** What passes its check; the faults of what does not go to the report. */
function checked<T>(
  at: Place,
  report: ReportDraft,
  properties: Readonly<Record<string, unknown>>,
  check: () => T,
): T | undefined {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'invalid') throw error;
    for (const { path, code, message } of error.faults) {
      report.error({ ...faultAt(at, code, checkedParams(path, properties), path), message: `${path}: ${message}.` });
    }
    return undefined;
  }
}
