/** Parts of the research page about the structure of a network. */
export const communities = {
  title: 'Groepen',
  answer_zero: 'Er zijn geen groepen van meer dan één actor. {{alone}}',
  answer_one: 'Er is één groep van meer dan één actor; die telt {{size}} actoren. {{alone}}',
  answer_other: 'Er zijn {{count}} groepen van meer dan één actor; de grootste telt {{size}} actoren. {{alone}}',
  alone_zero: 'Niemand staat alleen.',
  alone_one: '{{count, number}} actor staat alleen.',
  alone_other: '{{count, number}} actoren staan alleen.',
  sure: {
    high: 'De indeling is stevig: met een ander zaad komt bijna dezelfde indeling uit (overeenstemming {{value}} van 1).',
    medium:
      'De indeling is tamelijk stevig: met een ander zaad verhuizen enkele actoren (overeenstemming {{value}} van 1).',
    low: 'De indeling is onzeker: met een ander zaad komen duidelijk andere groepen uit (overeenstemming {{value}} van 1).',
  },
  modularity: 'Groepsvorming (modulariteit): {{value}}.',
  community: 'Groep',
  size: 'Actoren',
  themes: 'Thema’s',
  stability: 'Stabiliteit',
  members: 'Leden',
  showMembers: 'Leden van groep {{number}}',
};

export const brokerage = {
  title: 'Tussenpersonen',
  answer:
    '{{name}} staat het vaakst tussen twee anderen zonder onderlinge relatie: {{total}} keer, het meest als {{role}}.',
  none: 'Niemand staat tussen twee anderen zonder onderlinge relatie.',
  total: 'Samen',
  rank: 'Rang',
  role: {
    coordinator: 'coördinator',
    gatekeeper: 'poortwachter',
    representative: 'vertegenwoordiger',
    consultant: 'adviseur',
    liaison: 'verbinder',
  },
  means: {
    coordinator: 'tussen twee van de eigen groep',
    gatekeeper: 'van een andere groep naar de eigen groep',
    representative: 'van de eigen groep naar een andere',
    consultant: 'tussen twee van één andere groep',
    liaison: 'tussen twee verschillende andere groepen',
  },
  roles: 'De vijf rollen, naar {{group}}',
};

export const core = {
  title: 'Kern en rand',
  answer:
    'De kern telt {{core}} van de {{all}} actoren. Binnen de kern heeft {{inside}} van de paren een relatie, in de rand {{outside}}.',
  fit: {
    high: 'Het netwerk lijkt sterk op een kern met een rand (overeenkomst {{value}} van 1).',
    medium: 'Het netwerk lijkt enigszins op een kern met een rand (overeenkomst {{value}} van 1).',
    low: 'Het netwerk lijkt nauwelijks op een kern met een rand (overeenkomst {{value}} van 1).',
  },
  best: 'Alle mogelijke kernen zijn vergeleken: geen andere past beter.',
  heuristic: 'De kern is stap voor stap gezocht; een andere kan nog iets beter passen.',
  between: 'Tussen kern en rand heeft {{share}} van de paren een relatie.',
  member: { core: 'kern', periphery: 'rand' },
  place: 'Plaats',
  partners: 'Partners',
};

export const shapes = {
  title: 'Omgeving van initiatieven',
  answer_zero:
    'Van geen van de {{all}} initiatieven is de vorm te bepalen: daarvoor zijn minstens drie partners nodig.',
  answer_one: 'Van één van de {{all}} initiatieven is de vorm te bepalen: {{shapes}}.',
  answer_other: 'Van {{count}} van de {{all}} initiatieven is de vorm te bepalen: {{shapes}}.',
  star_one: '{{count}} is een ster',
  star_other: '{{count}} zijn een ster',
  polycentric_one: '{{count}} heeft meer middelpunten',
  polycentric_other: '{{count}} hebben meer middelpunten',
  connected_one: '{{count}} is met iedereen verbonden',
  connected_other: '{{count}} zijn met iedereen verbonden',
  lesson:
    'Netwerken in de vorm van een ster houden minder lang stand dan netwerken met meer middelpunten of waarin iedereen elkaar kent (Igalla & Van Meerkerk 2015, 56 initiatieven).',
  alters: 'Partners',
  density: 'Dichtheid',
  central: 'Deel via het initiatief',
  shape: 'Vorm',
  rule: 'Waarom',
  is: {
    star: 'ster',
    polycentric: 'meer middelpunten',
    'fully-connected': 'iedereen verbonden',
    unknown: 'niet te bepalen',
  },
};

export const twoMode = {
  title: 'Twee kanten',
  answer: 'Langs “{{tie}}” heeft {{name}} de meeste partners aan de andere kant: {{value}}.',
  projected: 'In de projectie “{{projection}}” heeft {{name}} de meeste buren: {{value}}.',
  none: 'Langs “{{tie}}” heeft niemand een partner aan de andere kant.',
  noneProjected: 'In de projectie “{{projection}}” deelt niemand een partner met een ander.',
  tie: 'Soort relatie',
  view: 'Wat',
  sides: 'beide kanten, met hun relaties',
  intro:
    'Actoren aan het begin en aan het eind van één soort relatie zijn twee kanten; binnen een kant zijn er geen relaties.',
  introProjected: 'Twee actoren zijn verbonden als zij een partner delen; het gewicht is hoeveel partners zij delen.',
};

export const robustness = {
  title: 'Kwetsbaarheid',
  answer:
    'Vallen de actoren met de meeste partners weg, dan is het grootste deel na {{targeted}} ({{targetedShare}}) gehalveerd; bij willekeurige uitval gemiddeld na {{random}} ({{randomShare}}).',
  never: 'Het grootste deel halveert niet zolang er nog iemand is.',
  index:
    'Gemiddeld deel dat bijeenblijft over alle stappen: {{targeted}} bij gerichte en {{random}} bij willekeurige uitval (hoogstens 0,5).',
  chart: 'Wat er overblijft',
  x: 'Deel van de actoren dat weg is',
  y: 'Deel van alle actoren in het grootste deel',
  targeted: 'de best verbonden eerst',
  random: 'willekeurig, gemiddelde van {{draws}} volgordes',
  band: 'waar 90% van de volgordes ligt',
  table: 'De lijnen als tabel',
  removed: 'Weg',
  mean: 'willekeurig, gemiddeld',
  low: '5% ligt lager',
  high: '5% ligt hoger',
  funders: 'Zonder één financier',
  fundersIntro: 'Wat er overblijft als deze financier alleen wegvalt; het grootste verlies staat bovenaan.',
  largest: 'In het grootste deel',
  reach: 'Paren die elkaar bereiken',
  leftAlone: 'Partners zonder andere relatie',
};

export const keyPlayers = {
  title: 'Sleutelgroep',
  answer: 'Zonder {{names}} raken de anderen het verst uit elkaar.',
  reachAnswer: 'Via {{names}} samen is iedereen het snelst te bereiken.',
  fragmentation: 'Wie samen het meest gemist worden',
  reach: 'Via wie samen iedereen te bereiken is',
  before: 'Versnippering nu: {{value}}.',
  after: 'Zonder deze actoren: {{value}}.',
  error: '{{value}} (standaardfout {{error}})',
  value: 'Bereik van 0 tot 1: {{value}}.',
  size: 'Hoeveel actoren samen',
};
