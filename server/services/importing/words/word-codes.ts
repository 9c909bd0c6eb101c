import type { Language } from '#model/network';
import { TIE_TYPES } from '#model/tie-types';
import {
  ACTOR_TYPES,
  APPLICATION_REQUIREMENTS,
  FUNDING_STATUSES,
  HOSTING_FORMS,
  INITIATORS,
  LEGAL_FORMS,
  PARTNERSHIP_FORMS,
  REPORTERS,
  RESOURCES,
  VISIBILITIES,
} from '#model/vocabulary';
import { wordOf } from './field-names.ts';

type Words = Readonly<Record<string, readonly string[]>>;

/** The words that people write for the codes of a field, Dutch and English. */
const WORDS: Readonly<Record<string, Words>> = {
  actorType: {
    initiative: ['initiatief', 'bewonersinitiatief', 'burgerinitiatief', 'buurtinitiatief', 'residents initiative'],
    municipality: ['gemeente', 'overheid gemeente'],
    fund: ['fonds', 'financier', 'subsidieverstrekker', 'foundation fund', 'funder'],
    organisation: ['organisatie', 'organization', 'instelling', 'bedrijf', 'stichting', 'vereniging', 'company'],
    coalition: ['coalitie', 'netwerk', 'samenwerkingsverband', 'alliantie', 'alliance'],
  },
  tieType: {
    'collaborates-with': [
      'werkt samen met',
      'samenwerking',
      'samenwerken',
      'collaboration',
      'works together with',
      'partner',
    ],
    'partners-with': [
      'partner van de gemeente',
      'samenwerking met de gemeente',
      'is als gemeente partner van',
      'partnership',
    ],
    funds: [
      'geeft geld aan',
      'subsidie',
      'financiering',
      'subsidie of gift',
      'gift',
      'grant',
      'funding',
      'financiert',
      'gives money to',
    ],
    'advocates-for': ['spreekt voor', 'voorspraak', 'advocacy', 'pleit voor', 'speaks up for'],
    'aligns-with': [
      'stemt procedures af met',
      'afstemming',
      'afstemming van procedures',
      'aligned procedures',
      'aligns procedures with',
    ],
    hosts: [
      'is penvoerder van',
      'penvoerder',
      'onderdak',
      'penvoerderschap of onderdak',
      'is penvoerder van of geeft onderdak aan',
      'hosting',
      'fiscal host',
    ],
    'active-in': ['is actief in', 'actief in', 'werkt in', 'active in', 'is active in'],
    'part-of': ['is onderdeel van', 'onderdeel van', 'part of', 'is part of', 'afdeling van'],
    'member-of': ['is lid van', 'lid van', 'lid', 'lidmaatschap', 'membership', 'is a member of', 'member of'],
    neighbours: ['grenst aan', 'buurgemeente', 'shares a border with'],
    knows: ['kent mensen bij', 'kent', 'persoonlijk contact', 'personal contact', 'knows people at'],
    'related-to': ['heeft een verband met', 'verband', 'overig', 'anders', 'other', 'is related to', 'related'],
  },
  legalForm: {
    informal: ['informeel', 'geen', 'geen rechtsvorm', 'none', 'zonder rechtsvorm', 'informele groep'],
    association: ['vereniging', 'ver'],
    foundation: ['stichting', 'st'],
    cooperative: ['cooperatie', 'coop', 'co operatie', 'cooperative'],
    public: ['overheid', 'publiek', 'publiekrechtelijk', 'government'],
    company: ['bedrijf', 'bv', 'b v', 'nv', 'onderneming', 'vof'],
    unknown: ['onbekend', 'weet niet'],
  },
  initiatedBy: {
    residents: ['bewoners', 'inwoners', 'burgers'],
    municipality: ['gemeente'],
    together: ['samen', 'bewoners en gemeente'],
  },
  visibility: {
    public: ['openbaar', 'publiek'],
    'signed-in': ['aangemeld', 'alleen aangemeld', 'ingelogd'],
    hidden: ['verborgen', 'geheim'],
  },
  status: {
    requested: ['aangevraagd', 'in behandeling', 'ingediend', 'applied'],
    granted: ['toegekend', 'verleend', 'gehonoreerd', 'awarded'],
    paid: ['betaald', 'uitbetaald', 'vastgesteld'],
    refused: ['afgewezen', 'geweigerd', 'rejected'],
    unknown: ['onbekend'],
  },
  form: {
    subsidy: ['subsidie'],
    contract: ['contract', 'opdracht'],
    'right-to-challenge': ['uitdaagrecht'],
    covenant: ['convenant'],
    premises: ['ruimte', 'pand', 'onderdak', 'gebouw'],
    advice: ['advies'],
    fiscal: ['penvoerder', 'fiscaal'],
    other: ['anders', 'overig'],
  },
  reportedBy: {
    from: ['eerste', 'van'],
    to: ['tweede', 'naar'],
    both: ['beide', 'allebei'],
    third: ['derde', 'ander'],
  },
  resource: {
    geld: ['money'],
    menskracht: ['handen', 'mensen', 'vrijwilligers', 'hands', 'people'],
    kennis: ['knowledge', 'advies'],
    materiaal: ['materialen', 'material', 'spullen'],
    ruimte: ['space', 'locatie', 'pand'],
    netwerk: ['network', 'contacten'],
  },
  requirement: {
    'project-plan': ['projectplan', 'activiteitenplan'],
    budget: ['begroting'],
    'cover-plan': ['dekkingsplan'],
    'annual-accounts': ['jaarrekening', 'jaarcijfers', 'jaarverslag'],
    statutes: ['statuten'],
    'register-extract': ['uittreksel kvk', 'kvk uittreksel'],
    'board-list': ['bestuurslijst', 'lijst van bestuurders'],
    'bank-statement': ['bankafschrift'],
    quotes: ['offertes', 'offerte'],
    'impact-plan': ['impactplan'],
    evaluation: ['evaluatie'],
    'co-financing': ['cofinanciering', 'medefinanciering'],
  },
};

