import type { Language } from '#model/network';
import type { FileFault } from '../faults/file-fault.ts';
import { dutchNameOf } from './field-names.ts';
import { wordOfActorType, wordsOfField } from './word-codes.ts';
import { wrongValue } from './wrong-values.ts';

type Words = (fault: FileFault) => string;

/** What a fault is called in a sentence: its value, shortened, in quotation marks. */
const value = ({ params }: FileFault): string => `"${String(params.value ?? '')}"`;
const p = ({ params }: FileFault, name: string): string => String(params[name] ?? '');
/** The field of a fault, between quotation marks as a Dutch form calls it. */
const dutchField = (f: FileFault): string => `"${dutchNameOf(p(f, 'field'))}"`;
const own =
  (text: string): Words =>
  () =>
    text;

/** The faults of a file in plain Dutch, by code. */
const DUTCH: Readonly<Record<string, Words>> = {
  // of the file as a whole
  'empty-file': own('Het bestand is leeg.'),
  'unknown-format': own('Dit soort bestand kunnen wij niet lezen. Lever CSV, Excel (xlsx), GEXF, GraphML of JSON.'),
  'unknown-xml': own('Dit is XML, maar geen GEXF en geen GraphML.'),
  'unknown-json': own('Dit is JSON, maar geen netwerk van graphology en geen lijst van 360Giving.'),
  'is-archive': own('Dit is een archief van een heel netwerk. Zet het terug als nieuw netwerk, op de pagina Gegevens.'),
  'no-columns': own(
    'Er is geen kolom met een naam of met twee kanten van een relatie herkend. Kies zelf wat elke kolom betekent.',
  ),
  'too-many-rows': own('Er staan meer dan 500.000 rijen in. Splits het bestand.'),
  'unknown-field': (f) => `De indeling noemt ${value(f)}, maar zo'n veld is er niet.`,
  'personal-column': (f) =>
    `De kolom ${value(f)} bevat gegevens van personen. Die horen niet in een netwerk en zijn weggelaten.`,
  'read-as-ties': own(
    'Twee kolommen zonder bekende naam zijn gelezen als wie met wie; kies bij Kolommen iets anders als dat niet klopt.',
  ),
  'header-in-cells': (f) =>
    `${value(f)} is de naam van een kolom en staat er ook onder. Is de eerste rij zelf een gegeven? Zet er dan een rij met namen van kolommen boven.`,
  'read-as-grants': own(
    'Een kolom gaat over geld, en geen kolom noemt het soort relatie. Daarom is elke rij gelezen als “geeft geld aan”. Kies een ander soort relatie als dat niet klopt.',
  ),
  'absent-column': (f) => `De indeling noemt de kolom ${value(f)}, maar die staat niet in het bestand.`,
  'nul-byte': own('Er staan tekens in die in geen tekstbestand horen. Is het wel een tekstbestand?'),
  'invalid-utf-8': own(
    'De tekens zijn niet te lezen: het bestand mengt twee soorten codering. Sla het opnieuw op als UTF-8.',
  ),
  'invalid-utf-16': own('De tekens zijn niet te lezen. Sla het bestand opnieuw op als UTF-8.'),
  'malformed-csv': own('Hier is het bestand niet te lezen.'),
  'malformed-xml': own('Hier is het bestand geen goede XML. Is het helemaal overgekomen?'),
  'malformed-json': own('Dit is geen goede JSON, of het einde ontbreekt.'),
  'wrong-root': own('Het bestand bevat geen lijst zoals dit soort bestand die hoort te hebben.'),
  doctype: own('Het bestand bevat een DOCTYPE. Dat lezen wij niet, omdat het gevaarlijk kan zijn. Haal het weg.'),
  'too-deep': own('Het bestand is te diep in zichzelf verpakt.'),
  'value-too-large': own('Hier staat een waarde van meer dan 1 MB.'),
  'record-too-large': own('Deze rij is groter dan 1 MB. Misschien is een aanhalingsteken nooit gesloten.'),
  'too-many-columns': own('Er zijn meer dan 1.000 kolommen.'),
  'unclosed-quote': own('Een aanhalingsteken dat hier begint, wordt nooit gesloten.'),
  'no-letter': (f) =>
    `In ${value(f)} staat een teken dat niet bestaat in de codering van het bestand. Sla het bestand op als CSV UTF-8 en lees het opnieuw in.`,
  'control-letter': (f) =>
    `In ${value(f)} staat een onzichtbaar stuurteken; het is bewaard. Ontbreekt er een letter met een accent? Sla het bestand dan vanuit het eerste programma op als CSV UTF-8.`,
  'other-encoding': (f) =>
    `${value(f)} lijkt verkeerd gelezen: het bestand heeft waarschijnlijk een andere codering (DOS of Mac). Sla het bestand op als CSV UTF-8 en lees het opnieuw in.`,
  'title-rows': (f) =>
    `Boven de namen van de kolommen staat nog iets (rij ${p(f, 'rows')}). Dat is niet gelezen; vanaf de kop is alles gelezen.`,
  'ragged-row': own(
    'Deze rij heeft een ander aantal cellen dan de kop. Ontbreekt er een scheidingsteken of aanhalingsteken, of is er een te veel?',
  ),
  'empty-header': own('Een kolom heeft geen naam in de kop.'),
  'duplicate-header': (f) => `Twee kolommen heten ${value(f)}. Geef een van de twee een andere naam.`,
  // of workbooks
  'not-a-workbook': own('Dit is geen Excel-bestand dat wij kunnen lezen (xlsx).'),
  'old-workbook': own('Dit is een oud Excel-bestand (xls). Sla het op als xlsx en probeer het opnieuw.'),
  'encrypted-workbook': own('Dit Excel-bestand heeft een wachtwoord. Sla het zonder wachtwoord op.'),
  'damaged-workbook': own('Het Excel-bestand is beschadigd. Open het in Excel en sla het opnieuw op.'),
  'workbook-too-large': own('Het Excel-bestand is uitgepakt te groot. Splits het, of lever CSV.'),
  'missing-sheet': own('Een werkblad ontbreekt in het Excel-bestand.'),
  'rows-disordered': own('De rijen van het werkblad staan door elkaar. Sla het opnieuw op in Excel.'),
  'too-many-texts': own('Het Excel-bestand bevat te veel verschillende teksten.'),
  'too-many-styles': own('Het Excel-bestand bevat te veel opmaak.'),
  'too-many-merges': own('Het werkblad bevat te veel samengevoegde cellen.'),
  'cell-error': own('In deze cel staat een fout van Excel.'),
  'formula-without-value': own(
    'In deze cel staat een formule zonder uitkomst. Open het bestand in Excel en sla het opnieuw op.',
  ),
  'bad-date': own('Deze datum is niet te lezen.'),
  // of network files and grants
  'missing-id': own('Hier ontbreekt een id.'),
  'repeated-edge-ids': (f) =>
    `De ids van de relaties zijn niet gebruikt, want een id zoals ${value(f)} hoort ook bij een andere relatie of bij een actor. Elke relatie krijgt een eigen id. Staan dezelfde relaties al onder een ander id in het netwerk, dan komen zij er dubbel in.`,
  'bad-value': own('Deze waarde past niet bij het soort dat het bestand ervoor noemt; zij is weggelaten.'),
  'several-organisations': own('Deze subsidie noemt meer organisaties; alleen de eerste is gelezen.'),
  'foreign-currency': (f) => `Het bedrag staat in ${p(f, 'value')}; het is bij de overige gegevens bewaard.`,
  'network-value': (f) =>
    `Wat het bestand van het netwerk zegt bij "${p(f, 'field')}", past daar niet; het is weggelaten.`,
  'becomes-synthetic': own(
    'Volgens het bestand zijn de gegevens verzonnen. Hierna staat bij het hele netwerk dat er verzonnen gegevens in zitten.',
  ),
  // of cells
  'not-a-number': (f) => `Hier staat een getal dat wij niet kunnen lezen: ${value(f)}.`,
  'ambiguous-number': (f) =>
    `${value(f)} is op twee manieren te lezen. Kies of decimalen na een komma of een punt staan.`,
  'beyond-scale': (f) => `Hier staat ${value(f)}; ${dutchField(f)} gaat van 0 tot en met ${p(f, 'most')}.`,
  'no-such-fact': (f) =>
    `Wat onder ${value(f)} staat, past niet bij dit soort; het is bij de overige gegevens bewaard.`,
  'left-out-of-type': (f) =>
    `De indeling geeft alle rijen ${dutchField(f)}. Dat past niet bij elk soort; waar het niet past, is het weggelaten.`,
  'not-a-date': (f) =>
    `Hier staat een datum die wij niet kunnen lezen: ${value(f)}. Schrijf 2016, 2016-05 of 1-5-2016.`,
  'not-yes-or-no': (f) => `Hier hoort ja of nee te staan, niet ${value(f)}.`,
  'not-attributes': own('De overige gegevens zijn niet te lezen: zij horen een JSON-object te zijn.'),
  'unknown-word': (f) => `${value(f)} kennen wij hier niet. Wat kan: ${wordsOfField(p(f, 'field'), 'nl').join(', ')}.`,
  'unknown-place': (f) => `${value(f)} is geen gemeente die wij kennen; het is bij de overige gegevens bewaard.`,
  'unknown-municipality': (f) => `${value(f)} is geen gemeente die wij kennen.`,
  'ambiguous-place': (f) =>
    `Er zijn meer gemeenten die ${value(f)} heten: ${p(f, 'names')}. Schrijf welke het is; het is bij de overige gegevens bewaard.`,
  'ambiguous-municipality': (f) =>
    `Er zijn meer gemeenten die ${value(f)} heten: ${p(f, 'names')}. Schrijf welke het is.`,
  'unknown-theme': (f) => `Het thema ${value(f)} kennen wij niet; het is bewaard zoals het er staat.`,
  // of actors and ties
  'missing-name': own('In deze rij ontbreekt een naam.'),
  'missing-end': own('In deze rij ontbreekt een van de twee kanten van de relatie.'),
  nobody: (f) => `${value(f)} is niemand in het bestand of in het netwerk.`,
  'duplicate-id': (f) => `Het id ${value(f)} staat al in rij ${p(f, 'row')}.`,
  'duplicate-name': (f) =>
    `${value(f)} staat al in rij ${p(f, 'row')}. Zijn het er twee? Geef ze dan elk een id. Is het er een? Haal dan een rij weg.`,
  'duplicate-report': (f) => `Dezelfde invuller noemt ${value(f)} ook in rij ${p(f, 'row')}.`,
  'ambiguous-name': (f) =>
    `In het netwerk heten er meer ${value(f)} (${p(f, 'ids')}). Zet in het bestand een kolom met het id.`,
  'unknown-identity': (f) =>
    `Over ${value(f)} is beslist of het een ander is, maar zo’n id is er niet in het bestand en niet in het netwerk.`,
  'both-in-network': (f) =>
    `"${p(f, 'a')}" en "${p(f, 'b')}" staan allebei al in het netwerk. Een bestand kan ze niet samenvoegen: doe dat op de pagina van een van de twee.`,
  'type-changes': (f) =>
    `${value(f)} is in het netwerk een ${wordOfActorType(p(f, 'from'))}; volgens het bestand een ${wordOfActorType(p(f, 'to'))}. Het soort verandert.`,
  empties: (f) =>
    `Hierna is het netwerk leeg: het bestand noemt niemand, en alles wat er staat gaat weg (actoren: ${p(f, 'actors')}, relaties: ${p(f, 'ties')}).`,
  'self-tie': (f) =>
    `Deze relatie gaat van ${value(f)} naar zichzelf. Zij is bewaard en telt niet mee in berekeningen.`,
  'reports-differ': (f) =>
    f.params.field === 'strength'
      ? `${p(f, 'from')} noemt sterkte ${p(f, 'told')}, ${p(f, 'to')} noemt ${p(f, 'other')}. Beide zijn bewaard; de laagste telt.`
      : `${p(f, 'from')} noemt als begin ${p(f, 'told')}, ${p(f, 'to')} noemt ${p(f, 'other')}. Beide zijn bewaard; het laatste telt.`,
  'one-sided': (f) => `${p(f, 'teller')} noemt ${p(f, 'other')}; die is ook bevraagd en noemt ${p(f, 'teller')} niet.`,
  // of checks
  'tie-rule': own('Zo’n relatie kan niet tussen deze twee soorten.'),
  type: (f) =>
    wrongValue(f, 'nl') ?? `Bij ${dutchField(f)} staat een waarde van een verkeerd soort, of er ontbreekt er een.`,
  value: (f) => wrongValue(f, 'nl') ?? `Bij ${dutchField(f)} staat een woord dat daar niet kan.`,
  unknown: (f) => `${dutchField(f)} hoort niet bij dit soort.`,
  'invalid-format': (f) => wrongValue(f, 'nl') ?? `Bij ${dutchField(f)} staat een waarde in een verkeerde vorm.`,
  'too-big': (f) => wrongValue(f, 'nl') ?? `Bij ${dutchField(f)} staat een waarde die te groot of te lang is.`,
  'too-small': (f) => wrongValue(f, 'nl') ?? `Bij ${dutchField(f)} staat een waarde die te klein of te kort is.`,
  'invalid-key': own('Een van de overige gegevens heeft een naam die niet kan: leeg, te lang, of met vreemde tekens.'),
  'not-multiple-of': (f) => `Bij ${dutchField(f)} staat een getal met te veel cijfers achter de komma.`,
  custom: (f) => wrongValue(f, 'nl') ?? `Bij ${dutchField(f)} staat een waarde die daar niet kan.`,
  period: own('Het einde ligt voor het begin.'),
  range: own('Het hoogste bedrag is kleiner dan het laagste.'),
  savings: own('Een besparing en haar bron horen bij elkaar: geef beide of geen van beide.'),
  attributes: own('De overige gegevens van deze rij zijn te groot of van een verkeerd soort.'),
  'municipality-code': own('Een gemeente heeft haar CBS-code als id, zoals GM0166.'),
};

