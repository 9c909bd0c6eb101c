import { centsOf } from '#model/money';
import { type Day, endDayOf, holdsAt, startDayOf } from '#model/partial-date';
import type { Tie } from '#model/tie';
import type { Statement } from '../finding.ts';
import type { Snapshot } from '../graph/snapshot.ts';

const DAYS_AHEAD = 365;
const CONCENTRATED = 0.5;

/**
 * Why an actor may not last, from what is recorded: a sole funder; money concentrated on one (Σ s_f² > 0.5 over the
 * amounts of two funders or more); the last grant ends within 12 months with no successor; one contact person.
 * Unknown end dates are never flagged, and without a day of analysis nothing that rests on dates is.
 * O(ties of the actor).
 */
export function continuityRisks(snapshot: Snapshot, actor: number, day: Day | null): Statement[] {
  const risks: Statement[] = [];
  const grants = snapshot.tiesOf[actor]!.filter((index) => snapshot.tieTo[index] === actor)
    .map((index) => snapshot.ties[index]!)
    .filter(
      (tie) => tie.type === 'funds' && tie.status !== 'requested' && tie.status !== 'refused' && tie.from !== tie.to,
    );
  const holding = grants.filter((grant) => day === null || holdsAt(grant, day));
  const funders = new Set(holding.map((grant) => grant.from));
  if (funders.size === 1) risks.push({ code: 'sole-funder', params: { actor: [...funders][0]! } });
  else if (concentration(holding) > CONCENTRATED) risks.push({ code: 'concentrated-funding', params: {} });
  const last = day === null ? null : lastGrantEnd(grants, holding, day);
  if (last !== null) risks.push({ code: 'grant-ends', params: { endedOn: last } });
  if (snapshot.actors[actor]!.contactPersons === 1) risks.push({ code: 'one-contact-person', params: {} });
  return risks;
}

/** Σ s_f² over the funders' shares of the known amounts; 0 where fewer than two funders have one. */
function concentration(grants: readonly Tie[]): number {
  const cents = new Map<string, number>();
  for (const grant of grants) {
    if (grant.amountEur !== undefined) cents.set(grant.from, (cents.get(grant.from) ?? 0) + centsOf(grant.amountEur));
  }
  const total = [...cents.values()].reduce((sum, one) => sum + one, 0);
  if (cents.size < 2 || total === 0) return 0;
  return [...cents.values()].reduce((sum, one) => sum + (one / total) ** 2, 0);
}

/** The end of the last grant as given, where all that hold have a known end within 12 months and none follows. */
function lastGrantEnd(grants: readonly Tie[], holding: readonly Tie[], day: Day): string | null {
  if (holding.length === 0 || holding.some((grant) => grant.endedOn === undefined)) return null;
  if (grants.some((grant) => (startDayOf(grant) ?? day) > day)) return null;
  const last = holding.reduce((latest, grant) => (endDayOf(grant)! > endDayOf(latest)! ? grant : latest));
  return endDayOf(last)! <= day + DAYS_AHEAD ? last.endedOn! : null;
}
