import { centsOf } from '#model/money';
import { holdsAt } from '#model/partial-date';
import { tieMatches } from '../graph/analysed-graph.ts';
import { DEFAULT_PARAMETERS } from '../graph/parameters.ts';
import { actorAt, type DatedNetwork } from './dated-network.ts';

/** What two funds have in common. */
export interface FundOverlap {
  readonly a: number;
  readonly b: number;
  /** Vertices that both give to on the day. */
  readonly grantees: readonly number[];
  /** Shared over all grantees of the two. */
  readonly jaccard: number;
  /** Shared over the grantees of the one with fewer. */
  readonly coefficient: number;
  /** What both together give to the shared grantees, in cents; null where none of the amounts is known or no grantee is shared. */
  readonly cents: number | null;
  /** Grants to shared grantees without an amount. */
  readonly withoutAmount: number;
  /** Vertices that apply to both, whatever became of it. */
  readonly applicants: readonly number[];
  /** Σ over the applicants of the lesser of their numbers of applications: that many would be one instead of two. */
  readonly sparedApplications: number;
}

interface Customer {
  applications: number;
  grants: number;
  cents: number;
  withoutAmount: number;
}

/**
 * Every pair of funds with an applicant in common on the day. An application is a `funds` tie of any status; a grantee
 * has one that counts as collaboration (granted, paid or unknown, and not of nothing).
 * O(ties + Σ over applicants of the square of their number of funds).
 */
export function fundOverlaps(network: DatedNetwork): FundOverlap[] {
  const customersOf = fundCustomers(network);
  const fundsOf = new Map<number, number[]>();
  for (const [fund, customers] of customersOf) {
    for (const v of customers.keys()) fundsOf.set(v, [...(fundsOf.get(v) ?? []), fund]);
  }
  const applicantsOf = new Map<number, Map<number, number[]>>();
  for (const [v, funds] of [...fundsOf].sort(([x], [y]) => x - y)) {
    funds.sort((x, y) => x - y);
    funds.forEach((a, i) => {
      const withA = applicantsOf.get(a) ?? new Map<number, number[]>();
      applicantsOf.set(a, withA);
      for (const b of funds.slice(i + 1)) {
        const both = withA.get(b);
        if (both === undefined) withA.set(b, [v]);
        else both.push(v);
      }
    });
  }
  return [...applicantsOf].flatMap(([a, withA]) =>
    [...withA].map(([b, applicants]) => overlapOf(a, b, applicants, customersOf.get(a)!, customersOf.get(b)!)),
  );
}

function overlapOf(
  a: number,
  b: number,
  applicants: readonly number[],
  ofA: ReadonlyMap<number, Customer>,
  ofB: ReadonlyMap<number, Customer>,
): FundOverlap {
  const grantees = applicants.filter((v) => ofA.get(v)!.grants > 0 && ofB.get(v)!.grants > 0);
  const [countA, countB] = [granteesAmong(ofA), granteesAmong(ofB)];
  const gifts = grantees.flatMap((v) => [ofA.get(v)!, ofB.get(v)!]);
  const withoutAmount = gifts.reduce((sum, gift) => sum + gift.withoutAmount, 0);
  const isUnknown = grantees.length === 0 || gifts.every((gift) => gift.withoutAmount === gift.grants);
  return {
    a,
    b,
    grantees,
    jaccard: grantees.length === 0 ? 0 : grantees.length / (countA + countB - grantees.length),
    coefficient: grantees.length === 0 ? 0 : grantees.length / Math.min(countA, countB),
    cents: isUnknown ? null : gifts.reduce((sum, gift) => sum + gift.cents, 0),
    withoutAmount,
    applicants,
    sparedApplications: applicants.reduce(
      (sum, v) => sum + Math.min(ofA.get(v)!.applications, ofB.get(v)!.applications),
      0,
    ),
  };
}

const granteesAmong = (customers: ReadonlyMap<number, Customer>): number =>
  [...customers.values()].filter(({ grants }) => grants > 0).length;

/** For each fund who applies to it, with what came of that. */
function fundCustomers(network: DatedNetwork): Map<number, Map<number, Customer>> {
  const { snapshot, graph } = network;
  const customersOf = new Map<number, Map<number, Customer>>();
  snapshot.ties.forEach((tie, index) => {
    if (tie.type !== 'funds' || (graph.day !== null && !holdsAt(tie, graph.day))) return;
    const fund = graph.vertexOf[snapshot.tieFrom[index]!]!;
    const v = graph.vertexOf[snapshot.tieTo[index]!]!;
    if (fund < 0 || v < 0 || fund === v || actorAt(network, fund).type !== 'fund') return;
    const customers = customersOf.get(fund) ?? new Map<number, Customer>();
    customersOf.set(fund, customers);
    const customer = customers.get(v) ?? { applications: 0, grants: 0, cents: 0, withoutAmount: 0 };
    customers.set(v, customer);
    customer.applications += 1;
    if (!tieMatches(tie, DEFAULT_PARAMETERS, graph.day)) return;
    customer.grants += 1;
    if (tie.amountEur === undefined) customer.withoutAmount += 1;
    else customer.cents += centsOf(tie.amountEur);
  });
  return customersOf;
}
