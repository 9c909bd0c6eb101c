import { DomainError } from '#model/errors';
import { transposedRows } from '../kernels/transposed-rows.ts';
import { type AnalysedGraph, analysedGraph } from './analysed-graph.ts';
import type { GraphParameters } from './parameters.ts';
import { PROJECTION_RULES, type Projection, type ProjectionRule } from './projections.ts';
import type { Snapshot } from './snapshot.ts';

/** A partner of thousands joins millions of pairs: beyond these the answer would say nothing that its size is worth. */
const PAIRS_AT_MOST = 5_000_000;

/**
 * The actors of one side, joined where they share partners on the other: undirected, each pair weighing as many partners
 * as it shares, or 1 where `weight` is `none`. Ties are those of the projection's type among the ones that the parameters
 * let through. O(Σ degree² over the partners + pairs · log degree).
 *
 * @throws DomainError `invalid` above five million pairs.
 */
export function projectedGraph(snapshot: Snapshot, parameters: GraphParameters, projection: Projection): AnalysedGraph {
  const rule = PROJECTION_RULES[projection];
  const base = analysedGraph(snapshot, {
    ...parameters,
    tieTypes: [rule.tie],
    direction: 'directed',
    weight: 'none',
  });
  const { partners, kept } = sharedPartners(snapshot, base, rule);
  refuseTooMany(partners.of, projection);
  const numberOf = new Int32Array(base.n).fill(-1);
  kept.forEach((v, i) => {
    numberOf[v] = i;
  });
  const offsets = new Uint32Array(kept.length + 1);
  const targets: number[] = [];
  const weights: number[] = [];
  const shared = new Uint32Array(base.n);
  kept.forEach((v, i) => {
    const met: number[] = [];
    for (const partner of partners.at[v]!) {
      for (const other of partners.of[partner]!) {
        if (other === v) continue;
        if (shared[other] === 0) met.push(other);
        shared[other]! += 1;
      }
    }
    for (const other of met.sort((a, b) => a - b)) {
      targets.push(numberOf[other]!);
      weights.push(shared[other]!);
      shared[other] = 0;
    }
    offsets[i + 1] = targets.length;
  });
  return {
    ...base,
    n: kept.length,
    m: targets.length / 2,
    directed: false,
    offsets,
    targets: Uint32Array.from(targets),
    weights: parameters.weight === 'none' ? null : Float64Array.from(weights),
    actorOf: Uint32Array.from(kept, (v) => base.actorOf[v]!),
    vertexOf: base.vertexOf.map((v) => (v < 0 ? -1 : numberOf[v]!)),
  };
}

/** Who is kept, with the partners `at` each and those kept `of` each partner. */
function sharedPartners(snapshot: Snapshot, base: AnalysedGraph, rule: ProjectionRule) {
  const rows = rule.keeps === 'from' ? base : transposedRows(base);
  const typeOf = (v: number) => snapshot.actors[base.actorOf[v]!]!.type;
  const [keptType, partnerType] = rule.keeps === 'from' ? [rule.from, rule.to] : [rule.to, rule.from];
  const at: number[][] = [];
  const of: number[][] = Array.from({ length: base.n }, () => []);
  const kept: number[] = [];
  for (let v = 0; v < base.n; v += 1) {
    const row = Array.from(rows.targets.subarray(rows.offsets[v]!, rows.offsets[v + 1]!));
    const fits = keptType === undefined || typeOf(v) === keptType;
    at.push(fits ? row.filter((w) => partnerType === undefined || typeOf(w) === partnerType) : []);
    for (const partner of at[v]!) of[partner]!.push(v);
    if (at[v]!.length > 0 || typeOf(v) === rule.isolates) kept.push(v);
  }
  return { partners: { at, of }, kept };
}

function refuseTooMany(keptOf: readonly (readonly number[])[], projection: Projection): void {
  const pairs = keptOf.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  if (pairs <= PAIRS_AT_MOST) return;
  const message = `Joining ${projection} would make ${pairs} pairs, and ${PAIRS_AT_MOST} is the most that is worked out. Leave out the partners of thousands, or choose a day with asOf`;
  throw new DomainError('invalid', `${message}.`, [{ path: 'projection', code: 'too-many-pairs', message }]);
}
