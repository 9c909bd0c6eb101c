import { asActorId, asNetworkId, asTieId } from '../../server/model/ids.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';

/**
 * A process to be killed: commits numbered batches of a fixed shape and prints the number of each one acknowledged.
 * Batch n makes actors n-0 … n-9 and the ties between them, and changes actor `count`, which carries n in its `members`.
 */
const [folder] = process.argv.slice(2);
const network = asNetworkId('killed');
const BATCH = 10;

const store = await openSqliteStore({ kind: 'sqlite', folder: folder!, role: 'writer' });
const note = () => ({ at: new Date().toISOString(), by: 'writer' });
if ((await store.getNetwork(network)) === null) {
  await store.createNetwork(network, { title: 'Killed', synthetic: true }, note());
}
const done = (await store.getActor(network, asActorId('count')))?.value.members ?? 0;
process.stdout.write('open\n');

for (let number = done + 1; ; number += 1) {
  const ids = Array.from({ length: BATCH }, (_, index) => asActorId(`${number}-${index}`));
  await store.commit(
    network,
    [
      ...ids.map((id) => ({
        op: 'put-actor' as const,
        actor: { id, type: 'initiative' as const, name: `Name of ${id}`, themes: ['zorg'] },
        expect: 'absent' as const,
      })),
      ...ids.map((id, index) => ({
        op: 'put-tie' as const,
        tie: { id: asTieId(id), type: 'knows' as const, from: id, to: ids[(index + 1) % BATCH]! },
        expect: 'absent' as const,
      })),
      {
        op: 'put-actor',
        actor: { id: asActorId('count'), type: 'coalition', name: 'Count', members: number },
        expect: 'any',
      },
    ],
    note(),
  );
  process.stdout.write(`${number}\n`);
}
