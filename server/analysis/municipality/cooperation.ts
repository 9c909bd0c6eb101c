import type { ActorId } from '#model/ids';
import { type Day, endDayOf, holdsAt } from '#model/partial-date';
import { INITIATORS } from '#model/vocabulary';
import { datedNetwork } from '../gaps/dated-network.ts';
import { unitsOf } from '../gaps/units.ts';
import { type AnalysedGraph, tieMatches } from '../graph/analysed-graph.ts';
import { DEFAULT_PARAMETERS } from '../graph/parameters.ts';
import { type AsOf, asOfText, type Snapshot } from '../graph/snapshot.ts';
import type { Places } from '../score/places.ts';
import { quantile } from '../score/quantile.ts';
import { alikeMunicipalities } from './alike.ts';

export type FigureId = 'active' | 'connected' | 'strong' | 'coalitions' | 'ended' | 'initiated-by';

/** One figure of the state of cooperation. */
export interface Figure {
  readonly id: FigureId;
  /** Count or share; null where there is nothing to take a share of. */
  readonly value: number | null;
  /** What a share is of. */
  readonly of: number | null;
  /** For how many it is not known. */
  readonly unknown: number;
  readonly parts?: Readonly<Record<string, number>>;
}

export interface ComparedFigure extends Figure {
  /** Median of the alike municipalities; null where fewer than three have a value. */
  readonly alike: number | null;
  readonly alikeCount: number;
}

export interface Cooperation {
  readonly municipality: ActorId;
  readonly name: string;
  readonly asOf: AsOf;
  readonly figures: readonly ComparedFigure[];
}

const ALIKE_AT_LEAST = 3;
const STRONG = 3;
const YEAR_DAYS = 365;

/**
 * The state of cooperation of a municipality at a date: initiatives active there; share of them with a tie with it; of
 * the ties with known strength the share of at least 3; coalitions it partners with; ties that ended in the last twelve
 * months; share of the initiatives that residents began. An absent tie of an initiative that was not asked counts as
 * unknown. Beside each the median of the most alike municipalities. O(actors + ties) for each municipality compared.
 */
export function cooperation(snapshot: Snapshot, municipality: ActorId, asOf: AsOf | undefined): Cooperation {
  const { graph, places } = datedNetwork(snapshot, asOf);
  const place = snapshot.indexOf.get(municipality)!;
  const mine = figuresOf(snapshot, graph, places, place);
  const alike = alikeMunicipalities(snapshot)(place).map((other) => figuresOf(snapshot, graph, places, other));
  const figures = mine.map((figure, position): ComparedFigure => {
    const values = alike.map((theirs) => theirs[position]!.value).filter((value) => value !== null);
    const enough = values.length >= ALIKE_AT_LEAST;
    return { ...figure, alike: enough ? quantile(values, 0.5) : null, alikeCount: values.length };
  });
  return { municipality, name: snapshot.actors[place]!.name, asOf: asOfText(snapshot.network, asOf), figures };
}

function figuresOf(snapshot: Snapshot, graph: AnalysedGraph, places: Places, place: number): Figure[] {
  const code = snapshot.actors[place]!.id;
  const vertex = graph.vertexOf[place]!;
  const units = vertex < 0 ? [] : [...unitsOf({ snapshot, graph }, vertex)].map((unit) => graph.actorOf[unit]!);
  const own = new Set([place, ...units]);
  const exists = (index: number) => graph.vertexOf[index]! >= 0;
  const active = [...snapshot.actors.keys()].filter(
    (index) => snapshot.actors[index]!.type === 'initiative' && exists(index) && places.of[index]!.has(code),
  );
  const ties = tiesWith(snapshot, own);
  const holding = ties.filter(({ tie }) => tieMatches(snapshot.ties[tie]!, DEFAULT_PARAMETERS, graph.day));
  const partners = new Set(holding.map(({ other }) => other));
  const connected = active.filter((index) => partners.has(index));
  const unasked = active.filter((index) => !partners.has(index) && snapshot.actors[index]!.respondent !== true);

  const strengthOf = new Map<number, number>();
  for (const { tie, other } of holding) {
    const { strength } = snapshot.ties[tie]!;
    if (strength !== undefined) strengthOf.set(other, Math.max(strength, strengthOf.get(other) ?? 0));
  }
  const known = connected.filter((index) => strengthOf.has(index));
  const strong = known.filter((index) => strengthOf.get(index)! >= STRONG);
  const coalitions = [...partners].filter((index) => snapshot.actors[index]!.type === 'coalition' && exists(index));

  const begun = active.map((index) => snapshot.actors[index]!.initiatedBy).filter((by) => by !== undefined);
  const parts = Object.fromEntries(INITIATORS.map((by) => [by, begun.filter((one) => one === by).length]));
  return [
    { id: 'active', value: active.length, of: null, unknown: withoutPlace(snapshot, places, exists) },
    shareFigure('connected', connected.length, active.length, unasked.length),
    shareFigure('strong', strong.length, known.length, connected.length - known.length),
    { id: 'coalitions', value: coalitions.length, of: null, unknown: 0 },
    endedFigure(snapshot, ties, graph.day),
    { ...shareFigure('initiated-by', parts.residents!, begun.length, active.length - begun.length), parts },
  ];
}

const shareFigure = (id: FigureId, count: number, of: number, unknown: number): Figure => ({
  id,
  value: of === 0 ? null : count / of,
  of,
  unknown,
});

/** Collaboration ties of the municipality or its units with others, whenever they held. */
function tiesWith(snapshot: Snapshot, own: ReadonlySet<number>): { tie: number; other: number }[] {
  return [...own].flatMap((mine) =>
    snapshot.tiesOf[mine]!.flatMap((tie) => {
      const other = snapshot.tieFrom[tie] === mine ? snapshot.tieTo[tie]! : snapshot.tieFrom[tie]!;
      const counts = !own.has(other) && tieMatches(snapshot.ties[tie]!, DEFAULT_PARAMETERS, null);
      return counts ? [{ tie, other }] : [];
    }),
  );
}

function endedFigure(snapshot: Snapshot, ties: readonly { tie: number }[], day: Day | null): Figure {
  const ended = ties.map(({ tie }) => snapshot.ties[tie]!).filter(({ endedOn }) => endedOn !== undefined);
  const unknown = ended.filter(({ endedOn }) => endedOn === 'unknown').length;
  if (day === null) return { id: 'ended', value: null, of: null, unknown: unknown };
  const recent = ended.filter((tie) => {
    const end = endDayOf(tie)!;
    return tie.endedOn !== 'unknown' && !holdsAt(tie, day) && end > day - YEAR_DAYS && end <= day;
  });
  return { id: 'ended', value: recent.length, of: null, unknown };
}

const withoutPlace = (snapshot: Snapshot, places: Places, exists: (index: number) => boolean): number =>
  snapshot.actors.filter((actor, index) => actor.type === 'initiative' && exists(index) && places.of[index]!.size === 0)
    .length;
