import type { NetworkId } from '#model/ids';
import type { GraphStore } from '../../store/graph-store.ts';
import { subjectOf } from '../subject.ts';
import type { AnalysisRunner } from './analysis-runner.ts';

/**
 * Works out the drawings of networks before anyone asks, so that the first visitor does not wait for a layout.
 * One after another, in the order given; networks that are not there are passed over. Rejects as the runner does.
 */
export async function warmDrawings(
  store: GraphStore,
  runner: AnalysisRunner,
  ids: readonly NetworkId[],
): Promise<void> {
  for (const id of ids) {
    const network = await store.getNetwork(id);
    if (network === null) continue;
    await runner.export(subjectOf(network), { format: 'json' });
  }
}
