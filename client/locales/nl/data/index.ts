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
  cancel: 'Annuleer',
  older: 'Toon oudere veranderingen',
  yes: 'ja',
  no: 'nee',
  nameOrId: 'naam of kenmerk',
  notKnown: 'onbekend',
  fault: {
    invalid:
      'Dit is niet bewaard, want er klopt iets niet. Wat u koos of typte staat er nog. Verbeter het en probeer het opnieuw.',
    signIn: 'U bent niet (meer) aangemeld. Er is niets veranderd. Meld u aan en probeer het opnieuw.',
    forbidden: 'U mag dit niet veranderen. Er is niets veranderd. Vraag de beheerder om de rol die daarbij hoort.',
    gone: 'Dit is er niet (meer). Er is niets veranderd. Kijk in de geschiedenis wat ermee is gebeurd.',
    conflict: 'Dit gaat niet samen met wat er al staat. Er is niets veranderd.',
    stale:
      'Iemand anders heeft dit intussen veranderd. Er is niets bewaard. Kijk wat er nu staat en probeer het opnieuw.',
    tooLarge: 'Dit is te groot. Er is niets veranderd. Een bestand is hoogstens 100 MB en 500.000 rijen; splits het.',
    wrongType:
      'Dit soort bestand lezen wij niet. Er is niets veranderd. Bewaar het als Excel of CSV en probeer het opnieuw.',
    busy: 'Er komen te veel vragen tegelijk. Er is niets veranderd. Wacht even en probeer het opnieuw.',
    unavailable: 'De dienst kan nu niet antwoorden. Wat er stond, is bewaard. Wacht even en probeer het opnieuw.',
    unreachable:
      'De dienst is niet te bereiken. Wat u koos of typte staat er nog. Kijk of u verbinding hebt en probeer het opnieuw.',
    unexpected:
      'Dit is niet gelukt. Wat u koos of typte staat er nog. Kijk in de geschiedenis of er iets is veranderd voordat u het opnieuw probeert.',
    fileGone:
      'Het bestand {{name}} is veranderd of verplaatst nadat u het koos. Er is niets veranderd. Kies het bestand opnieuw.',
    detail: 'De dienst zegt:',
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
