import type { Finding, Findings } from '#contract/findings';
import { TIE_RULES, TIE_TYPES, type TieType } from '#model/tie-types';
import type { ActorType } from '#model/vocabulary';

interface ProposedTie {
  readonly type: TieType;
  readonly from: string;
  readonly to: string;
}

/**
 * The tie that a finding proposes, the right way round: a fund gives, and otherwise as the rules of its type allow.
 * Undefined where it proposes none.
 */
export function proposedTie({ tieType, actors }: Finding, names: Findings['names']): ProposedTie | undefined {
  const type = TIE_TYPES.find((one) => one === tieType);
  const [a, b] = actors;
  if (type === undefined || a === undefined || b === undefined) return undefined;
  const typeOf = (id: string) => names[id]?.type as ActorType;
  const { from, to } = TIE_RULES[type];
  const mayRun = (x: string, y: string) => from.includes(typeOf(x)) && to.includes(typeOf(y));
  const isTurned = type === 'funds' ? typeOf(a) !== 'fund' : !mayRun(a, b);
  return isTurned ? { type, from: b, to: a } : { type, from: a, to: b };
}
