import { TIE_RULES, TIE_TYPES, type TieType } from '#model/tie-types';
import type { ActorType } from '#model/vocabulary';

/** A tie that an actor may have: its type, which end the actor is, and who may stand at the other. */
export interface TieChoice {
  readonly type: TieType;
  /** `incoming`: the actor stands at `to`. An undirected tie reads the same from both ends. */
  readonly reading: 'outgoing' | 'incoming';
  readonly others: readonly ActorType[];
}

/** Ties that read the same from both ends, though they may be kept with a direction. */
const EITHER_WAY: readonly TieType[] = ['related-to'];

/** All ties that an actor of a type may have, by the rules of the model. */
export function tieChoices(actorType: ActorType): TieChoice[] {
  return TIE_TYPES.flatMap((type): TieChoice[] => {
    const { from, to, directed } = TIE_RULES[type];
    const outgoing: TieChoice[] = from.includes(actorType) ? [{ type, reading: 'outgoing', others: to }] : [];
    const readsTwice = directed && !EITHER_WAY.includes(type);
    const incoming: TieChoice[] =
      to.includes(actorType) && readsTwice ? [{ type, reading: 'incoming', others: from }] : [];
    return [...outgoing, ...incoming];
  });
}

export const choiceKey = ({ type, reading }: Pick<TieChoice, 'type' | 'reading'>): string => `${type}:${reading}`;
