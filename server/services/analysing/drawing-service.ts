import type { ActorId, NetworkId, Revision } from '#model/ids';
import type { TieType } from '#model/tie-types';
import type { GraphStore } from '../../store/graph-store.ts';
import { actorOr404, networkOr404 } from '../subject.ts';
import type { AnalysisRunner, ExportFormat } from './analysis-runner.ts';

/** Gives whole networks, or the surroundings of an actor, as files. */
export class DrawingService {
  readonly #store: GraphStore;
  readonly #runner: AnalysisRunner;

  constructor(store: GraphStore, runner: AnalysisRunner) {
    this.#store = store;
    this.#runner = runner;
  }

  /** A network at a revision in a format. `not-found` for an unknown network or revision. */
  async file(network: NetworkId, revision: Revision, format: ExportFormat, signal: AbortSignal): Promise<Uint8Array> {
    const present = await networkOr404(this.#store, network);
    return this.#runner.export({ network, revision, seenAt: present.revision }, { format }, signal);
  }

  /** The surroundings of an actor as the drawing has them: everyone within `depth` steps along ties of the types. */
  async around(
    network: NetworkId,
    revision: Revision,
    around: { readonly actor: ActorId; readonly depth: number; readonly tieTypes: readonly TieType[] },
    signal: AbortSignal,
  ): Promise<Uint8Array> {
    await actorOr404(this.#store, network, around.actor);
    return this.#runner.export({ network, revision }, { format: 'json', around }, signal);
  }
}
