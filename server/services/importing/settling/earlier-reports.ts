import { compareCodePoints } from '#model/text';
import type { Tie } from '#model/tie';
import { TIE_RULES, type TieType } from '#model/tie-types';
import type { Stored } from '../../../store/graph-store.ts';
import { faultAt } from '../faults/file-fault.ts';
import type { ReportDraft } from '../report-draft.ts';
import type { SettledActors } from './settled-actors.ts';

/** The ties of a network that one of their sides, or both, reported. */
export class EarlierReports {
  readonly #byPair = new Map<string, Tie | 'several'>();

  /** O(ties). */
  constructor(ties: Iterable<Stored<Tie>>) {
    for (const { value } of ties) {
      if (value.reportedBy === undefined || value.reportedBy === 'third') continue;
      const key = keyOf(value.type, value.from, value.to);
      this.#byPair.set(key, this.#byPair.has(key) ? 'several' : value);
    }
  }

  /** The only one of a type between two; either way round where it has no direction. */
  between(type: TieType, from: string, to: string): Tie | undefined {
    const found = this.#byPair.get(keyOf(type, from, to));
    return found === 'several' ? undefined : found;
  }

  /** Warns of ties that somebody reported before and that the other, who answers in these files, does not name. */
  tellUnanswered(
    now: readonly { readonly fields: Readonly<Record<string, unknown>> }[],
    actors: SettledActors,
    report: ReportDraft,
  ): void {
    const told = new Set(now.map(({ fields }) => fields.id));
    for (const tie of this.#byPair.values()) {
      if (tie === 'several' || tie.reportedBy === 'both' || told.has(tie.id)) continue;
      const [teller, silent] = tie.reportedBy === 'from' ? [tie.from, tie.to] : [tie.to, tie.from];
      const answers = actors.placeOfAnswers(silent);
      if (answers === undefined) continue;
      report.warn(faultAt(answers, 'one-sided', { teller: actors.nameOf(teller), other: actors.nameOf(silent) }));
    }
  }
}

function keyOf(type: TieType, from: string, to: string): string {
  const ends = TIE_RULES[type].directed ? [from, to] : [from, to].sort(compareCodePoints);
  return JSON.stringify([type, ...ends]);
}