const codesOf = (codes: readonly string[], words: Words): ReadonlyMap<string, string> => {
  const found = new Map(codes.map((code) => [wordOf(code), code]));
  for (const code of codes)
    for (const word of words[code] ?? []) if (!found.has(wordOf(word))) found.set(wordOf(word), code);
  return found;
};

const CODES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  actorType: codesOf(ACTOR_TYPES, WORDS.actorType!),
  tieType: codesOf(TIE_TYPES, WORDS.tieType!),
  legalForm: codesOf(LEGAL_FORMS, WORDS.legalForm!),
  initiatedBy: codesOf(INITIATORS, WORDS.initiatedBy!),
  visibility: codesOf(VISIBILITIES, WORDS.visibility!),
  status: codesOf(FUNDING_STATUSES, WORDS.status!),
  form: codesOf([...PARTNERSHIP_FORMS, ...HOSTING_FORMS], WORDS.form!),
  reportedBy: codesOf(REPORTERS, WORDS.reportedBy!),
  needs: codesOf(RESOURCES, WORDS.resource!),
  offers: codesOf(RESOURCES, WORDS.resource!),
  applicationRequirements: codesOf(APPLICATION_REQUIREMENTS, WORDS.requirement!),
};

/** The code that a word stands for in a field (`actorType` and `tieType` for `type`); undefined where it is none. */
export const codeOfWord = (field: string, word: string): string | undefined => CODES[field]?.get(wordOf(word));

/** Whose words a field takes: several take those of one list. */
const LIST_OF: Readonly<Record<string, string>> = {
  needs: 'resource',
  offers: 'resource',
  applicationRequirements: 'requirement',
};

/** What a field may hold, as its faults list it: in Dutch the first word for each code, in English the codes. */
export function wordsOfField(field: string, language: Language): readonly string[] {
  const codes = [...new Set(CODES[field]?.values() ?? [])];
  const words = WORDS[LIST_OF[field] ?? field] ?? {};
  // The codes of what initiatives need are Dutch words themselves.
  if (language === 'en') return codes.map((code) => (LIST_OF[field] === 'resource' ? words[code]?.[0] : code) ?? code);
  return codes.map((code) => (LIST_OF[field] === 'resource' ? code : words[code]?.[0]) ?? code);
}

/** An actor type in Dutch. */
export const wordOfActorType = (type: string): string => WORDS.actorType![type]?.[0] ?? type;
