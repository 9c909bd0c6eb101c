import type { Tie } from '#model/tie';
import { TIE_TYPES, type TieType } from '#model/tie-types';
import type { Stored } from '../../../store/graph-store.ts';
import { tieIdBase } from '../../editing/free-ids.ts';
import { combinedReports } from '../facts/combined-reports.ts';
import type { EndFacts, Place } from '../facts/facts.ts';
import type { GatheredActor } from '../facts/gathered-actors.ts';
import { faultAt } from '../faults/file-fault.ts';
import type { ReportDraft } from '../report-draft.ts';
import { type KnownWords, namesakes } from '../words/cell-values.ts';
import { EarlierReports } from './earlier-reports.ts';
import type { PresentNetwork } from './present-network.ts';
import type { SettledActors, SettledEnd } from './settled-actors.ts';

/** A tie of the files, its ends not looked for yet. */
export interface GatheredTie {
  readonly at: Place;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly from: GatheredActor | string;
  readonly to: GatheredActor | string;
  readonly kind: 'told' | 'besides' | 'reported';
}

/** A tie of the files with its id and ends. */
export interface SettledTie {
  readonly at: Place;
  readonly before: Stored<Tie> | undefined;
  readonly id: string;
  readonly type: TieType;
  readonly from: string;
  readonly to: string;
  /** What the files tell of it, unchecked. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface TieSettling {
  readonly mode: 'merge' | 'replace';
  readonly known: KnownWords;
  /** Of ties that have none; without one `related-to`, and for reports what the actors' types suggest. */
  readonly defaultType: TieType | undefined;
}

/** What is told of an end, until the actors are settled. */
export const gatheredEnd = (
  end: EndFacts,
  add: (facts: Extract<EndFacts, { actor: unknown }>['actor']) => GatheredActor | undefined,
): GatheredActor | string | undefined => ('reference' in end ? end.reference : add(end.actor));

/**
 * Gives the ties of the files their ends and ids. A tie without an id gets one out of what makes it that tie and its
 * place among its equals in the files. Ends that are nobody are faults; what two sides report is joined. A tie between two
 * that turned out to be one is left out.
 */
export function settleTies(
  ties: readonly GatheredTie[],
  actors: SettledActors,
  present: PresentNetwork,
  { mode, defaultType, known }: TieSettling,
  report: ReportDraft,
): SettledTie[] {
  const placed = ties.flatMap((tie): PlacedTie[] => {
    const from = endOf(tie.from, tie.at, 'from');
    const to = endOf(tie.to, tie.at, 'to');
    if (from === undefined || to === undefined) {
      if (tie.kind !== 'besides') report.reject('ties');
      return [];
    }
    if (tie.kind === 'reported' && from.id === to.id) {
      report.skip('self-report', undefined);
      return [];
    }
    if (from.id !== to.id || from.standsAs === to.standsAs) return [{ ...tie, from: from.id, to: to.id }];
    if (tie.kind !== 'besides') report.skip('within-one', undefined);
    return [];
  });
  const before = new EarlierReports(mode === 'merge' ? present.ties.values() : []);
  const reported = placed.filter(({ kind }) => kind === 'reported');
  const all: PlacedTie[] = [
    ...placed.filter(({ kind }) => kind !== 'reported'),
    ...combinedReports(reported, {
      typeOf: (id) => actors.typeOf(id),
      nameOf: (id) => actors.nameOf(id),
      isRespondent: (id) => actors.isRespondent(id),
      earlier: (type, from, to) => before.between(type, from, to),
      defaultType,
      report,
    }).map(
      ({ id, fields, ...tie }): PlacedTie => ({
        ...tie,
        fields: id === undefined ? fields : { ...fields, id },
        kind: 'reported',
      }),
    ),
  ];
  before.tellUnanswered(all, actors, report);
  const ids = new TieIds(report);
  return all.flatMap((tie): SettledTie[] => {
    const { at, from, to } = tie;
    const type = (tie.fields.type ?? defaultType ?? 'related-to') as TieType;
    if (!TIE_TYPES.includes(type)) {
      const value = String(type).slice(0, 60);
      report.error(faultAt(at, 'unknown-word', { value, field: 'tieType' }, 'type'));
      report.reject('ties');
      return [];
    }
    const id = ids.idOf(tie, type);
    if (id === undefined) return [];
    if (from === to) report.warn(faultAt(at, 'self-tie', { value: from }));
    return [{ at, before: present.ties.get(id), id, type, from, to, fields: tie.fields }];
  });

  function endOf(end: GatheredActor | string, at: Place, side: 'from' | 'to'): SettledEnd | undefined {
    const settled = actors.endOf(end);
    if (settled !== undefined || typeof end !== 'string') return settled;
    const value = end.slice(0, 100);
    const named = present.named(end.trim());
    const names = namesakes(end, known);
    if (names !== undefined) report.error(faultAt(at, 'ambiguous-municipality', { value, names }, side));
    else if (named.length < 2) report.error(faultAt(at, 'nobody', { value }, side));
    else {
      const ids = named.map((one) => one.value.id).join(', ');
      report.error(faultAt(at, 'ambiguous-name', { value, ids }, side));
    }
    return undefined;
  }
}

interface PlacedTie {
  readonly at: Place;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly from: string;
  readonly to: string;
  readonly kind: GatheredTie['kind'];
}

/** Ids of ties, each used once. */
class TieIds {
  readonly #report: ReportDraft;
  readonly #used = new Map<string, Place>();
  readonly #ordinals = new Map<string, number>();

  constructor(report: ReportDraft) {
    this.#report = report;
  }

  /** The id of a tie; undefined where it is told already: a fault, but for ties besides their rows. */
  idOf({ at, fields, from, to, kind }: PlacedTie, type: TieType): string | undefined {
    const own = fields.id === undefined ? undefined : String(fields.id);
    // When it began differs by who reports it.
    const startedOn = kind === 'reported' ? undefined : fields.startedOn;
    const base = own ?? tieIdBase({ ...fields, type, from, to, startedOn } as unknown as Omit<Tie, 'id'>);
    if (kind === 'besides' && this.#used.has(base)) return undefined;
    const id = own === undefined && kind !== 'besides' ? this.#numbered(base) : base;
    const twin = this.#used.get(id);
    if (twin === undefined) {
      this.#used.set(id, at);
      return id;
    }
    this.#report.error(faultAt(at, 'duplicate-id', { value: id.slice(0, 100), row: twin.row }, 'id'));
    this.#report.reject('ties');
    return undefined;
  }

  #numbered(base: string): string {
    const ordinal = (this.#ordinals.get(base) ?? 0) + 1;
    this.#ordinals.set(base, ordinal);
    return ordinal === 1 ? base : `${base}-${ordinal}`;
  }
}
