import type { z } from 'zod';
import type { Risk } from '#analysis/scenarios/risk-changes';
import type { ScenarioChange } from '#analysis/scenarios/scenario-change';
import { newScenario, type scenarioComparison, scenario as scenarioSchema } from '#contract/scenarios';
import { DomainError, type Fault } from '#model/errors';
import { asRevision, type NetworkId, slugOf } from '#model/ids';
import type { Network } from '#model/network';
import type { GraphStore, KeptRecord, Page, PageRequest } from '../../store/graph-store.ts';
import type { AnalysisRunner } from '../analysing/analysis-runner.ts';
import type { Asked } from '../analysing/asked.ts';
import { because, reasonText } from '../analysing/reason-texts.ts';
import { parsed } from '../editing/checked-things.ts';
import { expectationOf, type Precondition } from '../editing/expectations.ts';
import { freeId } from '../editing/free-ids.ts';
import { mergePatched } from '../editing/merge-patch.ts';
import { networkOr404 } from '../subject.ts';
import { comparisonInWords, differenceOf, faultText, measureName, valueName } from './scenario-words.ts';

export type Scenario = z.infer<typeof scenarioSchema>;
type NewScenario = z.infer<typeof newScenario>;
type Comparison = z.infer<typeof scenarioComparison>;

/** Scenarios: changes to a network that are thought, not made, kept beside its graph and compared with what is. */
export class ScenarioService {
  readonly #store: GraphStore;
  readonly #runner: AnalysisRunner;
  /** The last write of each network: the next one waits for it, so that a version is read and written undisturbed. */
  readonly #writes = new Map<NetworkId, Promise<unknown>>();

  constructor(store: GraphStore, runner: AnalysisRunner) {
    this.#store = store;
    this.#runner = runner;
  }

