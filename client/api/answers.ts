import type { z } from 'zod';
import type { actorMeasure, communities, measureEntry } from '#contract/measures';
import type { cooperation, inventory } from '#contract/municipality';

/** Answers of the service for which the contract declares schemas but no type. */
export type ActorMeasure = z.infer<typeof actorMeasure>;
export type Communities = z.infer<typeof communities>;
export type MeasureEntry = z.infer<typeof measureEntry>;
export type Inventory = z.infer<typeof inventory>;
export type InventoryItem = Inventory['items'][number];
export type Cooperation = z.infer<typeof cooperation>;
export type CooperationFigure = Cooperation['figures'][number];
