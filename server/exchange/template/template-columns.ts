import type { ActorField } from '#model/actor';
import type { TieField } from '#model/tie';
import type { FundingStatus, LegalForm } from '#model/vocabulary';

/** A column of the template by its header in both languages, and what to fill in. */
export interface TemplateColumn<Field> {
  readonly field: Field;
  readonly nl: string;
  readonly en: string;
  readonly help: { readonly nl: string; readonly en: string };
}

/** The columns of the workbook that people fill in, in their order; whoever reads it back goes by these headers. */
export const TEMPLATE_COLUMNS: {
  readonly actors: readonly TemplateColumn<ActorField>[];
  readonly ties: readonly TemplateColumn<TieField>[];
} = {
  actors: [
    {
      field: 'name',
      nl: 'Naam',
      en: 'Name',
      help: {
        nl: 'De naam waaronder de organisatie bekend is. Verplicht. Gebruik overal dezelfde naam.',
        en: 'The name by which the organisation is known. Required. Use the same name everywhere.',
      },
    },
    {
      field: 'type',
      nl: 'Type',
      en: 'Type',
      help: { nl: 'Kies een soort uit de lijst. Verplicht.', en: 'Choose a type from the list. Required.' },
    },
    {
      field: 'themes',
      nl: "Thema's",
      en: 'Themes',
      help: {
        nl: "Kies een thema uit de lijst. Zijn het er meer? Zet dan een puntkomma tussen de thema's.",
        en: 'Choose a theme from the list. For more than one, put a semicolon between the themes.',
      },
    },
    {
      field: 'municipality',
      nl: 'Gemeente',
      en: 'Municipality',
      help: {
        nl: 'De gemeente waar de organisatie thuis is. Kies uit de lijst. Laat leeg bij een gemeente.',
        en: 'The municipality where it is at home. Choose from the list. Leave empty for a municipality.',
      },
    },
    {
      field: 'legalForm',
      nl: 'Rechtsvorm',
      en: 'Legal form',
      help: {
        nl: 'Kies uit de lijst. Weet u het niet? Laat dit leeg.',
        en: 'Choose from the list. Leave empty if not known.',
      },
    },
    {
      field: 'website',
      nl: 'Website',
      en: 'Website',
      help: { nl: 'Het hele adres, met https:// ervoor.', en: 'The whole address, beginning with https://.' },
    },
    {
      field: 'registerNumber',
      nl: 'KVK-nummer',
      en: 'KVK number',
      help: {
        nl: 'Het nummer bij de Kamer van Koophandel: acht cijfers, ook als het met een 0 begint.',
        en: 'The number in the Dutch trade register: eight digits, also where it begins with 0.',
      },
    },
    {
      field: 'foundedOn',
      nl: 'Opgericht op',
      en: 'Founded on',
      help: {
        nl: 'Een datum, of alleen het jaar: 2016, 2016-05 of 2016-05-01.',
        en: 'A date, or the year alone: 2016, 2016-05 or 2016-05-01.',
      },
    },
    {
      field: 'description',
      nl: 'Beschrijving',
      en: 'Description',
      help: { nl: 'Wat doet de organisatie? Een of twee zinnen.', en: 'What it does, in one or two sentences.' },
    },
    {
      field: 'source',
      nl: 'Bron',
      en: 'Source',
      help: {
        nl: 'Waar weet u dit van? Bijvoorbeeld een webadres.',
        en: 'Where it is known from, a web address for instance.',
      },
    },
  ],
  ties: [
    {
      field: 'from',
      nl: 'Van',
      en: 'From',
      help: {
        nl: 'De naam van de eerste organisatie, zoals op het blad Actoren. Bij geld: wie het geeft. Verplicht.',
        en: 'The name of the first organisation, as on the sheet Actors. For money: who gives it. Required.',
      },
    },
    {
      field: 'to',
      nl: 'Naar',
      en: 'To',
      help: {
        nl: 'De naam van de tweede organisatie. Bij geld: wie het krijgt. Verplicht.',
        en: 'The name of the second organisation. For money: who receives it. Required.',
      },
    },
    {
      field: 'type',
      nl: 'Type relatie',
      en: 'Type of tie',
      help: { nl: 'Kies een soort uit de lijst. Verplicht.', en: 'Choose a type from the list. Required.' },
    },
    {
      field: 'strength',
      nl: 'Sterkte',
      en: 'Strength',
      help: {
        nl: 'Een cijfer van 0 tot 5. 0: geen contact. 1: zij kennen elkaar. 2: zij helpen elkaar soms. 3: zij stemmen hun werk af. 4: zij nemen samen besluiten. 5: zij werken als één geheel.',
        en: 'A figure from 0 to 5. 0: none. 1: networking. 2: cooperation. 3: coordination. 4: coalition. 5: collaboration.',
      },
    },
    {
      field: 'startedOn',
      nl: 'Sinds',
      en: 'Since',
      help: { nl: 'De eerste dag, of alleen het jaar: 2016.', en: 'The first day, or the year alone: 2016.' },
    },
    {
      field: 'endedOn',
      nl: 'Tot en met',
      en: 'Until',
      help: {
        nl: 'De laatste dag. Gaat het nog door? Laat dit leeg.',
        en: 'The last day. Leave empty if it still goes on.',
      },
    },
    {
      field: 'amountEur',
      nl: 'Bedrag',
      en: 'Amount',
      help: { nl: "Het bedrag in euro's, alleen bij geld.", en: 'The amount in euros, for money only.' },
    },
    {
      field: 'status',
      nl: 'Status',
      en: 'Status',
      help: { nl: 'Hoe staat het met het geld? Kies uit de lijst.', en: 'How the money stands. Choose from the list.' },
    },
    {
      field: 'programme',
      nl: 'Regeling',
      en: 'Programme',
      help: { nl: 'De naam van de subsidie of regeling.', en: 'The name of the grant scheme or programme.' },
    },
    {
      field: 'source',
      nl: 'Bron',
      en: 'Source',
      help: {
        nl: 'Waar weet u dit van? Bijvoorbeeld een webadres.',
        en: 'Where it is known from, a web address for instance.',
      },
    },
    {
      field: 'note',
      nl: 'Opmerking',
      en: 'Note',
      help: {
        nl: 'Iets wat een lezer moet weten. Noem hier geen namen van personen.',
        en: 'Something that a reader should know. Name no persons here.',
      },
    },
  ],
};

