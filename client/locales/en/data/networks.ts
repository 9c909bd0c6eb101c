import type { DataTexts } from '../../i18n.ts';

export const networks: DataTexts['networks'] = {
  title: 'Data',
  answer_one: 'There is {{count, number}} network: {{parts}}.',
  answer_other: 'There are {{count, number}} networks: {{parts}}.',
  real: '{{names}} with real data',
  invented: '{{names}} with made-up data',
  none: 'There are no networks yet. Make one for your municipality, or put back one that was kept.',
  new: 'New network',
  revision: 'version {{number}}',
  changed: 'changed on {{date}}',
  referenceDate: 'as of {{date}}',
  licence: 'licence: {{licence}}',
  source: 'source: {{source}}',
  actions: 'What you can do with {{title}}',
  open: 'View',
  import: 'Bring in data',
  edit: 'Edit',
  duplicates: 'Duplicates',
  history: 'History',
  export: 'Download',
  describe: 'Describe',
  remove: 'Remove',
};

export const exporting: DataTexts['export'] = {
  title: 'Download {{title}} as a file',
  format: {
    xlsx: {
      name: 'Excel',
      use: 'Actors, ties and the description of the network, each on a sheet of its own. The file can be brought in again.',
    },
    'actors-csv': {
      name: 'CSV of actors',
      use: 'A row for each actor, for any spreadsheet. The description of the network is not in it.',
    },
    csv: {
      name: 'CSV of ties',
      use: 'A row for each tie, for any spreadsheet. The description of the network is not in it.',
    },
    gexf: { name: 'GEXF', use: 'To draw and measure in Gephi.' },
    graphml: { name: 'GraphML', use: 'For yEd, igraph, NetworkX and other network programs.' },
    graphology: { name: 'Graphology JSON', use: 'For programmers and for Gephi Lite.' },
    '360giving': { name: '360Giving', use: 'The grants of funds, in the open standard for grants.' },
    cypher: { name: 'Cypher script', use: 'To put the network into Neo4j.' },
  },
  archive: 'Archive',
  archiveUse: 'The whole network as it is now. It can be put back later.',
  archiveHistory: 'Archive with history',
  archiveHistoryUse: 'The whole network with all its changes. It can be put back later.',
};

export const describing: DataTexts['describe'] = {
  heading: 'Describe {{title}}',
  titleNeeded: 'A network has a title of at most 200 characters.',
  wrong: 'This cannot be saved as it is. Make it shorter or leave it empty.',
  label: {
    title: 'Title',
    description: 'Description',
    licence: 'Licence',
    source: 'Source',
    referenceDate: 'As of',
  },
  hint: {
    description: 'What the network holds, and why it was made.',
    licence: 'What others may do with the data, for example CC BY 4.0.',
    source: 'Where the data come from.',
    referenceDate: 'The day that the data speak of. What ends after it still goes on.',
  },
};

export const removing: DataTexts['remove'] = {
  title: 'Remove {{title}}',
  what: 'The whole network goes, its history included. This cannot be undone.',
  keep: 'First keep an archive with history',
  type: 'Type the title of the network, so that we know you are sure',
  do: 'Remove this network',
  busy: 'Removing…',
  actor: 'Remove {{name}}',
  actorTies: '{{name}} goes, with {{ties}}.',
  actorAlone: '{{name}} goes. No ties are on record.',
  atLeast: 'at least {{count, number}} ties',
  history: 'The history keeps showing what was there.',
};

export const restoring: DataTexts['restore'] = {
  noArchive:
    'This is no archive of Coalitiekaart. Nothing was changed. Choose a file that you downloaded here as an archive.',
  do: 'Put back a network that was kept',
  busy: 'Putting it back…',
  done: '{{title}} was put back.',
  there:
    'The network of this archive is there already. Nothing was changed. You can put the archive beside it as a copy.',
  copy: 'Put the archive beside it',
  doneBeside: '{{title}} is there twice now. Give one of the two another title under Describe.',
  open: 'View the network',
};
