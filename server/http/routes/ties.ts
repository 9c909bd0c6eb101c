import { z } from 'zod';
import { mergePatch } from '#contract/actor';
import { listOf, pageQuery } from '#contract/lists';
import { entityId, fullDate } from '#contract/primitives';
import { fromTie, newTie, tie, tieType } from '#contract/tie';
import { asActorId, asNetworkId, isEntityId } from '#model/ids';
import { firstDay, type PartialDate } from '#model/partial-date';
import { listed, pageOf } from '../cursors.ts';
import { CHANGE_REFUSALS, changed, GONE, made, NOT_MODIFIED, READ_REFUSALS, REFUSALS, resource } from '../replies.ts';
import { route } from '../route.ts';
import type { Services } from '../services.ts';
import { TIE } from './examples.ts';
import { networkParams, tieParams } from './params.ts';

const shared = { tag: 'Ties', params: tieParams, path: '/networks/{networkId}/ties/{tieId}' } as const;
const shown = `/networks/samen/ties/${TIE.id}`;

/** All faults of a tie in the body, missing ends among them; of an address that is wrong itself only the body's own. */
const faultsOfTie = (body: unknown, services: Services, params: unknown) => {
  const at = networkParams.safeParse(params);
  return services.editing.faultsOfTie(body, at.success ? asNetworkId(at.data.networkId) : undefined);
};

export const tieRoutes = [
  route({
    id: 'listTies',
    tag: 'Ties',
    method: 'get',
    path: '/networks/{networkId}/ties',
    role: 'reader',
    summary: 'Ties',
    description: 'Ties of a network, by id. Filters may be combined.',
    params: networkParams,
    query: z.strictObject({
      type: tieType.optional().describe('Only ties of this type.'),
      actor: entityId.optional().describe('Only ties with this actor at one of their ends.'),
      asOf: z
        .union([fullDate, z.literal('all')], 'a day such as 2024-11-25, or "all"')
        .optional()
        .describe('Only ties that hold on this day, as far as known.'),
      ...pageQuery,
    }),
    responses: { 200: { description: 'A page of ties.', schema: listOf(tie) }, ...READ_REFUSALS },
    example: { path: '/networks/samen/ties?actor=GM0166&limit=1', response: { items: [TIE] } },
    handler: async ({ params, query, services }) => {
      const filter = {
        ...(query.type === undefined ? {} : { type: query.type }),
        ...(query.actor === undefined ? {} : { actor: asActorId(query.actor) }),
        ...(query.asOf === undefined || query.asOf === 'all' ? {} : { at: firstDay(query.asOf as PartialDate) }),
      };
      const page = await services.reading.ties(params.networkId, filter, pageOf(query, isEntityId));
      return { status: 200, json: listed(page, ({ value }) => fromTie(value)) };
    },
  }),
  route({
    id: 'createTie',
    tag: 'Ties',
    method: 'post',
    path: '/networks/{networkId}/ties',
    role: 'editor',
    summary: 'Make a tie',
    description:
      'Makes a tie between two actors of the network. Which types may hold which tie is told by /v1/tie-types. Without an id it gets one from its type, ends, beginning, programme and source.',
    params: networkParams,
    body: newTie as z.ZodType<Record<string, unknown>>,
    bodyFaults: faultsOfTie,
    responses: { 201: { description: 'The tie that was made.', schema: tie }, ...READ_REFUSALS, 409: REFUSALS[409] },
    example: { path: '/networks/samen/ties', body: { ...TIE, id: undefined }, response: TIE },
    handler: async ({ params, body, services, caller, path }) => {
      const { value, version } = await services.editing.createTie(params.networkId, body, caller.name);
      return made(fromTie(value), version, `${path}/${encodeURIComponent(value.id)}`);
    },
  }),
  route({
    ...shared,
    id: 'getTie',
    method: 'get',
    role: 'reader',
    summary: 'One tie',
    description: 'Everything that is known of it. The ETag is the revision of its last change.',
    responses: { 200: { description: 'The tie.', schema: tie }, 304: NOT_MODIFIED, ...READ_REFUSALS },
    example: { path: shown, response: TIE },
    handler: async (asked) => {
      const { value, version } = await asked.services.reading.tie(asked.params.networkId, asked.params.tieId);
      return resource(asked, fromTie(value), version);
    },
  }),
  route({
    ...shared,
    id: 'putTie',
    method: 'put',
    role: 'editor',
    summary: 'Replace or make a tie',
    description: 'Replaces it as a whole with `If-Match`; makes it under this id with `If-None-Match: *`.',
    body: newTie as z.ZodType<Record<string, unknown>>,
    bodyFaults: faultsOfTie,
    precondition: 'put',
    responses: {
      200: { description: 'The tie as it is now.', schema: tie },
      201: { description: 'The tie that was made.', schema: tie },
      ...CHANGE_REFUSALS,
    },
    example: { path: shown, body: TIE, response: TIE },
    handler: async ({ params, body, services, precondition, caller, path }) => {
      const { networkId, tieId } = params;
      const { stored, created } = await services.editing.putTie(networkId, tieId, body, precondition, caller.name);
      const wire = fromTie(stored.value);
      return created ? made(wire, stored.version, path) : changed(wire, stored.version);
    },
  }),
  route({
    ...shared,
    id: 'changeTie',
    method: 'patch',
    role: 'editor',
    summary: 'Change a tie',
    description: 'Changes the properties in the body (RFC 7396): null removes one. Needs `If-Match`.',
    body: mergePatch,
    bodyTypes: ['application/merge-patch+json', 'application/json'],
    precondition: 'change',
    responses: { 200: { description: 'The tie as it is now.', schema: tie }, ...CHANGE_REFUSALS },
    example: { path: shown, body: { strength: 3 }, response: { ...TIE, strength: 3 } },
    handler: async ({ params, body, services, precondition, caller }) => {
      const { networkId, tieId } = params;
      const { stored } = await services.editing.patchTie(networkId, tieId, body, precondition, caller.name);
      return changed(fromTie(stored.value), stored.version);
    },
  }),
  route({
    ...shared,
    id: 'deleteTie',
    method: 'delete',
    role: 'editor',
    summary: 'Remove a tie',
    description: 'Removes it; its actors stay. Needs `If-Match`.',
    precondition: 'change',
    responses: { 204: { description: 'It is gone.' }, ...CHANGE_REFUSALS },
    example: { path: shown },
    handler: async ({ params, services, precondition, caller }) => {
      await services.editing.deleteTie(params.networkId, params.tieId, precondition, caller.name);
      return GONE;
    },
  }),
];
