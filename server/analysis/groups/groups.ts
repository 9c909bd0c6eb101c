import type { Actor } from '#model/actor';
import type { Partition } from '../communities/partition.ts';
import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { ATTRIBUTE_PREFIX, type GroupBy } from './group-by.ts';

/** Which groups the actors of a graph are in. An actor may be in several (themes) or in none that is known. */
export interface Groups {
  /** Class of each vertex: those of one class are in the same groups; −1 where none is known. */
  readonly classOf: Int32Array;
  /** The groups of each class, sorted. */
  readonly groupsOfClass: readonly (readonly string[])[];
  /** Whether two classes have a group in common. */
  share(a: number, b: number): boolean;
}

/** The groups of the actors of a graph; the partition is asked for only where communities are the groups. O(n log n). */
export function groupsOf(snapshot: Snapshot, graph: AnalysedGraph, by: GroupBy, partition: () => Partition): Groups {
  const groupsOfVertex = groupsBy(snapshot, graph, by, partition);
  const classes = new Map<string, number>();
  const groupsOfClass: (readonly string[])[] = [];
  const classOf = Int32Array.from({ length: graph.n }, (_, v) => {
    const values = groupsOfVertex(v);
    if (values.length === 0) return -1;
    const groups = [...new Set(values)].sort();
    const key = JSON.stringify(groups);
    const known = classes.get(key);
    if (known !== undefined) return known;
    classes.set(key, groupsOfClass.length);
    return groupsOfClass.push(groups) - 1;
  });
  const sets = groupsOfClass.map((groups) => new Set(groups));
  return {
    classOf,
    groupsOfClass,
    share: (a, b) => a === b || groupsOfClass[a]!.some((group) => sets[b]!.has(group)),
  };
}

function groupsBy(
  snapshot: Snapshot,
  graph: AnalysedGraph,
  by: GroupBy,
  partition: () => Partition,
): (vertex: number) => readonly string[] {
  if (by === 'community') {
    const communityOf = partition().of;
    return (v) => [String(communityOf[v]!)];
  }
  return (v) => groupsOfActor(snapshot.actors[graph.actorOf[v]!]!, by);
}

function groupsOfActor(actor: Actor, by: Exclude<GroupBy, 'community'>): readonly string[] {
  switch (by) {
    case 'type':
      return [actor.type];
    case 'theme':
      return actor.themes ?? [];
    case 'municipality':
      if (actor.type === 'municipality') return [actor.id];
      return actor.municipality === undefined ? [] : [actor.municipality];
    default: {
      const name = by.slice(ATTRIBUTE_PREFIX.length);
      const value = Object.hasOwn(actor.attributes ?? {}, name) ? actor.attributes![name] : undefined;
      if (value === undefined) return [];
      return (Array.isArray(value) ? value : [value]).map(String);
    }
  }
}
