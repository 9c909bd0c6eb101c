import type { ActorId } from '#model/ids';
import { type Day, firstDay, holdsAt, type PartialDate } from '#model/partial-date';
import type { Tie } from '#model/tie';
import type { TieType } from '#model/tie-types';
import { STRENGTH_MAX } from '#model/vocabulary';
import type { Snapshot } from '../graph/snapshot.ts';

/** Ties along which people can introduce each other. */
export const INTRODUCTION_TIES: readonly TieType[] = ['knows', 'collaborates-with', 'partners-with', 'funds'];

/** At most this many steps from one end to the other: three people to ask. */
const MAX_STEPS = 4;
const MAX_ROUTES = 3;
/** What it costs to pass an actor once more that was already asked in this list: half a step. */
const LOAD_COST = 0.5;
const HALF_LIFE_DAYS = 5 * 365.25;
/** A personal contact without a stated strength counts as close; another tie as middling. */
const STRENGTH_WHERE_UNKNOWN: Partial<Record<TieType, number>> = { knows: 4 };
const OTHER_STRENGTH = 2.5;

interface Link {
  readonly to: number;
  readonly length: number;
}

/**
 * Finds who can introduce one actor to another.
 *
 * Routes follow ties that hold on the day and along which people know each other. A step is 1 + ½(1 − strength/5) +
 * ½(1 − freshness) long, freshness halving every five years since the tie was last heard of (½ where that is unknown);
 * the shortest tie between two actors counts. Passing an actor that earlier routes of the same introducer passed costs
 * half a step each time, so that the same broker is not always asked. Four rounds over the ties a route: O(m).
 */
export class Introducer {
  readonly #snapshot: Snapshot;
  readonly #links: readonly (readonly Link[])[];
  readonly #load: Float64Array;

  constructor(snapshot: Snapshot, day: Day | null) {
    this.#snapshot = snapshot;
    this.#links = linksOf(snapshot, day);
    this.#load = new Float64Array(snapshot.actors.length);
  }

  /**
   * Up to three routes between two actors of the snapshot, best first, each passing other actors than those before it;
   * none where they cannot reach each other within four steps. Remembers whom the best one passes.
   */
  routes(from: number, to: number): ActorId[][] {
    const found: number[][] = [];
    const barred = new Set<number>();
    while (found.length < MAX_ROUTES) {
      const route = this.#shortest(from, to, barred);
      if (route === null) break;
      found.push(route);
      if (route.length === 2) break;
      for (const passed of route.slice(1, -1)) barred.add(passed);
    }
    for (const passed of found[0]?.slice(1, -1) ?? []) this.#load[passed]! += 1;
    return found.map((route) => route.map((at) => this.#snapshot.actors[at]!.id));
  }

  #shortest(from: number, to: number, barred: ReadonlySet<number>): number[] | null {
    // Layers by number of steps keep routes short: best[k] is the cheapest way to each actor in exactly k steps.
    let layer = new Map<number, { cost: number; route: number[] }>([[from, { cost: 0, route: [from] }]]);
    let best: { cost: number; route: number[] } | null = null;
    for (let step = 0; step < MAX_STEPS; step += 1) {
      const next = new Map<number, { cost: number; route: number[] }>();
      for (const [at, { cost, route }] of layer) {
        for (const link of this.#links[at]!) {
          if (barred.has(link.to) || route.includes(link.to)) continue;
          const through = link.to === to ? 0 : LOAD_COST * this.#load[link.to]!;
          const total = cost + link.length + through;
          if (best !== null && total >= best.cost) continue;
          const known = next.get(link.to);
          if (known !== undefined && known.cost <= total) continue;
          next.set(link.to, { cost: total, route: [...route, link.to] });
        }
      }
      const arrived = next.get(to);
      if (arrived !== undefined && (best === null || arrived.cost < best.cost)) best = arrived;
      next.delete(to);
      layer = next;
    }
    return best?.route ?? null;
  }
}

function linksOf(snapshot: Snapshot, day: Day | null): Link[][] {
  const lengths: Map<number, number>[] = snapshot.actors.map(() => new Map());
  const exists = snapshot.actors.map(
    ({ foundedOn, endedOn }) => day === null || holdsAt({ startedOn: foundedOn, endedOn }, day),
  );
  snapshot.ties.forEach((tie, index) => {
    if (!INTRODUCTION_TIES.includes(tie.type) || (day !== null && !holdsAt(tie, day))) return;
    if (tie.type === 'funds' && (tie.status === 'requested' || tie.status === 'refused')) return;
    const a = snapshot.tieFrom[index]!;
    const b = snapshot.tieTo[index]!;
    if (a === b || !exists[a] || !exists[b]) return;
    const length = lengthOf(tie, day);
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      lengths[x]!.set(y, Math.min(length, lengths[x]!.get(y) ?? Number.POSITIVE_INFINITY));
    }
  });
  return lengths.map((row) => [...row].map(([to, length]) => ({ to, length })).sort((a, b) => a.to - b.to));
}

function lengthOf(tie: Tie, day: Day | null): number {
  const strength = tie.strength ?? STRENGTH_WHERE_UNKNOWN[tie.type] ?? OTHER_STRENGTH;
  return 1 + 0.5 * (1 - strength / STRENGTH_MAX) + 0.5 * (1 - freshnessOf(tie, day));
}

function freshnessOf(tie: Tie, day: Day | null): number {
  const heard = [tie.startedOn, tie.sourceDate].filter((date): date is PartialDate => date !== undefined).map(firstDay);
  if (heard.length === 0 || day === null) return 0.5;
  const age = Math.max(0, day - Math.max(...heard));
  return 2 ** (-age / HALF_LIFE_DAYS);
}
