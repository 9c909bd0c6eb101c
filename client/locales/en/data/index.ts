import type { DataTexts } from '../../i18n.ts';
import { attribute, conflict, edit, merge, split, ties, typed } from './editing.ts';
import { end, field, group, hint, option } from './fields.ts';
import { duplicates, history } from './history.ts';
import { importing, now, tally } from './importing.ts';
import { describing, exporting, networks, removing, restoring } from './networks.ts';
import { creating } from './new.ts';

/** The English texts of the data page. */
export const data: DataTexts = {
  nav: {
    label: 'Data of this network',
    networks: 'Data',
    import: 'Bring in',
    edit: 'Edit',
    duplicates: 'Duplicates',
    history: 'History',
  },
  readerNote:
    'You can read everything and keep it as a file. To change something you need a key with the role “editor”; ask the administrator for it.',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved.',
  older: 'Show older changes',
  yes: 'yes',
  no: 'no',
  nameOrId: 'name or id',
  notKnown: 'unknown',
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
