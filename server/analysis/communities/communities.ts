import type { ActorId } from '#model/ids';
import { alike } from '../localised.ts';
import type { MeasureContext, MeasureDescription } from '../measure.ts';
import { type CommunityAlgorithm, FIND_COMMUNITIES } from './find-communities.ts';
import { membersOf } from './partition.ts';
import { stabilities } from './stability.ts';

export const COMMUNITIES = {
  id: 'communities',
  of: 'structure',
  name: { nl: 'Groepen', en: 'Communities' },
  explanation: {
    nl: 'Welke actoren onderling meer relaties hebben dan met anderen, en hoe vast die groepen zijn.',
    en: 'Which actors have more ties with each other than with others, and how firm these groups are.',
  },
  definition: {
    nl: 'De indeling met de hoogste modulariteit die Louvain of Leiden vindt, Σ_C (w_C/2w − fijnheid · (k_C/2w)²), relaties met richting genomen als relaties zonder (heen en terug opgeteld). Stabiliteit van een groep: gemiddelde Jaccard-overlap met de groepen van haar leden onder tien andere zaden.',
    en: 'The partition with the highest modularity that Louvain or Leiden finds, Σ_C (w_C/2w − resolution · (k_C/2w)²), directed ties taken as undirected (both ways added). Stability of a community: mean Jaccard overlap with the communities of its members under ten other seeds.',
  },
  source: 'Blondel et al. 2008; Traag, Waltman & Van Eck 2019',
  range: {
    nl: 'modulariteit −0,5 tot en met 1, stabiliteit 0 tot en met 1',
    en: 'modularity −0.5 to 1, stability 0 to 1',
  },
  cost: alike('m log n'),
} as const satisfies MeasureDescription;

export interface Communities {
  readonly algorithm: string;
  readonly modularity: number | null;
  readonly items: readonly {
    readonly community: number;
    readonly size: number;
    readonly members: readonly ActorId[];
    readonly themes: readonly string[];
    readonly stability: number | null;
  }[];
}

const THEMES_NAMED = 3;

/** Communities with their members, most common themes and stability over seeds. Eleven times the cost of finding them. */
export function communities(
  { snapshot, graph }: MeasureContext,
  options: { algorithm: CommunityAlgorithm; resolution: number; seed: number },
): Communities {
  const find = FIND_COMMUNITIES[options.algorithm](graph);
  const partition = find(options);
  const stability = graph.m === 0 ? partition.sizes.map(() => null) : stabilities(find, partition, options);
  return {
    algorithm: options.algorithm,
    modularity: partition.modularity,
    items: membersOf(partition).map((list, community) => {
      const actors = list.map((v) => snapshot.actors[graph.actorOf[v]!]!);
      return {
        community,
        size: list.length,
        members: actors.map(({ id }) => id),
        themes: mostCommon(actors.flatMap(({ themes }) => themes ?? [])),
        stability: stability[community]!,
      };
    }),
  };
}

/** The most common of the themes, at most three; equally common ones by code. */
export function mostCommon(themes: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, THEMES_NAMED)
    .map(([theme]) => theme);
}
