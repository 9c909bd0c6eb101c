/** Who belongs to coalitions, to national networks and to provincial support points. */
import type { Random } from '../random.ts';
import type { Actor, Tie } from '../records.ts';
import { themeOverlap, type World } from '../world.ts';
import { drawEvidence } from './evidence.ts';
import { drawOpenPeriod } from './period.ts';

export function drawMemberships(random: Random, world: World): Tie[] {
  const organisations = world.ofType('organisation');
  return [
    ...world.ofType('coalition').flatMap((coalition) => joinCoalition(random, world, coalition)),
    ...organisations.filter(isNetwork).flatMap((network) => joinNetwork(random, world, network)),
  ];
}

const isNetwork = ({ attributes }: Actor) => attributes?.kind === 'network' || attributes?.kind === 'support';

/** Initiatives of the place with a shared theme first, a local organisation, and half the time the municipality. */
function joinCoalition(random: Random, world: World, coalition: Actor): Tie[] {
  const home = world.get(coalition.municipality!);
  const local = (type: Actor['type']) =>
    world.ofType(type).filter((actor) => actor.latent.places.includes(home.id) && world.mayLink(actor, coalition));
  const fitting = local('initiative').filter((initiative) => themeOverlap(initiative, coalition) > 0);
  const members = [
    ...random.sample(fitting, random.int(4, 9)),
    ...random.sample(local('organisation'), random.int(0, 2)),
    ...(random.chance(0.5) ? [home] : []),
  ];
  return members.flatMap((member) => drawMembership(random, world, member, coalition));
}

/** A network takes in initiatives from everywhere on its theme, a support point those of its province. */
function joinNetwork(random: Random, world: World, network: Actor): Tie[] {
  const provincial = network.attributes?.kind === 'support';
  return world
    .ofType('initiative')
    .filter((initiative) => world.mayLink(initiative, network))
    .filter((initiative) =>
      provincial
        ? initiative.latent.province === network.latent.province
        : initiative.themes.includes(network.themes[0]!),
    )
    .filter((initiative) => random.chance(Math.min(0.7, initiative.latent.drive * (provincial ? 0.1 : 0.18))))
    .flatMap((initiative) => drawMembership(random, world, initiative, network));
}

function drawMembership(random: Random, world: World, member: Actor, body: Actor): Tie[] {
  const period = drawOpenPeriod(random, member, body);
  if (!period) return [];
  const evidence = drawEvidence(random, member, body, world.closeness(member, body));
  return [{ type: 'member-of', from: member.id, to: body.id, ...period, ...evidence }];
}