/** The faults that are ours in English; those of readers and checks bring their own words. */
const ENGLISH: Readonly<Record<string, Words>> = {
  'empty-file': own('The file is empty.'),
  'unknown-format': own('We cannot read this kind of file. Send CSV, Excel (xlsx), GEXF, GraphML or JSON.'),
  'unknown-xml': own('This is XML, but neither GEXF nor GraphML.'),
  'unknown-json': own('This is JSON, but neither a network by graphology nor a list of 360Giving.'),
  'is-archive': own('This is an archive of a whole network. Restore it as a new network, on the page Data.'),
  'no-columns': own('No column with a name, or with both ends of a tie, was recognised. Say what each column means.'),
  'too-many-rows': own('It holds more than 500,000 rows. Split the file.'),
  'unknown-field': (f) => `The mapping names ${value(f)}, but there is no such field.`,
  'personal-column': (f) =>
    `The column ${value(f)} holds data of persons. They do not belong in a network and were left out.`,
  'read-as-ties': own(
    'Two columns without a known name were read as who with whom; choose something else at Columns if that is not right.',
  ),
  'header-in-cells': (f) =>
    `${value(f)} is the name of a column and stands below it too. Is the first row one of the data? Then put a row with names of columns above it.`,
  'read-as-grants': own(
    'A column is about money, and none tells the type of tie. So every row was read as “gives money to”. Choose another type of tie if that is not right.',
  ),
  'absent-column': (f) => `The mapping names the column ${value(f)}, but the file does not have it.`,
  'repeated-edge-ids': (f) =>
    `The ids of the ties were not used, for an id such as ${value(f)} belongs to another tie or to an actor too. Each tie gets an id of its own. Ties that are in the network already, by another id, come into it twice.`,
  'foreign-currency': (f) => `The amount is in ${p(f, 'value')}; it is kept among the other facts.`,
  'network-value': (f) =>
    `What the file says of the network as "${p(f, 'field')}" does not fit there; it was left out.`,
  'becomes-synthetic': own(
    'The file says that its data are invented. After this the whole network is said to hold invented data.',
  ),
  'not-a-number': (f) => `A number that cannot be read: ${value(f)}.`,
  'ambiguous-number': (f) =>
    `${value(f)} can be read in two ways. Choose whether decimals stand after a comma or a point.`,
  'beyond-scale': (f) => `${value(f)} stands here; "${p(f, 'field')}" goes from 0 to ${p(f, 'most')}.`,
  'no-such-fact': (f) => `What stands under ${value(f)} does not fit this type; it is kept among the other facts.`,
  'left-out-of-type': (f) =>
    `The mapping gives all rows ${value(f)}. That does not fit every type; where it does not fit, it was left out.`,
  'not-a-date': (f) => `A date that cannot be read: ${value(f)}. Write 2016, 2016-05 or 2016-05-01.`,
  'not-yes-or-no': (f) => `This must be yes or no, not ${value(f)}.`,
  'not-attributes': own('The other facts cannot be read: they must be a JSON object.'),
  'unknown-word': (f) => `${value(f)} is not known here. Possible: ${wordsOfField(p(f, 'field'), 'en').join(', ')}.`,
  'unknown-place': (f) => `${value(f)} is no municipality that we know; it is kept among the other facts.`,
  'unknown-municipality': (f) => `${value(f)} is no municipality that we know.`,
  'ambiguous-place': (f) =>
    `Several municipalities are called ${value(f)}: ${p(f, 'names')}. Write which one; it is kept among the other facts.`,
  'ambiguous-municipality': (f) => `Several municipalities are called ${value(f)}: ${p(f, 'names')}. Write which one.`,
  'unknown-theme': (f) => `The theme ${value(f)} is not known; it is kept as it stands.`,
  'missing-name': own('A name is missing in this row.'),
  'missing-end': own('One of the two ends of the tie is missing in this row.'),
  nobody: (f) => `${value(f)} is nobody in the file or in the network.`,
  'duplicate-id': (f) => `The id ${value(f)} stands in row ${p(f, 'row')} already.`,
  'duplicate-name': (f) =>
    `${value(f)} stands in row ${p(f, 'row')} already. If they are two, give each an id; if they are one, remove a row.`,
  'duplicate-report': (f) => `The same respondent names ${value(f)} in row ${p(f, 'row')} too.`,
  'ambiguous-name': (f) =>
    `Several in the network are called ${value(f)} (${p(f, 'ids')}). Add a column with the id to the file.`,
  'unknown-identity': (f) =>
    `It was decided whether ${value(f)} is another one, but there is no such id in the file or in the network.`,
  'both-in-network': (f) =>
    `"${p(f, 'a')}" and "${p(f, 'b')}" are both in the network already. A file cannot make them one: do that on the page of one of them.`,
  'type-changes': (f) =>
    `In the network the type of ${value(f)} is ${p(f, 'from')}; in the file it is ${p(f, 'to')}. The type changes.`,
  empties: (f) =>
    `After this the network is empty: the file names nobody, and all that is there goes (actors: ${p(f, 'actors')}, ties: ${p(f, 'ties')}).`,
  'duplicate-header': (f) => `Two columns are called ${value(f)}. Give one of them another name.`,
  'self-tie': (f) => `This tie goes from ${value(f)} to itself. It is kept and does not count in measures.`,
  'reports-differ': (f) =>
    f.params.field === 'strength'
      ? `${p(f, 'from')} says strength ${p(f, 'told')}, ${p(f, 'to')} says ${p(f, 'other')}. Both are kept; the lower one counts.`
      : `${p(f, 'from')} says it began ${p(f, 'told')}, ${p(f, 'to')} says ${p(f, 'other')}. Both are kept; the later one counts.`,
  'one-sided': (f) =>
    `${p(f, 'teller')} names ${p(f, 'other')}, which was asked too and does not name ${p(f, 'teller')}.`,
};

