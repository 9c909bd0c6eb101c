import { ACTOR_FIELDS, type ActorField } from '#model/actor';
import { OWN_TIE_FIELDS, type TieField } from '#model/tie';
import { TIE_RULES, type TieType } from '#model/tie-types';
import {
  type ActorType,
  APPLICATION_REQUIREMENTS,
  FUNDING_STATUSES,
  INITIATORS,
  LEGAL_FORMS,
  REPORTERS,
  RESOURCES,
  STRENGTH_MAX,
  VISIBILITIES,
} from '#model/vocabulary';

/** How a property is asked for: what one types or chooses, and what that becomes. */
export type FieldKind =
  | { readonly kind: 'text' | 'website' | 'long' | 'date' | 'endDate' | 'register' | 'area' }
  | { readonly kind: 'whole' | 'number' | 'euros' }
  | { readonly kind: 'flag' | 'themes' | 'attributes' }
  /** A municipality: any, or one of those in the network. */
  | { readonly kind: 'place' | 'ownPlace' }
  /** Texts, one on each line. */
  | { readonly kind: 'lines' }
  /** One or some of a closed list; `words` is where their names are. */
  | { readonly kind: 'choice' | 'choices'; readonly options: readonly string[]; readonly words: WordList };

export type WordList =
  | 'actorType'
  | 'tieType'
  | 'legalForm'
  | 'initiatedBy'
  | 'resource'
  | 'requirement'
  | 'visibility'
  | 'status'
  | 'reportedBy'
  | 'strength'
  | 'form';

export type EditedActorField = Exclude<ActorField, 'id' | 'type'>;
export type EditedTieField = Exclude<TieField, 'id' | 'type' | 'from' | 'to'>;
export type FieldName = EditedActorField | EditedTieField;

const SHARED = {
  source: { kind: 'long' },
  sourceDate: { kind: 'date' },
  attributes: { kind: 'attributes' },
} as const;

export const ACTOR_FIELD_KINDS: Readonly<Record<EditedActorField, FieldKind>> = {
  ...SHARED,
  name: { kind: 'text' },
  aliases: { kind: 'lines' },
  themes: { kind: 'themes' },
  description: { kind: 'long' },
  website: { kind: 'website' },
  registerNumber: { kind: 'register' },
  legalForm: { kind: 'choice', options: LEGAL_FORMS, words: 'legalForm' },
  initiatedBy: { kind: 'choice', options: INITIATORS, words: 'initiatedBy' },
  foundedOn: { kind: 'date' },
  endedOn: { kind: 'date' },
  members: { kind: 'whole' },
  volunteers: { kind: 'whole' },
  needs: { kind: 'choices', options: RESOURCES, words: 'resource' },
  offers: { kind: 'choices', options: RESOURCES, words: 'resource' },
  contactPersons: { kind: 'whole' },
  population: { kind: 'whole' },
  areaKm2: { kind: 'number' },
  province: { kind: 'text' },
  neighbours: { kind: 'lines' },
  worksIn: { kind: 'lines' },
  grantMinEur: { kind: 'euros' },
  grantMaxEur: { kind: 'euros' },
  acceptsInformal: { kind: 'flag' },
  applicationRequirements: { kind: 'choices', options: APPLICATION_REQUIREMENTS, words: 'requirement' },
  municipality: { kind: 'place' },
  latitude: { kind: 'number' },
  longitude: { kind: 'number' },
  respondent: { kind: 'flag' },
  visibility: { kind: 'choice', options: VISIBILITIES, words: 'visibility' },
};

const STRENGTHS = Array.from({ length: STRENGTH_MAX + 1 }, (_, strength) => String(strength));

/** Of a tie; the values of `form` hang on its type. */
const TIE_FIELD_KINDS: Readonly<Record<Exclude<EditedTieField, 'form'>, FieldKind>> = {
  ...SHARED,
  strength: { kind: 'choice', options: STRENGTHS, words: 'strength' },
  startedOn: { kind: 'date' },
  endedOn: { kind: 'endDate' },
  reportedBy: { kind: 'choice', options: REPORTERS, words: 'reportedBy' },
  confidence: { kind: 'number' },
  savingsEur: { kind: 'euros' },
  savingsSource: { kind: 'text' },
  note: { kind: 'long' },
  status: { kind: 'choice', options: FUNDING_STATUSES, words: 'status' },
  amountEur: { kind: 'euros' },
  requestedEur: { kind: 'euros' },
  paidEur: { kind: 'euros' },
  programme: { kind: 'text' },
  towards: { kind: 'ownPlace' },
  area: { kind: 'area' },
};

export const tieFieldKind = (type: TieType, field: EditedTieField): FieldKind =>
  field === 'form' ? { kind: 'choice', options: TIE_RULES[type].forms ?? [], words: 'form' } : TIE_FIELD_KINDS[field];

/** Fields that belong together, under one head. */
export interface FieldGroup<F extends string> {
  readonly group: 'who' | 'place' | 'does' | 'size' | 'giving' | 'known' | 'other' | 'tie' | 'money';
  readonly fields: readonly F[];
}

const ACTOR_GROUPS: readonly FieldGroup<EditedActorField>[] = [
  { group: 'who', fields: ['name', 'aliases', 'description', 'website'] },
  { group: 'does', fields: ['themes', 'needs', 'offers'] },
  { group: 'place', fields: ['municipality', 'province', 'neighbours', 'latitude', 'longitude'] },
  {
    group: 'giving',
    fields: ['worksIn', 'grantMinEur', 'grantMaxEur', 'acceptsInformal', 'applicationRequirements'],
  },
  {
    group: 'size',
    fields: [
      'legalForm',
      'registerNumber',
      'initiatedBy',
      'foundedOn',
      'endedOn',
      'members',
      'volunteers',
      'contactPersons',
      'population',
      'areaKm2',
    ],
  },
  { group: 'known', fields: ['source', 'sourceDate', 'respondent', 'visibility'] },
  { group: 'other', fields: ['attributes'] },
];

/** The fields of an actor's form: only those that its type carries, in groups. */
export function actorFieldGroups(type: ActorType): FieldGroup<EditedActorField>[] {
  const own: readonly ActorField[] = ACTOR_FIELDS[type];
  return ACTOR_GROUPS.map(({ group, fields }) => ({
    group,
    fields: fields.filter((field) => own.includes(field)),
  })).filter(({ fields }) => fields.length > 0);
}

/** The fields of a tie's form, in groups. */
export function tieFieldGroups(type: TieType): FieldGroup<EditedTieField>[] {
  const own = (OWN_TIE_FIELDS[type] ?? []) as readonly EditedTieField[];
  return [
    { group: 'tie', fields: [...own, 'strength', 'startedOn', 'endedOn', 'note'] },
    { group: 'money', fields: ['savingsEur', 'savingsSource'] },
    { group: 'known', fields: ['source', 'sourceDate', 'reportedBy', 'confidence'] },
    { group: 'other', fields: ['attributes'] },
  ];
}

/** How each field of some groups is asked for, by its name. */
export const actorKinds = (type: ActorType): Record<string, FieldKind> =>
  Object.fromEntries(
    actorFieldGroups(type).flatMap(({ fields }) => fields.map((field) => [field, ACTOR_FIELD_KINDS[field]])),
  );
export const tieKinds = (type: TieType): Record<string, FieldKind> =>
  Object.fromEntries(
    tieFieldGroups(type).flatMap(({ fields }) => fields.map((field) => [field, tieFieldKind(type, field)])),
  );
