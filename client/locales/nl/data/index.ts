import { attribute, conflict, edit, merge, split, ties, typed } from './editing.ts';
import { end, field, group, hint, option } from './fields.ts';
import { duplicates, history } from './history.ts';
import { importing, now, tally } from './importing.ts';
import { describing, exporting, networks, removing, restoring } from './networks.ts';
import { creating } from './new.ts';

/** The Dutch texts of the data page: they come with that page. */
export const data = {
  nav: {
    label: 'Gegevens van dit netwerk',
    networks: 'Gegevens',
    import: 'Inlezen',
    edit: 'Bewerken',
    duplicates: 'Dubbelen',
    history: 'Geschiedenis',
  },
  readerNote:
    'U kunt alles lezen en bewaren als bestand. Om iets te veranderen hebt u een sleutel met de rol “bewerker” nodig; vraag die aan de beheerder.',
  save: 'Bewaar',
  saving: 'Wordt bewaard…',
  saved: 'Bewaard.',
  older: 'Toon oudere veranderingen',
  yes: 'ja',
  no: 'nee',
  nameOrId: 'naam of kenmerk',
  notKnown: 'onbekend',
  networks,
  export: exporting,
  describe: describing,
  remove: removing,
  restore: restoring,
  new: creating,
  import: importing,
  tally,
  now,
  edit,
  ties,
  conflict,
  merge,
  split,
  typed,
  attribute,
  field,
  end,
  group,
  hint,
  option,
  history,
  duplicates,
};
