import { fold } from '#model/text';

/**
 * Names that people give to columns, for each field, Dutch and English, beside the names of the fields themselves.
 * Without case, accents and signs between words.
 */
const ACTOR_NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'nummer', 'nr', 'code', 'key', 'identifier'],
  name: [
    'naam',
    'name',
    'label',
    'titel',
    'title',
    'organisatie',
    'organisation',
    'organization',
    'initiatief',
    'initiative',
    'naam organisatie',
    'naam initiatief',
    'organisatienaam',
  ],
  type: ['soort', 'type', 'soort actor', 'type actor', 'kind', 'soort organisatie', 'type organisatie'],
  aliases: ['andere namen', 'ook bekend als', 'aliassen', 'alias', 'aliases', 'other names', 'afkorting'],
  themes: ['themas', "thema's", 'thema', 'themes', 'theme', 'beleidsterrein', 'onderwerp', 'onderwerpen'],
  description: ['beschrijving', 'omschrijving', 'toelichting', 'description', 'wat doet het'],
  website: ['website', 'site', 'url', 'web', 'internetadres', 'webadres'],
  registerNumber: [
    'kvk nummer',
    'kvk',
    'kvknummer',
    'register number',
    'registration number',
    'kamer van koophandel',
    'chamber of commerce number',
    'kvk number',
  ],
  legalForm: ['rechtsvorm', 'legal form', 'juridische vorm'],
  initiatedBy: ['begonnen door', 'initiated by', 'initiatiefnemer', 'started by'],
  foundedOn: [
    'opgericht',
    'opgericht op',
    'oprichting',
    'oprichtingsdatum',
    'begonnen op',
    'begonnen in',
    'founded',
    'founded on',
    'oprichtingsjaar',
    'bestaat sinds',
  ],
  endedOn: ['gestopt', 'gestopt op', 'einde', 'einddatum', 'opgeheven', 'opgeheven op', 'ended', 'ended on'],
  members: ['leden', 'aantal leden', 'members'],
  volunteers: ['vrijwilligers', 'aantal vrijwilligers', 'volunteers'],
  needs: ['zoekt', 'nodig', 'heeft nodig', 'needs', 'gezocht'],
  offers: ['biedt', 'aanbod', 'kan delen', 'offers'],
  contactPersons: ['contactpersonen', 'aantal contactpersonen', 'contact persons'],
  municipality: [
    'gemeente',
    'plaats',
    'woonplaats',
    'vestigingsplaats',
    'municipality',
    'place',
    'stad',
    'city',
    'town',
    'gemeentecode',
  ],
  population: ['inwoners', 'aantal inwoners', 'population', 'inwonertal'],
  areaKm2: ['oppervlakte', 'oppervlakte km2', 'area km2', 'area'],
  province: ['provincie', 'province'],
  neighbours: ['buurgemeenten', 'neighbours', 'neighbors'],
  worksIn: ['werkgebied', 'works in', 'werkt in'],
  grantMinEur: ['laagste bedrag', 'minimumbedrag', 'smallest grant', 'minimum bedrag'],
  grantMaxEur: ['hoogste bedrag', 'maximumbedrag', 'largest grant', 'maximum bedrag'],
  acceptsInformal: ['zonder rechtsvorm', 'ook zonder rechtsvorm', 'accepts informal'],
  applicationRequirements: ['eisen', 'aanvraageisen', 'requirements', 'application requirements'],
  latitude: ['breedtegraad', 'lat', 'latitude'],
  longitude: ['lengtegraad', 'lon', 'lng', 'long', 'longitude'],
  respondent: ['bevraagd', 'respondent', 'asked'],
  visibility: ['zichtbaarheid', 'visibility'],
  source: ['bron', 'source'],
  sourceDate: ['datum bron', 'brondatum', 'source date'],
  attributes: ['attributes'],
};

