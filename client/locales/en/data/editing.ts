import type { DataTexts } from '../../i18n.ts';

export const edit: DataTexts['edit'] = {
  title: 'Edit',
  answer: 'Find an actor to change what is on record of it, or add one.',
  search: 'Search by name',
  type: 'Type',
  allTypes: 'All types',
  new: 'New:',
  newOf: {
    initiative: 'New initiative',
    municipality: 'New municipality',
    fund: 'New fund',
    organisation: 'New organisation',
    coalition: 'New coalition',
  },
  is: {
    initiative: 'An initiative',
    municipality: 'A municipality',
    fund: 'A fund',
    organisation: 'An organisation',
    coalition: 'A coalition',
  },
  in: 'in {{place}}',
  about_zero: '{{what}}; no ties are on record yet.',
  about_one: '{{what}}, with {{ties}}.',
  about_other: '{{what}}, with {{ties}}.',
  newAnswer: 'Only the name is needed; fill in the rest as far as you know it.',
  newMunicipality: 'Only the CBS code and the name are needed; fill in the rest as far as you know it.',
  none: 'Nothing found for “{{text}}”. Try another part of the name.',
  empty: 'There is nothing here yet. Add an actor or bring in a file.',
  more: 'Show more',
  toList: 'To the list',
  toNetwork: 'View in the network',
  make: 'Add',
  gone: 'This actor is not in the network (any more). The history shows what was changed.',
  typeChanges: 'You change the type. What the new type does not carry goes when you save.',
  further: 'Further',
  remove: 'Remove',
};

export const ties: DataTexts['ties'] = {
  title: 'Ties',
  add: 'Add a tie',
  addTitle: 'A tie of {{name}}',
  editTitle: 'Edit a tie',
  which: 'What is the tie?',
  choose: 'Choose…',
  withWhom: 'With whom?',
  otherNeeded: 'Choose an actor from the list.',
  edit: 'Edit the tie with {{name}}',
  remove: 'Remove the tie with {{name}}',
  removeTitle: 'Remove a tie',
  removeText: '“{{type}}” with {{name}} goes.',
  first: 'You see the first 1,000 ties.',
};

export const conflict: DataTexts['conflict'] = {
  title: 'Changed in the meantime',
  text: 'Someone else changed this in the meantime. Nothing was saved; what you typed is still there. Choose what is to happen.',
  field: 'What',
  before: 'Was',
  now: 'Is now',
  mine: 'Go on with what I typed',
  theirs: 'Take what is there now',
};

export const merge: DataTexts['merge'] = {
  open: 'Merge with another',
  title: 'Merge with {{name}}',
  two: 'Merge two actors',
  what: 'Choose who is the same as {{name}}. Its ties, and everything that was not known yet, go to {{name}}.',
  which: 'Who is the same?',
  result: '{{kept}} stays and gets all ties. {{gone}} goes; that name is still found as another name.',
  swap: 'Rather have {{name}} stay',
  contested: 'What both have, but differently',
  do: 'Merge',
  busy: 'Merging…',
};

export const split: DataTexts['split'] = {
  open: 'Split in two',
  title: 'Split {{name}}',
  what: 'A part becomes a new actor. Choose which names and ties go along; the rest stays.',
  name: 'Name of the new actor',
  aliases: 'Other names that go along',
  ties: 'Ties that go along',
  do: 'Split',
};

export const typed: DataTexts['typed'] = {
  look: 'Nothing was saved yet. Look at the fields with a remark.',
  refused: 'This was not saved. See what is there and mend it.',
  required: 'Fill this in.',
  date: 'Write a date as 2016, 2016-05 or 2016-05-01.',
  endDate: 'Write a date as 2016, 2016-05 or 2016-05-01, or: unknown (over, day not known).',
  website: 'Write an address such as https://www.example.org.',
  register: 'A KVK number has eight digits.',
  area: 'Write a CBS code: WK and six digits, or BU and eight digits.',
  whole: 'Write a whole number, for example 25.',
  number: 'Write a number, for example 52.5.',
  euros: 'Write an amount in euros, with at most two decimals.',
};

export const attribute: DataTexts['attribute'] = {
  name: 'Name of fact {{number}}',
  namePlaceholder: 'Name',
  text: 'Contents of {{name}}',
  remove: 'Remove {{name}}',
  add: 'Add a fact',
};
