import type { Communities } from '../../../api/answers.ts';

/** From so much agreement over the seeds a division is firm, or fairly firm. */
const FIRM = 0.9;
const FAIR = 0.7;

/** Mean agreement over the seeds of all actors that are in a community with others; null where there are none. */
export function agreement({ items }: Communities): number | null {
  const groups = items.filter(({ size, stability }) => size > 1 && stability !== null);
  const actors = groups.reduce((sum, { size }) => sum + size, 0);
  return actors === 0 ? null : groups.reduce((sum, { size, stability }) => sum + size * stability!, 0) / actors;
}

/** How firm a division is, as a word. */
export const surenessOf = (value: number): 'high' | 'medium' | 'low' =>
  value >= FIRM ? 'high' : value >= FAIR ? 'medium' : 'low';
