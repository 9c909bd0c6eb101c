import type { ActorMeasure } from '../measure.ts';
import { betweenness } from './betweenness.ts';
import { closeness } from './closeness.ts';
import { constraint } from './constraint.ts';
import { coreNumber } from './core-numbers.ts';
import { degree } from './degree.ts';
import { inDegree, outDegree } from './directed-degree.ts';
import { effectiveSize } from './effective-size.ts';
import { efficiency } from './efficiency.ts';
import { eiIndex } from './ei-index.ts';
import { eigenvector } from './eigenvector.ts';
import { harmonic } from './harmonic.ts';
import { clustering } from './local-clustering.ts';
import { pagerank } from './pagerank.ts';
import { participation } from './participation.ts';
import { strength } from './strength.ts';

/** The measures of actors that can be asked for, by id, in the order of the catalogue. */
export const ACTOR_MEASURES: ReadonlyMap<string, ActorMeasure> = new Map(
  [
    degree,
    inDegree,
    outDegree,
    strength,
    betweenness,
    closeness,
    harmonic,
    eigenvector,
    pagerank,
    constraint,
    effectiveSize,
    efficiency,
    coreNumber,
    clustering,
    participation,
    eiIndex,
  ].map((measure) => [measure.id, measure]),
);
