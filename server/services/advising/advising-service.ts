import type { z } from 'zod';
import type { FindingList } from '#analysis/finding';
import type { GapKind, gapQuery, suggestionQuery } from '#contract/analysis-parameters';
import type { Findings } from '#contract/findings';
import type { cooperation as cooperationSchema, inventory as inventorySchema } from '#contract/municipality';
import { DomainError } from '#model/errors';
import type { ActorId, NetworkId } from '#model/ids';
import { asActorId } from '#model/ids';
import type { Language, Network } from '#model/network';
import type { GraphStore } from '../../store/graph-store.ts';
import type { AnalysisRunner } from '../analysing/analysis-runner.ts';
import type { Asked, Query } from '../analysing/asked.ts';
import type { Catalogue } from '../catalogues/catalogue.ts';
import { actorOr404, networkOr404, subjectOf } from '../subject.ts';
import { cooperationSummary, FIGURE_TEXTS } from './wording/cooperation.ts';
import { wordFindings } from './wording/word-findings.ts';

/** Says who should work with whom, and why: runs the analysis and puts it in words. */
export class AdvisingService {
  readonly #store: GraphStore;
  readonly #runner: AnalysisRunner;
  readonly #catalogue: Catalogue;

  constructor(store: GraphStore, runner: AnalysisRunner, catalogue: Catalogue) {
    this.#store = store;
    this.#runner = runner;
    this.#catalogue = catalogue;
  }

