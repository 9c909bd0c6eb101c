import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import type { Groups } from '../groups/groups.ts';
import { type SymmetricRows, symmetricRows } from '../kernels/symmetric-rows.ts';
import { forEachTriangle } from '../kernels/triangles.ts';

/** The roles of a broker v between a and b, by who is of whose group. */
export const BROKERAGE_ROLES = ['coordinator', 'gatekeeper', 'representative', 'consultant', 'liaison'] as const;
export type BrokerageRole = (typeof BROKERAGE_ROLES)[number];

/** How often each vertex has each role. */
export type RoleCounts = Readonly<Record<BrokerageRole, Float64Array>>;

/**
 * How often every vertex v stands in a → v → b without a → b, by role:
 *
 * - coordinator: v shares a group with a and with b;
 * - gatekeeper: with b only (what comes in), representative: with a only (what goes out);
 * - consultant: with neither, though a and b share one; liaison: none of the three pairs does.
 *
 * Undirected graphs count each ordered pair a, b once. Where a group of the three is unknown, the path does not count.
 * Two-paths are counted from the classes among neighbours and the closed ones taken off by triangles, so that hubs need
 * no pass over pairs of neighbours: O(m^1.5 + Σ c_v²), c_v the different classes around v that are not of its groups;
 * O(m^1.5) where no actor is in two groups. Gould & Fernandez 1989; several groups per actor are our own addition.
 */
export function brokerageRoles(graph: AnalysedGraph, groups: Groups): RoleCounts {
  const rows = symmetricRows(graph);
  const counts = twoPathsByRole(rows, groups);
  const { classOf, share } = groups;
  const isKnown = (v: number) => classOf[v]! >= 0;
  const isShared = (v: number, w: number) => share(classOf[v]!, classOf[w]!);
  const takeOff = (a: number, v: number, b: number) => {
    const role = roleOf(isShared(a, v), isShared(v, b), () => isShared(a, b));
    counts[role][v]! -= 1;
  };
  const { out, back } = rows;
  forEachTriangle(rows, (a, b, c, ab, ac, bc) => {
    if (!isKnown(a) || !isKnown(b) || !isKnown(c)) return;
    const [isAb, isBa] = [out[ab]! > 0, back[ab]! > 0];
    const [isAc, isCa] = [out[ac]! > 0, back[ac]! > 0];
    const [isBc, isCb] = [out[bc]! > 0, back[bc]! > 0];
    if (isAb && isBc && isAc) takeOff(a, b, c);
    if (isCb && isBa && isCa) takeOff(c, b, a);
    if (isBa && isAc && isBc) takeOff(b, a, c);
    if (isCa && isAb && isCb) takeOff(c, a, b);
    if (isAc && isCb && isAb) takeOff(a, c, b);
    if (isBc && isCa && isBa) takeOff(b, c, a);
  });
  return counts;
}

function roleOf(isOfFirst: boolean, isOfLast: boolean, areEndsAlike: () => boolean): BrokerageRole {
  if (isOfFirst) return isOfLast ? 'coordinator' : 'representative';
  if (isOfLast) return 'gatekeeper';
  return areEndsAlike() ? 'consultant' : 'liaison';
}

/** Roles of every a → v → b with a ≠ b, closed ones too. */
function twoPathsByRole({ n, offsets, targets, out, back }: SymmetricRows, groups: Groups): RoleCounts {
  const { classOf, groupsOfClass, share } = groups;
  const isDisjoint = groupsOfClass.every(({ length }) => length === 1);
  const counts: RoleCounts = {
    coordinator: new Float64Array(n),
    gatekeeper: new Float64Array(n),
    representative: new Float64Array(n),
    consultant: new Float64Array(n),
    liaison: new Float64Array(n),
  };
  const before = new Float64Array(groupsOfClass.length);
  const after = new Float64Array(groupsOfClass.length);
  for (let v = 0; v < n; v += 1) {
    const own = classOf[v]!;
    if (own < 0) continue;
    const within = { before: 0, after: 0, both: 0 };
    const outside = { before: 0, after: 0, both: 0 };
    const met: number[] = [];
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      const other = classOf[targets[e]!]!;
      if (other < 0) continue;
      const comes = back[e]! > 0 ? 1 : 0;
      const goes = out[e]! > 0 ? 1 : 0;
      const isWithin = share(own, other);
      const tally = isWithin ? within : outside;
      tally.before += comes;
      tally.after += goes;
      tally.both += comes * goes;
      if (isWithin) continue;
      if (before[other] === 0 && after[other] === 0) met.push(other);
      before[other]! += comes;
      after[other]! += goes;
    }
    let alike = 0;
    for (const one of met) {
      if (isDisjoint) alike += before[one]! * after[one]!;
      else for (const other of met) if (share(one, other)) alike += before[one]! * after[other]!;
    }
    for (const one of met) {
      before[one] = 0;
      after[one] = 0;
    }
    // An actor that stands on both sides of v makes no pair with itself.
    counts.coordinator[v] = within.before * within.after - within.both;
    counts.gatekeeper[v] = outside.before * within.after;
    counts.representative[v] = within.before * outside.after;
    counts.consultant[v] = alike - outside.both;
    counts.liaison[v] = outside.before * outside.after - alike;
  }
  return counts;
}
