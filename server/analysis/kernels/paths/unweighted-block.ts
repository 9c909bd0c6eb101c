import { type PathSlab, sourcesOf } from './path-slab.ts';

/** Distance of what was not reached yet: a power of two less one, so that (distance + 1) >>> BITS says 1 of it alone. */
const UNSEEN = 2 ** 30 - 1;
const BITS = 30;

/** What one walk needs, kept for all walks of a block. By vertex unless said otherwise. */
interface Scratch {
  readonly distance: Int32Array;
  /** Number of shortest routes from the source; 0 where not reached. */
  readonly routes: Float64Array;
  /** (weight + dependency)/routes: what a vertex hands to each one before it, per route. */
  readonly share: Float64Array;
  /** What vertices of the level below have handed up, where that level was pulled. */
  readonly received: Float64Array;
  /** In the order in which they were reached. */
  readonly queue: Int32Array;
  /** Those not reached yet, while levels are pulled. */
  readonly open: Int32Array;
  /** The steps of all shortest routes: by level, of each vertex those it leads to (pushed) or comes from (pulled). */
  readonly steps: Int32Array;
  /** By place in the queue: where its steps begin, by how its own level or the next one was found. */
  readonly pushedAt: Int32Array;
  readonly pulledAt: Int32Array;
  /** By level: place in the queue where it begins, and 1 where it was pulled. */
  readonly levels: Int32Array;
  readonly pulled: Uint8Array;
  /** By level: end of the steps that lead to it. */
  readonly stepsEnd: Int32Array;
}

/**
 * Shortest-path sums from the sources of a block of an unweighted graph.
 *
 * Breadth first with Brandes' accumulation (Brandes 2001). Four things make it fast: (1) a level is found from above
 * (push), or, once fewer arcs are left below than above, by whoever was not reached looking up (pull; Beamer, Asanović &
 * Patterson 2012); (2) the steps of shortest routes are written down on the way out, so that the way back looks at
 * nothing else; (3) inner loops have no branches, since whether an arc is a step cannot be foreseen; (4) leaves are folded
 * into their neighbour and count as its weight (after Sarıyüce et al. 2013).
 *
 * O(n · m) over all blocks, memory O(n + m) a thread. Numbers of routes are floats: exact up to 2^53.
 */
export function fillUnweightedBlock(slab: PathSlab, block: number): void {
  const { rows } = slab;
  const { n } = rows;
  const scratch: Scratch = {
    distance: new Int32Array(n).fill(UNSEEN),
    routes: new Float64Array(n),
    share: new Float64Array(n),
    received: new Float64Array(n),
    queue: new Int32Array(n + 1),
    open: new Int32Array(n + 1),
    steps: new Int32Array(rows.targets.length + 1),
    pushedAt: new Int32Array(n + 1),
    pulledAt: new Int32Array(n + 1),
    levels: new Int32Array(n + 3),
    pulled: new Uint8Array(n + 3),
    stepsEnd: new Int32Array(n + 3),
  };
  const betweenness = new Float64Array(n);
  const [from, to] = sourcesOf(block, n);
  for (let source = from; source < to; source += 1) {
    const last = walkOut(slab, source, scratch);
    tellDistances(slab, source, last, scratch);
    walkBack(slab, source, last, scratch, betweenness);
    const { queue, distance, routes } = scratch;
    for (let i = scratch.levels[last + 1]! - 1; i >= 0; i -= 1) {
      distance[queue[i]!] = UNSEEN;
      routes[queue[i]!] = 0;
    }
  }
  slab.betweenness.set(betweenness, block * n);
}

