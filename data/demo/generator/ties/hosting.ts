/** Fiscal hosts of groups without legal form, and roofs over the heads of initiatives. */
import type { Random } from '../random.ts';
import type { Actor, Tie } from '../records.ts';
import type { World } from '../world.ts';
import { drawEvidence } from './evidence.ts';
import { drawOpenPeriod } from './period.ts';

export function drawHosting(random: Random, world: World): Tie[] {
  return world
    .ofType('initiative')
    .flatMap((initiative) => [
      ...(initiative.legalForm === 'informal' && random.chance(0.5)
        ? drawHost(random, world, initiative, 'fiscal')
        : []),
      ...(random.chance(0.27) ? drawHost(random, world, initiative, 'premises') : []),
    ]);
}

function drawHost(random: Random, world: World, initiative: Actor, form: 'fiscal' | 'premises'): Tie[] {
  const able = form === 'fiscal' ? canApply : hasRooms;
  const host = random.weighted(
    world.ofType('organisation', 'initiative', 'municipality').filter((actor) => world.mayLink(actor, initiative)),
    (actor) => able(actor) * world.closeness(actor, initiative) * actor.latent.drive,
  );
  const period = host && drawOpenPeriod(random, host, initiative);
  if (!host || !period) return [];
  const evidence = drawEvidence(random, host, initiative, world.closeness(host, initiative));
  return [{ type: 'hosts', from: host.id, to: initiative.id, form, ...period, ...evidence }];
}

/** Fiscal hosts do this all over their province; a foundation or welfare organisation nearby may help out. */
function canApply({ type, attributes, legalForm }: Actor): number {
  if (attributes?.kind === 'fiscal-host') return 60;
  if (attributes?.kind === 'welfare') return 1;
  return type === 'initiative' && (legalForm === 'foundation' || legalForm === 'cooperative') ? 0.4 : 0;
}

/** Housing corporations, welfare organisations and municipalities own rooms, and so do some initiatives. */
function hasRooms({ type, attributes, offers }: Actor): number {
  if (type === 'municipality' || attributes?.kind === 'housing' || attributes?.kind === 'welfare') return 1;
  return type === 'initiative' && offers?.includes('ruimte') ? 0.6 : 0;
}
