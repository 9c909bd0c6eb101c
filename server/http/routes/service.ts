import { health, liveness } from '#contract/health';
import { route } from '../route.ts';

export const healthRoutes = [
  route({
    id: 'getLiveness',
    tag: 'Service',
    method: 'get',
    path: '/health/live',
    role: 'anyone',
    whileStarting: true,
    summary: 'Does the process run?',
    description: 'For whoever restarts processes: answers as long as this one runs.',
    responses: { 200: { description: 'It runs.', schema: liveness } },
    example: { path: '/health/live', response: { status: 'live' } },
    handler: async () => ({ status: 200, json: { status: 'live' } }),
  }),
  route({
    id: 'getReadiness',
    tag: 'Service',
    method: 'get',
    path: '/health/ready',
    role: 'anyone',
    whileStarting: true,
    summary: 'Can the service answer?',
    description:
      'For load balancers: `ready` with status 200 only when the first networks are loaded and the store answers.',
    responses: {
      200: { description: 'It can.', schema: health },
      503: { description: 'It is starting, or its store does not answer.', schema: health },
    },
    example: { path: '/health/ready', response: { status: 'ready', store: 'sqlite', version: '0.1.0' } },
    handler: async ({ services }) => {
      const { health: service } = services;
      const status = await service.check();
      const json = { status, store: service.store, version: service.version };
      return status === 'ready' ? { status: 200, json } : { status: 503, json, headers: { 'Retry-After': '2' } };
    },
  }),
];
