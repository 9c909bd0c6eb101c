import { type Brokerage, brokerage } from './brokerage/brokerage.ts';
import { type Communities, communities } from './communities/communities.ts';
import type { CommunityAlgorithm } from './communities/find-communities.ts';
import { type CorePeriphery, corePeriphery } from './core-periphery/core-periphery.ts';
import type { GroupBy } from './groups/group-by.ts';
import { type KeyPlayers, keyPlayers } from './key-players/key-players.ts';
import type { GraphAsk, MeasuredGraphs, Told } from './measured-graphs.ts';
import { funders } from './robustness/funder-losses.ts';
import { type Robustness, robustness } from './robustness/robustness.ts';
import { type Shapes, shapes } from './shapes/shapes.ts';

/** Questions whose answers have a shape of their own: what they are asked with and what comes back. */
export interface StructureJobs {
  communities: {
    /** `algorithm` absent: Louvain. */
    ask: GraphAsk & { resolution: number; seed: number; algorithm?: CommunityAlgorithm | undefined };
    answer: Told<Communities>;
  };
  /** The seed decides where groups are communities. */
  brokerage: { ask: GraphAsk & { group: GroupBy; seed: number }; answer: Told<Brokerage> };
  'core-periphery': { ask: GraphAsk; answer: Told<CorePeriphery> };
  shapes: { ask: GraphAsk; answer: Told<Shapes> };
  robustness: { ask: GraphAsk & { seed: number }; answer: Told<Robustness> };
  'key-players': { ask: GraphAsk & { size: number; seed: number }; answer: Told<KeyPlayers> };
}

export type StructureJobKind = keyof StructureJobs;
export type StructureJob = {
  [One in StructureJobKind]: { readonly kind: One } & StructureJobs[One]['ask'];
}[StructureJobKind];

/** Answers one question about structure. */
export function answerStructureJob(
  graphs: MeasuredGraphs,
  job: StructureJob,
): StructureJobs[StructureJobKind]['answer'] {
  const { context, told } = graphs.of(job);
  switch (job.kind) {
    case 'communities': {
      const { algorithm = 'louvain', resolution, seed } = job;
      const options = { algorithm, resolution, seed };
      return { parameters: { ...told, ...options }, ...communities(context, options) };
    }
    case 'brokerage': {
      const { group, seed } = job;
      return { parameters: { ...told, group, seed }, ...brokerage(context, { group, seed }) };
    }
    case 'core-periphery':
      return { parameters: told, ...corePeriphery(context) };
    case 'shapes':
      return { parameters: told, ...shapes(context) };
    case 'robustness': {
      const { seed } = job;
      return {
        parameters: { ...told, seed },
        ...robustness(context, { funders: funders(graphs.snapshot, job.graph), seed }),
      };
    }
    case 'key-players': {
      const { size, seed } = job;
      return { parameters: { ...told, size, seed }, ...keyPlayers(context, { size, seed }) };
    }
  }
}
