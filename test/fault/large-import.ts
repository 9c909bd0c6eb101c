import type { Change } from '../../server/model/changes.ts';
import type { TieType } from '../../server/model/tie-types.ts';
import type { ActorType } from '../../server/model/vocabulary.ts';
import { actor, putActor, putTie, tie } from '../store/sample.ts';

export const ACTORS = 5_000;
export const TIES = 20_000;

const TYPES: readonly ActorType[] = ['initiative', 'organisation', 'coalition', 'initiative'];
const TIE_TYPES: readonly TieType[] = ['collaborates-with', 'knows', 'funds'];
const STRIDE = 7_919;

/** Changes that make a network large enough for its commit to be met half way: like real ones, the same each time. */
export function largeImport(): Change[] {
  const changes: Change[] = [];
  for (let index = 0; index < ACTORS; index += 1) {
    const more = {
      themes: ['zorg', 'energie', 'wonen'].slice(index % 3),
      municipality: `GM${String(index % 340).padStart(4, '0')}`,
      foundedOn: `${1990 + (index % 35)}`,
      members: index % 200,
      description: `What initiative number ${index} does for its neighbourhood.`,
    };
    changes.push(putActor(actor(`a${index}`, TYPES[index % TYPES.length], more), 'absent'));
  }
  for (let index = 0; index < TIES; index += 1) {
    const from = index % ACTORS;
    const to = (from + 1 + ((index * STRIDE) % (ACTORS - 1))) % ACTORS;
    const type = TIE_TYPES[index % TIE_TYPES.length]!;
    const more = {
      startedOn: `${2000 + (index % 25)}-0${1 + (index % 9)}`,
      source: 'register',
      ...(type === 'funds' ? { amountEur: (index % 9_999) + 0.25, status: 'granted' } : { strength: index % 6 }),
    };
    changes.push(putTie(tie(`t${index}`, `a${from}`, `a${to}`, type, more), 'absent'));
  }
  return changes;
}
