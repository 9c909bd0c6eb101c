import { z } from 'zod';
import { historyDetail, historyEntry } from '#contract/history';
import { listOf, pageQuery } from '#contract/lists';
import { networkId } from '#contract/primitives';
import { asNetworkId, asRevision } from '#model/ids';
import { listed, pageOf } from '../cursors.ts';
import { READ_REFUSALS } from '../replies.ts';
import { route } from '../route.ts';
import { networkParams } from './params.ts';

const revisionParams = z.object({
  networkId: networkId.transform(asNetworkId).describe('Id of the network.'),
  revision: z
    .string()
    .regex(/^[1-9]\d{0,14}$/, 'must be a whole number from 1')
    .transform((text) => asRevision(Number(text)))
    .describe('Revision of the network.'),
});

const ENTRY = {
  revision: 2,
  at: '2025-01-15T09:00:00.000Z',
  by: 'seeding',
  reason: 'shipped with Coalitiekaart',
  counts: {
    actorsCreated: 134,
    actorsUpdated: 0,
    actorsDeleted: 0,
    tiesCreated: 260,
    tiesUpdated: 0,
    tiesDeleted: 0,
    networkUpdated: false,
  },
} as const;

export const historyRoutes = [
  route({
    id: 'listHistory',
    tag: 'Networks',
    method: 'get',
    path: '/networks/{networkId}/history',
    role: 'reader',
    summary: 'What was changed, by whom and when',
    description: 'The changes of a network, newest first.',
    params: networkParams,
    query: z.strictObject(pageQuery),
    responses: { 200: { description: 'A page of changes.', schema: listOf(historyEntry) }, ...READ_REFUSALS },
    example: { path: '/networks/samen/history?limit=1', response: { items: [ENTRY] } },
    handler: async ({ params, query, services }) => {
      const page = await services.reading.history(
        params.networkId,
        pageOf(query, (key) => /^\d{1,15}$/.test(key)),
      );
      return { status: 200, json: listed(page, (entry) => entry) };
    },
  }),
  route({
    id: 'getHistoryEntry',
    tag: 'Networks',
    method: 'get',
    path: '/networks/{networkId}/history/{revision}',
    role: 'reader',
    summary: 'One change',
    description: 'One change of a network with the things it touched. The network as it was: …/graph?revision=N.',
    params: revisionParams,
    responses: { 200: { description: 'The change.', schema: historyDetail }, ...READ_REFUSALS },
    example: {
      path: '/networks/samen/history/2',
      response: {
        ...ENTRY,
        touched: [{ kind: 'actor', id: 'GM0166', change: 'created' }],
        touchedCount: 394,
      },
    },
    handler: async ({ params, services }) => ({
      status: 200,
      json: await services.reading.change(params.networkId, params.revision),
    }),
  }),
];
