import type { z } from 'zod';
import { ACTOR_MEASURES } from '#analysis/actors/actor-measures';
import type { IntervalsTold } from '#analysis/measure-jobs';
import type { Certainty } from '#analysis/uncertainty/sampled-certainty';
import type { actorMeasureQuery, measureQuery } from '#contract/analysis-parameters';
import type { actorMeasure, measures } from '#contract/measures';
import { DomainError } from '#model/errors';
import type { NetworkId } from '#model/ids';
import type { Language } from '#model/network';
import type { GraphStore } from '../../store/graph-store.ts';
import { MEASURE_CATALOGUE } from '../catalogues/measure-catalogue.ts';
import { networkOr404, subjectOf } from '../subject.ts';
import type { AnalysisRunner } from './analysis-runner.ts';
import { type Asked, graphAsk, type Query } from './asked.ts';
import { certaintyText } from './certainty-texts.ts';
import { provenance } from './provenance.ts';
import { because, reasonText, reasonTexts } from './reason-texts.ts';

/** Answers questions about measures in the shapes of the contract. */
export class AnalysingService {
  readonly #store: GraphStore;
  readonly #runner: AnalysisRunner;

  constructor(store: GraphStore, runner: AnalysisRunner) {
    this.#store = store;
    this.#runner = runner;
  }

  /** One value per actor. `not-found` for an unknown network or measure. */
  async actorMeasure(
    id: NetworkId,
    measureId: string,
    query: Query<typeof actorMeasureQuery>,
    { language, signal }: Asked,
  ): Promise<z.infer<typeof actorMeasure>> {
    const network = await networkOr404(this.#store, id);
    const measure = ACTOR_MEASURES.get(measureId);
    if (measure === undefined) {
      const known = [...ACTOR_MEASURES.keys()].join(', ');
      throw new DomainError('not-found', `There is no measure "${measureId}". There are: ${known}.`);
    }
    const answer = await this.#runner.run(
      subjectOf(network),
      {
        kind: 'actor-measure',
        measure: measureId,
        ...graphAsk(query),
        ...measureAsk(query),
        normalized: query.normalized,
        intervals: query.intervals,
      },
      signal,
    );
    return {
      ...provenance(network, answer),
      measure: measureId,
      definition: measure.definition[language],
      items: answer.items.map(({ reason, ...item }) => ({
        ...item,
        ...because(reason, language),
      })),
      ...(answer.certainty === undefined
        ? {}
        : { certainty: certaintyTold(answer.certainty, answer.items[0]?.value ?? null, language) }),
      ...(answer.intervals === undefined ? {} : { intervals: intervalsTold(answer.intervals, language) }),
    };
  }

  /** The catalogue of measures with the values of the whole network. */
  async networkMeasures(
    id: NetworkId,
    query: Query<typeof measureQuery>,
    { language, signal }: Asked,
  ): Promise<z.infer<typeof measures>> {
    const network = await networkOr404(this.#store, id);
    const answer = await this.#runner.run(
      subjectOf(network),
      { kind: 'network-values', ...graphAsk(query), ...measureAsk(query) },
      signal,
    );
    const values = { ...answer.values, densityByType: answer.densityByType.map((entry) => ({ ...entry })) };
    return {
      ...provenance(network, answer),
      catalogue: MEASURE_CATALOGUE,
      // The job gives every key of the contract; a test holds the two together.
      values: values as unknown as z.infer<typeof measures>['values'],
      reasons: reasonTexts(answer.reasons, language),
    };
  }
}

function measureAsk({ group, mode, seed, paths }: Query<typeof measureQuery>) {
  return { group, mode, seed, walk: paths };
}

const certaintyTold = (certainty: Certainty, largest: number | null, language: Language) => ({
  ...certainty,
  text: certaintyText(certainty, largest, language),
});

const intervalsTold = (told: IntervalsTold, language: Language) =>
  'reason' in told ? { reason: reasonText(told.reason, language) } : told;
