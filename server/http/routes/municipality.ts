import { z } from 'zod';
import { asOfQuery } from '#contract/analysis-parameters';
import { cooperation, inventory } from '#contract/municipality';
import { analysed } from '../etags.ts';
import { NOT_MODIFIED, READ_REFUSALS } from '../replies.ts';
import { route } from '../route.ts';
import { actorParams } from './params.ts';

const shared = {
  tag: 'Municipalities',
  method: 'get',
  role: 'reader',
  params: actorParams,
  query: z.strictObject(asOfQuery),
} as const;

export const municipalityRoutes = [
  route({
    ...shared,
    id: 'getInventory',
    path: '/networks/{networkId}/municipalities/{actorId}/inventory',
    summary: 'What already exists in a municipality',
    description: 'Who is active in a municipality, on which themes, and which ties with the town hall are on record.',
    responses: { 200: { description: 'The inventory.', schema: inventory }, 304: NOT_MODIFIED, ...READ_REFUSALS },
    example: { path: '/networks/samen/municipalities/GM0166/inventory' },
    handler: async (asked) => {
      const { params, query, services, language, signal } = asked;
      const { id, revision } = await services.reading.network(params.networkId);
      return analysed(asked, revision, () =>
        services.advising.inventory(id, params.actorId, query.asOf, { language, signal }),
      );
    },
  }),
  route({
    ...shared,
    id: 'getCooperation',
    path: '/networks/{networkId}/municipalities/{actorId}/cooperation',
    summary: 'How town hall and initiatives cooperate',
    description: 'A few figures on cooperation in a municipality, beside those of municipalities like it.',
    responses: { 200: { description: 'The figures.', schema: cooperation }, 304: NOT_MODIFIED, ...READ_REFUSALS },
    example: { path: '/networks/samen/municipalities/GM0166/cooperation' },
    handler: async (asked) => {
      const { params, query, services, language, signal } = asked;
      const { id, revision } = await services.reading.network(params.networkId);
      return analysed(asked, revision, () =>
        services.advising.cooperation(id, params.actorId, query.asOf, { language, signal }),
      );
    },
  }),
];
