/** Money: grants of funds, within what each fund may give and to whom, and subsidies of municipalities. */
import type { Random } from '../random.ts';
import type { Actor, Tie } from '../records.ts';
import { PROGRAMMES } from '../vocabulary/invented-names.ts';
import { themeOverlap, type World } from '../world.ts';
import { drawEvidence } from './evidence.ts';
import { drawMoment, drawTerm } from './period.ts';

const STATUSES = { paid: 46, granted: 30, refused: 13, requested: 6, unknown: 5 };
type Status = keyof typeof STATUSES;

const GRANTS_PER_DRIVE = 1.35;
const MOST_GRANTS = 12;
/** Who was helped once goes back to the same fund. */
const RETURN_SHARE = 0.45;

/** `hosted` are the initiatives with a fiscal host, to whom formal funds may give too. */
export function drawFundGrants(random: Random, world: World, hosted: ReadonlySet<string>): Tie[] {
  const funds = world.ofType('fund');
  return world.ofType('initiative', 'coalition').flatMap((grantee) => {
    const eligible = funds.filter(
      (fund) => world.mayLink(fund, grantee) && nearness(fund, grantee) > 0 && takes(fund, grantee, hosted),
    );
    const wanted = Math.min(MOST_GRANTS, Math.round(grantee.latent.drive * GRANTS_PER_DRIVE + random.next() - 0.5));
    const ties: Tie[] = [];
    let previous: Actor | undefined;
    for (let count = 0; count < wanted; count++) {
      const fund: Actor | undefined =
        previous && random.chance(RETURN_SHARE)
          ? previous
          : random.weighted(
              eligible,
              (option) => option.latent.drive * nearness(option, grantee) * (0.03 + themeOverlap(option, grantee)),
            );
      if (!fund) break;
      const tie = drawGrant(random, fund, grantee, fund.grantMinEur ?? 500, fund.grantMaxEur ?? 10_000);
      if (tie) ties.push(tie);
      previous = fund;
    }
    return ties;
  });
}

/** Municipalities pay for what they subsidise: a grant or two for such partnerships. */
export function drawSubsidies(random: Random, world: World, partnerships: readonly Tie[]): Tie[] {
  return partnerships
    .filter(({ form }) => form === 'subsidy')
    .flatMap(({ from, to }) =>
      Array.from({ length: random.int(0, 2) }, () =>
        drawGrant(random, world.get(from), world.get(to), 750, world.get(to).type === 'organisation' ? 90_000 : 30_000),
      ).flatMap((tie) => tie ?? []),
    );
}

/** A group asks the fund around the corner first; 0 where a fund does not work. */
function nearness({ worksIn = [] }: Actor, { latent }: Actor): number {
  if (latent.places.some((place) => worksIn.includes(place))) return 6;
  if (worksIn.includes(latent.province)) return 2.5;
  return worksIn.includes('national') ? 1 : 0;
}

const takes = (fund: Actor, grantee: Actor, hosted: ReadonlySet<string>): boolean =>
  grantee.legalForm !== 'informal' || fund.acceptsInformal === true || hosted.has(grantee.id);

function drawGrant(random: Random, from: Actor, to: Actor, least: number, most: number): Tie | undefined {
  const status = random.weighted(Object.keys(STATUSES) as Status[], (key) => STATUSES[key])!;
  const decided = status === 'paid' || status === 'granted' || status === 'unknown';
  const period = decided ? drawTerm(random, from, to) : drawMoment(random, from, to, status === 'requested');
  if (!period) return undefined;
  return {
    type: 'funds',
    from: from.id,
    to: to.id,
    status,
    ...drawAmounts(random, status, least, most),
    programme: random.chance(0.4) ? random.pick(PROGRAMMES) : undefined,
    ...period,
    ...drawEvidence(random, from, to, 0),
  };
}

/** Small grants are common, large ones rare; less is given than asked now and then. */
function drawAmounts(random: Random, status: Status, least: number, most: number): Partial<Tie> {
  const draw = random.next();
  const amountEur = rounded(least + (most - least) * draw * draw);
  if (status === 'refused' || status === 'requested') return { amountEur };
  if (status === 'unknown') return random.chance(0.5) ? { amountEur } : {};
  const requestedEur = random.chance(0.6) ? rounded(amountEur * random.pick([1, 1, 1.1, 1.25, 1.5, 2])) : undefined;
  return { amountEur, requestedEur, paidEur: status === 'paid' ? drawPaid(random, amountEur) : undefined };
}

const drawPaid = (random: Random, amount: number) => (random.chance(0.85) ? amount : rounded(amount * 0.8));

/** People ask for round sums. */
function rounded(amount: number): number {
  const step = amount < 2_500 ? 50 : amount < 20_000 ? 250 : 1_000;
  return Math.max(step, Math.round(amount / step) * step);
}