const TIE_NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'nummer', 'nr', 'dossiernummer', 'kenmerk', 'relatie id', 'tie id', 'edge id'],
  type: [
    'soort',
    'soort relatie',
    'type relatie',
    'type',
    'relatie',
    'relation',
    'relationship',
    'tie type',
    'kind',
    'type of tie',
  ],
  from: ['van', 'from', 'source', 'bron', 'verstrekker', 'funder', 'gever', 'subsidieverstrekker'],
  to: [
    'naar',
    'aan',
    'to',
    'target',
    'doel',
    'ontvanger',
    'recipient',
    'aanvrager',
    'met',
    'with',
    'subsidieontvanger',
  ],
  form: ['vorm', 'form'],
  status: ['status', 'stand'],
  amountEur: [
    'bedrag',
    'amount',
    'bedrag eur',
    'bedrag euro',
    'bedrag in euro',
    'subsidiebedrag',
    'toegekend',
    'verleend',
    'bedrag verleend',
    'toegekend bedrag',
    'amount eur',
    'amount in euros',
    'euro',
  ],
  requestedEur: [
    'aangevraagd',
    'bedrag aangevraagd',
    'gevraagd bedrag',
    'requested',
    'amount requested',
    'aangevraagd bedrag',
  ],
  paidEur: ['betaald', 'uitbetaald', 'vastgesteld', 'bedrag vastgesteld', 'paid', 'amount paid'],
  programme: ['regeling', 'programma', 'programme', 'program', 'scheme', 'subsidieregeling', 'fonds'],
  towards: ['bij gemeente', 'towards', 'richting'],
  area: ['wijk', 'buurt', 'area'],
  strength: ['sterkte', 'strength', 'hoe sterk'],
  startedOn: [
    'sinds',
    'begin',
    'startdatum',
    'vanaf',
    'start',
    'since',
    'started on',
    'begonnen op',
    'jaar',
    'year',
    'datum',
    'date',
    'begindatum',
  ],
  endedOn: ['tot', 'tot en met', 'einde', 'einddatum', 'until', 'end', 'ended on', 't/m'],
  reportedBy: ['gemeld door', 'reported by'],
  confidence: ['zekerheid', 'confidence'],
  savingsEur: ['besparing', 'savings'],
  savingsSource: ['bron besparing', 'savings source'],
  source: ['bron', 'source', 'herkomst'],
  sourceDate: ['datum bron', 'brondatum', 'source date'],
  note: ['opmerking', 'opmerkingen', 'toelichting', 'notitie', 'note', 'notes', 'remark'],
  attributes: ['attributes'],
};

/** What respondents of a survey report: who answers, and of whom. */
const REPORT_NAMES: Readonly<Record<string, readonly string[]>> = {
  respondent: ['respondent', 'ingevuld door', 'uw organisatie', 'your organisation', 'invuller', 'wie antwoordt'],
  other: ['partner', 'met wie', 'andere organisatie', 'other', 'noemt', 'samenwerkingspartner', 'partners', 'met'],
};

const indexed = (names: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>();
  for (const [field, words] of Object.entries(names)) {
    for (const word of [field, ...words]) if (!fields.has(wordOf(word))) fields.set(wordOf(word), field);
  }
  return fields;
};

/** A name without case, accents and signs: `Thema('s)` and `thema_s` are one. */
export const wordOf = (name: string): string =>
  fold(name)
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const ACTOR_FIELDS_BY_WORD = indexed(ACTOR_NAMES);
const TIE_FIELDS_BY_WORD = indexed(TIE_NAMES);
const REPORT_FIELDS_BY_WORD = indexed(REPORT_NAMES);

/** The field of an actor that a column seems to tell. */
export const actorFieldNamed = (column: string): string | undefined => ACTOR_FIELDS_BY_WORD.get(wordOf(column));
export const tieFieldNamed = (column: string): string | undefined => TIE_FIELDS_BY_WORD.get(wordOf(column));
export const reportFieldNamed = (column: string): string | undefined => REPORT_FIELDS_BY_WORD.get(wordOf(column));

/** What Dutch forms call a field; a field without such a name is called as it is. */
export const dutchNameOf = (field: string): string => ACTOR_NAMES[field]?.[0] ?? TIE_NAMES[field]?.[0] ?? field;
