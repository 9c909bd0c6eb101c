import type { methods as dutch } from '../../nl/research/methods.ts';
import type { Shape } from '../../texts.ts';

export const methods: Shape<typeof dutch> = {
  title: 'Methods and citation',
  intro: 'You can take this text into a report. Whoever uses the same settings gets the same figures.',
  inDutch: 'In Dutch',
  inEnglish: 'In English',
  copy: 'Copy the text',
  copied: 'The text is copied.',
  notCopied: 'Copying did not work. Select the text and copy it yourself.',
  opening:
    'The network “{{title}}” ({{network}}, revision {{revision}}) was analysed on {{date}} with Coalitiekaart {{version}}.',
  allActors: 'Actors of all types count.',
  actors: 'These types of actors count: {{types}}.',
  ties: 'These ties count: {{types}}.',
  funding: 'Funding counts with the status {{statuses}}, {{zero}}.',
  zero: { true: 'also when the amount is €0', false: 'but not when the amount is €0' },
  asOf: 'Reference day: {{date}}.',
  allDays: 'Ties count of whatever day.',
  graph: 'Ties are taken {{ways}}.',
  direction: {
    undirected: 'without direction',
    directed: 'with their direction',
    added: 'without direction (both directions of a pair are added)',
  },
  dropped: 'Left out: ties with oneself ({{selfTies}}) and pairs without an amount ({{withoutAmount}}).',
  projection: 'Projection: {{name}}.',
  twoMode: 'The measures are those for networks with two sides.',
  normalized: 'Values are divided by the most there can be.',
  group: 'Groups: {{name}}.',
  exactPaths: 'Shortest paths: always exact.',
  sampledPaths:
    'Shortest paths are estimated from {{routes, number}} random routes and the distances to {{pivots, number}} random actors; every value that rests on them, also of the whole network, is an estimate.',
  sampledRoutes:
    'How often actors lie on a shortest path is estimated from {{routes, number}} random routes; every value that rests on it, also of the whole network, is an estimate. Distances are exact.',
  intervals:
    'Rank intervals: {{draws}} times a random part of the actors was left out ({{share}}, as many as were not asked, half of them at most) and the others were ranked anew, on the scale of all actors; the interval holds 90% of these ranks and always the observed one (Costenbader & Valente 2003; Smith & Moody 2013).',
  noIntervals: 'Rank intervals were asked for, but there are none.',
  algorithm: 'Communities were sought with {{name}}, resolution {{resolution}}.',
  size: 'Size of a set of key players: {{size}}.',
  cut: 'Cut at {{date}}; new ties of the type “{{type}}” were to be foreseen, sought from {{side}}.',
  side: { from: 'the beginning', to: 'the end', either: 'both ends' },
  dates: '{{from}} and {{to}} were compared.',
  seed: 'Seed of chance: {{seed}}.',
  measure: '{{name}} ({{source}}): {{definition}}',
  data: 'Source of the data: {{source}}.',
  licence: 'Licence: {{licence}}.',
  synthetic: 'The data are invented and say nothing about reality.',
  citation:
    'Citation: {{title}} [network “{{network}}”, revision {{revision}}], analysed on {{date}} with Coalitiekaart, version {{version}} [software].',
};
