import type { Language } from '#model/network';
import { plural, strings } from '../naming.ts';
import type { Statements } from '../phrases.ts';
import { DUTCH, ENGLISH, sentence } from '../vocabulary.ts';

const DUTCH_RISKS: Readonly<Record<string, string>> = {
  'sole-funder': 'één financier',
  'concentrated-funding': 'het meeste geld van één financier',
  'grant-ends': 'een subsidie die afloopt',
  'one-contact-person': 'één contactpersoon',
};

const ENGLISH_RISKS: Readonly<Record<string, string>> = {
  'sole-funder': 'one funder',
  'concentrated-funding': 'most of its money from one funder',
  'grant-ends': 'a grant that ends',
  'one-contact-person': 'one contact person',
};

/** Words for actors that may not last. */
export const continuity: Readonly<Record<Language, Statements>> = {
  nl: {
    'continuity-risks': ({ actor, risks }, { names }) =>
      sentence(
        `${names.actor(String(actor))} heeft, voor zover vastgelegd, ${DUTCH.list(strings(risks).map((risk) => DUTCH_RISKS[risk] ?? risk))}`,
      ),
    'more-requested': ({ count }) =>
      `Er ${plural(count, 'is 1 aanvraag', `zijn ${count} aanvragen`)} vastgelegd waarop nog geen antwoord is.`,
    'no-grants-known': () => 'Er is geen subsidie vastgelegd; waar het geld vandaan komt, weten wij niet.',
    'end-unknown': ({ count, of }) =>
      Number(of) === 1
        ? 'Wanneer de subsidie eindigt, is onbekend.'
        : `Van ${count} van de ${of} subsidies is onbekend wanneer ${plural(count, 'die eindigt', 'ze eindigen')}.`,
    'amount-unknown': ({ count, of }) =>
      count === of
        ? 'Van geen van de subsidies is het bedrag bekend; of het meeste van één financier komt, weten wij dus niet.'
        : `Van ${count} van de ${of} subsidies is het bedrag onbekend; of het meeste van één financier komt, weten wij dus niet.`,
    'contacts-unknown': () => 'Hoeveel contactpersonen er zijn, is onbekend.',
    'plan-successor': ({ actor }, { names }) =>
      sentence(
        `Bespreek met ${names.actor(String(actor))} nu al hoe het verder gaat als de laatste subsidie is afgelopen`,
      ),
    'find-second-funder': ({ actor }, { names }) =>
      sentence(`Zoek samen met ${names.actor(String(actor))} naar een tweede financier`),
    'spread-funding': ({ actor }, { names }) =>
      sentence(`Vraag ${names.actor(String(actor))} of een van de andere financiers meer kan bijdragen`),
    'find-second-contact': ({ actor }, { names }) =>
      sentence(`Vraag wie u naast uw contactpersoon kunt bellen bij ${names.actor(String(actor))}`),
  },
  en: {
    'continuity-risks': ({ actor, risks }, { names }) =>
      sentence(
        `${names.actor(String(actor))} has, as far as is on record, ${ENGLISH.list(strings(risks).map((risk) => ENGLISH_RISKS[risk] ?? risk))}`,
      ),
    'more-requested': ({ count }) =>
      `${plural(count, '1 application is', `${count} applications are`)} on record without an answer yet.`,
    'no-grants-known': () => 'No grant is on record; where the money comes from, we do not know.',
    'end-unknown': ({ count, of }) =>
      Number(of) === 1
        ? 'When the grant ends is unknown.'
        : `When ${count} of the ${of} grants ${plural(count, 'ends', 'end')} is unknown.`,
    'amount-unknown': ({ count, of }) =>
      count === of
        ? 'Of none of the grants the amount is known, so that we do not know whether most comes from one funder.'
        : `The ${plural(count, 'amount', 'amounts')} of ${count} of the ${of} grants ${plural(count, 'is', 'are')} unknown, so that we do not know whether most comes from one funder.`,
    'contacts-unknown': () => 'How many contact persons there are is unknown.',
    'plan-successor': ({ actor }, { names }) =>
      sentence(`Discuss with ${names.actor(String(actor))} now how to go on once the last grant has ended`),
    'find-second-funder': ({ actor }, { names }) =>
      sentence(`Look for a second funder together with ${names.actor(String(actor))}`),
    'spread-funding': ({ actor }, { names }) =>
      sentence(`Ask ${names.actor(String(actor))} whether one of its other funders could give more`),
    'find-second-contact': ({ actor }, { names }) =>
      sentence(`Ask whom besides your contact person you can call at ${names.actor(String(actor))}`),
  },
};
