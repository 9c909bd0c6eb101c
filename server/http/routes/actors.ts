import { z } from 'zod';
import { actor, actorOfType, actorType, fromActor, mergePatch, newActor, newActorOfType } from '#contract/actor';
import { listOf, pageQuery } from '#contract/lists';
import { filledText, fullDate, municipalityCode, queryFlag } from '#contract/primitives';
import { isEntityId } from '#model/ids';
import { firstDay, type PartialDate } from '#model/partial-date';
import type { ActorType } from '#model/vocabulary';
import { listed, pageOf } from '../cursors.ts';
import { CHANGE_REFUSALS, changed, GONE, made, NOT_MODIFIED, READ_REFUSALS, REFUSALS, resource } from '../replies.ts';
import { type AnyRoute, route } from '../route.ts';
import { INITIATIVE } from './examples.ts';
import { actorParams, networkParams } from './params.ts';

const filters = {
  theme: z.string().min(1).max(60).optional().describe('Only actors on this theme (its code).'),
  municipality: municipalityCode.optional().describe('Only actors at home or active in this municipality (CBS code).'),
  q: filledText(300).optional().describe('Part of the name or another spelling, whatever its case and accents.'),
  asOf: z
    .union([fullDate, z.literal('all')], 'a day such as 2024-11-25, or "all"')
    .optional()
    .describe('Only actors that exist on this day, as far as known.'),
};
const cascade = queryFlag.default(false).describe('true: ties of the actor go with it.');

