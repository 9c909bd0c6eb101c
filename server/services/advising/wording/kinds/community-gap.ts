import type { Language } from '#model/network';
import { inDutch, inEnglish, plural, strings } from '../naming.ts';
import type { Statements } from '../phrases.ts';
import { sentence } from '../vocabulary.ts';

const tiesInDutch = (count: unknown): string => plural(count, 'is 1 relatie', `zijn ${inDutch.count(count)} relaties`);
const tiesInEnglish = (count: unknown): string => plural(count, '1 tie is', `${inEnglish.count(count)} ties are`);

/** Words for groups with fewer ties between them than could be expected. */
export const communityGap: Readonly<Record<Language, Statements>> = {
  nl: {
    'groups-apart': ({ a, b, count, expected }, { names }) =>
      sentence(
        `Tussen de groep rond ${names.actor(String(a))} en de groep rond ${names.actor(String(b))} ${tiesInDutch(count)} vastgelegd; ongeveer ${expected} zouden te verwachten zijn`,
      ),
    'fewer-between': ({ count, expected }) =>
      `Tussen beide groepen ${tiesInDutch(count)} vastgelegd. Paren van dezelfde soort, met of zonder gedeeld thema, even dicht bij elkaar en in even grote gemeenten, hebben er in dit netwerk naar verhouding ongeveer ${expected}.`,
    'group-around': ({ position, actors: ids, size, themes }, { names }) => {
      const about = strings(themes).length === 0 ? '' : `, en werkt vooral aan ${inDutch.themes(names, themes)}`;
      return sentence(
        `De ${position === 0 ? 'ene' : 'andere'} groep telt ${size} actoren, rond ${inDutch.actors(names, ids)}${about}`,
      );
    },
    'bridge-frees': ({ actors: ids, count }, { names }) =>
      sentence(
        `Een relatie tussen ${inDutch.actors(names, ids)} geeft ${Number(count) === 2 ? 'beide' : 'een van de twee'} toegang tot mensen die de eigen partners niet kennen`,
      ),
    'groups-computed': () =>
      'De groepen zijn berekend uit de relaties; wie aan de rand zit, kan ook bij een andere groep horen.',
    'members-not-asked': ({ count, of }) =>
      `${count === of ? `Alle ${of}` : `${count} van de ${of}`} actoren in deze groepen ${plural(count, 'is', 'zijn')} niet bevraagd; er kunnen relaties zijn die wij niet kennen.`,
    'no-bridge': () => 'Wij vonden geen paar dat deze groepen goed zou verbinden.',
  },
  en: {
    'groups-apart': ({ a, b, count, expected }, { names }) =>
      sentence(
        `Between the group around ${names.actor(String(a))} and the group around ${names.actor(String(b))} ${tiesInEnglish(count)} on record; about ${expected} could be expected`,
      ),
    'fewer-between': ({ count, expected }) =>
      `Between the two groups ${tiesInEnglish(count)} on record. Pairs of the same types, with or without a shared theme, as near to each other and in municipalities of the same size, have about ${expected} in proportion in this network.`,
    'group-around': ({ position, actors: ids, size, themes }, { names }) => {
      const about = strings(themes).length === 0 ? '' : ` and works mostly on ${inEnglish.themes(names, themes)}`;
      return sentence(
        `${position === 0 ? 'One' : 'The other'} group has ${size} actors, around ${inEnglish.actors(names, ids)}${about}`,
      );
    },
    'bridge-frees': ({ actors: ids, count }, { names }) =>
      sentence(
        `A tie between ${inEnglish.actors(names, ids)} opens ${Number(count) === 2 ? 'to both' : 'to one of them'} people whom their own partners do not know`,
      ),
    'groups-computed': () =>
      'The groups are computed from the ties; those at the edge may belong to another group as well.',
    'members-not-asked': ({ count, of }) =>
      `${count} of the ${of} actors in these groups ${plural(count, 'was', 'were')} not asked; there may be ties we do not know of.`,
    'no-bridge': () => 'We found no pair that would join these groups well.',
  },
};
