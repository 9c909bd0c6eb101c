import type { NetworkId, Revision } from './ids.ts';
import type { PartialDate } from './partial-date.ts';

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a person may say of a network. */
export interface NetworkDescription {
  readonly title: string;
  readonly description?: string;
  readonly language?: Language;
  readonly licence?: string;
  readonly source?: string;
  /** true for generated data: said wherever it is shown. */
  readonly synthetic: boolean;
  /** The day the data speak of; "now" for analysis. A full date. */
  readonly referenceDate?: PartialDate;
}

/** One separate graph in the service. */
export interface Network extends NetworkDescription {
  readonly id: NetworkId;
  readonly revision: Revision;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What is said of a network, without what the store keeps of it. */
export const descriptionOf = ({
  id: _id,
  revision: _revision,
  createdAt: _createdAt,
  updatedAt: _updatedAt,
  ...description
}: Network): NetworkDescription => description;