  /** With whom an actor could work, best first. `not-found` for an unknown network or actor. */
  async partnerSuggestions(
    id: NetworkId,
    actor: ActorId,
    query: Query<typeof suggestionQuery>,
    asked: Asked,
  ): Promise<Findings> {
    const network = await networkOr404(this.#store, id);
    await actorOr404(this.#store, id, actor);
    const list = await this.#runner.run(
      subjectOf(network),
      { kind: 'partner-suggestions', actor, ...scoredOptions(query) },
      asked.signal,
    );
    return this.#worded(network, list, { actor, ...seedOf(query, list) }, asked.language);
  }

  /**
   * Gaps of one kind, best first. `partner-gap` is of one municipality, so it needs `municipality` (or `actor`, which
   * is then the municipality): `invalid` without.
   */
  async gaps(id: NetworkId, query: Query<typeof gapQuery>, asked: Asked): Promise<Findings> {
    const network = await networkOr404(this.#store, id);
    const actor = query.actor === undefined ? undefined : asActorId(query.actor);
    if (actor !== undefined) await actorOr404(this.#store, id, actor);
    if (query.municipality !== undefined) {
      await actorOr404(this.#store, id, asActorId(query.municipality), 'municipality');
    }
    if (query.theme !== undefined) await this.#themeOr404(id, query.theme);
    const list = await this.#gapList(network, query.kind, { ...query, actor }, asked.signal);
    const { kind, municipality, theme } = query;
    return this.#worded(
      network,
      list,
      { kind, actor, municipality, theme, ...seedOf(query, list, kind) },
      asked.language,
    );
  }

  /** What already exists in a municipality. */
  async inventory(
    id: NetworkId,
    municipality: ActorId,
    asOf: string | undefined,
    { signal }: Asked,
  ): Promise<z.infer<typeof inventorySchema>> {
    const network = await networkOr404(this.#store, id);
    await actorOr404(this.#store, id, municipality, 'municipality');
    const answer = await this.#runner.run(subjectOf(network), { kind: 'inventory', municipality, asOf }, signal);
    return {
      network: network.id,
      revision: network.revision,
      municipality,
      asOf: answer.asOf,
      themes: answer.themes.map((theme) => ({ ...theme })),
      items: answer.items.map((item) => ({
        ...item,
        themes: [...item.themes],
        ties: item.ties.map((tie) => ({ ...tie })),
      })),
    };
  }

  /** How town hall and initiatives cooperate. */
  async cooperation(
    id: NetworkId,
    municipality: ActorId,
    asOf: string | undefined,
    { language, signal }: Asked,
  ): Promise<z.infer<typeof cooperationSchema>> {
    const network = await networkOr404(this.#store, id);
    await actorOr404(this.#store, id, municipality, 'municipality');
    const answer = await this.#runner.run(subjectOf(network), { kind: 'cooperation', municipality, asOf }, signal);
    const { name, figures } = answer;
    return {
      network: network.id,
      revision: network.revision,
      municipality,
      name,
      asOf: answer.asOf,
      figures: figures.map(({ parts, ...figure }) => ({
        ...figure,
        ...(parts === undefined ? {} : { parts: { ...parts } }),
        text: FIGURE_TEXTS[language][figure.id]({ ...figure }, name),
      })),
      summary: cooperationSummary(answer, language),
    };
  }

  #gapList(
    network: Network,
    kind: GapKind,
    query: Omit<Query<typeof gapQuery>, 'actor'> & { actor: ActorId | undefined },
    signal: AbortSignal | undefined,
  ): Promise<FindingList> {
    const { actor, municipality, theme } = query;
    const scored = scoredOptions(query);
    const { fittedWeights: _, ...options } = scored;
    const filter = { actor, municipality, theme };
    switch (kind) {
      case 'partner-gap': {
        const code = municipality ?? actor;
        if (code === undefined) {
          throw new DomainError('invalid', 'A partner gap is of one municipality.', [
            { path: 'municipality', code: 'required', message: 'name the municipality whose gaps you ask for' },
          ]);
        }
        if (actor !== undefined && actor !== code) {
          throw new DomainError('invalid', 'A partner gap is of one municipality.', [
            { path: 'actor', code: 'two-municipalities', message: 'leave it out, or name the same municipality' },
          ]);
        }
        return this.#runner.run(
          subjectOf(network),
          { kind: 'partner-gaps', municipality: asActorId(code), theme, ...scored },
          signal,
        );
      }
      case 'missing-tie':
        return this.#runner.run(subjectOf(network), { kind: 'missing-ties', filter, ...scored }, signal);
      case 'single-point-of-failure':
        return this.#runner.run(subjectOf(network), { kind: 'single-points-of-failure', filter, ...scored }, signal);
      case 'continuity':
        return this.#runner.run(subjectOf(network), { kind: 'continuity', filter, ...options }, signal);
      case 'under-connected':
        return this.#runner.run(subjectOf(network), { kind: 'under-connected', filter, ...options }, signal);
      case 'theme-gap':
        return this.#runner.run(subjectOf(network), { kind: 'theme-gaps', filter, ...options }, signal);
      case 'community-gap':
        return this.#runner.run(
          subjectOf(network),
          { kind: 'community-gaps', filter, seed: query.seed, ...scored },
          signal,
        );
      case 'procedure-overlap':
        return this.#runner.run(subjectOf(network), { kind: 'procedure-overlaps', filter, ...options }, signal);
    }
  }

  /** A theme of the catalogue, or one that an import brought. */
  async #themeOr404(id: NetworkId, code: string): Promise<void> {
    if (this.#catalogue.themes.has(code)) return;
    const { items } = await this.#store.listActors(id, { theme: code }, { limit: 1 });
    if (items.length > 0) return;
    const known = [...this.#catalogue.themes.keys()].join(', ');
    throw new DomainError('not-found', `There is no theme "${code}" in the network "${id}". There are: ${known}.`);
  }

  #worded(network: Network, list: FindingList, asked: Readonly<Record<string, unknown>>, language: Language): Findings {
    const { parameters, ...worded } = wordFindings(list, this.#catalogue, language);
    return {
      network: network.id,
      revision: network.revision,
      parameters: { ...asked, ...parameters },
      ...worded,
    };
  }
}

/** The seed where chance played a part: in communities, and in what weights are learnt from. */
const seedOf = ({ weights, seed }: Query<typeof suggestionQuery>, { parameters }: FindingList, kind?: GapKind) =>
  kind === 'community-gap' || (weights === 'fitted' && parameters.weights !== undefined) ? { seed } : {};

/** The seed goes along only where weights are fitted: else it plays no part, and what is known of one serves all. */
const scoredOptions = ({ asOf, limit, spread, weights, seed }: Query<typeof suggestionQuery>) => ({
  asOf,
  limit,
  spread,
  ...(weights === 'fitted' ? { fittedWeights: { seed } } : {}),
});
