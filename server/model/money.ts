import type { Brand } from './brand.ts';

/** Money in whole euro cents: sums stay exact. */
export type Cents = Brand<number, 'Cents'>;

/** Whether an amount in euros has at most two decimals and fits whole cents below 2^53. */
export function isEuroAmount(euros: number): boolean {
  const cents = Math.round(euros * 100);
  return Number.isFinite(euros) && euros >= 0 && Number.isSafeInteger(cents) && cents / 100 === euros;
}

export const centsOf = (euros: number): Cents => Math.round(euros * 100) as Cents;
export const eurosOf = (cents: Cents): number => cents / 100;
