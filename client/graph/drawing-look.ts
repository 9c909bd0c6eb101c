import type { ActorType } from '#model/vocabulary';
import type { ProposedTie } from '../state/view-state.ts';

/** How the drawing looks now: computed from the state of the page, shown as it is. */
export interface DrawingLook {
  /** Actors and ties in the drawing; the others are hidden. */
  readonly actors: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
  /** Colour by actor; absent: by type. */
  readonly colours: ReadonlyMap<string, string> | undefined;
  /** Importance by actor, 0–1: how large it is drawn and how early it gets its name. */
  readonly weights: ReadonlyMap<string, number>;
  readonly selected: string | undefined;
  /** How many steps around the selected or hovered actor stay bright. */
  readonly steps: number;
  readonly proposed: readonly ProposedTie[];
}

const SMALLEST = 4.5;
const LARGEST = 17;

/** Radius in pixels of an actor of this importance; its area grows evenly. */
export function radiusOf(weight: number, count: number): number {
  const crowding = count > 2_000 ? 0.45 : count > 500 ? 0.7 : 1;
  return crowding * Math.sqrt(SMALLEST ** 2 + weight * (LARGEST ** 2 - SMALLEST ** 2));
}

/** Values as importance: divided by the largest; without a positive value all are equally unimportant. */
export function weightsOf(values: ReadonlyMap<string, number | null>): Map<string, number> {
  let largest = 0;
  for (const value of values.values()) largest = Math.max(largest, value ?? 0);
  return new Map([...values].map(([id, value]) => [id, largest > 0 ? Math.max(0, value ?? 0) / largest : 0]));
}

/** Places get their name before others of about the same importance: by them one finds one's way. */
const PLACE_LEAD = 0.15;

/** Actors in the order in which they get their name. */
export function namingOrder(
  actors: Iterable<string>,
  weights: ReadonlyMap<string, number>,
  typeOf: (id: string) => ActorType | undefined,
): string[] {
  const urgency = (id: string) => (weights.get(id) ?? 0) + (typeOf(id) === 'municipality' ? PLACE_LEAD : 0);
  return [...actors].sort((a, b) => urgency(b) - urgency(a) || (a < b ? -1 : 1));
}

/** Up to so many ties are drawn at full strength; more are drawn thinner and fainter, so that the picture stays legible. */
const SPARSE = 500;
const FAINTEST = 0.22;

/** How strong ties are drawn, 0–1, by their number. */
export const crowdingOf = (ties: number): number =>
  Math.max(FAINTEST, Math.min(1, Math.sqrt(SPARSE / Math.max(1, ties))));
