/** Municipalities at work with initiatives, coalitions and organisations: some openly, some hardly at all. */
import type { Random } from '../random.ts';
import type { Actor, Tie } from '../records.ts';
import { themeOverlap, type World } from '../world.ts';
import { drawEvidence } from './evidence.ts';
import { drawOpenPeriod, drawTerm, type Period } from './period.ts';

const FORMS = { subsidy: 34, premises: 16, advice: 20, contract: 8, 'right-to-challenge': 5, covenant: 9, other: 8 };
type Form = keyof typeof FORMS;

/** Forms that run for an agreed term. */
const TERMED: ReadonlySet<Form> = new Set(['subsidy', 'contract', 'right-to-challenge', 'covenant']);
const MOST_FORMS = 4;
/** Evaluations are dated between the start, or this year where that is unknown, and the reference date. */
const FIRST_YEAR = '2021';
const LAST_YEAR = 2026;

export function drawPartnerships(random: Random, world: World): Tie[] {
  return world.ofType('initiative', 'coalition', 'organisation').flatMap((partner) =>
    partner.latent.places
      .map((code) => world.get(code))
      .filter((municipality) => world.mayLink(municipality, partner) && random.chance(chanceOf(municipality, partner)))
      .flatMap((municipality) => drawForms(random, municipality, partner)),
  );
}

function chanceOf(municipality: Actor, partner: Actor): number {
  const known = Math.min(1, 0.3 + partner.latent.drive / 3);
  const wanted = 0.6 + themeOverlap(municipality, partner);
  return Math.min(0.9, 0.95 * municipality.latent.drive * known * wanted * (partner.type === 'coalition' ? 1.4 : 1));
}

function drawForms(random: Random, municipality: Actor, partner: Actor): Tie[] {
  const count = Math.min(MOST_FORMS, 1 + Math.floor(random.next() * random.heavyTail() * 2.4));
  return Array.from({ length: count }, () => drawForm(random, municipality, partner)).flatMap((tie) => tie ?? []);
}

function drawForm(random: Random, municipality: Actor, partner: Actor): Tie | undefined {
  const form = random.weighted(Object.keys(FORMS) as Form[], (key) => FORMS[key])!;
  const period = (TERMED.has(form) && random.chance(0.55) ? drawTerm : drawOpenPeriod)(random, municipality, partner);
  if (!period) return undefined;
  return {
    type: 'partners-with',
    from: municipality.id,
    to: partner.id,
    form,
    ...period,
    ...drawEvidence(random, municipality, partner, 1),
    ...drawSavings(random, form, period),
  };
}

/** Some contracts and challenged tasks were evaluated. */
function drawSavings(
  random: Random,
  form: Form,
  { startedOn = FIRST_YEAR }: Period,
): Pick<Tie, 'savingsEur' | 'savingsSource'> {
  if (!(form === 'contract' || form === 'right-to-challenge') || !random.chance(0.3)) return {};
  return {
    savingsEur: random.int(4, 90) * 500,
    savingsSource: `verzonnen: evaluatie ${random.int(Number(startedOn.slice(0, 4)), LAST_YEAR)} van deze samenwerking`,
  };
}
