import type { WireTie } from '#contract/tie';

/** What each end of a tie told of one thing; the first is what the actor at `from` told. */
export type SideReport =
  | { readonly of: 'strength'; readonly from: number; readonly to: number }
  | { readonly of: 'start'; readonly from: string; readonly to: string };

type Reported = Pick<WireTie, 'attributes'>;

/** What both ends of a tie told, each for itself, as an import of answers keeps it; empty where not both told it. */
export function sideReports({ attributes = {} }: Reported): SideReport[] {
  const reports: SideReport[] = [];
  const { reportedStrengthByFrom, reportedStrengthByTo, reportedStartByFrom, reportedStartByTo } = attributes;
  if (typeof reportedStrengthByFrom === 'number' && typeof reportedStrengthByTo === 'number') {
    reports.push({ of: 'strength', from: reportedStrengthByFrom, to: reportedStrengthByTo });
  }
  if (typeof reportedStartByFrom === 'string' && typeof reportedStartByTo === 'string') {
    reports.push({ of: 'start', from: reportedStartByFrom, to: reportedStartByTo });
  }
  return reports;
}
