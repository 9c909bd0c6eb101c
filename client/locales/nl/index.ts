import { common } from './common.ts';
import { municipality } from './municipality.ts';
import { network } from './network.ts';
import { start } from './start.ts';

/** All Dutch texts: the first language, and the shape that the others have. */
export const nl = { ...common, start, network, municipality };
