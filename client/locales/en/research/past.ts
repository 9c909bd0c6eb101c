import type * as dutch from '../../nl/research/past.ts';
import type { Shape } from '../../texts.ts';

export const backTest: Shape<typeof dutch.backTest> = {
  title: 'Back-test',
  ask: 'Would our suggestions of then have come true? Choose a day: we suggest with what was known before it, and look who became partners after.',
  cut: 'First day to be foreseen',
  tieType: 'New ties of the type',
  tieTypeAuto: 'the type with most new pairs',
  side: 'Who is looking',
  sideAuto: 'the end at which more actors found a partner',
  sides: { from: 'who stands at the beginning', to: 'who stands at the end', either: 'both ends' },
  run: 'Look back',
  methods: 'How well did it go?',
  method: 'Method',
  mrr: 'Place of the first partner (MRR)',
  hitAt3: 'Among the first three (hit@3)',
  auc: 'Before another (AUC)',
  verdict: 'Better than paths of length three?',
  better: { true: 'yes', false: 'no, worse', null: 'not demonstrably', same: 'is the yardstick' },
  interval: '{{low}} – {{high}}',
  scale:
    'The line is the 90% interval, the dot the value; the scale runs from 0 to {{mrr}} for MRR, to {{hitAt3}} for hit@3 and to 1 for AUC.',
  count:
    '{{queries}} actors found a new partner among {{candidates}} candidates on average. There came {{known}} pairs between actors known before and {{withNew}} with someone not known yet; {{undated}} ties without a usable date are left out.',
  explain: {
    mrr: 'MRR: the mean of one over the place of the first suggestion that came true.',
    hitAt3: 'hit@3: for which share of the actors one of the first three suggestions came true.',
    auc: 'AUC: the chance that a later partner stood before some other candidate; 0.5 is chance.',
  },
  notes: 'What you should know',
};

export const dates: Shape<typeof dutch.dates> = {
  title: 'Two dates',
  ask: 'Choose two days to see what changed between them.',
  order: 'The first day has to be before the second.',
  answer: 'Between {{from}} and {{to}}, {{came}} came, {{gone}} and {{kept}}.',
  came_one: '{{count, number}} pair',
  came_other: '{{count, number}} pairs',
  gone_one: '{{count, number}} went',
  gone_other: '{{count, number}} went',
  kept_one: '{{count, number}} stayed',
  kept_other: '{{count, number}} stayed',
  pairs: 'A pair counts once, however many ties there are between two actors.',
  from: 'First day',
  to: 'Second day',
  measure: 'Measure',
  show: 'Compare',
  values: 'The whole network',
  difference: 'Difference',
  ranks: 'Who rises and who falls: {{measure}}',
  rankAt: 'Rank {{date}}',
  valueAt: 'Value {{date}}',
  notThere: 'not there',
};
