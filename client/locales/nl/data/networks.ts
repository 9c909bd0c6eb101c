export const networks = {
  title: 'Gegevens',
  answer_one: 'Er is {{count, number}} netwerk: {{parts}}.',
  answer_other: 'Er zijn {{count, number}} netwerken: {{parts}}.',
  real: '{{names}} met echte gegevens',
  invented: '{{names}} met verzonnen gegevens',
  none: 'Er zijn nog geen netwerken. Maak er een voor uw gemeente, of zet een bewaard netwerk terug.',
  new: 'Nieuw netwerk',
  revision: 'versie {{number}}',
  changed: 'veranderd op {{date}}',
  referenceDate: 'stand van {{date}}',
  licence: 'licentie: {{licence}}',
  source: 'bron: {{source}}',
  actions: 'Wat u kunt doen met {{title}}',
  open: 'Bekijken',
  import: 'Inlezen',
  edit: 'Bewerken',
  duplicates: 'Dubbelen',
  history: 'Geschiedenis',
  export: 'Downloaden',
  describe: 'Beschrijven',
  remove: 'Verwijderen',
};

export const exporting = {
  title: '{{title}} downloaden als bestand',
  format: {
    xlsx: {
      name: 'Excel',
      use: 'Actoren, relaties en de beschrijving van het netwerk, elk op een eigen blad. U kunt het bestand ook weer inlezen.',
    },
    'actors-csv': {
      name: 'CSV van actoren',
      use: 'Een rij per actor, voor elk rekenblad. De beschrijving van het netwerk staat er niet in.',
    },
    csv: {
      name: 'CSV van relaties',
      use: 'Een rij per relatie, voor elk rekenblad. De beschrijving van het netwerk staat er niet in.',
    },
    gexf: { name: 'GEXF', use: 'Om te tekenen en te meten in Gephi.' },
    graphml: { name: 'GraphML', use: 'Voor yEd, igraph, NetworkX en andere netwerkprogramma’s.' },
    graphology: { name: 'Graphology JSON', use: 'Voor programmeurs en voor Gephi Lite.' },
    '360giving': { name: '360Giving', use: 'De toekenningen van fondsen, in de open standaard voor subsidies.' },
    cypher: { name: 'Cypher-script', use: 'Om het netwerk in Neo4j te zetten.' },
  },
  archive: 'Archief',
  archiveUse: 'Het hele netwerk zoals het nu is. U kunt het later terugzetten.',
  archiveHistory: 'Archief met geschiedenis',
  archiveHistoryUse: 'Het hele netwerk met alle veranderingen. U kunt het later terugzetten.',
};

export const describing = {
  heading: '{{title}} beschrijven',
  titleNeeded: 'Een netwerk heeft een titel van hoogstens 200 tekens.',
  wrong: 'Dit kan zo niet worden bewaard. Maak het korter of laat het leeg.',
  label: {
    title: 'Titel',
    description: 'Beschrijving',
    licence: 'Licentie',
    source: 'Bron',
    referenceDate: 'Stand van',
  },
  hint: {
    description: 'Wat er in het netwerk staat, en waarom het is gemaakt.',
    licence: 'Wat anderen met de gegevens mogen doen, bijvoorbeeld CC BY 4.0.',
    source: 'Waar de gegevens vandaan komen.',
    referenceDate: 'De dag waarover de gegevens spreken. Wat daarna eindigt, loopt nog.',
  },
};

export const removing = {
  title: '{{title}} verwijderen',
  what: 'Het hele netwerk gaat weg, ook zijn geschiedenis. Dit kunt u niet ongedaan maken.',
  keep: 'Bewaar eerst een archief met geschiedenis',
  type: 'Typ de titel van het netwerk, dan weten wij dat u het zeker weet',
  do: 'Verwijder dit netwerk',
  busy: 'Wordt verwijderd…',
  actor: '{{name}} verwijderen',
  actorTies: '{{name}} gaat weg, met {{ties}}.',
  actorAlone: '{{name}} gaat weg. Er zijn geen relaties vastgelegd.',
  atLeast: 'minstens {{count, number}} relaties',
  history: 'In de geschiedenis blijft te zien wat er stond.',
};

export const restoring = {
  noArchive:
    'Dit is geen archief van Coalitiekaart. Er is niets veranderd. Kies een bestand dat u hier eerder als archief hebt gedownload.',
  do: 'Zet een bewaard netwerk terug',
  busy: 'Wordt teruggezet…',
  done: '{{title}} is teruggezet.',
  there:
    'Het netwerk uit dit archief staat er al. Er is niets veranderd. U kunt het archief er als kopie naast zetten.',
  copy: 'Zet het archief ernaast',
  doneBeside: '{{title}} staat er nu twee keer. Geef een van de twee een andere titel bij Beschrijven.',
  open: 'Bekijk het netwerk',
};
