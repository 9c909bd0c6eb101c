import type { z } from 'zod';
import { BACK_TEST } from '#analysis/back-test/back-test-measure';
import { DEFAULT_PARAMETERS } from '#analysis/graph/parameters';
import type { backTest, newBackTest } from '#contract/back-test';
import type { NetworkId } from '#model/ids';
import { firstDay, type PartialDate } from '#model/partial-date';
import type { GraphStore } from '../../store/graph-store.ts';
import { networkOr404 } from '../subject.ts';
import type { AnalysisRunner } from './analysis-runner.ts';
import type { Asked } from './asked.ts';
import { METHOD_NAMES, NO_BACK_TEST, NOTE_TEXTS, outcomeInWords } from './back-test-words.ts';

/** Puts suggestions of the past to the test of what came after. */
export class BackTestService {
  readonly #store: GraphStore;
  readonly #runner: AnalysisRunner;

  constructor(store: GraphStore, runner: AnalysisRunner) {
    this.#store = store;
    this.#runner = runner;
  }

  /** `not-found` for an unknown network. */
  async run(
    id: NetworkId,
    { cut, tieType, side, seed, ...graph }: z.infer<typeof newBackTest>,
    { language, signal }: Asked,
  ): Promise<z.infer<typeof backTest>> {
    const network = await networkOr404(this.#store, id);
    const answer = await this.#runner.run(
      { network: network.id, revision: network.revision },
      {
        kind: 'back-test',
        graph: { ...DEFAULT_PARAMETERS, ...graph },
        cut: firstDay(cut as PartialDate),
        tieType,
        side,
        seed,
      },
      signal,
    );
    const { methods, notes, reasons, ...told } = answer;
    return {
      network: network.id,
      revision: network.revision,
      definition: BACK_TEST.definition[language],
      ...told,
      parameters: { ...told.parameters },
      newPairs: { ...told.newPairs },
      methods: methods.map((result) => ({ ...result, name: METHOD_NAMES[language][result.method] })),
      notes: notes.map((code) => ({ code, text: NOTE_TEXTS[language][code] ?? code })),
      reasons: Object.fromEntries(
        Object.entries(reasons).map(([key, code]) => [key, NO_BACK_TEST[language][code] ?? code]),
      ),
      summary: outcomeInWords(answer, language),
    };
  }
}
