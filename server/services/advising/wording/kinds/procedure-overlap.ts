import type { Language } from '#model/network';
import type { ApplicationRequirement } from '#model/vocabulary';
import { inDutch, inEnglish, plural, strings } from '../naming.ts';
import type { Statements } from '../phrases.ts';
import { DUTCH, ENGLISH, sentence } from '../vocabulary.ts';

const requirementsIn = ({ list, requirement }: typeof DUTCH, codes: unknown): string =>
  list(strings(codes).map((code) => requirement[code as ApplicationRequirement] ?? code));

/** Words for funds that could align what they ask of applicants. */
export const procedureOverlap: Readonly<Record<Language, Statements>> = {
  nl: {
    'could-align': ({ a, b, count, spared }, { names }) =>
      sentence(
        `${plural(count, '1 aanvrager komt', `${count} aanvragers komen`)} bij zowel ${names.actor(String(a))} als ${names.actor(String(b))}; één gezamenlijke procedure bespaart ${plural(count, 'die aanvrager', 'hun samen')} ${plural(spared, '1 aanvraag', `${spared} aanvragen`)}`,
      ),
    'shared-applicants': ({ actors: ids, count }, { names }) =>
      sentence(
        `Bij beide ${plural(count, 'heeft', 'hebben')} ${inDutch.actors(names, ids, count)} een aanvraag of subsidie vastgelegd staan`,
      ),
    'shared-grantees': ({ actors: ids, count }, { names }) =>
      sentence(`Beide geven geld aan ${inDutch.actors(names, ids, count)}`),
    'shared-money': ({ cents, count }) =>
      `Samen geven zij ${plural(count, 'deze ontvanger', 'deze ontvangers')} ${DUTCH.money(Number(cents))}, voor zover vastgelegd.`,
    'shared-requirements': ({ requirements }) => sentence(`Beide vragen om ${requirementsIn(DUTCH, requirements)}`),
    'no-shared-requirements': () => 'Zij vragen om verschillende stukken; afstemmen kost dan meer.',
    'requirements-unknown': ({ actors: ids }, { names }) =>
      sentence(
        `Niet vastgelegd is om welke stukken ${inDutch.actors(names, ids)} ${plural(strings(ids).length, 'vraagt', 'vragen')}`,
      ),
    'overlap-amount-unknown': ({ count }) =>
      `Van ${plural(count, '1 van deze subsidies', `${count} van deze subsidies`)} is het bedrag onbekend.`,
    'align-procedures': ({ a, b }, { names }) =>
      sentence(
        `Leg de formulieren van ${names.actor(String(a))} en ${names.actor(String(b))} naast elkaar en spreek af wat een aanvrager maar één keer hoeft te sturen`,
      ),
  },
  en: {
    'could-align': ({ a, b, count, spared }, { names }) =>
      sentence(
        `${plural(count, '1 applicant comes', `${count} applicants come`)} to both ${names.actor(String(a))} and ${names.actor(String(b))}; one joint procedure would spare ${plural(count, 'it', 'them')} ${plural(spared, '1 application', `${spared} applications`)}`,
      ),
    'shared-applicants': ({ actors: ids, count }, { names }) =>
      sentence(`An application or grant with both is on record of ${inEnglish.actors(names, ids, count)}`),
    'shared-grantees': ({ actors: ids, count }, { names }) =>
      sentence(`Both give money to ${inEnglish.actors(names, ids, count)}`),
    'shared-money': ({ cents, count }) =>
      `Together they give ${plural(count, 'this recipient', 'these recipients')} ${ENGLISH.money(Number(cents))}, as far as is on record.`,
    'shared-requirements': ({ requirements }) => sentence(`Both ask for ${requirementsIn(ENGLISH, requirements)}`),
    'no-shared-requirements': () => 'They ask for different documents, which makes aligning more work.',
    'requirements-unknown': ({ actors: ids }, { names }) =>
      sentence(
        `Which documents ${inEnglish.actors(names, ids)} ${plural(strings(ids).length, 'asks', 'ask')} for is not on record`,
      ),
    'overlap-amount-unknown': ({ count }) =>
      `The ${plural(count, 'amount of 1 of these grants is', `amounts of ${count} of these grants are`)} unknown.`,
    'align-procedures': ({ a, b }, { names }) =>
      sentence(
        `Lay the forms of ${names.actor(String(a))} and ${names.actor(String(b))} side by side and agree what an applicant needs to send only once`,
      ),
  },
};
