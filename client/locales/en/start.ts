import type { Texts } from '../texts.ts';

export const start: Texts['start'] = {
  title: 'Who works with whom, and where is a link missing?',
  lead1: 'Residents’ initiatives, municipalities and funds do more and more together.',
  lead2: 'Here you see who works with whom, and where no cooperation is on record yet.',
  lead3: 'You begin with what already exists, and leave with a step you can take today.',
  where: 'Where do you work?',
  placeholder: 'Municipality, such as Kampen',
  places: 'Municipalities',
  nothing: 'No municipality found for “{{text}}”. Try the name of the municipality rather than the neighbourhood.',
  inDemo: 'opens in the demo, with made-up data',
  inSamen: 'with real data',
  loadingPlaces: 'Loading the municipalities…',
  doors: 'Or begin with your question',
  door: {
    municipality: { role: 'I work at a municipality', question: 'Whom could we work with?' },
    fund: { role: 'I work at a fund', question: 'Which initiative stands alone?' },
    initiative: { role: 'I am in an initiative', question: 'Who does the same, and who can help us?' },
    research: { role: 'I do research', question: 'Measure, compare and export.' },
  },
  drawing: 'The network {{title}}: {{actors}}, {{ties}}.',
  drawingHint: 'Point at someone to see the name, click to open.',
  openNetwork: 'See the whole network',
  drawingWait: 'Drawing the network…',
};
