import type { Language } from '#model/network';
import { inDutch, inEnglish, plural, strings } from '../naming.ts';
import type { Statements } from '../phrases.ts';
import { DUTCH, ENGLISH, sentence } from '../vocabulary.ts';

const DUTCH_TRAITS: Readonly<Record<string, string>> = {
  age: 'de leeftijd',
  members: 'het aantal leden',
  themes: "het aantal thema's",
  population: 'het aantal inwoners van de gemeente',
  'initiatives-there': 'het aantal andere initiatieven in die gemeente',
  asked: 'wie er bevraagd is',
  province: 'de provincie',
};

const ENGLISH_TRAITS: Readonly<Record<string, string>> = {
  age: 'the age',
  members: 'the number of members',
  themes: 'the number of themes',
  population: 'the number of inhabitants of the municipality',
  'initiatives-there': 'the number of other initiatives in that municipality',
  asked: 'who was asked',
  province: 'the province',
};

const traitsIn = ({ list }: typeof DUTCH, words: Readonly<Record<string, string>>, traits: unknown): string =>
  list(strings(traits).map((trait) => words[trait] ?? trait));

/** Words for initiatives with fewer partners than could be expected. */
export const underConnected: Readonly<Record<Language, Statements>> = {
  nl: {
    'under-connected': ({ actor, count, expected, low, high }, { names }) =>
      `${names.actor(String(actor))} heeft ${plural(count, '1 vastgelegde samenwerkingsrelatie', `${count} vastgelegde samenwerkingsrelaties`)}; vergelijkbare initiatieven hebben er ongeveer ${expected} (90% tussen ${low} en ${high}).`,
    'fewer-than-expected': ({ count, expected, low, high }) =>
      `Heeft ${plural(count, '1 vastgelegde samenwerkingsrelatie', `${count} vastgelegde samenwerkingsrelaties`)}; vergelijkbare initiatieven hebben er ongeveer ${expected} (90% tussen ${low} en ${high}).`,
    'taken-into-account': ({ traits }) =>
      strings(traits).length === 0
        ? 'Over de initiatieven is te weinig bekend om op kenmerken te letten.'
        : sentence(`Bij ‘vergelijkbaar’ is gelet op ${traitsIn(DUTCH, DUTCH_TRAITS, traits)}`),
    'partners-at-other-times': ({ actors: ids, count }, { names }) =>
      sentence(
        `Eerder of later dan de peildatum ${plural(count, 'is er wel een relatie', 'zijn er wel relaties')} vastgelegd, met ${inDutch.actors(names, ids, count)}`,
      ),
    'traits-unknown': ({ traits }) =>
      sentence(
        `Onbekend is van dit initiatief ${traitsIn(DUTCH, DUTCH_TRAITS, traits)}; dat maakt de verwachting minder zeker`,
      ),
    'few-to-compare': ({ count }) =>
      `Er zijn maar ${count} initiatieven om mee te vergelijken; de verwachting is daardoor ruw.`,
    'introduce-at-town-hall': ({ actor, municipality }, { names }) =>
      sentence(`Breng ${names.actor(String(actor))} in contact met ${names.actor(String(municipality))}`),
    'ask-whom-they-miss': ({ actor }, { names }) =>
      sentence(`Vraag ${names.actor(String(actor))} met wie zij zouden willen samenwerken`),
  },
  en: {
    'under-connected': ({ actor, count, expected, low, high }, { names }) =>
      `${names.actor(String(actor))} has ${plural(count, '1 tie of cooperation', `${count} ties of cooperation`)} on record; initiatives like it have about ${expected} (90% between ${low} and ${high}).`,
    'fewer-than-expected': ({ count, expected, low, high }) =>
      `Has ${plural(count, '1 tie of cooperation', `${count} ties of cooperation`)} on record; initiatives like it have about ${expected} (90% between ${low} and ${high}).`,
    'taken-into-account': ({ traits }) =>
      strings(traits).length === 0
        ? 'Too little is known of the initiatives to compare them by traits.'
        : sentence(`Compared by ${traitsIn(ENGLISH, ENGLISH_TRAITS, traits)}`),
    'partners-at-other-times': ({ actors: ids, count }, { names }) =>
      sentence(
        `Before or after the reference date ${plural(count, 'a tie is', 'ties are')} on record, with ${inEnglish.actors(names, ids, count)}`,
      ),
    'traits-unknown': ({ traits }) =>
      sentence(
        `Not known of this initiative: ${traitsIn(ENGLISH, ENGLISH_TRAITS, traits)}; that makes the expectation less sure`,
      ),
    'few-to-compare': ({ count }) =>
      `There are only ${count} initiatives to compare with, which makes the expectation rough.`,
    'introduce-at-town-hall': ({ actor, municipality }, { names }) =>
      sentence(`Bring ${names.actor(String(actor))} into contact with ${names.actor(String(municipality))}`),
    'ask-whom-they-miss': ({ actor }, { names }) =>
      sentence(`Ask ${names.actor(String(actor))} with whom they would like to work`),
  },
};
