import {
  analysisQuery,
  brokerageQuery,
  communityQuery,
  graphQuery,
  keyPlayerQuery,
  robustnessQuery,
} from '#contract/analysis-parameters';
import { communities } from '#contract/measures';
import { brokerage, corePeriphery, keyPlayers, robustness, shapes } from '#contract/structure';
import { structureDocumentation } from '../../services/analysing/structure-documentation.ts';
import { analysed } from '../etags.ts';
import { NOT_MODIFIED, READ_REFUSALS } from '../replies.ts';
import { route } from '../route.ts';
import { PROVENANCE } from './examples.ts';
import { networkParams } from './params.ts';

const shared = { tag: 'Analysis', method: 'get', role: 'reader', params: networkParams } as const;
const FUND = { actorId: 'oranje-fonds', name: 'Oranje Fonds', type: 'fund' } as const;
const TOWN = { actorId: 'GM0166', name: 'Kampen', type: 'municipality' } as const;

export const structureRoutes = [
  route({
    ...shared,
    ...structureDocumentation('communities'),
    id: 'getCommunities',
    path: '/networks/{networkId}/communities',
    query: analysisQuery(communityQuery),
    responses: { 200: { description: 'The communities.', schema: communities }, 304: NOT_MODIFIED, ...READ_REFUSALS },
    example: {
      path: '/networks/samen/communities',
      response: {
        ...PROVENANCE,
        definition: 'The partition with the highest modularity that Louvain or Leiden finds.',
        algorithm: 'louvain',
        modularity: 0.62,
        items: [{ community: 0, size: 2, members: ['a', 'b'], themes: ['voedsel'], stability: 0.97 }],
      },
    },
    handler: (asked) => analysed(asked, (id, how) => asked.services.structure.communities(id, asked.query, how)),
  }),
  route({
    ...shared,
    ...structureDocumentation('brokerage'),
    id: 'getBrokerage',
    path: '/networks/{networkId}/brokerage',
    query: analysisQuery(brokerageQuery),
    responses: { 200: { description: 'The roles.', schema: brokerage }, 304: NOT_MODIFIED, ...READ_REFUSALS },
    example: {
      path: '/networks/samen/brokerage?group=municipality',
      response: {
        ...PROVENANCE,
        definition: 'Paths a → v → b without a → b, by `group`.',
        items: [
          {
            ...FUND,
            roles: { coordinator: 0, gatekeeper: 2, representative: 2, consultant: 30, liaison: 12 },
            total: 46,
            rank: 1,
          },
        ],
      },
    },
    handler: (asked) => analysed(asked, (id, how) => asked.services.structure.brokerage(id, asked.query, how)),
  }),
  route({
    ...shared,
    ...structureDocumentation('core-periphery'),
    id: 'getCorePeriphery',
    path: '/networks/{networkId}/core-periphery',
    query: analysisQuery(graphQuery),
    responses: { 200: { description: 'Core and fit.', schema: corePeriphery }, 304: NOT_MODIFIED, ...READ_REFUSALS },
    example: {
      path: '/networks/samen/core-periphery',
      response: {
        ...PROVENANCE,
        definition: 'The core with the highest Pearson correlation with the ideal pattern.',
        fit: 0.31,
        isBest: false,
        densities: { core: 0.4, between: 0.12, periphery: 0.004 },
        items: [{ ...TOWN, member: 'core', partners: 19 }],
      },
    },
    handler: (asked) => analysed(asked, (id, how) => asked.services.structure.corePeriphery(id, asked.query, how)),
  }),
  route({
    ...shared,
    ...structureDocumentation('shapes'),
    id: 'getShapes',
    path: '/networks/{networkId}/shapes',
    query: analysisQuery(graphQuery),
    responses: { 200: { description: 'The shapes.', schema: shapes }, 304: NOT_MODIFIED, ...READ_REFUSALS },
    example: {
      path: '/networks/samen/shapes',
      response: {
        ...PROVENANCE,
        definition: 'For each initiative, the ties among it and its alters.',
        counts: { 'fully-connected': 0, star: 1, polycentric: 0, undetermined: 0 },
        items: [
          {
            actorId: 'buurtmoestuin-noord',
            name: 'Buurtmoestuin Noord',
            alters: 4,
            density: 0.5,
            centralShare: 0.9,
            shape: 'star',
            rule: {
              code: 'one-holds-most',
              text: 'Of the shortest routes between partners 90% pass the initiative; from 75% it is a star.',
            },
          },
        ],
      },
    },
    handler: (asked) => analysed(asked, (id, how) => asked.services.structure.shapes(id, asked.query, how)),
  }),
  route({
    ...shared,
    ...structureDocumentation('robustness'),
    id: 'getRobustness',
    path: '/networks/{networkId}/robustness',
    query: analysisQuery(robustnessQuery),
    responses: { 200: { description: 'The curves.', schema: robustness }, 304: NOT_MODIFIED, ...READ_REFUSALS },
    example: {
      path: '/networks/samen/robustness',
      response: {
        ...PROVENANCE,
        definition: 'Share of all n actors in the largest part, and reach, after each removal.',
        index: { targeted: 0.11, random: 0.35 },
        draws: 200,
        targeted: [{ removed: 0, largestPart: 0.97, reach: 0.94 }],
        random: [
          {
            removed: 0,
            largestPart: { mean: 0.97, low: 0.97, high: 0.97 },
            reach: { mean: 0.94, low: 0.94, high: 0.94 },
          },
        ],
        funders: [{ ...FUND, removed: 1, largestPart: 0.9, reach: 0.81, leftAlone: 4 }],
        reasons: {},
      },
    },
    handler: (asked) => analysed(asked, (id, how) => asked.services.structure.robustness(id, asked.query, how)),
  }),
  route({
    ...shared,
    ...structureDocumentation('key-players'),
    id: 'getKeyPlayers',
    path: '/networks/{networkId}/key-players',
    query: analysisQuery(keyPlayerQuery),
    responses: { 200: { description: 'The sets.', schema: keyPlayers }, 304: NOT_MODIFIED, ...READ_REFUSALS },
    example: {
      path: '/networks/samen/key-players?size=1',
      response: {
        ...PROVENANCE,
        definition: 'Fragmenting set and reaching set.',
        fragmentation: {
          members: [FUND],
          isBest: true,
          candidates: 134,
          before: { value: 0.71 },
          after: { value: 0.8 },
          how: 'All possible sets were compared: no other is better.',
        },
        reach: {
          members: [TOWN],
          isBest: true,
          candidates: 134,
          value: 0.42,
          how: 'All possible sets were compared: no other is better.',
        },
      },
    },
    handler: (asked) => analysed(asked, (id, how) => asked.services.structure.keyPlayers(id, asked.query, how)),
  }),
];
