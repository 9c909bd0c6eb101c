/** Traits that several types of actor have. */
import { type Day, drawPrecision, partialDate } from '../calendar.ts';
import type { Random } from '../random.ts';

export const RESOURCES = ['geld', 'menskracht', 'kennis', 'materiaal', 'ruimte', 'netwerk'] as const;

/** Asked (about 60 %), only mentioned by others (about 25 %), unknown. */
export function drawRespondent(random: Random): boolean | undefined {
  const draw = random.next();
  if (draw < 0.6) return true;
  return draw < 0.85 ? false : undefined;
}

/** What it looks for and what it can share: never the same thing. */
export function drawNeedsAndOffers(random: Random, needs: number, offers: number) {
  const drawn = random.sample(RESOURCES, needs + offers);
  return { needs: drawn.slice(0, needs), offers: drawn.slice(needs) };
}

/** Known contacts; one in five has a single one, one in ten is unknown. */
export function drawContactPersons(random: Random): number | undefined {
  if (random.chance(0.1)) return undefined;
  return random.chance(0.22) ? 1 : random.int(2, 5);
}

export const drawDate = (random: Random, day: Day): string => partialDate(day, drawPrecision(random));

/** Age in years, many young and few old. */
export const drawAge = (random: Random, oldest: number): number => {
  const draw = random.next();
  return 0.3 + ((draw + draw * draw) / 2) * oldest;
};

export const daysOf = (years: number): number => Math.round(years * 365.25);
