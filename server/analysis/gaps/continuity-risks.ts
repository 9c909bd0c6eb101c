import type { Day } from '#model/partial-date';
import type { Statement } from '../finding.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { concentrationOf, type Grants, grantsTo, lastToEnd } from './grants.ts';

/** Above this Σ s_f² counts as money of one: then one of them gives more than half, for Σ s_f² ≤ max s_f. */
const CONCENTRATED = 0.5;

/**
 * Why an actor may not last, from what is recorded: a sole funder; money concentrated on one (Σ s_f² > 0.5 over
 * the amounts of two funders or more, all of them known); the last grant ends within 12 months with no successor; one contact person.
 * Unknown end dates are never flagged, and without a day of analysis nothing that rests on dates is.
 * O(ties of the actor).
 */
export function continuityRisks(
  snapshot: Snapshot,
  actor: number,
  day: Day | null,
  grants: Grants = grantsTo(snapshot, actor, day),
): Statement[] {
  const risks: Statement[] = [];
  const { funders, index, largest, cents } = concentrationOf(grants.holding);
  if (funders.length === 1) risks.push({ code: 'sole-funder', params: { actor: funders[0]! } });
  else if (largest !== null && index! > CONCENTRATED) {
    risks.push({ code: 'concentrated-funding', params: { actor: largest.funder, cents: largest.cents, of: cents! } });
  }
  const last = day === null ? null : lastToEnd(grants, day);
  if (last !== null) risks.push({ code: 'grant-ends', params: { endedOn: last.endedOn! } });
  if (snapshot.actors[actor]!.contactPersons === 1) risks.push({ code: 'one-contact-person', params: {} });
  return risks;
}
