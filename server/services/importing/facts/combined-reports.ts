import { faultOfTieEnds } from '#model/rules';
import { compareCodePoints } from '#model/text';
import type { Tie } from '#model/tie';
import { TIE_RULES, type TieType } from '#model/tie-types';
import type { ActorType } from '#model/vocabulary';
import { faultAt } from '../faults/file-fault.ts';
import type { ReportDraft } from '../report-draft.ts';
import type { Place } from './facts.ts';

/** What one respondent reports of its tie with one other actor. */
export interface ReportedTie {
  readonly at: Place;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Id of the respondent. */
  readonly from: string;
  /** Id of the actor that is reported on. */
  readonly to: string;
}

type Report = Pick<ReportedTie, 'at' | 'fields'>;

/** A tie out of the reports of both sides. */
export interface CombinedTie {
  /** Id of the tie that the network has by earlier reports. */
  readonly id: string | undefined;
  readonly at: Place;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly from: string;
  readonly to: string;
}

export interface CombiningOptions {
  readonly typeOf: (id: string) => ActorType | undefined;
  readonly nameOf: (id: string) => string;
  readonly isRespondent: (id: string) => boolean;
  /** The tie of a type between two that the network has by earlier reports, either way round where it has no direction. */
  readonly earlier: (type: TieType, from: string, to: string) => Tie | undefined;
  /** Type where the mapping names one. */
  readonly defaultType: TieType | undefined;
  readonly report: ReportDraft;
}

/**
 * Joins what the two sides report of one tie, in these files and in earlier ones. Both reports are kept: the strengths and
 * beginnings under `attributes`, each by side, `reportedBy` says who told. Where they differ the tie takes the lower
 * strength and the later beginning (only what both confirm), and the difference is told as a warning; so is a tie that a
 * respondent does not name back. O(reports).
 */
export function combinedReports(reports: readonly ReportedTie[], options: CombiningOptions): CombinedTie[] {
  const pairs = new Map<
    string,
    { type: TieType; from: string; to: string; at: Place; before: Tie | undefined; byFrom?: Report; byTo?: Report }
  >();
  for (const one of reports) {
    const type = (one.fields.type as TieType | undefined) ?? options.defaultType ?? typeBetween(one, options);
    const usual = endsOf(type, one, options);
    const before = options.earlier(type, ...usual);
    const [from, to] = before === undefined ? usual : [before.from, before.to];
    const key = JSON.stringify([type, from, to]);
    const pair = pairs.get(key) ?? { type, from, to, at: one.at, before };
    pairs.set(key, pair);
    const side = one.from === from ? 'byFrom' : 'byTo';
    const earlier = pair[side];
    if (earlier === undefined) pair[side] = one;
    else {
      options.report.error(faultAt(one.at, 'duplicate-report', { value: options.nameOf(one.to), row: earlier.at.row }));
      options.report.reject('ties');
    }
  }
  return [...pairs.values()].map(({ type, from, to, at, before, ...told }) => {
    const names = { from: options.nameOf(from), to: options.nameOf(to) };
    const byFrom = withEarlier(told.byFrom, before, 'from', at);
    const byTo = withEarlier(told.byTo, before, 'to', at);
    if (byFrom !== undefined && byTo !== undefined) tellDifferences(byFrom, byTo, names, options.report);
    const silent = byFrom === undefined ? from : byTo === undefined ? to : undefined;
    if (silent !== undefined && options.isRespondent(silent)) {
      const [teller, other] = silent === from ? [names.to, names.from] : [names.from, names.to];
      options.report.warn(faultAt(at, 'one-sided', { teller, other }));
    }
    return { id: before?.id, at, from, to, fields: { ...joined(byFrom, byTo), type } };
  });
}

/** What a side reports now and what it reported before: what it does not say anew still holds. */
function withEarlier(
  now: Report | undefined,
  before: Tie | undefined,
  side: 'from' | 'to',
  at: Place,
): Report | undefined {
  if (before === undefined || (before.reportedBy !== side && before.reportedBy !== 'both')) return now;
  const fields: Record<string, unknown> = {};
  for (const [field, name] of SIDES) {
    const ofTie = before.reportedBy === side ? before[field] : undefined;
    const value = before.attributes?.[`${name}By${side === 'from' ? 'From' : 'To'}`] ?? ofTie;
    if (value !== undefined) fields[field] = value;
  }
  return { at: now?.at ?? at, fields: { ...fields, ...now?.fields } };
}

function typeBetween({ from, to }: ReportedTie, { typeOf }: CombiningOptions): TieType {
  const types = [typeOf(from), typeOf(to)];
  if (!types.includes('municipality')) return 'collaborates-with';
  const other = types.find((type) => type !== 'municipality');
  return other === undefined || other === 'fund' ? 'related-to' : 'partners-with';
}

/** The ends in the order of the type: a directed one has its own, an undirected one that of the ids. */
function endsOf(type: TieType, { from, to }: ReportedTie, { typeOf }: CombiningOptions): [string, string] {
  if (!TIE_RULES[type].directed || type === 'related-to') {
    return compareCodePoints(from, to) <= 0 ? [from, to] : [to, from];
  }
  const fits = (a: string, b: string): boolean => {
    const [one, other] = [typeOf(a), typeOf(b)];
    return one !== undefined && other !== undefined && faultOfTieEnds(type, one, other) === undefined;
  };
  return !fits(from, to) && fits(to, from) ? [to, from] : [from, to];
}

const SIDES = [
  ['strength', 'reportedStrength'],
  ['startedOn', 'reportedStart'],
] as const;

function joined(byFrom: Report | undefined, byTo: Report | undefined): Record<string, unknown> {
  const attributes: Record<string, unknown> = {
    ...(byTo?.fields.attributes as object | undefined),
    ...(byFrom?.fields.attributes as object | undefined),
  };
  for (const [field, name] of SIDES) {
    if (byFrom?.fields[field] !== undefined) attributes[`${name}ByFrom`] = byFrom.fields[field];
    if (byTo?.fields[field] !== undefined) attributes[`${name}ByTo`] = byTo.fields[field];
  }
  const strengths = [byFrom, byTo].flatMap((one) =>
    typeof one?.fields.strength === 'number' ? [one.fields.strength] : [],
  );
  const starts = [byFrom, byTo].flatMap((one) =>
    typeof one?.fields.startedOn === 'string' ? [one.fields.startedOn] : [],
  );
  return {
    ...byTo?.fields,
    ...byFrom?.fields,
    reportedBy: byFrom === undefined ? 'to' : byTo === undefined ? 'from' : 'both',
    ...(strengths.length > 0 ? { strength: Math.min(...strengths) } : {}),
    ...(starts.length > 0 ? { startedOn: starts.sort().at(-1) } : {}),
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
  };
}

function tellDifferences(
  byFrom: Report,
  byTo: Report,
  names: { readonly from: string; readonly to: string },
  report: ReportDraft,
): void {
  for (const [field] of SIDES) {
    const [one, other] = [byFrom.fields[field], byTo.fields[field]];
    if (one === undefined || other === undefined || one === other) continue;
    report.warn(
      faultAt(byTo.at, 'reports-differ', {
        field,
        from: names.from,
        told: String(one),
        to: names.to,
        other: String(other),
        row: byFrom.at.row,
      }),
    );
  }
}
