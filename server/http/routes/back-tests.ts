import { backTest, newBackTest } from '#contract/back-test';
import { READ_REFUSALS } from '../replies.ts';
import { route } from '../route.ts';
import { networkParams } from './params.ts';

export const backTestRoutes = [
  route({
    id: 'runBackTest',
    tag: 'Analysis',
    method: 'post',
    path: '/networks/{networkId}/back-tests',
    role: 'reader',
    summary: 'Would our suggestions have come true?',
    description:
      'Cuts the network at a day, suggests partners from ties that began before it, and looks which partners came. A query is an actor with a new partner after the cut, both known before it; candidates are all who stood at the other end of a tie of that type. Equal scores are averaged over all their orders. Our score stands beside chance, popularity, shared partners and plain paths of length three; better or worse means that the 90 % interval of the paired difference (2,000 resamples of the queries) leaves out 0. Nothing is stored.',
    params: networkParams,
    body: newBackTest,
    responses: { 200: { description: 'How each method did.', schema: backTest }, ...READ_REFUSALS },
    example: { path: '/networks/samen/back-tests', body: { cut: '2023-01-01' } },
    handler: async ({ params, body, services, language, signal }) => ({
      status: 200,
      json: await services.backTests.run(params.networkId, body, { language, signal }),
      headers: { Vary: 'Accept-Language', 'Content-Language': language },
    }),
  }),
];
