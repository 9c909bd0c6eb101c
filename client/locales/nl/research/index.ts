import { histogram, measures, whole } from './measures.ts';
import { methods } from './methods.ts';
import { parameters } from './parameters.ts';
import { backTest, dates } from './past.ts';
import { brokerage, communities, core, keyPlayers, robustness, shapes, twoMode } from './structure.ts';

/** The Dutch texts of the research page: they come with that page. */
export const research = {
  title: 'Onderzoek',
  nav: {
    label: 'Onderdelen van het onderzoek',
    part: 'Onderdeel: {{part}}',
    measures: 'Maten',
    whole: 'Hele netwerk',
    communities: 'Groepen',
    brokerage: 'Tussenpersonen',
    core: 'Kern en rand',
    shapes: 'Omgeving van initiatieven',
    twoMode: 'Twee kanten',
    robustness: 'Kwetsbaarheid',
    keyPlayers: 'Sleutelgroep',
    backTest: 'Terugkijken',
    dates: 'Twee momenten',
  },
  busy: {
    measures: 'De maten worden berekend…',
    whole: 'De waarden van het hele netwerk worden berekend…',
    communities: 'De groepen worden gezocht…',
    brokerage: 'De rollen worden geteld…',
    core: 'De kern wordt gezocht…',
    shapes: 'De omgeving van elk initiatief wordt berekend…',
    twoMode: 'De maten voor twee kanten worden berekend…',
    robustness: 'De uitval wordt berekend…',
    keyPlayers: 'De sleutelgroep wordt gezocht…',
    backTest: 'De suggesties van toen worden berekend en nagekeken…',
    dates: 'De twee momenten worden berekend…',
  },
  actor: 'Actor',
  list: {
    communities: 'De groepen, de grootste eerst',
    core: 'Wie in de kern staat, en wie in de rand',
    shapes: 'Elk initiatief, met de reden',
    actors: 'Alle actoren',
  },
  keep: {
    title: 'Bewaar deze cijfers',
    csv: 'Als CSV',
    json: 'Als JSON',
    what: 'CSV: de tabel met alle cijfers achter de komma, en de instellingen in regels die met # beginnen. JSON: het antwoord van de dienst.',
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
