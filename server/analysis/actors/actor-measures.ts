import type { ActorMeasure } from '../measure.ts';
import { betweenness } from './betweenness.ts';
import { closeness } from './closeness.ts';
import { degree } from './degree.ts';
import { harmonic } from './harmonic.ts';
import { strength } from './strength.ts';

/** The measures of actors that can be asked for, by id, in the order of the catalogue. */
export const ACTOR_MEASURES: ReadonlyMap<string, ActorMeasure> = new Map(
  [degree, strength, betweenness, closeness, harmonic].map((measure) => [measure.id, measure]),
);
