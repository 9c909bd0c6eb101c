import type { AnyRoute } from '../route.ts';
import { actorRoutes } from './actors.ts';
import { analysisRoutes } from './analysis.ts';
import { archiveRoutes } from './archive.ts';
import { backTestRoutes } from './back-tests.ts';
import { catalogueRoutes } from './catalogues.ts';
import { documentationRoutes } from './documentation.ts';
import { graphRoutes } from './graph.ts';
import { historyRoutes } from './history.ts';
import { identityRoutes } from './identity.ts';
import { importRoutes } from './imports.ts';
import { mappingRoutes } from './mappings.ts';
import { municipalityRoutes } from './municipality.ts';
import { networkRoutes } from './networks.ts';
import { scenarioRoutes } from './scenarios.ts';
import { healthRoutes } from './service.ts';
import { sessionRoutes } from './session.ts';
import { structureRoutes } from './structure.ts';
import { tieRoutes } from './ties.ts';

const TOLD: readonly AnyRoute[] = [
  ...networkRoutes,
  ...archiveRoutes,
  ...historyRoutes,
  ...importRoutes,
  ...mappingRoutes,
  ...actorRoutes,
  ...tieRoutes,
  ...identityRoutes,
  ...graphRoutes,
  ...analysisRoutes,
  ...structureRoutes,
  ...backTestRoutes,
  ...scenarioRoutes,
  ...municipalityRoutes,
  ...catalogueRoutes,
  ...sessionRoutes,
  ...healthRoutes,
];

/** Every path of the interface, in the order of its documentation. */
export const ROUTES: readonly AnyRoute[] = [...TOLD, ...documentationRoutes(() => ROUTES)];