  async list(network: NetworkId, page: PageRequest): Promise<Page<Scenario>> {
    await networkOr404(this.#store, network);
    const { items, next } = await this.#store.listRecords(network, 'scenario', page);
    return { items: items.map(scenarioOf), ...(next === undefined ? {} : { next }) };
  }

  /** `not-found`: no such network or scenario. */
  async get(network: NetworkId, id: string): Promise<Scenario> {
    await networkOr404(this.#store, network);
    const record = await this.#store.getRecord(network, 'scenario', id);
    if (record === null) throw new DomainError('not-found', `There is no scenario "${id}" in this network.`);
    return scenarioOf(record);
  }

  /** `invalid`: a change that does not fit the network; `taken`: the id is in use. Nothing is kept then. */
  create(network: NetworkId, body: NewScenario, by: string, asked: Asked): Promise<Scenario> {
    return this.#inTurn(network, async () => {
      const present = await networkOr404(this.#store, network);
      await this.#refuseFaults(present, body.changes, asked);
      const isTaken = async (id: string) => (await this.#store.getRecord(network, 'scenario', id)) !== null;
      if (body.id !== undefined && (await isTaken(body.id))) {
        throw new DomainError('taken', `There is a scenario "${body.id}" already.`);
      }
      const id = body.id ?? (await freeId(slugOf(body.title, 'scenario'), isTaken));
      return this.#put(network, { ...body, id, by, at: new Date().toISOString(), version: 1 });
    });
  }

  /** Changes what a merge patch names. `stale`: somebody else changed it since it was read. */
  patch(
    network: NetworkId,
    id: string,
    patch: unknown,
    precondition: Precondition,
    by: string,
    asked: Asked,
  ): Promise<Scenario> {
    return this.#inTurn(network, async () => {
      const present = await networkOr404(this.#store, network);
      const { by: _b, at: _a, version, ...was } = await this.get(network, id);
      expectationOf(precondition, asRevision(version));
      const patched = parsed(newScenario, mergePatched(was, patch), 'scenario');
      if (patched.id !== id) throw new DomainError('invalid', 'The id of a scenario stays as it is.');
      await this.#refuseFaults(present, patched.changes, asked);
      return this.#put(network, { ...patched, id, by, at: new Date().toISOString(), version: version + 1 });
    });
  }

  delete(network: NetworkId, id: string, precondition: Precondition): Promise<void> {
    return this.#inTurn(network, async () => {
      const { version } = await this.get(network, id);
      expectationOf(precondition, asRevision(version));
      await this.#store.putRecords(network, [{ kind: 'scenario', id, content: null }]);
    });
  }

  /** The network as it is beside what it would be; changes that do not fit any more are left out and told. */
  async compare(
    id: NetworkId,
    scenarioId: string,
    asOf: string | undefined,
    { language, signal }: Asked,
  ): Promise<Comparison> {
    const network = await networkOr404(this.#store, id);
    const { title, version, changes } = await this.get(id, scenarioId);
    const answer = await this.#runner.run(
      { network: id, revision: network.revision },
      { kind: 'scenario-comparison', changes: changesOf(changes), asOf },
      signal,
    );
    const { parameters, faults, values, actors, risks, municipalities, names, applied } = answer;
    return {
      network: id,
      revision: network.revision,
      parameters: { ...parameters },
      scenario: { id: scenarioId, title, version },
      applied,
      faults: faults.map((fault) => ({ index: fault.index, code: fault.code, text: faultText(fault, language) })),
      values: values.map((value) => ({
        ...value,
        name: valueName(value.id, language),
        difference: differenceOf(value),
        reasons: Object.fromEntries(
          Object.entries(value.reasons).map(([side, code]) => [side, reasonText(code as string, language)]),
        ),
      })),
      actors: actors.map(({ measure, gains, losses, reason }) => ({
        measure,
        name: measureName(measure, language),
        gains: [...gains],
        losses: [...losses],
        ...because(reason, language),
      })),
      risks: {
        gone: risksTold(risks.gone),
        fallenAway: risksTold(risks.fallenAway),
        come: risksTold(risks.come),
      },
      municipalities: municipalities.map((one) => ({ ...one })),
      names: { ...names },
      summary: comparisonInWords(answer, language),
    };
  }

  async #refuseFaults(
    network: Network,
    changes: NewScenario['changes'],
    { signal }: Pick<Asked, 'signal'>,
  ): Promise<void> {
    if (changes.length === 0) return;
    const { faults } = await this.#runner.run(
      { network: network.id, revision: network.revision },
      { kind: 'scenario-faults', changes: changesOf(changes) },
      signal,
    );
    if (faults.length === 0) return;
    const told: Fault[] = faults.map((fault) => ({
      path: `changes/${fault.index}`,
      code: fault.code,
      // Refusals are in English throughout; whoever shows them words their codes.
      message: faultText(fault, 'en'),
    }));
    throw new DomainError('invalid', `Of change ${told[0]!.path.split('/')[1]}: ${told[0]!.message}`, told);
  }

  async #put(network: NetworkId, one: Scenario): Promise<Scenario> {
    const { id, ...content } = one;
    await this.#store.putRecords(network, [{ kind: 'scenario', id, content: JSON.stringify(content) }]);
    return one;
  }

  #inTurn<T>(network: NetworkId, write: () => Promise<T>): Promise<T> {
    const before = this.#writes.get(network) ?? Promise.resolve();
    const mine = before.then(write, write);
    const settled = mine.catch(() => undefined);
    this.#writes.set(network, settled);
    void settled.then(() => {
      if (this.#writes.get(network) === settled) this.#writes.delete(network);
    });
    return mine;
  }
}

const scenarioOf = ({ id, content }: KeptRecord): Scenario => scenarioSchema.parse({ ...JSON.parse(content), id });

const risksTold = (risks: readonly Risk[]) => risks.map((risk) => ({ ...risk, actors: [...risk.actors] }));

/** The wire's changes are the model's: same names, same meaning. */
const changesOf = (changes: NewScenario['changes']): readonly ScenarioChange[] =>
  changes as unknown as readonly ScenarioChange[];