/** Reaches all that can be reached, level by level; the last level that has a vertex. */
function walkOut({ rows }: PathSlab, source: number, scratch: Scratch): number {
  const { offsets, targets, parts } = rows;
  const { distance, routes, queue, open, steps, pushedAt, pulledAt, levels, pulled, stepsEnd } = scratch;
  const begin = parts === null ? 0 : parts.begin[source]!;
  const end = parts === null ? rows.n : parts.end[source]!;
  distance[source] = 0;
  routes[source] = 1;
  queue[0] = source;
  levels[0] = 0;
  levels[1] = 1;
  let tail = 1;
  let written = 0;
  let openCount = -1;
  let arcsAbove = offsets[source + 1]! - offsets[source]!;
  // Whoever looks up needs arcs that run both ways.
  let arcsBelow = parts === null ? Number.POSITIVE_INFINITY : offsets[end]! - offsets[begin]! - arcsAbove;
  let level = 0;
  for (;;) {
    const above = levels[level]!;
    const here = tail;
    level += 1;
    if (arcsAbove > arcsBelow) {
      pulled[level] = 1;
      const was = level - 1;
      let count = 0;
      if (openCount < 0) {
        for (let w = begin; w < end; w += 1) {
          open[count] = w;
          count = (count + ((distance[w]! + 1) >>> BITS)) | 0;
        }
      } else {
        for (let i = 0; i < openCount; i += 1) {
          const w = open[i]!;
          open[count] = w;
          count = (count + ((distance[w]! + 1) >>> BITS)) | 0;
        }
      }
      openCount = count;
      for (let i = 0; i < count; i += 1) {
        const w = open[i]!;
        const at = written;
        const stop = offsets[w + 1]!;
        let ways = 0;
        for (let e = offsets[w]!; e < stop; e += 1) {
          const v = targets[e]!;
          const isStep = ((distance[v]! ^ was) - 1) >>> 31;
          ways += isStep * routes[v]!;
          steps[written] = v;
          written = (written + isStep) | 0;
        }
        routes[w] = ways;
        pulledAt[tail] = at;
        queue[tail] = w;
        tail = (tail + ((at - written) >>> 31)) | 0;
      }
      for (let i = here; i < tail; i += 1) distance[queue[i]!] = level;
    } else {
      pulled[level] = 0;
      const drop = level - UNSEEN;
      for (let i = above; i < here; i += 1) {
        const v = queue[i]!;
        const ways = routes[v]!;
        const stop = offsets[v + 1]!;
        pushedAt[i] = written;
        for (let e = offsets[v]!; e < stop; e += 1) {
          const w = targets[e]!;
          const known = distance[w]!;
          const isNew = (known + 1) >>> BITS;
          const now = known + (drop & -isNew);
          distance[w] = now;
          queue[tail] = w;
          tail = (tail + isNew) | 0;
          const isStep = ((now ^ level) - 1) >>> 31;
          steps[written] = w;
          written = (written + isStep) | 0;
          routes[w]! += isStep * ways;
        }
      }
    }
    levels[level + 1] = tail;
    stepsEnd[level] = written;
    if (tail === here) return level - 1;
    arcsAbove = 0;
    for (let i = here; i < tail; i += 1) arcsAbove += offsets[queue[i]! + 1]! - offsets[queue[i]!]!;
    arcsBelow -= arcsAbove;
    if (arcsBelow === 0) return level;
  }
}

/** Distances from the source, and from a leaf that hangs on it, out of how many vertices each level holds. */
function tellDistances(slab: PathSlab, source: number, last: number, { queue, levels }: Scratch): void {
  const { leaves } = slab.rows;
  let sum = 0;
  let inverse = 0;
  let reached = 1;
  let leafSum = 0;
  let leafInverse = 0;
  let farthest = 0;
  let leavesAbove = leaves === null ? 0 : leaves[source]!;
  for (let level = 1; level <= last + 1; level += 1) {
    let count = leavesAbove;
    leavesAbove = 0;
    if (level <= last) {
      count += levels[level + 1]! - levels[level]!;
      if (leaves !== null) {
        for (let i = levels[level]!; i < levels[level + 1]!; i += 1) leavesAbove += leaves[queue[i]!]!;
      }
    }
    if (count === 0) continue;
    farthest = level;
    reached += count;
    sum += count * level;
    inverse += count / level;
    leafSum += count * (level + 1);
    leafInverse += count / (level + 1);
  }
  slab.reachable[source] = reached;
  slab.distanceSum[source] = sum;
  slab.inverseDistanceSum[source] = inverse;
  slab.eccentricity[source] = farthest;
  if (leaves === null || leaves[source] === 0) return;
  // Of a leaf all is a step further, but the vertex it hangs on is at 1 and it is not at 2 of itself.
  slab.leafDistanceSum[source] = leafSum + 1 - 2;
  slab.leafInverseDistanceSum[source] = leafInverse + 1 - 1 / 2;
  slab.leafEccentricity[source] = reached === 2 ? 1 : farthest + 1;
}

/** Hands dependencies back level by level along the steps that were written down. */
function walkBack(
  { rows }: PathSlab,
  source: number,
  last: number,
  { routes, share, received, queue, steps, pushedAt, pulledAt, levels, pulled, stepsEnd }: Scratch,
  betweenness: Float64Array,
): void {
  const { leaves } = rows;
  const weight = leaves === null ? 1 : 1 + leaves[source]!;
  for (let level = last; level >= 1; level -= 1) {
    const begin = levels[level]!;
    const end = levels[level + 1]!;
    const isLast = level === last;
    const isHandedUp = !isLast && pulled[level + 1] === 1;
    for (let i = begin; i < end; i += 1) {
      const v = queue[i]!;
      let sum = 0;
      if (isHandedUp) {
        sum = received[v]!;
        received[v] = 0;
      } else if (!isLast) {
        const stop = i + 1 < end ? pushedAt[i + 1]! : stepsEnd[level + 1]!;
        for (let at = pushedAt[i]!; at < stop; at += 1) sum += share[steps[at]!]!;
      }
      const dependency = routes[v]! * sum;
      share[v] = ((leaves === null ? 1 : 1 + leaves[v]!) + dependency) / routes[v]!;
      betweenness[v]! += weight * dependency;
    }
    if (pulled[level] === 0) continue;
    for (let i = begin; i < end; i += 1) {
      const handed = share[queue[i]!]!;
      const stop = i + 1 < end ? pulledAt[i + 1]! : stepsEnd[level]!;
      for (let at = pulledAt[i]!; at < stop; at += 1) received[steps[at]!]! += handed;
    }
  }
  received[source] = 0;
}
