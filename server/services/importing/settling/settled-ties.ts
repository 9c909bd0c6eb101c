import type { Tie } from '#model/tie';
import { TIE_TYPES, type TieType } from '#model/tie-types';
import type { Stored } from '../../../store/graph-store.ts';
import { tieIdBase } from '../../editing/free-ids.ts';
import type { EndFacts, Place } from '../facts/facts.ts';
import type { GatheredActor } from '../facts/gathered-actors.ts';
import { faultAt } from '../faults/file-fault.ts';
import type { ReportDraft } from '../report-draft.ts';
import type { PresentNetwork } from './present-network.ts';
import type { SettledActors } from './settled-actors.ts';

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
  /** Unchecked. */
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface TieSettling {
  readonly mode: 'merge' | 'replace';
  readonly defaultType: TieType;
}

/** What is told of an end, until the actors are settled. */
export const gatheredEnd = (
  end: EndFacts,
  add: (facts: Extract<EndFacts, { actor: unknown }>['actor']) => GatheredActor | undefined,
): GatheredActor | string | undefined => ('reference' in end ? end.reference : add(end.actor));

/**
 * Gives the ties of the files their ends and ids. A tie without an id gets one out of what makes it that tie and its
 * place among its equals in the files. Ends that are nobody are faults.
 */
export function settleTies(
  ties: readonly GatheredTie[],
  actors: SettledActors,
  present: PresentNetwork,
  { mode, defaultType }: TieSettling,
  report: ReportDraft,
): SettledTie[] {
  const settled: SettledTie[] = [];
  const ids = new Map<string, Place>();
  const ordinals = new Map<string, number>();
  const besides = new Set<string>();

  const idOf = (end: GatheredActor | string, at: Place, side: 'from' | 'to'): string | undefined => {
    if (typeof end !== 'string') return actors.of(end)?.id;
    const id = actors.idOfReference(end);
    if (id === undefined) report.error(faultAt(at, 'nobody', { value: end.slice(0, 100) }, side));
    return id;
  };

  for (const { at, fields, from: fromEnd, to: toEnd, kind } of ties) {
    const isBesides = kind === 'besides';
    const from = idOf(fromEnd, at, 'from');
    const to = idOf(toEnd, at, 'to');
    if (from === undefined || to === undefined) {
      if (!isBesides) report.reject('ties');
      continue;
    }
    const type = (fields.type ?? defaultType) as TieType;
    if (!TIE_TYPES.includes(type)) {
      report.error(
        faultAt(at, 'unknown-word', { value: String(type).slice(0, 60), allowed: TIE_TYPES.join(', ') }, 'type'),
      );
      report.reject('ties');
      continue;
    }
    const told = { ...fields, type, from, to };
    const base = fields.id === undefined ? tieIdBase(told as unknown as Omit<Tie, 'id'>) : String(fields.id);
    if (isBesides) {
      if (besides.has(base)) continue;
      besides.add(base);
    }
    let id = base;
    if (fields.id === undefined && !isBesides) {
      const ordinal = (ordinals.get(base) ?? 0) + 1;
      ordinals.set(base, ordinal);
      if (ordinal > 1) id = `${base}-${ordinal}`;
    }
    const twin = ids.get(id);
    if (twin !== undefined) {
      report.error(faultAt(at, 'duplicate-id', { value: id.slice(0, 100), row: twin.row }, 'id'));
      report.reject('ties');
      continue;
    }
    ids.set(id, at);
    if (from === to) report.warn(faultAt(at, 'self-tie', { value: from }));
    const before = present.ties.get(id);
    settled.push({
      at,
      before,
      properties: mode === 'merge' ? merged(before?.value, { ...told, id }) : { ...told, id },
    });
  }
  return settled;
}

function merged(before: Tie | undefined, told: Record<string, unknown>): Record<string, unknown> {
  // A tie of another type or between others is another tie: nothing of it is kept.
  if (before === undefined || before.type !== told.type) return told;
  const attributes = { ...before.attributes, ...(told.attributes as object | undefined) };
  return { ...before, ...told, ...(Object.keys(attributes).length > 0 ? { attributes } : {}) };
}
