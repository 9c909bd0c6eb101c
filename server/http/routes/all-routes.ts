import type { AnyRoute } from '../route.ts';
import { actorRoutes } from './actors.ts';
import { networkRoutes } from './networks.ts';
import { healthRoutes } from './service.ts';
import { sessionRoutes } from './session.ts';
import { tieRoutes } from './ties.ts';

/** Every path of the interface, in the order of its documentation. */
export const ROUTES: readonly AnyRoute[] = [
  ...networkRoutes,
  ...actorRoutes,
  ...tieRoutes,
  ...sessionRoutes,
  ...healthRoutes,
];
