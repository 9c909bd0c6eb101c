import { type ActorTold, actorTold } from '../actors/actor-told.ts';
import { undirectedView } from '../kernels/symmetric-rows.ts';
import { alike, between } from '../localised.ts';
import type { MeasureContext, MeasureDescription } from '../measure.ts';
import { seededRandom, shuffled } from '../random.ts';
import { quantile } from '../score/quantile.ts';
import { bestConnectedFirst } from './best-connected-first.ts';
import { lossesOf } from './funder-losses.ts';
import { type RemovalCurve, removalCurve } from './removal-curve.ts';

const DRAWS_AT_MOST = 200;
const DRAWS_AT_LEAST = 20;
/** Vertices and entries that all draws together go through at most: half a second or so. */
const WORK_AT_MOST = 1e7;
const STEPS_AT_MOST = 100;
/** A 90 % band leaves this share out at either end. */
const TAIL = 0.05;

export const ROBUSTNESS = {
  id: 'robustness',
  of: 'structure',
  name: { nl: 'Bestand tegen uitval', en: 'Robustness' },
  explanation: {
    nl: 'Hoeveel van het netwerk bijeenblijft als de best verbonden actoren wegvallen, als er zomaar wat wegvallen, en als één financier stopt.',
    en: 'How much of the network stays together when the best connected actors go, when some go at random, and when one funder stops.',
  },
  definition: {
    nl: `Aandeel van alle n actoren in het grootste deel, en bereik: aandeel van alle n(n − 1)/2 paren dat verbonden is, na elke uitval; bij elke stap tot en met 100 actoren, anders bij elke 1%. Gericht: steeds valt de actor weg die dan de meeste partners over heeft, bij gelijk aantal op id. Willekeurig: gemiddelde en band van 90% over ${DRAWS_AT_MOST} trekkingen met een zaad, minder in grote netwerken (n + 2m maal het aantal trekkingen hoogstens tien miljoen, minstens ${DRAWS_AT_LEAST} trekkingen). Index R: gemiddeld aandeel in het grootste deel over alle stappen. Richting en gewicht van relaties tellen niet mee.`,
    en: `Share of all n actors in the largest part, and reach: share of all n(n − 1)/2 pairs that are connected, after each removal; at every step up to 100 actors, else at every 1 %. Targeted: the actor with most partners left goes first, counted anew each time, equal ones by id. Random: mean and 90 % band over ${DRAWS_AT_MOST} seeded draws, fewer in large networks (n + 2m times draws at most ten million, at least ${DRAWS_AT_LEAST} draws). Index R: mean share in the largest part over all removals. Direction and weight of ties do not count.`,
  },
  source: 'Albert, Jeong & Barabási 2000; Schneider et al. 2011',
  range: between('0', '1'),
  cost: alike('(n + m) log n'),
} as const satisfies MeasureDescription;

interface Left {
  /** How many actors are gone. */
  readonly removed: number;
  /** Share of all actors in the largest part. */
  readonly largestPart: number;
  /** Share of all pairs that are connected. */
  readonly reach: number;
}

/** Mean over draws with the band that 90 % of them keep to. */
export interface Band {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface Robustness {
  /** R of both orders; null without actors. */
  readonly index: { readonly targeted: number | null; readonly random: number | null };
  readonly draws: number;
  readonly targeted: readonly Left[];
  readonly random: readonly { readonly removed: number; readonly largestPart: Band; readonly reach: Band }[];
  /** What is left without each funder alone, the gravest loss of reach first, then by id. */
  readonly funders: readonly (ActorTold &
    Left & {
      /** Partners that have no other tie. */
      readonly leftAlone: number;
    })[];
  /** Codes of why there is nothing to tell, by topic. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** How the network falls apart. `funders`: numbers in the snapshot of the actors that fund. */
export function robustness(
  context: MeasureContext,
  { funders, seed }: { funders: ReadonlySet<number>; seed: number },
): Robustness {
  const { graph } = context;
  const { n } = graph;
  if (n < 2) {
    const reason = n === 0 ? 'empty' : 'too-few-actors';
    return {
      index: { targeted: null, random: null },
      draws: 0,
      targeted: [],
      random: [],
      funders: [],
      reasons: { targeted: reason, random: reason, funders: reason },
    };
  }
  const view = undirectedView(graph);
  const steps = removalSteps(n);
  const share = (largest: number, pairs: number) => ({ largestPart: largest / n, reach: pairs / ((n * (n - 1)) / 2) });
  const targeted = removalCurve(view, bestConnectedFirst(view));
  const draws = Math.round(Math.min(DRAWS_AT_MOST, Math.max(DRAWS_AT_LEAST, WORK_AT_MOST / (n + view.targets.length))));
  const random = seededRandom(seed);
  const curves = Array.from({ length: draws }, () => removalCurve(view, shuffled(n, random)));
  const losses = lossesOf(
    view,
    Array.from(graph.actorOf, (_, v) => v).filter((v) => funders.has(graph.actorOf[v]!)),
  ).sort((a, b) => a.connectedPairs - b.connectedPairs || a.vertex - b.vertex);
  return {
    index: {
      targeted: indexOf(targeted, n),
      random: curves.reduce((sum, curve) => sum + indexOf(curve, n), 0) / draws,
    },
    draws,
    targeted: steps.map((removed) => ({
      removed,
      ...share(targeted.largest[removed]!, targeted.connectedPairs[removed]!),
    })),
    random: steps.map((removed) => {
      const lefts = curves.map((curve) => share(curve.largest[removed]!, curve.connectedPairs[removed]!));
      return {
        removed,
        largestPart: bandOf(lefts.map(({ largestPart }) => largestPart)),
        reach: bandOf(lefts.map(({ reach }) => reach)),
      };
    }),
    funders: losses.map(({ vertex, largest, connectedPairs, leftAlone }) => ({
      ...actorTold(context, vertex),
      removed: 1,
      ...share(largest, connectedPairs),
      leftAlone,
    })),
    reasons: losses.length === 0 ? { funders: 'no-funders' } : {},
  };
}

/** The numbers of removals that are told: all, or those of whole per cents. */
function removalSteps(n: number): number[] {
  const count = Math.min(n, STEPS_AT_MOST);
  return Array.from({ length: count + 1 }, (_, i) => Math.round((i * n) / count));
}

/** Mean over 1 … n removals of the share of all vertices that the largest part has. */
function indexOf({ largest }: RemovalCurve, n: number): number {
  let sum = 0;
  for (let removed = 1; removed <= n; removed += 1) sum += largest[removed]!;
  return sum / n ** 2;
}

function bandOf(values: number[]): Band {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  return { mean, low: quantile(values, TAIL)!, high: quantile(values, 1 - TAIL)! };
}
