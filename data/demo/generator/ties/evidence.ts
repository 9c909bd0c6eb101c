/** How well a tie is known: its strength, who told of it, and how sure that is. */
import type { Random } from '../random.ts';
import type { Actor, Tie } from '../records.ts';

type Evidence = Pick<Tie, 'confidence' | 'reportedBy' | 'strength'>;

export function drawEvidence(random: Random, from: Actor, to: Actor, closeness: number): Evidence {
  return {
    strength: random.chance(0.78) ? drawStrength(random, closeness) : undefined,
    reportedBy: random.chance(0.7) ? drawReporter(random, from, to) : undefined,
    confidence: random.chance(0.2) ? random.int(8, 20) / 20 : undefined,
  };
}

/** 0 none … 5 collaboration; nearby ties are stronger. */
function drawStrength(random: Random, closeness: number): number {
  const weights = closeness === 1 ? [1, 8, 20, 30, 26, 15] : [2, 25, 35, 24, 10, 4];
  return random.weighted([0, 1, 2, 3, 4, 5], (strength) => weights[strength]!) ?? 2;
}

/** Only who was asked can report; otherwise a third party did. */
function drawReporter(random: Random, from: Actor, to: Actor): string {
  if (from.respondent && to.respondent) return random.pick(['both', 'both', 'from', 'to']);
  if (from.respondent) return 'from';
  return to.respondent ? 'to' : 'third';
}
