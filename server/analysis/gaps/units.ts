import { holdsAt } from '#model/partial-date';
import type { TieScorer } from '../score/score.ts';

/** Organisations that are a unit of the municipality (`part-of`, directly or through another unit) on the day. */
export function unitsOf(scorer: Pick<TieScorer, 'snapshot' | 'graph'>, municipality: number): Set<number> {
  const { snapshot, graph } = scorer;
  const units = new Set<number>();
  const queue = [municipality];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const whole = graph.actorOf[at]!;
    for (const index of snapshot.tiesOf[whole]!) {
      const tie = snapshot.ties[index]!;
      if (tie.type !== 'part-of' || snapshot.tieTo[index] !== whole) continue;
      if (graph.day !== null && !holdsAt(tie, graph.day)) continue;
      const unit = graph.vertexOf[snapshot.tieFrom[index]!]!;
      if (unit < 0 || unit === municipality || units.has(unit)) continue;
      units.add(unit);
      queue.push(unit);
    }
  }
  return units;
}
