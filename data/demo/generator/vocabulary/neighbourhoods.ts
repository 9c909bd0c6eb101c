/** Invented names of neighbourhoods: a first part and a last part, with the article that Dutch gives it. */
import type { Random } from '../random.ts';

export interface Neighbourhood {
  readonly name: string;
  readonly withArticle: string;
}

const FIRST_PARTS = (
  'Wilgen Kastanje Linden Molen Vlas Zilver Riet Koren Berken Esdoorn Haver Klaver Leeuwerik Merel Kievit Zwaluw ' +
  'Ooievaars Steen Veen Heide Duin Vlier Brink Toren Smids Bakkers Wevers Schippers Hazelaar Meidoorn Parel Reiger ' +
  'Spechten Tarwe Vissers Notelaar Boterbloem Distelvink Ekster Gagel'
).split(' ');

const LAST_PARTS = {
  de: ['hoek', 'buurt', 'akker', 'kamp', 'dijk', 'weide'],
  het: ['veld', 'hof', 'kwartier', 'oord', 'eind', 'pad', 'plein', 'park'],
} as const;

export function drawNeighbourhood(random: Random): Neighbourhood {
  const article = random.pick(['de', 'het'] as const);
  const name = random.pick(FIRST_PARTS) + random.pick(LAST_PARTS[article]);
  return { name, withArticle: `${article} ${name}` };
}
