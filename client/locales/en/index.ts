import type { Texts } from '../texts.ts';
import { common } from './common.ts';
import { municipality } from './municipality.ts';
import { network } from './network.ts';
import { start } from './start.ts';

/** All English texts. */
export const en: Texts = { ...common, start, network, municipality };
