/** Who speaks up for whom, and which funds have aligned their procedures. */
import type { Random } from '../random.ts';
import type { Actor, Tie } from '../records.ts';
import { pairKey } from '../records.ts';
import { themeOverlap, type World } from '../world.ts';
import { drawEvidence } from './evidence.ts';
import { drawOpenPeriod } from './period.ts';

const ADVOCACIES = 270;
const ALIGNMENTS = 46;

export function drawAdvocacy(random: Random, world: World): Tie[] {
  const advocates = world.ofType('fund', 'organisation', 'coalition');
  const initiatives = world.ofType('initiative', 'coalition');
  const seen = new Set<string>();
  return Array.from({ length: ADVOCACIES }, () => {
    const advocate = random.weighted(advocates, ({ latent }) => latent.drive)!;
    const initiative = random.weighted(initiatives, (other) =>
      world.mayLink(advocate, other)
        ? world.closeness(advocate, other) * (0.1 + themeOverlap(advocate, other)) * other.latent.drive
        : 0,
    );
    return initiative && drawTie(random, world, 'advocates-for', advocate, initiative, seen);
  }).flatMap((tie) =>
    tie ? [{ ...tie, towards: random.chance(0.55) ? world.get(tie.to).municipality : undefined }] : [],
  );
}

export function drawAlignment(random: Random, world: World): Tie[] {
  const funds = world.ofType('fund');
  const seen = new Set<string>();
  return Array.from({ length: ALIGNMENTS }, () => {
    const fund = random.weighted(funds, ({ latent }) => latent.drive)!;
    const other = random.weighted(funds, (option) =>
      option.id === fund.id ? 0 : option.latent.drive * (0.1 + themeOverlap(fund, option)),
    );
    return other && drawTie(random, world, 'aligns-with', fund, other, seen);
  }).flatMap((tie) => tie ?? []);
}

/** One tie per pair. */
function drawTie(
  random: Random,
  world: World,
  type: 'advocates-for' | 'aligns-with',
  from: Actor,
  to: Actor,
  seen: Set<string>,
): Tie | undefined {
  const period = drawOpenPeriod(random, from, to);
  if (!period || seen.has(pairKey(from.id, to.id))) return undefined;
  seen.add(pairKey(from.id, to.id));
  return { type, from: from.id, to: to.id, ...period, ...drawEvidence(random, from, to, world.closeness(from, to)) };
}
