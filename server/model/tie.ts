import type { Attributes } from './attributes.ts';
import type { ActorId, TieId } from './ids.ts';
import type { EndDate, PartialDate } from './partial-date.ts';
import { TIE_RULES, type TieType } from './tie-types.ts';
import type { FundingStatus, Reporter } from './vocabulary.ts';

/** A relationship between two actors of one network. Absent = not known. */
export interface Tie {
  readonly id: TieId;
  readonly type: TieType;
  readonly from: ActorId;
  readonly to: ActorId;
  /** Of `partners-with` and `hosts`: in which form. */
  readonly form?: string;
  /** 0–5 (Frey et al. 2006). */
  readonly strength?: number;
  /** First day, inclusive; absent: unknown. */
  readonly startedOn?: PartialDate;
  /** Last day, inclusive; absent: still going; `unknown`: ended, day not known. */
  readonly endedOn?: EndDate;
  readonly source?: string;
  readonly sourceDate?: PartialDate;
  readonly reportedBy?: Reporter;
  /** 0–1. */
  readonly confidence?: number;
  /** Euros saved, always with `savingsSource`. */
  readonly savingsEur?: number;
  readonly savingsSource?: string;
  readonly note?: string;
  /** Of `funds`. */
  readonly status?: FundingStatus;
  /** Of `funds`: euros granted; while requested or refused, what was asked. */
  readonly amountEur?: number;
  readonly requestedEur?: number;
  readonly paidEur?: number;
  readonly programme?: string;
  /** Of `advocates-for`: the municipality spoken to. */
  readonly towards?: ActorId;
  /** Of `active-in`: CBS district (WK……) or neighbourhood (BU……). */
  readonly area?: string;
  readonly attributes?: Attributes;
}

/** What decides whether a tie has a direction. */
export interface DirectionTold {
  readonly type: TieType;
  readonly attributes?: Attributes | undefined;
}

/**
 * Whether a tie reads the same from both ends: by its type, or an imported one of an unknown type that its file gave no
 * direction. Which end is stored as `from` then says nothing.
 */
export const isUndirected = ({ type, attributes }: DirectionTold): boolean =>
  !TIE_RULES[type].directed || (type === 'related-to' && attributes?.undirected === true);

export type TieField = keyof Tie;

export const COMMON_TIE_FIELDS: readonly TieField[] = [
  'id',
  'type',
  'from',
  'to',
  'strength',
  'startedOn',
  'endedOn',
  'source',
  'sourceDate',
  'reportedBy',
  'confidence',
  'savingsEur',
  'savingsSource',
  'note',
  'attributes',
];

/** Properties that only ties of certain types carry. */
export const OWN_TIE_FIELDS: Readonly<Partial<Record<TieType, readonly TieField[]>>> = {
  'partners-with': ['form'],
  hosts: ['form'],
  funds: ['status', 'amountEur', 'requestedEur', 'paidEur', 'programme'],
  'advocates-for': ['towards'],
  'active-in': ['area'],
};

export const tieFieldsOf = (type: TieType): readonly TieField[] => [
  ...COMMON_TIE_FIELDS,
  ...(OWN_TIE_FIELDS[type] ?? []),
];
