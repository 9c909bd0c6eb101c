/**
 * Who works with whom. Partners are drawn by closeness, shared themes and drive; then some partners of partners
 * find each other, which closes triangles as in real networks.
 */
import type { Random } from '../random.ts';
import type { Actor, Tie } from '../records.ts';
import { pairKey } from '../records.ts';
import { themeOverlap, type World } from '../world.ts';
import { drawEvidence } from './evidence.ts';
import { drawOpenPeriod } from './period.ts';

const TIES_PER_DRIVE = 0.9;
const MOST_TIES_DRAWN = 22;
const CLOSED_SHARE = 0.5;

/** `known` are pairs that already have such a tie. */
export function drawCollaborations(random: Random, world: World, known: readonly Tie[]): Tie[] {
  const pool = world.ofType('initiative', 'organisation', 'coalition');
  const taken = new Set(known.map(({ from, to }) => pairKey(from, to)));
  const partners = new Map<string, Actor[]>(pool.map(({ id }) => [id, []]));
  const ties: Tie[] = [];

  function link(a: Actor, b: Actor): void {
    const period = drawOpenPeriod(random, a, b);
    if (!period) return;
    taken.add(pairKey(a.id, b.id));
    partners.get(a.id)!.push(b);
    partners.get(b.id)!.push(a);
    ties.push({
      type: 'collaborates-with',
      from: a.id,
      to: b.id,
      ...period,
      ...drawEvidence(random, a, b, world.closeness(a, b)),
    });
  }

  const free = (a: Actor, b: Actor) => world.mayLink(a, b) && !taken.has(pairKey(a.id, b.id));
  const pull = (actor: Actor) => (other: Actor) =>
    free(actor, other) ? world.closeness(actor, other) * (0.08 + themeOverlap(actor, other)) * other.latent.drive : 0;

  for (const actor of pool) {
    const wanted = Math.min(MOST_TIES_DRAWN, Math.round(actor.latent.drive * TIES_PER_DRIVE + random.next() - 0.5));
    for (let count = 0; count < wanted; count++) {
      const partner = random.weighted(pool, pull(actor));
      if (partner) link(actor, partner);
    }
  }

  const connected = pool.filter(({ id }) => partners.get(id)!.length > 1);
  for (let count = ties.length * CLOSED_SHARE; count > 0; count--) {
    const [a, b] = random.sample(partners.get(random.pick(connected).id)!, 2);
    if (a && b && free(a, b)) link(a, b);
  }
  return ties;
}
