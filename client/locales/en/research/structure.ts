import type * as dutch from '../../nl/research/structure.ts';
import type { Shape } from '../../texts.ts';

export const communities: Shape<typeof dutch.communities> = {
  title: 'Communities',
  answer_zero: 'There are no communities of more than one actor. {{alone}}',
  answer_one: 'There is one community of more than one actor; it has {{size}} actors. {{alone}}',
  answer_other: 'There are {{count}} communities of more than one actor; the largest has {{size}} actors. {{alone}}',
  alone_zero: 'Nobody stands alone.',
  alone_one: '{{count, number}} actor stands alone.',
  alone_other: '{{count, number}} actors stand alone.',
  sure: {
    high: 'The division is firm: another seed gives almost the same one (agreement {{value}} of 1).',
    medium: 'The division is fairly firm: with another seed some actors move (agreement {{value}} of 1).',
    low: 'The division is unsure: another seed gives clearly other communities (agreement {{value}} of 1).',
  },
  modularity: 'Modularity: {{value}}.',
  community: 'Community',
  size: 'Actors',
  themes: 'Themes',
  stability: 'Stability',
  members: 'Members',
  showMembers: 'Members of community {{number}}',
};

export const brokerage: Shape<typeof dutch.brokerage> = {
  title: 'Brokerage',
  answer: '{{name}} stands most often between two others without a tie: {{total}} times, mostly as {{role}}.',
  none: 'Nobody stands between two others without a tie.',
  total: 'Total',
  rank: 'Rank',
  role: {
    coordinator: 'coordinator',
    gatekeeper: 'gatekeeper',
    representative: 'representative',
    consultant: 'consultant',
    liaison: 'liaison',
  },
  means: {
    coordinator: 'between two of its own group',
    gatekeeper: 'from another group into its own',
    representative: 'from its own group to another',
    consultant: 'between two of one other group',
    liaison: 'between two different other groups',
  },
  roles: 'The five roles, by {{group}}',
};

export const core: Shape<typeof dutch.core> = {
  title: 'Core and periphery',
  answer:
    'The core has {{core}} of the {{all}} actors. Within the core {{inside}} of the pairs have a tie, in the periphery {{outside}}.',
  fit: {
    high: 'The network is much like a core with a periphery (fit {{value}} of 1).',
    medium: 'The network is somewhat like a core with a periphery (fit {{value}} of 1).',
    low: 'The network is hardly like a core with a periphery (fit {{value}} of 1).',
  },
  best: 'All possible cores were compared: no other fits better.',
  heuristic: 'The core was sought step by step; another may still fit somewhat better.',
  between: 'Between core and periphery {{share}} of the pairs have a tie.',
  member: { core: 'core', periphery: 'periphery' },
  place: 'Place',
  partners: 'Partners',
};

export const shapes: Shape<typeof dutch.shapes> = {
  title: 'Surroundings of initiatives',
  answer_zero: 'For none of the {{all}} initiatives can the shape be told: that takes at least three partners.',
  answer_one: 'For one of the {{all}} initiatives the shape can be told: {{shapes}}.',
  answer_other: 'For {{count}} of the {{all}} initiatives the shape can be told: {{shapes}}.',
  star_one: '{{count}} is a star',
  star_other: '{{count}} are a star',
  polycentric_one: '{{count}} has several centres',
  polycentric_other: '{{count}} have several centres',
  connected_one: '{{count}} is connected with everyone',
  connected_other: '{{count}} are connected with everyone',
  lesson:
    'Networks shaped as a star last less well than those with several centres or in which all know each other (Igalla & Van Meerkerk 2015, 56 initiatives).',
  alters: 'Partners',
  density: 'Density',
  central: 'Share through the initiative',
  shape: 'Shape',
  rule: 'Why',
  is: { star: 'star', polycentric: 'several centres', 'fully-connected': 'all connected', unknown: 'cannot be told' },
};

export const twoMode: Shape<typeof dutch.twoMode> = {
  title: 'Two-mode',
  answer: 'Along “{{tie}}”, {{name}} has most partners on the other side: {{value}}.',
  projected: 'In the projection “{{projection}}”, {{name}} has most neighbours: {{value}}.',
  none: 'Along “{{tie}}” nobody has a partner on the other side.',
  noneProjected: 'In the projection “{{projection}}” nobody shares a partner with another.',
  tie: 'Type of tie',
  view: 'What',
  sides: 'both sides, with their ties',
  intro: 'Actors at the beginning and at the end of one type of tie are two sides; there are no ties within a side.',
  introProjected: 'Two actors are joined when they share a partner; the weight is how many partners they share.',
};

export const robustness: Shape<typeof dutch.robustness> = {
  title: 'Robustness',
  answer:
    'When the actors with most partners go first, the largest part is halved after {{targeted}} ({{targetedShare}}); when actors go at random, after {{random}} on average ({{randomShare}}).',
  never: 'The largest part does not halve as long as anyone is left.',
  index:
    'Share that stays together, averaged over all steps: {{targeted}} when targeted and {{random}} at random (at most 0.5).',
  chart: 'What is left',
  x: 'Share of the actors that are gone',
  y: 'Share of all actors in the largest part',
  targeted: 'best connected first',
  random: 'at random, mean of {{draws}} orders',
  band: 'where 90% of the orders lie',
  table: 'The lines as a table',
  removed: 'Gone',
  mean: 'at random, mean',
  low: '5% lie lower',
  high: '5% lie higher',
  funders: 'Without one funder',
  fundersIntro: 'What is left when this funder alone goes; the gravest loss comes first.',
  largest: 'In the largest part',
  reach: 'Pairs that reach each other',
  leftAlone: 'Partners without another tie',
};

export const keyPlayers: Shape<typeof dutch.keyPlayers> = {
  title: 'Key players',
  answer: 'Without {{names}} the others end up furthest apart.',
  reachAnswer: 'Through {{names}} together everyone is reached soonest.',
  fragmentation: 'Who together would be missed most',
  reach: 'Through whom together everyone can be reached',
  before: 'Fragmentation now: {{value}}.',
  after: 'Without these actors: {{value}}.',
  error: '{{value}} (standard error {{error}})',
  value: 'Reach from 0 to 1: {{value}}.',
  size: 'How many actors together',
};
