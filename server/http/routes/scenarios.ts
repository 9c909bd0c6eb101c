import { z } from 'zod';
import { mergePatch } from '#contract/actor';
import { asOfQuery } from '#contract/analysis-parameters';
import { listOf, pageQuery } from '#contract/lists';
import { entityId } from '#contract/primitives';
import { newScenario, scenario, scenarioComparison } from '#contract/scenarios';
import { asRevision, isEntityId } from '#model/ids';
import { listed, pageOf } from '../cursors.ts';
import { CHANGE_REFUSALS, changed, GONE, made, NOT_MODIFIED, READ_REFUSALS, REFUSALS, resource } from '../replies.ts';
import { route } from '../route.ts';
import { INITIATIVE } from './examples.ts';
import { networkParams } from './params.ts';

// What is thought of may speak of actors that readers do not see.
const shared = { tag: 'Scenarios', role: 'editor' } as const;
const listPath = '/networks/{networkId}/scenarios';
const onePath = `${listPath}/{scenarioId}`;
const params = networkParams.extend({ scenarioId: entityId.describe('Id of the scenario.') });

const NEW = {
  title: 'Samen met de buurtmoestuin',
  changes: [{ kind: 'add-tie' as const, tie: { type: 'partners-with' as const, from: 'GM0166', to: INITIATIVE.id } }],
};
const SCENARIO = {
  id: 'samen-met-de-buurtmoestuin',
  ...NEW,
  by: 'redactie',
  at: '2025-01-15T09:00:00.000Z',
  version: 1,
};

export const scenarioRoutes = [
  route({
    ...shared,
    id: 'listScenarios',
    method: 'get',
    path: listPath,
    summary: 'Scenarios',
    description: 'What-ifs that are kept with a network, by id.',
    params: networkParams,
    query: z.strictObject(pageQuery),
    responses: { 200: { description: 'A page of scenarios.', schema: listOf(scenario) }, ...READ_REFUSALS },
    example: { path: '/networks/samen/scenarios', response: { items: [SCENARIO] } },
    handler: async ({ params: { networkId }, query, services }) => ({
      status: 200,
      json: listed(await services.scenarios.list(networkId, pageOf(query, isEntityId)), (one) => one),
    }),
  }),
  route({
    ...shared,
    id: 'createScenario',
    method: 'post',
    path: listPath,
    summary: 'Think of changes',
    description:
      'Keeps a list of changes that are thought and not made. All must fit the network as it is now, one after the other.',
    params: networkParams,
    body: newScenario,
    responses: {
      201: { description: 'The scenario.', schema: scenario },
      ...READ_REFUSALS,
      409: REFUSALS[409],
    },
    example: { path: '/networks/samen/scenarios', body: NEW, response: SCENARIO },
    handler: async ({ params: { networkId }, body, services, caller, path, language, signal }) => {
      const one = await services.scenarios.create(networkId, body, caller.name, { language, signal });
      return made(one, asRevision(one.version), `${path}/${encodeURIComponent(one.id)}`);
    },
  }),
  route({
    ...shared,
    id: 'getScenario',
    method: 'get',
    path: onePath,
    summary: 'One scenario',
    description: 'A list of changes that are thought and not made.',
    params,
    responses: { 200: { description: 'The scenario.', schema: scenario }, 304: NOT_MODIFIED, ...READ_REFUSALS },
    example: { path: `/networks/samen/scenarios/${SCENARIO.id}`, response: SCENARIO },
    handler: async (asked) => {
      const one = await asked.services.scenarios.get(asked.params.networkId, asked.params.scenarioId);
      return resource(asked, one, asRevision(one.version));
    },
  }),
  route({
    ...shared,
    id: 'changeScenario',
    method: 'patch',
    path: onePath,
    summary: 'Think again',
    description: 'Changes what a merge patch names. Needs `If-Match` with the ETag that was read.',
    params,
    body: mergePatch,
    bodyTypes: ['application/merge-patch+json', 'application/json'],
    precondition: 'change',
    responses: { 200: { description: 'The scenario as it is now.', schema: scenario }, ...CHANGE_REFUSALS },
    example: {
      path: `/networks/samen/scenarios/${SCENARIO.id}`,
      body: { title: SCENARIO.title },
      response: { ...SCENARIO, version: 2 },
    },
    handler: async ({ params: at, body, services, precondition, caller, language, signal }) => {
      const how = { language, signal };
      const one = await services.scenarios.patch(at.networkId, at.scenarioId, body, precondition, caller.name, how);
      return changed(one, asRevision(one.version));
    },
  }),
  route({
    ...shared,
    id: 'deleteScenario',
    method: 'delete',
    path: onePath,
    summary: 'Remove a scenario',
    description: 'Removes it for good. The network stays as it is.',
    params,
    precondition: 'change',
    responses: { 204: { description: 'It is gone.' }, ...CHANGE_REFUSALS },
    example: { path: `/networks/samen/scenarios/${SCENARIO.id}` },
    handler: async ({ params: at, services, precondition }) => {
      await services.scenarios.delete(at.networkId, at.scenarioId, precondition);
      return GONE;
    },
  }),
  route({
    ...shared,
    id: 'compareScenario',
    method: 'get',
    path: `${onePath}/comparison`,
    summary: 'What would a scenario do?',
    description:
      'The network as it is beside what it would be: values of the whole, who gains and who loses reach and brokerage, which risks go and come, and where town halls would have fewer unrecorded partners. Changes that do not fit the network any more are left out and told.',
    params,
    query: z.strictObject(asOfQuery),
    responses: { 200: { description: 'The comparison.', schema: scenarioComparison }, ...READ_REFUSALS },
    example: { path: `/networks/samen/scenarios/${SCENARIO.id}/comparison` },
    handler: async ({ params: at, query, services, language, signal }) => ({
      status: 200,
      json: await services.scenarios.compare(at.networkId, at.scenarioId, query.asOf, { language, signal }),
      headers: { Vary: 'Accept-Language', 'Content-Language': language },
    }),
  }),
];
