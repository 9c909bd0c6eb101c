import { z } from 'zod';
import {
  actorMeasureQuery,
  analysisQuery,
  gapQuery,
  measureQuery,
  suggestionQuery,
} from '#contract/analysis-parameters';
import { findings } from '#contract/findings';
import { actorMeasure, measures } from '#contract/measures';
import { networkId } from '#contract/primitives';
import { asNetworkId } from '#model/ids';
import { analysed } from '../etags.ts';
import { NOT_MODIFIED, READ_REFUSALS } from '../replies.ts';
import { route } from '../route.ts';
import { PROVENANCE } from './examples.ts';
import { actorParams, networkParams } from './params.ts';

const measureParams = z.object({
  networkId: networkId.transform(asNetworkId).describe('Id of the network.'),
  measureId: z.string().min(1).max(60).describe('Id of the measure, as in the catalogue.'),
});

const REPEATABLE = 'The answer repeats all parameters with the revision: with these it can be made again.';

export const analysisRoutes = [
  route({
    id: 'getMeasures',
    tag: 'Analysis',
    method: 'get',
    path: '/networks/{networkId}/measures',
    role: 'reader',
    summary: 'Measures, and the values of the whole network',
    description: `The catalogue of measures, and those that tell of the network as a whole. ${REPEATABLE}`,
    params: networkParams,
    query: analysisQuery(measureQuery),
    responses: { 200: { description: 'Catalogue and values.', schema: measures }, 304: NOT_MODIFIED, ...READ_REFUSALS },
    example: { path: '/networks/samen/measures' },
    handler: (asked) => analysed(asked, (id, how) => asked.services.analysing.networkMeasures(id, asked.query, how)),
  }),
  route({
    id: 'getActorMeasure',
    tag: 'Analysis',
    method: 'get',
    path: '/networks/{networkId}/measures/{measureId}',
    role: 'reader',
    summary: 'One value per actor',
    description: `A measure for every actor, highest first; null with a reason where it is undefined. ${REPEATABLE}`,
    params: measureParams,
    query: analysisQuery(actorMeasureQuery),
    responses: { 200: { description: 'The values.', schema: actorMeasure }, 304: NOT_MODIFIED, ...READ_REFUSALS },
    example: {
      path: '/networks/samen/measures/degree',
      response: {
        ...PROVENANCE,
        measure: 'degree',
        definition: 'Number of actors with at least one tie to this one.',
        items: [{ actorId: 'programma-samen', name: 'Programma SAMEN', type: 'coalition', value: 21, rank: 1 }],
      },
    },
    handler: (asked) =>
      analysed(asked, (id, how) => asked.services.analysing.actorMeasure(id, asked.params.measureId, asked.query, how)),
  }),
  route({
    id: 'getGaps',
    tag: 'Analysis',
    method: 'get',
    path: '/networks/{networkId}/gaps',
    role: 'reader',
    summary: 'Gaps',
    description:
      'What is missing, best first, each with its reasons, what speaks against it and a next step. `partner-gap`: who is active in a municipality without a tie with it (needs `municipality`). `missing-tie`: pairs that could work together. `community-gap`: groups with fewer ties between them than actors like theirs have: the sum over their pairs of the share of such pairs in the network that are tied (by types, theme shared or not, and one or adjoining municipality with about as many actors, or elsewhere). `theme-gap`: priority themes on which a municipality has far fewer initiatives than alike ones. `under-connected`: initiatives with fewer partners than like ones could be expected to have; `expectation` tells how that was worked out. `single-point-of-failure`: actors or ties whose loss would cut others off. `continuity`: who may stop. `procedure-overlap`: funds that share applicants. Where `actor` is a fund, `continuity` and `under-connected` are of those it gives to, and `theme-gap` of the places where it gives.',
    params: networkParams,
    query: z.strictObject(gapQuery),
    responses: { 200: { description: 'The gaps.', schema: findings }, 304: NOT_MODIFIED, ...READ_REFUSALS },
    example: { path: '/networks/samen/gaps?kind=missing-tie&limit=5' },
    handler: (asked) => analysed(asked, (id, how) => asked.services.advising.gaps(id, asked.query, how)),
  }),
  route({
    id: 'getPartnerSuggestions',
    tag: 'Analysis',
    method: 'get',
    path: '/networks/{networkId}/actors/{actorId}/partner-suggestions',
    role: 'reader',
    summary: 'With whom could this actor work?',
    description:
      'Actors that this one could work with, best first, each with its reasons, what speaks against it, how to be introduced and a next step.',
    params: actorParams,
    query: z.strictObject(suggestionQuery),
    responses: { 200: { description: 'The suggestions.', schema: findings }, 304: NOT_MODIFIED, ...READ_REFUSALS },
    example: { path: '/networks/samen/actors/GM0166/partner-suggestions?limit=5' },
    handler: (asked) =>
      analysed(asked, (id, how) =>
        asked.services.advising.partnerSuggestions(id, asked.params.actorId, asked.query, how),
      ),
  }),
];
