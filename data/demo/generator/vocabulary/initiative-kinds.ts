/**
 * Kinds of initiative per theme, each with names and the description that fits them.
 * `{b}` is a neighbourhood, `{de b}` the same with its article, `{p}` the town.
 */
import { KINDS_FOR_PEOPLE } from './kinds-for-people.ts';
import { KINDS_FOR_PLACES } from './kinds-for-places.ts';

export interface InitiativeKind {
  readonly names: readonly string[];
  readonly description: string;
}

export type KindsByTheme = Readonly<Record<string, readonly InitiativeKind[]>>;

export const INITIATIVE_KINDS: KindsByTheme = { ...KINDS_FOR_PEOPLE, ...KINDS_FOR_PLACES };
