import { TIE_RULES, TIE_TYPES, type TieType } from '#model/tie-types';
import type { ActorType } from '#model/vocabulary';

/** The type of an end that ties of a type leave no choice in: whoever is active somewhere is so in a municipality. */
export function onlyTypeAt(end: 'from' | 'to', type: unknown): ActorType | undefined {
  const rule = TIE_TYPES.includes(type as TieType) ? TIE_RULES[type as TieType] : undefined;
  return rule?.[end].length === 1 ? rule[end][0] : undefined;
}
