import { editDistance } from './edit-distance.ts';

/** The legal form that a word of a name stands for, each under one word. */
const FORMS: Readonly<Record<string, string>> = {
  stichting: 'Stichting',
  sticht: 'Stichting',
  stg: 'Stichting',
  vereniging: 'Vereniging',
  ver: 'Vereniging',
  cooperatie: 'Coöperatie',
  cooperatief: 'Coöperatie',
  cooperatieve: 'Coöperatie',
  coop: 'Coöperatie',
  ua: 'Coöperatie',
  wa: 'Coöperatie',
  bv: 'B.V.',
  nv: 'N.V.',
  vof: 'V.O.F.',
  cv: 'C.V.',
  maatschap: 'Maatschap',
  eenmanszaak: 'Eenmanszaak',
};

/** Forms that are written out in full, and so come with typing errors. */
const LONG_FORMS = ['stichting', 'vereniging'] as const;
const TYPO_LENGTH = 7;
const TYPO_EDITS = 2;

/**
 * The legal form that a folded word stands for at its place in a name, or nothing. `St.` is a foundation where it comes
 * first and a saint elsewhere. With typing errors a form is only known at the beginning: "Stichtin", "Stingting".
 */
export function legalFormOf(word: string, place: number): string | undefined {
  if (Object.hasOwn(FORMS, word)) return FORMS[word];
  if (place > 0) return undefined;
  if (word === 'st') return FORMS.stichting;
  if (word.length < TYPO_LENGTH) return undefined;
  const meant = LONG_FORMS.find((form) => editDistance(word, form, TYPO_EDITS) <= TYPO_EDITS);
  return meant === undefined ? undefined : FORMS[meant];
}
