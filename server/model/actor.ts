import type { Attributes } from './attributes.ts';
import type { ActorId } from './ids.ts';
import type { PartialDate } from './partial-date.ts';
import type { ActorType, ApplicationRequirement, Initiator, LegalForm, Resource, Visibility } from './vocabulary.ts';

/** An actor with everything that any type may carry; which type carries what: {@link ACTOR_FIELDS}. Absent = not known. */
export interface Actor {
  /** Stable within the network; for a municipality its CBS code. */
  readonly id: ActorId;
  readonly type: ActorType;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Theme codes: works on, gives priority to (municipality), funds (fund). */
  readonly themes?: readonly string[];
  readonly description?: string;
  /** http or https. */
  readonly website?: string;
  /** KVK number, eight digits as text. */
  readonly registerNumber?: string;
  readonly legalForm?: LegalForm;
  readonly initiatedBy?: Initiator;
  readonly foundedOn?: PartialDate;
  readonly endedOn?: PartialDate;
  /** Persons, whole number. */
  readonly members?: number;
  /** Persons, whole number. */
  readonly volunteers?: number;
  readonly needs?: readonly Resource[];
  readonly offers?: readonly Resource[];
  /** How many people are known as contact. */
  readonly contactPersons?: number;
  /** Persons. */
  readonly population?: number;
  readonly areaKm2?: number;
  readonly province?: string;
  /** CBS codes of municipalities that share a border. */
  readonly neighbours?: readonly string[];
  /** Where a fund gives: `national`, province names or CBS codes. */
  readonly worksIn?: readonly string[];
  readonly grantMinEur?: number;
  readonly grantMaxEur?: number;
  /** Whether groups without legal form may apply. */
  readonly acceptsInformal?: boolean;
  readonly applicationRequirements?: readonly ApplicationRequirement[];
  /** CBS code of the municipality where the actor is at home. */
  readonly municipality?: string;
  readonly source?: string;
  readonly sourceDate?: PartialDate;
  /** WGS84 degrees. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** true: was asked about its ties; false: only mentioned by others; absent: unknown. */
  readonly respondent?: boolean;
  readonly visibility?: Visibility;
  readonly attributes?: Attributes;
}

export type ActorField = keyof Actor;

const EVERY: readonly ActorField[] = [
  'id',
  'type',
  'name',
  'aliases',
  'themes',
  'description',
  'website',
  'foundedOn',
  'endedOn',
  'source',
  'sourceDate',
  'latitude',
  'longitude',
  'respondent',
  'visibility',
  'attributes',
];
const NOT_MUNICIPALITY: readonly ActorField[] = ['registerNumber', 'contactPersons', 'municipality'];

/** Which properties an actor of a type may carry. */
export const ACTOR_FIELDS: Readonly<Record<ActorType, readonly ActorField[]>> = {
  initiative: [...EVERY, ...NOT_MUNICIPALITY, 'legalForm', 'initiatedBy', 'members', 'volunteers', 'needs', 'offers'],
  municipality: [...EVERY, 'population', 'areaKm2', 'province', 'neighbours'],
  fund: [
    ...EVERY,
    ...NOT_MUNICIPALITY,
    'legalForm',
    'worksIn',
    'grantMinEur',
    'grantMaxEur',
    'acceptsInformal',
    'applicationRequirements',
  ],
  organisation: [...EVERY, ...NOT_MUNICIPALITY, 'legalForm', 'needs', 'offers'],
  coalition: [...EVERY, ...NOT_MUNICIPALITY, 'initiatedBy', 'members', 'volunteers', 'needs', 'offers'],
};
