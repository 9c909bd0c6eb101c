import type { research as dutch } from '../../nl/research/index.ts';
import type { Shape } from '../../texts.ts';
import { histogram, measures, whole } from './measures.ts';
import { methods } from './methods.ts';
import { parameters } from './parameters.ts';
import { backTest, dates } from './past.ts';
import { brokerage, communities, core, keyPlayers, robustness, shapes, twoMode } from './structure.ts';

/** The English texts of the research page. */
export const research: Shape<typeof dutch> = {
  title: 'Research',
  nav: {
    label: 'Parts of the research page',
    part: 'Part: {{part}}',
    measures: 'Measures',
    whole: 'Whole network',
    communities: 'Communities',
    brokerage: 'Brokerage',
    core: 'Core and periphery',
    shapes: 'Surroundings of initiatives',
    twoMode: 'Two-mode',
    robustness: 'Robustness',
    keyPlayers: 'Key players',
    backTest: 'Back-test',
    dates: 'Two dates',
  },
  busy: {
    measures: 'The measures are being computed…',
    whole: 'The values of the whole network are being computed…',
    communities: 'Communities are being sought…',
    brokerage: 'Roles are being counted…',
    core: 'The core is being sought…',
    shapes: 'The surroundings of each initiative are being computed…',
    twoMode: 'Two-mode measures are being computed…',
    robustness: 'The losses are being computed…',
    keyPlayers: 'Key players are being sought…',
    backTest: 'The suggestions of then are being computed and checked…',
    dates: 'The two dates are being computed…',
  },
  actor: 'Actor',
  list: {
    communities: 'The communities, the largest first',
    core: 'Who is in the core, and who in the periphery',
    shapes: 'Every initiative, with the reason',
    actors: 'All actors',
  },
  keep: {
    title: 'Keep these figures',
    csv: 'As CSV',
    json: 'As JSON',
    what: 'CSV: the table with all decimals, and the settings in lines that begin with #. JSON: the answer of the service.',
  },
  parameters,
  methods,
  measures,
  histogram,
  whole,
  communities,
  brokerage,
  core,
  shapes,
  twoMode,
  robustness,
  keyPlayers,
  backTest,
  dates,
};
