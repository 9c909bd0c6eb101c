import { z } from 'zod';
import { actor, fromActor } from '#contract/actor';
import { duplicates, identityDecision, merging, newIdentityDecision, splitting } from '#contract/identity';
import { listOf, pageQuery } from '#contract/lists';
import { entityId } from '#contract/primitives';
import { isEntityId } from '#model/ids';
import { listed, pageOf } from '../cursors.ts';
import { changed, GONE, made, READ_REFUSALS, REFUSALS } from '../replies.ts';
import { route } from '../route.ts';
import { INITIATIVE } from './examples.ts';
import { actorParams, networkParams } from './params.ts';

const shared = { tag: 'Actors', role: 'editor' } as const;
const decisionParams = networkParams.extend({ decisionId: entityId.describe('Id of the decision.') });
const decisionsPath = '/networks/{networkId}/identity-decisions';
const shown = `/networks/samen/actors/${INITIATIVE.id}`;

const DECISION = {
  decisionId: 'apart-5d0f0b8a4b8f27a3c1e6e1a7f3d2c9b4',
  kind: 'apart',
  a: 'buurtmoestuin-noord',
  b: 'buurtmoestuin-noord-2',
  note: 'De ene ligt aan de dijk, de andere bij de school.',
  by: 'redactie',
  at: '2025-01-15T09:00:00.000Z',
} as const;

export const identityRoutes = [
  route({
    ...shared,
    id: 'listDuplicates',
    method: 'get',
    path: '/networks/{networkId}/duplicates',
    summary: 'Actors that may be one',
    description:
      'Pairs of actors that may be one and that nobody decided on, the likeliest 500. From 0.9 the names are the same but for signs, accents, spaces or legal form; at 0.5 it is worth a look; less is not told. Municipalities are never told.',
    params: networkParams,
    responses: { 200: { description: 'The pairs, likeliest first.', schema: duplicates }, ...READ_REFUSALS },
    example: {
      path: '/networks/samen/duplicates',
      response: {
        network: 'samen',
        revision: 2,
        items: [
          {
            a: 'buurtmoestuin-noord',
            b: 'stichting-buurtmoestuin-noord',
            aName: 'Buurtmoestuin Noord',
            bName: 'Stichting Buurtmoestuin Noord',
            score: 0.9,
            reasons: [{ code: 'same-but-legal-form', text: 'De namen zijn gelijk op ‘Stichting’ na.' }],
          },
        ],
        decided: 0,
      },
    },
    handler: async ({ params, services, language, signal }) => ({
      status: 200,
      json: await services.identity.duplicates(params.networkId, { language, signal }),
      headers: { Vary: 'Accept-Language', 'Content-Language': language },
    }),
  }),
  route({
    ...shared,
    id: 'listIdentityDecisions',
    method: 'get',
    path: decisionsPath,
    summary: 'What was decided of possible duplicates',
    description: 'Which actors were decided to be two, and which were merged, by id of the decision.',
    params: networkParams,
    query: z.strictObject(pageQuery),
    responses: { 200: { description: 'A page of decisions.', schema: listOf(identityDecision) }, ...READ_REFUSALS },
    example: { path: '/networks/samen/identity-decisions', response: { items: [DECISION] } },
    handler: async ({ params, query, services }) => {
      const page = await services.identity.decisions(params.networkId, pageOf(query, isEntityId));
      return { status: 200, json: listed(page, (decision) => decision) };
    },
  }),
  route({
    ...shared,
    id: 'keepActorsApart',
    method: 'post',
    path: decisionsPath,
    summary: 'Decide that two actors are two',
    description: 'The pair is not told as a possible duplicate any more. To decide it again replaces the note.',
    params: networkParams,
    body: newIdentityDecision,
    responses: {
      200: { description: 'The decision, which was there already.', schema: identityDecision },
      201: { description: 'The decision.', schema: identityDecision },
      ...READ_REFUSALS,
    },
    example: {
      path: '/networks/samen/identity-decisions',
      body: { a: DECISION.a, b: DECISION.b, note: DECISION.note },
      response: DECISION,
    },
    handler: async ({ params, body, services, caller, path }) => {
      const { decision, created } = await services.identity.keepApart(params.networkId, body, caller.name);
      return created
        ? { status: 201, json: decision, location: `${path}/${encodeURIComponent(decision.decisionId)}` }
        : { status: 200, json: decision };
    },
  }),
  route({
    ...shared,
    id: 'forgetIdentityDecision',
    method: 'delete',
    path: `${decisionsPath}/{decisionId}`,
    summary: 'Take back a decision on two actors',
    description:
      'A pair that was two may be told again. After a merger the actors stay one, but files that name the one that went mean a new actor.',
    params: decisionParams,
    responses: { 204: { description: 'It is gone.' }, ...READ_REFUSALS },
    example: { path: `/networks/samen/identity-decisions/${DECISION.decisionId}` },
    handler: async ({ params, services }) => {
      await services.identity.forget(params.networkId, params.decisionId);
      return GONE;
    },
  }),
  route({
    ...shared,
    id: 'mergeActors',
    method: 'post',
    path: '/networks/{networkId}/actors/{actorId}/merge',
    summary: 'Make two actors one',
    description:
      'The actor `other` goes into the one of the address: its ties move, and what the one that stays lacks is taken over; lists are joined; its names become aliases; the stricter visibility holds. A tie between the two is dropped. A tie that says nothing else than one that is there is joined with it, money never. Files that name `other` mean the one that stays from then on. It is one change of the network.',
    params: actorParams,
    body: merging,
    responses: {
      200: { description: 'The actor that stays.', schema: actor },
      ...READ_REFUSALS,
      409: REFUSALS[409],
      412: REFUSALS[412],
    },
    example: {
      path: `${shown}/merge`,
      body: { other: 'stichting-buurtmoestuin-noord', prefer: ['website'] },
      response: { ...INITIATIVE, aliases: ['Stichting Buurtmoestuin Noord'], website: 'https://moestuin.example/' },
    },
    handler: async ({ params, body, services, caller }) => {
      const { value, version } = await services.identity.merge(params.networkId, params.actorId, body, caller.name);
      return changed(fromActor(value), version);
    },
  }),
  route({
    ...shared,
    id: 'splitActor',
    method: 'post',
    path: '/networks/{networkId}/actors/{actorId}/split',
    summary: 'Make one actor two',
    description:
      'A new actor gets the name, the aliases and the ties that are named, and is as visible as the present one. That both are two is kept as a decision.',
    params: actorParams,
    body: splitting,
    responses: {
      201: { description: 'The new actor.', schema: actor },
      ...READ_REFUSALS,
      409: REFUSALS[409],
      412: REFUSALS[412],
    },
    example: {
      path: `${shown}/split`,
      body: { name: 'Voedselbos Noord', ties: ['member-of-1f0c3a7d5b2e4896a1c0'] },
      response: { id: 'voedselbos-noord', type: 'initiative', name: 'Voedselbos Noord' },
    },
    handler: async ({ params, body, services, caller, path }) => {
      const { value, version } = await services.identity.split(params.networkId, params.actorId, body, caller.name);
      const actors = path.slice(0, path.lastIndexOf('/actors/'));
      return made(fromActor(value), version, `${actors}/actors/${encodeURIComponent(value.id)}`);
    },
  }),
];
