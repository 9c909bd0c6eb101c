import { afterAll, beforeAll, describe } from 'vitest';
import { describeCommits } from './contract/commits.ts';
import { describeConflicts } from './contract/conflicts.ts';
import { describeFaithfulness } from './contract/faithfulness.ts';
import { describeHistory } from './contract/history.ts';
import { describeLists } from './contract/lists.ts';
import { describeNetworks } from './contract/networks.ts';
import { describeReadings } from './contract/readings.ts';
import { describeRecords } from './contract/records.ts';
import { describeRestores } from './contract/restores.ts';
import type { StoreUnderTest } from './sample.ts';

/** The contract of the port `GraphStore`: called once for each adapter, which has to pass all of it. */
export function describeGraphStore(
  name: string,
  open: () => Promise<StoreUnderTest & { dispose(): Promise<void> }>,
): void {
  describe(name, () => {
    let opened: Awaited<ReturnType<typeof open>>;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened?.dispose());

    const current = (): StoreUnderTest => opened;
    describeNetworks(current);
    describeCommits(current);
    describeConflicts(current);
    describeFaithfulness(current);
    describeLists(current);
    describeHistory(current);
    describeReadings(current);
    describeRecords(current);
    describeRestores(current);
  });
}
