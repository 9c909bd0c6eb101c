import { BACK_TEST } from './back-test/back-test-measure.ts';
import { BROKERAGE } from './brokerage/brokerage.ts';
import { COMMUNITIES } from './communities/communities.ts';
import { CORE_PERIPHERY } from './core-periphery/core-periphery.ts';
import { KEY_PLAYERS } from './key-players/key-players.ts';
import type { MeasureDescription } from './measure.ts';
import { ROBUSTNESS } from './robustness/robustness.ts';
import { SHAPES } from './shapes/shapes.ts';

/** What the catalogue says of the measures whose answers have a shape and an address of their own, by that address. */
export const STRUCTURE_MEASURES = {
  communities: COMMUNITIES,
  brokerage: BROKERAGE,
  'core-periphery': CORE_PERIPHERY,
  shapes: SHAPES,
  robustness: ROBUSTNESS,
  'key-players': KEY_PLAYERS,
  'back-tests': BACK_TEST,
} as const satisfies Record<string, MeasureDescription>;

export type StructureMeasureId = keyof typeof STRUCTURE_MEASURES;
