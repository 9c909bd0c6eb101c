import type { ActorId } from '#model/ids';
import { type BackTest, type BackTestAsk, backTest } from './back-test/back-test.ts';
import type { FindingList } from './finding.ts';
import { communityGaps } from './gaps/community-gaps.ts';
import { continuity } from './gaps/continuity.ts';
import { type DatedNetwork, datedNetwork } from './gaps/dated-network.ts';
import { type FindingFilter, type ListOptions, prepareScorer, withFit } from './gaps/finding-list.ts';
import { missingTies } from './gaps/missing-ties.ts';
import { partnerGaps } from './gaps/partner-gaps.ts';
import { partnerSuggestions } from './gaps/partner-suggestions.ts';
import { procedureOverlap } from './gaps/procedure-overlap.ts';
import { singlePointsOfFailure } from './gaps/single-points-of-failure.ts';
import { themeGaps } from './gaps/theme-gaps.ts';
import { underConnected } from './gaps/under-connected.ts';
import type { GraphParameters } from './graph/parameters.ts';
import type { AsOf, Snapshot } from './graph/snapshot.ts';
import { type NamedDuplicates, namedDuplicates } from './identity/named-duplicates.ts';
import type { BlockRunner } from './kernels/paths/shortest-paths.ts';
import { LastUsed } from './last-used.ts';
import { type Positions, positions } from './layout/positions.ts';
import { answerMeasureJob, type MeasureJobs } from './measure-jobs.ts';
import { MeasuredGraphs } from './measured-graphs.ts';
import { type Cooperation, cooperation } from './municipality/cooperation.ts';
import { type Inventory, inventory } from './municipality/inventory.ts';
import { applyChanges } from './scenarios/apply-changes.ts';
import { compareScenario, type ScenarioComparison } from './scenarios/compare.ts';
import type { ChangeFault, ScenarioChange } from './scenarios/scenario-change.ts';
import { fitWeights, type WeightFit } from './score/fit-weights.ts';
import type { TieScorer } from './score/score.ts';
import { answerStructureJob, type StructureJobs } from './structure-jobs.ts';

/** Of lists that rest on the score: whether its weights are learnt from the network's past, with which seed. */
interface ScoredOptions extends ListOptions {
  readonly fittedWeights?: { readonly seed: number } | undefined;
}

/** Every question that analysis answers: what it is asked with and what comes back. All of it is plain data. */
export interface Jobs extends MeasureJobs, StructureJobs {
  'partner-suggestions': { ask: { actor: ActorId } & ScoredOptions; answer: FindingList };
  'partner-gaps': { ask: { municipality: ActorId; theme?: string | undefined } & ScoredOptions; answer: FindingList };
  'missing-ties': { ask: { filter: FindingFilter } & ScoredOptions; answer: FindingList };
  'single-points-of-failure': { ask: { filter: FindingFilter } & ScoredOptions; answer: FindingList };
  continuity: { ask: { filter: FindingFilter } & ListOptions; answer: FindingList };
  'procedure-overlaps': { ask: { filter: FindingFilter } & ListOptions; answer: FindingList };
  'under-connected': { ask: { filter: FindingFilter } & ListOptions; answer: FindingList };
  'theme-gaps': { ask: { filter: FindingFilter } & ListOptions; answer: FindingList };
  'community-gaps': { ask: { filter: FindingFilter; seed: number } & ScoredOptions; answer: FindingList };
  inventory: { ask: { municipality: ActorId; asOf?: AsOf | undefined }; answer: Inventory };
  cooperation: { ask: { municipality: ActorId; asOf?: AsOf | undefined }; answer: Cooperation };
  'back-test': { ask: BackTestAsk & { graph: GraphParameters }; answer: BackTest };
  'scenario-faults': { ask: { changes: readonly ScenarioChange[] }; answer: { faults: readonly ChangeFault[] } };
  'scenario-comparison': {
    ask: { changes: readonly ScenarioChange[]; asOf?: AsOf | undefined };
    answer: ScenarioComparison;
  };
  duplicates: { ask: { limit: number }; answer: NamedDuplicates };
  positions: { ask: Record<never, never>; answer: Positions };
}

export type JobKind = keyof Jobs;

