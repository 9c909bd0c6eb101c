import { ACTOR_TYPES, type ActorType, HOSTING_FORMS, PARTNERSHIP_FORMS } from './vocabulary.ts';

export const TIE_TYPES = [
  'collaborates-with',
  'partners-with',
  'funds',
  'advocates-for',
  'aligns-with',
  'hosts',
  'active-in',
  'part-of',
  'member-of',
  'neighbours',
  'knows',
  'related-to',
] as const;
export type TieType = (typeof TIE_TYPES)[number];

/** Who may hold a tie of a type, and how it reads. */
export interface TieRule {
  /** Types that may stand at `from`. */
  readonly from: readonly ActorType[];
  /** Types that may stand at `to`. */
  readonly to: readonly ActorType[];
  /** Whether `from` and `to` differ in meaning; an undirected tie is stored once and reads the same from both sides. */
  readonly directed: boolean;
  /** Whether the tie is collaboration: part of the analysed graph unless asked otherwise. */
  readonly collaboration: boolean;
  /** Values that `form` may take; none where the type has no form. */
  readonly forms?: readonly string[];
}

const COOPERATING: readonly ActorType[] = ['initiative', 'organisation', 'coalition', 'fund'];

/** The rules of the model, one row a type; anything else is refused with the rule in words. */
export const TIE_RULES: Readonly<Record<TieType, TieRule>> = {
  'collaborates-with': { from: COOPERATING, to: COOPERATING, directed: false, collaboration: true },
  'partners-with': {
    from: ['municipality'],
    to: ['initiative', 'coalition', 'organisation'],
    directed: true,
    collaboration: true,
    forms: PARTNERSHIP_FORMS,
  },
  funds: {
    from: ACTOR_TYPES,
    to: ['initiative', 'fund', 'organisation', 'coalition'],
    directed: true,
    collaboration: true,
  },
  'advocates-for': {
    from: ['fund', 'organisation', 'coalition'],
    to: ['initiative', 'coalition'],
    directed: true,
    collaboration: true,
  },
  'aligns-with': { from: ['fund'], to: ['fund'], directed: false, collaboration: true },
  hosts: {
    from: ACTOR_TYPES,
    to: ['initiative', 'coalition'],
    directed: true,
    collaboration: true,
    forms: HOSTING_FORMS,
  },
  'active-in': {
    from: ['initiative', 'coalition', 'organisation', 'fund'],
    to: ['municipality'],
    directed: true,
    collaboration: false,
  },
  'part-of': { from: ['organisation'], to: ['municipality', 'organisation'], directed: true, collaboration: false },
  'member-of': {
    from: ACTOR_TYPES,
    to: ['coalition', 'organisation', 'initiative'],
    directed: true,
    collaboration: true,
  },
  neighbours: { from: ['municipality'], to: ['municipality'], directed: false, collaboration: false },
  knows: { from: ACTOR_TYPES, to: ACTOR_TYPES, directed: false, collaboration: false },
  'related-to': { from: ACTOR_TYPES, to: ACTOR_TYPES, directed: true, collaboration: true },
};

/** The tie types that count as collaboration by default. */
export const COLLABORATION_TIES: readonly TieType[] = TIE_TYPES.filter((type) => TIE_RULES[type].collaboration);
