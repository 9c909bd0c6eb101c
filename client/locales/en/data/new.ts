import type { DataTexts } from '../../i18n.ts';

export const creating: DataTexts['new'] = {
  title: 'New network',
  answer: 'Choose your municipality. It, its neighbours and the themes are then filled in.',
  way: 'What do you want to start with?',
  ways: {
    municipality: { name: 'With my municipality', hint: 'The municipality and its neighbours are filled in.' },
    empty: { name: 'Empty', hint: 'You bring in a file or fill in everything yourself.' },
  },
  place: 'For which municipality?',
  placeNeeded: 'Choose a municipality from the list.',
  name: 'What is the network called?',
  nameHint: 'You can change the name later.',
  nameNeeded: 'Give the network a name.',
  do: 'Make this network',
  busy: 'Making it…',
  made_zero: 'Your network is there. {{name}} is in it already; what is missing is who is active there.',
  made_one:
    'Your network is there. {{name}} and {{count}} neighbouring municipality are in it already; what is missing is who is active there.',
  made_other:
    'Your network is there. {{name}} and {{count}} neighbouring municipalities are in it already; what is missing is who is active there.',
  now: 'What it holds now',
  centre: 'The municipality of {{name}}',
  around_one: '{{count}} neighbouring municipality: {{names}}',
  around_other: '{{count}} neighbouring municipalities: {{names}}',
  themes_one: '{{count}} theme to choose from: {{names}}',
  themes_other: '{{count}} themes to choose from: {{names}}',
  next: 'Now your own data',
  nextHint: 'Put in a file who is active with you and who works with whom. You see first what would change.',
  orByHand: 'Rather one by one?',
  byHand: 'Fill in actors and ties with a form.',
};