/** A question by its kind. */
export type Job<K extends JobKind = JobKind> = { [One in K]: { readonly kind: One } & Jobs[One]['ask'] }[K];
export type Answer<K extends JobKind> = Jobs[K]['answer'];

/** The network of so many days is kept ready, with and without its score; and weights learnt from so many pasts. */
const DAYS_KEPT = 3;
const FITS_KEPT = 16;

/**
 * Answers questions about one snapshot; keeps what several of them share: graphs with their shortest paths, the prepared
 * score of a day.
 */
export class Analyst {
  readonly #snapshot: Snapshot;
  readonly #graphs: MeasuredGraphs;
  readonly #networks = new LastUsed<AsOf | undefined, DatedNetwork>(DAYS_KEPT);
  readonly #scorers = new LastUsed<AsOf | undefined, TieScorer>(DAYS_KEPT);
  readonly #fits = new LastUsed<string, WeightFit>(FITS_KEPT);
  #positions: Positions | undefined;

  /** `runner`: what does the long walks; absent: this thread. */
  constructor(snapshot: Snapshot, runner?: BlockRunner) {
    this.#snapshot = snapshot;
    this.#graphs = new MeasuredGraphs(snapshot, runner);
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** Answers one question. Actors and municipalities that it names must be in the snapshot. */
  answer<K extends JobKind>(job: Job<K>): Answer<K> {
    return this.#answer(job as Job) as Answer<K>;
  }

  #answer(job: Job): Answer<JobKind> {
    const snapshot = this.#snapshot;
    switch (job.kind) {
      case 'partner-suggestions':
        return this.#scored(job, (scorer) => partnerSuggestions(scorer, job.actor, job));
      case 'partner-gaps':
        return this.#scored(job, (scorer) => partnerGaps(scorer, job.municipality, job));
      case 'missing-ties':
        return this.#scored(job, (scorer) => missingTies(scorer, job.filter, job));
      case 'single-points-of-failure':
        return this.#scored(job, (scorer) => singlePointsOfFailure(scorer, job.filter, job));
      case 'continuity':
        return continuity(this.#dated(job.asOf), job.filter, job);
      case 'procedure-overlaps':
        return procedureOverlap(this.#dated(job.asOf), job.filter, job);
      case 'under-connected':
        return underConnected(this.#dated(job.asOf), job.filter, job);
      case 'theme-gaps':
        return themeGaps(this.#dated(job.asOf), job.filter, job);
      case 'community-gaps':
        return this.#scored(job, (scorer) => communityGaps(scorer, job.filter, job));
      case 'inventory':
        return inventory(snapshot, job.municipality, job.asOf);
      case 'cooperation':
        return cooperation(snapshot, job.municipality, job.asOf);
      case 'back-test':
        return backTest(snapshot, job.graph, job);
      case 'scenario-faults':
        return { faults: applyChanges(snapshot, job.changes).faults };
      case 'scenario-comparison':
        return compareScenario({ graphs: this.#graphs, scorer: this.#scorer(job.asOf) }, job.changes, job.asOf);
      case 'duplicates':
        return namedDuplicates(snapshot.actors, job.limit);
      case 'positions':
        this.#positions ??= positions(snapshot);
        return this.#positions;
      case 'actor-measure':
      case 'network-values':
        return answerMeasureJob(this.#graphs, job);
      default:
        return answerStructureJob(this.#graphs, job);
    }
  }

  #scored({ asOf, fittedWeights }: ScoredOptions, list: (scorer: TieScorer) => FindingList): FindingList {
    const scorer = this.#scorer(asOf);
    if (fittedWeights === undefined) return list(scorer);
    const { seed } = fittedWeights;
    const key = `${scorer.graph.day} ${seed}`;
    const fit = this.#fits.getOrMake(key, () => fitWeights(this.#snapshot, scorer.graph.day, seed));
    return withFit(list(fit.weights === null ? scorer : scorer.weighed(fit.weights)), fit);
  }

  #dated(asOf: AsOf | undefined): DatedNetwork {
    return this.#scorers.get(asOf) ?? this.#networks.getOrMake(asOf, () => datedNetwork(this.#snapshot, asOf));
  }

  #scorer(asOf: AsOf | undefined): TieScorer {
    return this.#scorers.getOrMake(asOf, () => prepareScorer(this.#snapshot, asOf));
  }
}
