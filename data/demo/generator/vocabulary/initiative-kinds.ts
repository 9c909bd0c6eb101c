/** All kinds of initiative, by theme. */
import type { KindsByTheme } from './initiative-kind.ts';
import { KINDS_FOR_PEOPLE } from './kinds-for-people.ts';
import { KINDS_FOR_PLACES } from './kinds-for-places.ts';

export const INITIATIVE_KINDS: KindsByTheme = { ...KINDS_FOR_PEOPLE, ...KINDS_FOR_PLACES };
