export const edit = {
  title: 'Bewerken',
  answer: 'Zoek een actor om te veranderen wat er is vastgelegd, of voeg er een toe.',
  search: 'Zoek op naam',
  type: 'Soort',
  allTypes: 'Alle soorten',
  new: 'Nieuw:',
  newOf: {
    initiative: 'Nieuw initiatief',
    municipality: 'Nieuwe gemeente',
    fund: 'Nieuw fonds',
    organisation: 'Nieuwe organisatie',
    coalition: 'Nieuwe coalitie',
  },
  is: {
    initiative: 'Een initiatief',
    municipality: 'Een gemeente',
    fund: 'Een fonds',
    organisation: 'Een organisatie',
    coalition: 'Een coalitie',
  },
  in: 'in {{place}}',
  about_zero: '{{what}}; er zijn nog geen relaties vastgelegd.',
  about_one: '{{what}}, met {{ties}}.',
  about_other: '{{what}}, met {{ties}}.',
  newAnswer: 'Alleen de naam is nodig; de rest vult u in als u het weet.',
  newMunicipality: 'Alleen de CBS-code en de naam zijn nodig; de rest vult u in als u het weet.',
  none: 'Niets gevonden voor “{{text}}”. Probeer een ander deel van de naam.',
  empty: 'Hier staat nog niets. Voeg een actor toe of lees een bestand in.',
  more: 'Toon meer',
  toList: 'Naar de lijst',
  toNetwork: 'Bekijk in het netwerk',
  make: 'Voeg toe',
  gone: 'Deze actor staat niet (meer) in het netwerk. Kijk in de geschiedenis wat er is veranderd.',
  typeChanges: 'U verandert de soort. Wat bij de nieuwe soort niet hoort, gaat weg als u bewaart.',
  further: 'Verder',
  remove: 'Verwijder',
};

export const ties = {
  title: 'Relaties',
  add: 'Voeg een relatie toe',
  addTitle: 'Een relatie van {{name}}',
  editTitle: 'Relatie bewerken',
  which: 'Wat is de relatie?',
  choose: 'Kies…',
  withWhom: 'Met wie?',
  otherNeeded: 'Kies een actor uit de lijst.',
  edit: 'Bewerk de relatie met {{name}}',
  remove: 'Verwijder de relatie met {{name}}',
  removeTitle: 'Relatie verwijderen',
  removeText: '“{{type}}” met {{name}} gaat weg.',
  first: 'U ziet de eerste 1.000 relaties.',
};

export const conflict = {
  title: 'Intussen veranderd',
  text: 'Iemand anders heeft dit intussen veranderd. Er is niets bewaard; wat u typte staat er nog. Kies wat er moet gebeuren.',
  field: 'Wat',
  before: 'Dit stond er',
  now: 'Dit staat er nu',
  mine: 'Ga verder met wat ik typte',
  theirs: 'Neem over wat er nu staat',
};

export const merge = {
  open: 'Voeg samen met een andere',
  title: 'Samenvoegen met {{name}}',
  two: 'Twee actoren samenvoegen',
  what: 'Kies wie dezelfde is als {{name}}. De relaties en alles wat nog niet bekend was, komen dan bij {{name}}.',
  which: 'Wie is dezelfde?',
  result: '{{kept}} blijft en krijgt alle relaties. {{gone}} gaat weg; die naam blijft vindbaar als andere naam.',
  swap: 'Laat liever {{name}} blijven',
  contested: 'Wat bij beide anders is ingevuld',
  do: 'Voeg samen',
  busy: 'Wordt samengevoegd…',
};

export const split = {
  open: 'Splits in twee',
  title: '{{name}} splitsen',
  what: 'Een deel wordt een nieuwe actor. Kies welke namen en relaties meegaan; de rest blijft.',
  name: 'Naam van de nieuwe actor',
  aliases: 'Andere namen die meegaan',
  ties: 'Relaties die meegaan',
  do: 'Splits',
};

export const typed = {
  look: 'Er is nog niets bewaard. Kijk naar de velden met een melding.',
  refused: 'Dit is niet bewaard. Kijk wat er staat en verbeter het.',
  required: 'Vul dit in.',
  date: 'Schrijf een datum als 2016, 2016-05 of 2016-05-01.',
  endDate: 'Schrijf een datum als 2016, 2016-05 of 2016-05-01, of: unknown (voorbij, dag onbekend).',
  website: 'Schrijf een adres als https://www.voorbeeld.nl.',
  register: 'Een KVK-nummer heeft acht cijfers.',
  area: 'Schrijf een CBS-code: WK en zes cijfers, of BU en acht cijfers.',
  whole: 'Schrijf een heel getal, bijvoorbeeld 25.',
  number: 'Schrijf een getal, bijvoorbeeld 52,5.',
  euros: 'Schrijf een bedrag in euro’s, met hoogstens twee cijfers achter de komma.',
};

export const attribute = {
  name: 'Naam van gegeven {{number}}',
  namePlaceholder: 'Naam',
  text: 'Inhoud van {{name}}',
  remove: 'Verwijder {{name}}',
  add: 'Voeg een gegeven toe',
};