/** A code and the word for it in both languages. */
export interface TemplateWord<Code> {
  readonly code: Code;
  readonly nl: string;
  readonly en: string;
}

/** Words for the closed lists of which the template offers a choice. */
export const LEGAL_FORM_WORDS: readonly TemplateWord<LegalForm>[] = [
  { code: 'informal', nl: 'informeel', en: 'informal' },
  { code: 'association', nl: 'vereniging', en: 'association' },
  { code: 'foundation', nl: 'stichting', en: 'foundation' },
  { code: 'cooperative', nl: 'coöperatie', en: 'co-operative' },
  { code: 'public', nl: 'overheid', en: 'public body' },
  { code: 'company', nl: 'bedrijf', en: 'company' },
  { code: 'unknown', nl: 'onbekend', en: 'unknown' },
];
export const FUNDING_STATUS_WORDS: readonly TemplateWord<FundingStatus>[] = [
  { code: 'requested', nl: 'aangevraagd', en: 'requested' },
  { code: 'granted', nl: 'toegekend', en: 'granted' },
  { code: 'paid', nl: 'betaald', en: 'paid' },
  { code: 'refused', nl: 'afgewezen', en: 'refused' },
  { code: 'unknown', nl: 'onbekend', en: 'unknown' },
];

/** Names of the sheets. */
export const TEMPLATE_SHEETS = {
  nl: { actors: 'Actoren', ties: 'Relaties', explanation: 'Uitleg', lists: 'Lijsten' },
  en: { actors: 'Actors', ties: 'Ties', explanation: 'Explanation', lists: 'Lists' },
} as const;

/** The first cell of a row that is an example begins so: such a row tells nothing. */
export const EXAMPLE_MARKS = { nl: 'voorbeeld:', en: 'example:' } as const;
