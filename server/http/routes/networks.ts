import { z } from 'zod';
import { mergePatch } from '#contract/actor';
import { listOf, pageQuery } from '#contract/lists';
import { network, newNetwork } from '#contract/network';
import { isNetworkId } from '#model/ids';
import { listed, pageOf } from '../cursors.ts';
import { HttpProblem } from '../problems.ts';
import { CHANGE_REFUSALS, changed, GONE, made, NOT_MODIFIED, READ_REFUSALS, REFUSALS, resource } from '../replies.ts';
import { route } from '../route.ts';
import { archiveUpload, restoreQuery } from './archive.ts';
import { NETWORK } from './examples.ts';
import { networkParams } from './params.ts';

export const networkRoutes = [
  route({
    id: 'listNetworks',
    tag: 'Networks',
    method: 'get',
    path: '/networks',
    role: 'reader',
    summary: 'All networks',
    description: 'The networks of this service, by id.',
    query: z.strictObject(pageQuery),
    responses: { 200: { description: 'A page of networks.', schema: listOf(network) }, 400: REFUSALS[400] },
    example: { path: '/networks?limit=1', response: { items: [NETWORK] } },
    handler: async ({ query, services }) => {
      const page = await services.reading.networks(pageOf(query, isNetworkId));
      return { status: 200, json: listed(page, (one) => one) };
    },
  }),
  route({
    id: 'createNetwork',
    tag: 'Networks',
    method: 'post',
    path: '/networks',
    role: 'editor',
    summary: 'Make a network',
    description:
      'Makes a network. Without an id it gets one from its title. With `municipality` it starts with that municipality, its neighbours and the ties between neighbours; themes are the same for all networks. An archive in place of JSON restores the network that it holds as it was, with its revision and dates, under its own id or the `id` in the query: all of it or nothing.',
    query: restoreQuery,
    body: newNetwork,
    upload: archiveUpload,
    responses: {
      201: { description: 'The network that was made.', schema: network },
      400: REFUSALS[400],
      409: REFUSALS[409],
    },
    example: {
      path: '/networks',
      body: { title: 'Kampen', language: 'nl', municipality: 'GM0166' },
      response: { ...NETWORK, id: 'kampen', title: 'Kampen', revision: 2 },
    },
    handler: async ({ query, body, services, caller, path }) => {
      if (query.id !== undefined) throw idOutsideBody();
      const one = await services.networks.create(body, caller.name);
      return made(one, one.revision, `${path}/${one.id}`);
    },
  }),
  route({
    id: 'getNetwork',
    tag: 'Networks',
    method: 'get',
    path: '/networks/{networkId}',
    role: 'reader',
    summary: 'One network',
    description: 'What is said of a network, with its revision: the number that every citation needs.',
    params: networkParams,
    responses: { 200: { description: 'The network.', schema: network }, 304: NOT_MODIFIED, ...READ_REFUSALS },
    example: { path: '/networks/samen', response: NETWORK },
    handler: async (asked) => {
      const one = await asked.services.reading.network(asked.params.networkId);
      return resource(asked, one, one.revision);
    },
  }),
  route({
    id: 'changeNetwork',
    tag: 'Networks',
    method: 'patch',
    path: '/networks/{networkId}',
    role: 'editor',
    summary: 'Describe a network anew',
    description: 'Changes what is said of a network. Needs `If-Match` with the ETag that was read.',
    params: networkParams,
    body: mergePatch,
    bodyTypes: ['application/merge-patch+json', 'application/json'],
    precondition: 'change',
    responses: { 200: { description: 'The network as it is now.', schema: network }, ...CHANGE_REFUSALS },
    example: { path: '/networks/samen', body: { title: 'Programma SAMEN' }, response: NETWORK },
    handler: async ({ params, body, services, precondition, caller }) => {
      const one = await services.networks.patch(params.networkId, body, precondition, caller.name);
      return changed(one, one.revision);
    },
  }),
  route({
    id: 'deleteNetwork',
    tag: 'Networks',
    method: 'delete',
    path: '/networks/{networkId}',
    role: 'administrator',
    summary: 'Remove a network',
    description: 'Removes a network with all it holds, its history included. This cannot be undone.',
    params: networkParams,
    precondition: 'change',
    responses: { 204: { description: 'It is gone.' }, ...CHANGE_REFUSALS },
    example: { path: '/networks/kampen' },
    handler: async ({ params, services, precondition }) => {
      await services.networks.delete(params.networkId, precondition);
      return GONE;
    },
  }),
];

function idOutsideBody(): HttpProblem {
  const message = 'the id in the query goes with an archive; of a network that is made anew it stands in the body';
  return new HttpProblem(400, `Nothing was changed. ${message[0]!.toUpperCase()}${message.slice(1)}.`, {
    errors: [{ in: 'query', path: 'id', code: 'unknown', message }],
  });
}
