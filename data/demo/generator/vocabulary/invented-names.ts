/** Names of bodies that nobody can take for real ones: each begins with "Verzonnen". */

const ADJECTIVES = [
  'Zilveren',
  'Gouden',
  'Blauwe',
  'Vrolijke',
  'Stille',
  'Grote',
  'Oude',
  'Rode',
  'Vliegende',
  'Zachte',
];

const BIRDS = [
  'Spreeuw',
  'Reiger',
  'Kwikstaart',
  'Wulp',
  'Zwaluw',
  'Kluut',
  'Grutto',
  'Roodborst',
  'Lepelaar',
  'Kraanvogel',
];
const THINGS = ['Sleutel', 'Schoorsteen', 'Drempel', 'Dakgoot', 'Klink', 'Vensterbank', 'Kelder', 'Trapleuning'];
const BRIDGES = ['Theepot', 'Paraplu', 'Wandelstok', 'Koffiekan', 'Kapstok', 'Breinaald', 'Lantaarn', 'Rugzak'];
const PENS = ['Inktpot', 'Ganzenveer', 'Schrijftafel', 'Postzegel', 'Kroontjespen', 'Vulpen', 'Briefkaart', 'Envelop'];
const LENSES = ['Verrekijker', 'Boekenkast', 'Loep', 'Passer', 'Wereldbol', 'Zandloper'];

/** Every adjective with every noun, in an order that changes both from one to the next. */
const crossed = (nouns: readonly string[]): string[] =>
  ADJECTIVES.flatMap((_, shift) =>
    nouns.map((noun, index) => `De ${ADJECTIVES[(index + shift) % ADJECTIVES.length]} ${noun}`),
  );

export const FUND_NAMES = crossed(BIRDS).map((name) => `Verzonnen Fonds ${name}`);
export const HOUSING_NAMES = crossed(THINGS).map((name) => `Verzonnen Woningcorporatie ${name}`);
export const WELFARE_NAMES = crossed(BRIDGES).map((name) => `Verzonnen Welzijnsorganisatie ${name}`);
export const FISCAL_HOST_NAMES = crossed(PENS).map((name) => `Verzonnen Penvoerder ${name}`);
export const KNOWLEDGE_NAMES = crossed(LENSES).map((name) => `Verzonnen Kennisinstituut ${name}`);

export const PROGRAMMES = [
  'Regeling Kleine Stappen',
  'Regeling Lange Adem',
  'Regeling Eerste Schop',
  'Regeling Open Deur',
  'Regeling Buren Eerst',
  'Regeling Samen Verder',
  'Regeling Vaste Grond',
  'Regeling Nieuwe Wegen',
];

export const COALITION_NAMES = [
  'Alliantie {b}',
  'Coalitie Samen voor {b}',
  'Kring van {b}',
  'Verbond van {b}',
  'Tafel voor {b}',
  'Coöperatief Verband {b}',
];
