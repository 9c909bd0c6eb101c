import { type Day, dayAfter, firstDay } from '#model/partial-date';
import type { Tie } from '#model/tie';
import { tieMatches } from '../graph/analysed-graph.ts';
import type { GraphParameters } from '../graph/parameters.ts';
import { makeSnapshot, type Snapshot } from '../graph/snapshot.ts';

/** A network cut in two by the day at which its ties began. */
export interface SplitNetwork {
  /** All actors as they are recorded now, with the ties that surely began before the cut, ended ones too. */
  readonly before: Snapshot;
  /** The same without what carries no date: themes, needs, offers and where a fund gives. */
  readonly beforeDated: Snapshot;
  /** Numbers of the analysed ties that surely began on the cut or later. */
  readonly after: readonly number[];
  /** Analysed ties of which it is not known whether they began before the cut: left out. */
  readonly undated: number;
}

/** Cuts a network: what began before `cut` is known, what began later is to be foreseen. O(actors + ties). */
export function splitAtCut(snapshot: Snapshot, parameters: GraphParameters, cut: Day): SplitNetwork {
  const known: Tie[] = [];
  const knownDated: Tie[] = [];
  const after: number[] = [];
  let undated = 0;
  snapshot.ties.forEach((tie, index) => {
    const isAnalysed = tieMatches(tie, parameters, null);
    const began = tie.startedOn;
    if (began !== undefined && dayAfter(began) <= cut) {
      known.push(tie);
      knownDated.push(tie);
    } else if (began !== undefined && firstDay(began) >= cut) {
      if (isAnalysed) after.push(index);
    } else if (isAnalysed) undated += 1;
    else if (began === undefined) known.push(tie);
  });
  // Without a reference date: an answer of the past is to be found with all that was on record then.
  const { referenceDate: _, ...network } = snapshot.network;
  const dated = snapshot.actors.map(({ themes: _t, needs: _n, offers: _o, worksIn: _w, ...actor }) => actor);
  return {
    before: makeSnapshot(network, snapshot.actors, known),
    beforeDated: makeSnapshot(network, dated, knownDated),
    after,
    undated,
  };
}
