import type { z } from 'zod';
import type { Answer, Job } from '#analysis/jobs';
import type { StructureJobKind } from '#analysis/structure-jobs';
import { STRUCTURE_MEASURES, type StructureMeasureId } from '#analysis/structure-measures';
import type {
  brokerageQuery,
  communityQuery,
  graphQuery,
  keyPlayerQuery,
  robustnessQuery,
  shapesQuery,
} from '#contract/analysis-parameters';
import type { communities } from '#contract/measures';
import type { brokerage, corePeriphery, keyPlayers, robustness, shapes } from '#contract/structure';
import type { NetworkId } from '#model/ids';
import type { Language, Network } from '#model/network';
import type { GraphStore } from '../../store/graph-store.ts';
import { networkOr404, subjectOf } from '../subject.ts';
import type { AnalysisRunner } from './analysis-runner.ts';
import { type Asked, graphAsk, type Query } from './asked.ts';
import { provenance } from './provenance.ts';
import { because, reasonTexts } from './reason-texts.ts';
import { ruleText, searchText } from './structure-texts.ts';

/** Answers questions about the structure of a network in the shapes of the contract. `not-found` for an unknown network. */
export class StructureService {
  readonly #store: GraphStore;
  readonly #runner: AnalysisRunner;

  constructor(store: GraphStore, runner: AnalysisRunner) {
    this.#store = store;
    this.#runner = runner;
  }

  /** Groups of actors with more ties inside than between them. */
  async communities(
    id: NetworkId,
    query: Query<typeof communityQuery>,
    { language, signal }: Asked,
  ): Promise<z.infer<typeof communities>> {
    const { algorithm, resolution, seed } = query;
    const job = { kind: 'communities', ...graphAsk(query), algorithm, resolution, seed } as const;
    const { network, answer } = await this.#ask(id, job, signal);
    return {
      ...defined('communities', network, answer, query, language),
      algorithm: answer.algorithm,
      modularity: answer.modularity,
      items: answer.items.map((item) => ({ ...item, members: [...item.members], themes: [...item.themes] })),
    };
  }

  /** How often each actor stands between two others that have no tie, by role. */
  async brokerage(
    id: NetworkId,
    query: Query<typeof brokerageQuery>,
    { language, signal }: Asked,
  ): Promise<z.infer<typeof brokerage>> {
    const { group, seed } = query;
    const { network, answer } = await this.#ask(id, { kind: 'brokerage', ...graphAsk(query), group, seed }, signal);
    return {
      ...defined('brokerage', network, answer, query, language),
      items: answer.items.map(({ reason, ...item }) => ({ ...item, ...because(reason, language) })),
    };
  }

  /** Who make up the core of the network and who its periphery. */
  async corePeriphery(
    id: NetworkId,
    query: Query<typeof graphQuery>,
    { language, signal }: Asked,
  ): Promise<z.infer<typeof corePeriphery>> {
    const { network, answer } = await this.#ask(id, { kind: 'core-periphery', ...graphAsk(query) }, signal);
    const { fit, isBest, densities, items, reason } = answer;
    return {
      ...defined('core-periphery', network, answer, query, language),
      fit,
      isBest,
      densities,
      items: [...items],
      ...because(reason, language),
    };
  }

  /** The shape of each initiative's surroundings. */
  async shapes(
    id: NetworkId,
    query: Query<typeof shapesQuery>,
    { language, signal }: Asked,
  ): Promise<z.infer<typeof shapes>> {
    const { network, answer } = await this.#ask(id, { kind: 'shapes', ...graphAsk(query) }, signal);
    return {
      ...defined('shapes', network, answer, query, language),
      counts: answer.counts,
      items: answer.items.map((item) => ({ ...item, rule: { code: item.rule, text: ruleText(item, language) } })),
      ...because(answer.reason, language),
    };
  }

  /** How much of the network stays together when actors go. */
  async robustness(
    id: NetworkId,
    query: Query<typeof robustnessQuery>,
    { language, signal }: Asked,
  ): Promise<z.infer<typeof robustness>> {
    const { seed } = query;
    const { network, answer } = await this.#ask(id, { kind: 'robustness', ...graphAsk(query), seed }, signal);
    const { index, draws, targeted, random, funders, reasons } = answer;
    return {
      ...defined('robustness', network, answer, query, language),
      index,
      draws,
      targeted: [...targeted],
      random: [...random],
      funders: [...funders],
      reasons: reasonTexts(reasons, language),
    };
  }

  /** The few actors that matter most together. */
  async keyPlayers(
    id: NetworkId,
    query: Query<typeof keyPlayerQuery>,
    { language, signal }: Asked,
  ): Promise<z.infer<typeof keyPlayers>> {
    const { size, seed } = query;
    const { network, answer } = await this.#ask(id, { kind: 'key-players', ...graphAsk(query), size, seed }, signal);
    const { fragmentation, reach, reason } = answer;
    return {
      ...defined('key-players', network, answer, query, language),
      fragmentation: fragmentation && {
        ...fragmentation,
        members: [...fragmentation.members],
        how: searchText(fragmentation, language),
      },
      reach: reach && { ...reach, members: [...reach.members], how: searchText(reach, language) },
      ...because(reason, language),
    };
  }

  async #ask<K extends StructureJobKind>(
    id: NetworkId,
    job: Job<K>,
    signal: AbortSignal | undefined,
  ): Promise<{ network: Network; answer: Answer<K> }> {
    const network = await networkOr404(this.#store, id);
    const answer = await this.#runner.run(subjectOf(network), job, signal);
    return { network, answer };
  }
}

/** What an answer begins with; of weight and direction only what its path takes. */
function defined(
  measure: StructureMeasureId,
  network: Network,
  answer: Answer<StructureJobKind>,
  query: object,
  language: Language,
) {
  const { weight, direction, ...parameters } = answer.parameters;
  const taken = { ...parameters, ...('weight' in query && { weight }), ...('direction' in query && { direction }) };
  return {
    ...provenance(network, { parameters: taken }),
    definition: STRUCTURE_MEASURES[measure].definition[language],
  };
}
