import type { ActorField } from '#model/actor';
import type { TieField } from '#model/tie';
import { STRENGTH_MAX } from '#model/vocabulary';
import { ACTOR_COLUMNS, TIE_COLUMNS } from '../../../exchange/native-cells.ts';

/** How the cells of a field are read. */
export type FieldKind =
  | 'text'
  | 'number'
  | 'boolean'
  | 'date'
  | 'word'
  | 'place'
  | 'reference'
  | 'texts'
  | 'words'
  | 'themes'
  | 'places'
  | 'json';

const FINER: Readonly<Partial<Record<ActorField | TieField, FieldKind>>> = {
  type: 'word',
  legalForm: 'word',
  initiatedBy: 'word',
  visibility: 'word',
  status: 'word',
  form: 'word',
  reportedBy: 'word',
  foundedOn: 'date',
  endedOn: 'date',
  startedOn: 'date',
  sourceDate: 'date',
  themes: 'themes',
  needs: 'words',
  offers: 'words',
  applicationRequirements: 'words',
  municipality: 'place',
  towards: 'place',
  neighbours: 'places',
  worksIn: 'places',
  from: 'reference',
  to: 'reference',
};

const kindsOf = <F extends ActorField | TieField>(
  columns: Readonly<Record<F, string>>,
): ReadonlyMap<string, FieldKind> =>
  new Map(
    Object.entries<string>(columns).map(([field, kind]) => [
      field,
      FINER[field as F] ?? (kind === 'list' ? 'texts' : (kind as FieldKind)),
    ]),
  );

export const ACTOR_KINDS = kindsOf(ACTOR_COLUMNS);
export const TIE_KINDS = kindsOf(TIE_COLUMNS);

/** Numbers on a scale from 0: how far it goes. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['strength', STRENGTH_MAX],
  ['confidence', 1],
]);

/** Numbers that count people: they have no decimals. */
export const WHOLE_NUMBERS: ReadonlySet<string> = new Set(['members', 'volunteers', 'population', 'contactPersons']);

/** Fields that hold several values. */
export const LISTS: ReadonlySet<FieldKind> = new Set(['texts', 'words', 'themes', 'places']);