const WORDS: Readonly<Record<Language, Readonly<Record<string, Words>>>> = { nl: DUTCH, en: ENGLISH };

/** A fault in words. Where a language has none for its code, what the part that found it says of it in English. */
export function wordFault(fault: FileFault, language: Language): string {
  const words = Object.hasOwn(WORDS[language], fault.code) ? WORDS[language][fault.code] : undefined;
  const text =
    words?.(fault) ?? (language === 'en' ? wrongValue(fault, 'en') : undefined) ?? fault.message ?? fault.code;
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

export const hasWords = (code: string, language: Language): boolean => Object.hasOwn(WORDS[language], code);

/** Rows that our own readers leave out, in words. */
export const SKIPPED_WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'within-one': {
    nl: 'relaties tussen twee namen van één actor: van een actor met zichzelf is er geen relatie',
    en: 'ties between two names of one actor: there is no tie of an actor with itself',
  },
  'self-report': {
    nl: 'antwoorden waarin iemand zichzelf noemt',
    en: 'answers in which somebody names itself',
  },
  example: { nl: 'rijen met een voorbeeld', en: 'rows with an example' },
  'private-person': {
    nl: 'subsidies aan particulieren: die worden geteld en niet genoemd',
    en: 'grants to private persons: they are counted and not named',
  },
};
