import type { Language } from '#model/network';
import { figure } from './figure.ts';

/** A difference with its sign. */
export const signed = (difference: number, language: Language): string =>
  `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${figure(Math.abs(difference), language)}`;
