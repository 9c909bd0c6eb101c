import { byValue } from '../actors/competition-ranks.ts';
import { MaxQueue } from '../kernels/max-queue.ts';
import { GrowingCore, openWeights } from './growing-core.ts';
import { LEAST_GAIN, type PairWeights, patternFit } from './pattern-fit.ts';

const MOVES_AT_MOST = 2_000;

/**
 * A core of high fit where trying all would take too long: the best beginning of a greedy order (each next actor covers most
 * weight that is not covered yet) and of the order by strength, whichever fits better after moving single actors in or out, and
 * where that gains no more exchanging two. Equal gains by number. O(n log n + m log n), and O(n) a move or O(n + m) an
 * exchange, 2,000 of them at most.
 */
export function searchedCore(pairs: PairWeights): Uint8Array {
  const [first, second] = [greedyOrder(pairs), byValue(openWeights(pairs))].map((order) =>
    improved(pairs, bestBeginning(pairs, order)),
  );
  return second!.fit > first!.fit + LEAST_GAIN ? second!.inCore : first!.inCore;
}

/** Each next vertex is the one with most weight towards those not taken yet. */
function greedyOrder(pairs: PairWeights): number[] {
  const core = new GrowingCore(pairs);
  const queue = new MaxQueue(core.open);
  const order: number[] = [];
  for (;;) {
    const v = queue.take((vertex) => core.open[vertex]!);
    if (v === undefined) return order;
    core.move(v);
    order.push(v);
  }
}

/** The core that the first so many of an order make, as many as fit best. */
function bestBeginning(pairs: PairWeights, order: readonly number[]): GrowingCore {
  const core = new GrowingCore(pairs);
  let best = { size: 1, fit: Number.NEGATIVE_INFINITY };
  for (const v of order.slice(0, pairs.n - 2)) {
    core.move(v);
    const fit = patternFit(pairs, core.size, core.covered);
    if (fit > best.fit + LEAST_GAIN) best = { size: core.size, fit };
  }
  const chosen = new GrowingCore(pairs);
  for (const v of order.slice(0, best.size)) chosen.move(v);
  return chosen;
}

/** Moves single vertices as long as the fit gains, then exchanges two, and so on. */
function improved(pairs: PairWeights, core: GrowingCore): { inCore: Uint8Array; fit: number } {
  let fit = patternFit(pairs, core.size, core.covered);
  const isGain = (size: number, covered: number) =>
    size >= 1 && size <= pairs.n - 2 && patternFit(pairs, size, covered) > fit + LEAST_GAIN;
  const take = (...moves: readonly number[]) => {
    for (const v of moves) core.move(v);
    fit = patternFit(pairs, core.size, core.covered);
  };
  for (let move = 0; move < MOVES_AT_MOST; move += 1) {
    const { enter, leave } = bestMoves(core);
    if (isGain(core.size + 1, core.covered + core.open[enter]!)) take(enter);
    else if (isGain(core.size - 1, core.covered - core.open[leave]!)) take(leave);
    else {
      const exchange = bestExchange(pairs, core, enter, leave);
      if (!isGain(core.size, core.covered + exchange.gain)) break;
      take(exchange.enter, exchange.leave);
    }
  }
  return { inCore: core.inCore, fit };
}

/** Who had best enter the core, and who leave it. O(n). */
function bestMoves({ inCore, open }: GrowingCore): { enter: number; leave: number } {
  let enter = -1;
  let leave = -1;
  for (let v = 0; v < inCore.length; v += 1) {
    if (inCore[v] === 0) {
      if (enter < 0 || open[v]! > open[enter]!) enter = v;
    } else if (leave < 0 || open[v]! < open[leave]!) leave = v;
  }
  return { enter, leave };
}

/** Which two had best be exchanged: those who had best enter and leave, or two that have a tie, which gains its weight on top. O(n + m). */
function bestExchange(
  { n, offsets, targets, mutual }: PairWeights,
  { inCore, open }: GrowingCore,
  enter: number,
  leave: number,
) {
  let best = { enter, leave, gain: open[enter]! - open[leave]! };
  for (let v = 0; v < n; v += 1) {
    if (inCore[v] === 1) continue;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      const w = targets[e]!;
      if (inCore[w] === 0) continue;
      const gain = open[v]! - open[w]! + mutual[e]!;
      if (gain > best.gain) best = { enter: v, leave: w, gain };
    }
  }
  return best;
}
