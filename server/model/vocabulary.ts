/** The closed lists of words that properties of actors and ties draw on. Stable codes; labels live with the interface. */

export const ACTOR_TYPES = ['initiative', 'municipality', 'fund', 'organisation', 'coalition'] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

export const LEGAL_FORMS = [
  'informal',
  'association',
  'foundation',
  'cooperative',
  'public',
  'company',
  'unknown',
] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];

export const INITIATORS = ['residents', 'municipality', 'together'] as const;
export type Initiator = (typeof INITIATORS)[number];

/** What an initiative may look for and what an actor can share. */
export const RESOURCES = ['geld', 'menskracht', 'kennis', 'materiaal', 'ruimte', 'netwerk'] as const;
export type Resource = (typeof RESOURCES)[number];

export const APPLICATION_REQUIREMENTS = [
  'project-plan',
  'budget',
  'cover-plan',
  'annual-accounts',
  'statutes',
  'register-extract',
  'board-list',
  'bank-statement',
  'quotes',
  'impact-plan',
  'evaluation',
  'co-financing',
] as const;
export type ApplicationRequirement = (typeof APPLICATION_REQUIREMENTS)[number];

/** `public`: everyone; `signed-in`: those who may read; `hidden`: counted, never named to readers. */
export const VISIBILITIES = ['public', 'signed-in', 'hidden'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const FUNDING_STATUSES = ['requested', 'granted', 'paid', 'refused', 'unknown'] as const;
export type FundingStatus = (typeof FUNDING_STATUSES)[number];

/** How a municipality works with a partner. */
export const PARTNERSHIP_FORMS = [
  'subsidy',
  'contract',
  'right-to-challenge',
  'covenant',
  'premises',
  'advice',
  'other',
] as const;

/** Fiscal host (penvoerder), or gives it a place. */
export const HOSTING_FORMS = ['fiscal', 'premises'] as const;

/** Which side told of a tie. */
export const REPORTERS = ['from', 'to', 'both', 'third'] as const;
export type Reporter = (typeof REPORTERS)[number];

/** Frey et al. 2006: 0 none, 1 networking, 2 cooperation, 3 coordination, 4 coalition, 5 collaboration. */
export const STRENGTH_MAX = 5;
