import { type Day, dayAfter, firstDay } from '#model/partial-date';
import type { Tie } from '#model/tie';
import { tieMatches } from './analysed-graph.ts';
import type { GraphParameters } from './parameters.ts';
import { makeSnapshot, type Snapshot } from './snapshot.ts';

/** A network cut in two by the day at which its ties began. */
export interface SplitNetwork {
  /**
   * All actors as they are recorded now, with the ties that surely began before the cut, ended ones too; and those
   * without a beginning that are not analysed.
   */
  readonly before: Snapshot;
  /** Numbers of the analysed ties that surely began on the cut or later. */
  readonly after: readonly number[];
  /** Analysed ties of which it is not known whether they began before the cut: left out. */
  readonly undated: number;
}

/** Cuts a network: what began before `cut` is known, what began later is to be foreseen. O(actors + ties). */
export function splitAtCut(snapshot: Snapshot, parameters: GraphParameters, cut: Day): SplitNetwork {
  const known: Tie[] = [];
  const after: number[] = [];
  let undated = 0;
  snapshot.ties.forEach((tie, index) => {
    const isAnalysed = tieMatches(tie, parameters, null);
    const began = tie.startedOn;
    if (began === undefined) {
      if (isAnalysed) undated += 1;
      else known.push(tie);
    } else if (dayAfter(began) <= cut) known.push(tie);
    else if (!isAnalysed) return;
    else if (firstDay(began) >= cut) after.push(index);
    else undated += 1;
  });
  // Without a reference date: an answer of the past is to be found with all that was on record then.
  const { referenceDate: _, ...network } = snapshot.network;
  return { before: makeSnapshot(network, snapshot.actors, known), after, undated };
}

/** A network without what carries no date: ties without a beginning, themes, needs, offers and where a fund gives. */
export function datedOnly({ network, actors, ties }: Snapshot): Snapshot {
  return makeSnapshot(
    network,
    actors.map(({ themes: _t, needs: _n, offers: _o, worksIn: _w, ...actor }) => actor),
    ties.filter(({ startedOn }) => startedOn !== undefined),
  );
}
