import type { Localised } from '../localised.ts';

/** One row of the catalogue: what a whole-network value is called, means and rests on. */
export type MeasureRow = readonly [
  id: string,
  nl: string,
  en: string,
  nlMeaning: string,
  enMeaning: string,
  definition: Localised,
  source: string,
  range: Localised,
  cost: Localised,
];
