import type { ActorField } from '#model/actor';
import type { Language } from '#model/network';
import type { TieField } from '#model/tie';
import type { PlannedCell } from '../xlsx/sheet-plan.ts';
import { labelsOf, type TemplateChoice, type TemplateChoices } from './template-choices.ts';
import { EXAMPLE_MARKS, FUNDING_STATUS_WORDS, LEGAL_FORM_WORDS } from './template-columns.ts';

/** The label of a code, or the first of all where the code is not offered. */
const labelOf = (choices: readonly TemplateChoice[], code: string): string | undefined =>
  (choices.find((choice) => choice.code === code) ?? choices[0])?.label;

const EXAMPLES = {
  nl: {
    garden: 'Buurttuin De Hoop',
    fund: 'Fonds Voorbeeld',
    what: 'Bewoners maken samen een tuin.',
    gives: 'Geeft geld aan groepen bewoners.',
    programme: 'Groen in de buurt',
    note: 'Dit is een voorbeeld. U mag deze regel weghalen.',
  },
  en: {
    garden: 'Hope Community Garden',
    fund: 'Example Fund',
    what: 'Residents make a garden together.',
    gives: 'Gives money to groups of residents.',
    programme: 'Green neighbourhoods',
    note: 'This is an example. You may take this row out.',
  },
} as const;

/** Two actors as a person would fill them in; the labels are those that are offered. */
export function exampleActors(
  language: Language,
  choices: TemplateChoices,
): Partial<Record<ActorField, PlannedCell>>[] {
  const { garden, fund, what, gives } = EXAMPLES[language];
  const mark = EXAMPLE_MARKS[language];
  return [
    {
      name: `${mark} ${garden}`,
      type: labelOf(choices.actorTypes, 'initiative'),
      themes: labelsOf(choices.themes.slice(0, 2)).join('; '),
      municipality: choices.municipalities[0]?.label,
      legalForm: LEGAL_FORM_WORDS.find(({ code }) => code === 'foundation')?.[language],
      website: 'https://example.org/',
      registerNumber: '01234567',
      foundedOn: '2016-05-01',
      description: what,
      source: 'https://example.org/',
    },
    {
      name: `${mark} ${fund}`,
      type: labelOf(choices.actorTypes, 'fund'),
      themes: choices.themes[0]?.label,
      municipality: choices.municipalities[0]?.label,
      foundedOn: 1998,
      description: gives,
      source: 'https://example.org/',
    },
  ];
}

/** Two ties between the two actors. */
export function exampleTies(language: Language, choices: TemplateChoices): Partial<Record<TieField, PlannedCell>>[] {
  const { garden, fund, programme, note } = EXAMPLES[language];
  const mark = EXAMPLE_MARKS[language];
  const ends = { from: `${mark} ${fund}`, to: `${mark} ${garden}`, source: 'https://example.org/', note };
  return [
    {
      ...ends,
      type: labelOf(choices.tieTypes, 'funds'),
      startedOn: '2024-01-01',
      endedOn: '2024-12-31',
      amountEur: 2500,
      status: FUNDING_STATUS_WORDS.find(({ code }) => code === 'granted')?.[language],
      programme,
    },
    { ...ends, type: labelOf(choices.tieTypes, 'collaborates-with'), strength: 3, startedOn: 2023 },
  ];
}