/** The routes of all actors, or of those of one type below its own name. */
function routesOf(type: ActorType | undefined, collection: string, one: string, Many: string): AnyRoute[] {
  const schema = type === undefined ? actor : actorOfType(type);
  const incoming = type === undefined ? newActor : newActorOfType(type);
  const query =
    type === undefined
      ? z.strictObject({ type: actorType.optional().describe('Only actors of this type.'), ...filters, ...pageQuery })
      : z.strictObject({ ...filters, ...pageQuery });
  const suffix = type === undefined ? 'Actor' : `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
  const base = `/networks/{networkId}/${collection}`;
  const shown = `/networks/samen/${collection}`;
  const shared = { tag: 'Actors', params: actorParams, path: `${base}/{actorId}` } as const;
  const example = type === undefined || type === 'initiative' ? { response: INITIATIVE } : {};
  return [
    route({
      id: `list${suffix}s`,
      tag: 'Actors',
      method: 'get',
      path: base,
      role: 'reader',
      summary: Many,
      description: `${Many} of a network, by id. Filters may be combined.`,
      params: networkParams,
      query: query as z.ZodType<z.infer<typeof query> & { type?: ActorType }>,
      responses: { 200: { description: 'A page of actors.', schema: listOf(schema) }, ...READ_REFUSALS },
      example: { path: `${shown}?limit=1`, ...(example.response ? { response: { items: [INITIATIVE] } } : {}) },
      handler: async ({ params, query, services }) => {
        const wanted = type ?? query.type;
        const filter = {
          ...(wanted === undefined ? {} : { type: wanted }),
          ...(query.theme === undefined ? {} : { theme: query.theme }),
          ...(query.municipality === undefined ? {} : { municipality: query.municipality }),
          ...(query.q === undefined ? {} : { text: query.q }),
          ...(query.asOf === undefined || query.asOf === 'all' ? {} : { at: firstDay(query.asOf as PartialDate) }),
        };
        const page = await services.reading.actors(params.networkId, filter, pageOf(query, isEntityId));
        return { status: 200, json: listed(page, ({ value }) => fromActor(value)) };
      },
    }),
    route({
      id: `create${suffix}`,
      tag: 'Actors',
      method: 'post',
      path: base,
      role: 'editor',
      summary: `Make ${one}`,
      description: `Makes ${one}. Without an id it gets one from its name; a municipality has its CBS code as id.`,
      params: networkParams,
      body: incoming as z.ZodType<Record<string, unknown>>,
      bodyFaults: (body, services) => services.editing.faultsOfActor(body, type),
      responses: { 201: { description: 'The actor that was made.', schema }, ...READ_REFUSALS, 409: REFUSALS[409] },
      example: { path: shown, ...(example.response ? { body: INITIATIVE, response: INITIATIVE } : {}) },
      handler: async ({ params, body, services, caller, path }) => {
        const { value, version } = await services.editing.createActor(params.networkId, body, caller.name);
        return made(fromActor(value), version, `${path}/${encodeURIComponent(value.id)}`);
      },
    }),
    route({
      ...shared,
      id: `get${suffix}`,
      method: 'get',
      role: 'reader',
      summary: `One of them: ${one}`,
      description: 'Everything that is known of it. The ETag is the revision of its last change.',
      responses: { 200: { description: 'The actor.', schema }, 304: NOT_MODIFIED, ...READ_REFUSALS },
      example: { path: `${shown}/buurtmoestuin-noord`, ...example },
      handler: async (asked) => {
        const { networkId, actorId } = asked.params;
        const { value, version } = await asked.services.reading.actor(networkId, actorId, type);
        return resource(asked, fromActor(value), version);
      },
    }),
    route({
      ...shared,
      id: `put${suffix}`,
      method: 'put',
      role: 'editor',
      summary: `Replace or make ${one}`,
      description: 'Replaces it as a whole with `If-Match`; makes it under this id with `If-None-Match: *`.',
      body: incoming as z.ZodType<Record<string, unknown>>,
      bodyFaults: (body, services) => services.editing.faultsOfActor(body, type),
      precondition: 'put',
      responses: {
        200: { description: 'The actor as it is now.', schema },
        201: { description: 'The actor that was made.', schema },
        ...CHANGE_REFUSALS,
      },
      example: {
        path: `${shown}/buurtmoestuin-noord`,
        ...(example.response ? { body: INITIATIVE, response: INITIATIVE } : {}),
      },
      handler: async ({ params, body, services, precondition, caller, path }) => {
        const at = { network: params.networkId, id: params.actorId, type };
        const { stored, created } = await services.editing.putActor(at, body, precondition, caller.name);
        const wire = fromActor(stored.value);
        return created ? made(wire, stored.version, path) : changed(wire, stored.version);
      },
    }),
    route({
      ...shared,
      id: `change${suffix}`,
      method: 'patch',
      role: 'editor',
      summary: `Change ${one}`,
      description: 'Changes the properties in the body (RFC 7396): null removes one. Needs `If-Match`.',
      body: mergePatch,
      bodyTypes: ['application/merge-patch+json', 'application/json'],
      precondition: 'change',
      responses: { 200: { description: 'The actor as it is now.', schema }, ...CHANGE_REFUSALS },
      example: { path: `${shown}/buurtmoestuin-noord`, body: { volunteers: 24 }, ...example },
      handler: async ({ params, body, services, precondition, caller }) => {
        const at = { network: params.networkId, id: params.actorId, type };
        const { stored } = await services.editing.patchActor(at, body, precondition, caller.name);
        return changed(fromActor(stored.value), stored.version);
      },
    }),
    route({
      ...shared,
      id: `delete${suffix}`,
      method: 'delete',
      role: 'editor',
      summary: `Remove ${one}`,
      description: 'Removes it. Where it has ties this is refused, unless `cascade=true`: then its ties go too.',
      query: z.strictObject({ cascade }),
      precondition: 'change',
      responses: { 204: { description: 'It is gone.' }, ...CHANGE_REFUSALS },
      example: { path: `${shown}/buurtmoestuin-noord?cascade=true` },
      handler: async ({ params, query, services, precondition, caller }) => {
        const at = { network: params.networkId, id: params.actorId, type };
        await services.editing.deleteActor(at, precondition, query.cascade, caller.name);
        return GONE;
      },
    }),
  ];
}

export const actorRoutes: readonly AnyRoute[] = [
  ...routesOf(undefined, 'actors', 'an actor', 'Actors'),
  ...routesOf('initiative', 'initiatives', 'an initiative', 'Initiatives'),
  ...routesOf('municipality', 'municipalities', 'a municipality', 'Municipalities'),
  ...routesOf('fund', 'funds', 'a fund', 'Funds'),
  ...routesOf('organisation', 'organisations', 'an organisation', 'Organisations'),
  ...routesOf('coalition', 'coalitions', 'a coalition', 'Coalitions'),
];
