import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import type { Groups } from '../groups/groups.ts';
import { alike, between } from '../localised.ts';
import type { ActorMeasure } from '../measure.ts';

/** Ties of every vertex with others of other groups, and with those that it has a group in common with. O(n + m). */
export function tiesAcrossGroups(
  graph: AnalysedGraph,
  { classOf, share }: Groups,
): { external: Uint32Array; internal: Uint32Array } {
  const external = new Uint32Array(graph.n);
  const internal = new Uint32Array(graph.n);
  for (let v = 0; v < graph.n; v += 1) {
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e += 1) {
      const w = graph.targets[e]!;
      if (classOf[v]! < 0 || classOf[w]! < 0) continue;
      const counts = share(classOf[v]!, classOf[w]!) ? internal : external;
      counts[v]! += 1;
      if (graph.directed) counts[w]! += 1;
    }
  }
  return { external, internal };
}

export const eiIndex: ActorMeasure = {
  id: 'ei-index',
  of: 'actor',
  name: { nl: 'Naar buiten gericht', en: 'E-I index' },
  explanation: {
    nl: 'Of deze actor vooral relaties heeft buiten de eigen groep (1) of erbinnen (−1).',
    en: 'Whether this actor ties mostly outside its own group (1) or within it (−1).',
  },
  definition: {
    nl: '(E − I)/(E + I) over de relaties van de actor, naar groep: E met wie in een andere zit, I met wie een groep met hem gemeen heeft. Relaties met actoren van onbekende groep tellen niet mee; zonder anderen geen waarde.',
    en: '(E − I)/(E + I) over the ties of the actor by `group`; internal when the two have a group in common. Ties with actors of unknown group do not count; null without others.',
  },
  source: 'Krackhardt & Stern 1988',
  range: between('−1', '1'),
  cost: alike('n + m'),
  compute(context, { group, seed }) {
    const groups = context.groups(group, seed);
    const { external, internal } = tiesAcrossGroups(context.graph, groups);
    const values = Array.from(external, (out, v) => {
      const all = out + internal[v]!;
      return all === 0 ? null : (out - internal[v]!) / all;
    });
    return { values, reason: (v) => (groups.classOf[v]! < 0 ? 'no-group' : 'no-partners-with-group') };
  },
};
