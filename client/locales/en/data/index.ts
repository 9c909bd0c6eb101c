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
  cancel: 'Cancel',
  older: 'Show older changes',
  yes: 'yes',
  no: 'no',
  nameOrId: 'name or id',
  notKnown: 'unknown',
  fault: {
    invalid:
      'This was not saved, since something is not right. What you chose or typed is still there. Mend it and try again.',
    signIn: 'You are not signed in (any more). Nothing was changed. Sign in and try again.',
    forbidden: 'You may not change this. Nothing was changed. Ask the administrator for the role it takes.',
    gone: 'This is not there (any more). Nothing was changed. The history shows what became of it.',
    conflict: 'This does not go together with what is there. Nothing was changed.',
    stale: 'Someone else changed this in the meantime. Nothing was saved. See what is there now and try again.',
    tooLarge: 'This is too large. Nothing was changed. A file is at most 100 MB and 500,000 rows; split it.',
    wrongType: 'We do not read this kind of file. Nothing was changed. Save it as Excel or CSV and try again.',
    busy: 'Too much is asked at once. Nothing was changed. Wait a moment and try again.',
    unavailable: 'The service cannot answer now. What was there is kept. Wait a moment and try again.',
    unreachable:
      'The service cannot be reached. What you chose or typed is still there. Check your connection and try again.',
    unexpected:
      'That did not work. What you chose or typed is still there. Look in the history whether anything was changed before you try again.',
    fileGone: 'The file {{name}} was changed or moved after you chose it. Nothing was changed. Choose the file again.',
    detail: 'The service says:',
  },
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
