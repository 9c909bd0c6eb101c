/** Where actors work, what belongs to a municipality, and which municipalities share a border. */
import type { Tie } from '../records.ts';
import type { World } from '../world.ts';

export const drawGeography = (world: World): Tie[] => [...activeIn(world), ...partOf(world), ...borders(world)];

function activeIn(world: World): Tie[] {
  return world
    .ofType('initiative', 'coalition', 'organisation', 'fund')
    .flatMap(({ id, latent, foundedOn, endedOn }) =>
      latent.places.map((code): Tie => ({ type: 'active-in', from: id, to: code, startedOn: foundedOn, endedOn })),
    );
}

function partOf(world: World): Tie[] {
  return world
    .ofType('organisation')
    .filter(({ attributes }) => attributes?.kind === 'district')
    .map(({ id, municipality }): Tie => ({ type: 'part-of', from: id, to: municipality! }));
}

/** Each pair once. */
function borders(world: World): Tie[] {
  return world
    .ofType('municipality')
    .flatMap(({ id, neighbours }) =>
      (neighbours ?? []).filter((code) => id < code).map((code): Tie => ({ type: 'neighbours', from: id, to: code })),
    );
}
