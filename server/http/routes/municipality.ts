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
    handler: (asked) =>
      analysed(asked, (id, how) => asked.services.advising.inventory(id, asked.params.actorId, asked.query.asOf, how)),
  }),
  route({
    ...shared,
    id: 'getCooperation',
    path: '/networks/{networkId}/municipalities/{actorId}/cooperation',
    summary: 'How town hall and initiatives cooperate',
    description: 'A few figures on cooperation in a municipality, beside those of municipalities like it.',
    responses: { 200: { description: 'The figures.', schema: cooperation }, 304: NOT_MODIFIED, ...READ_REFUSALS },
    example: { path: '/networks/samen/municipalities/GM0166/cooperation' },
    handler: (asked) =>
      analysed(asked, (id, how) =>
        asked.services.advising.cooperation(id, asked.params.actorId, asked.query.asOf, how),
      ),
  }),
];
