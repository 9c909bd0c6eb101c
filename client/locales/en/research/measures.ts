import type * as dutch from '../../nl/research/measures.ts';
import type { Shape } from '../../texts.ts';

export const measures: Shape<typeof dutch.measures> = {
  title: 'Measures of actors',
  answer: 'On “{{measure}}”, {{name}} comes first with {{value}}; half of the actors have {{median}} or less.',
  answerSame: 'On “{{measure}}” all actors have the same value: {{value}}.',
  none: 'The measure “{{measure}}” is undefined for everyone here.',
  choose: 'Choose measures',
  atLeastOne: 'Choose at least one measure.',
  name: 'Name',
  type: 'Type',
  allTypes: 'All types',
  search: 'Search by name',
  rank: 'rank',
  rankOf: 'rank on {{measure}}',
  shown_one: '{{count, number}} actor',
  shown_other: '{{count, number}} actors',
  nobody: 'No actor fits what you are looking for. Take a filter off.',
  why: 'Where – stands',
  reason: '{{measure}}: {{reason}} ({{count, number}})',
  intervals:
    'Below a rank stands where it stayed in 90% of {{draws}} computations, each without {{share}} of the actors; the rank itself always lies within. The wider the interval, the more the rank hangs on who was asked.',
  certainty: '{{measure}}: {{told}}',
  noIntervals: '{{measure}}: no interval. {{reason}}',
  what: 'What these measures mean',
  formula: 'Formula',
  source: 'Source',
  range: 'Values',
  cost: 'Computing time grows with',
  more: 'Formula and source',
};

export const histogram: Shape<typeof dutch.histogram> = {
  title: 'Distribution',
  which: 'Distribution of',
  half: 'The middle half of the actors have a value from {{low}} to {{high}}; the lowest is {{least}}, the highest {{most}}.',
  same: 'All actors have the value {{value}}.',
  log: 'The values lie far apart, so the scale is logarithmic: every bar is equally wide in proportion.',
  zeros: 'The bar at 0 stands apart.',
  undefined_one: '{{count, number}} actor has no value.',
  undefined_other: '{{count, number}} actors have no value.',
  table: 'As a table',
  to: 'to below',
  actors: 'Actors',
};

export const whole: Shape<typeof dutch.whole> = {
  title: 'Whole network',
  answer: 'The network has {{actors}} and {{pairs}}; {{share}} of the actors hang together in one part, and {{alone}}.',
  pairs_one: '{{count, number}} connected pair',
  pairs_other: '{{count, number}} connected pairs',
  alone_one: '{{count, number}} stands alone',
  alone_other: '{{count, number}} stand alone',
  estimated_one: 'Shortest paths are estimated from a sample, so this value is an estimate: {{names}}.',
  estimated_other: 'Shortest paths are estimated from a sample, so these values are estimates: {{names}}.',
  value: 'Value',
  measure: 'Measure',
  group: {
    size: 'Size',
    cohesion: 'Cohesion',
    distance: 'Distance',
    centralisation: 'Centralisation',
    mixing: 'Who with whom',
  },
  density: 'Density between types',
  densityIntro: 'Which share of the possible pairs have a tie; the number of pairs in brackets.',
  noPairs: 'no pair possible',
};
