/** What the generator makes: actors and ties of the native format, with what only the generator knows beside them. */
import type { Day } from './calendar.ts';

export type ActorType = 'coalition' | 'fund' | 'initiative' | 'municipality' | 'organisation';

export type TieType =
  | 'active-in'
  | 'advocates-for'
  | 'aligns-with'
  | 'collaborates-with'
  | 'funds'
  | 'hosts'
  | 'knows'
  | 'member-of'
  | 'neighbours'
  | 'part-of'
  | 'partners-with';

/** A row of `municipalities.csv`. */
export interface Municipality {
  readonly code: string;
  readonly name: string;
  readonly displayName: string;
  readonly province: string;
  readonly population: number;
  readonly areaKm2: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly neighbours: readonly string[];
}

/** Never written: what makes an actor behave as it does. */
export interface Latent {
  readonly founded: Day;
  /** Infinity while it goes on. */
  readonly ended: Day;
  /** How readily it makes ties; 1 is ordinary. */
  readonly drive: number;
  /** CBS codes of the municipalities where it works; empty for those that work everywhere. */
  readonly places: readonly string[];
  readonly province: string;
}

export interface Actor {
  readonly id: string;
  readonly type: ActorType;
  readonly name: string;
  readonly themes: readonly string[];
  readonly latent: Latent;
  readonly aliases?: readonly string[] | undefined;
  readonly description?: string | undefined;
  readonly website?: string | undefined;
  readonly legalForm?: string | undefined;
  readonly initiatedBy?: string | undefined;
  readonly foundedOn?: string | undefined;
  readonly endedOn?: string | undefined;
  readonly members?: number | undefined;
  readonly volunteers?: number | undefined;
  readonly needs?: readonly string[] | undefined;
  readonly offers?: readonly string[] | undefined;
  readonly contactPersons?: number | undefined;
  readonly population?: number | undefined;
  readonly areaKm2?: number | undefined;
  readonly province?: string | undefined;
  readonly neighbours?: readonly string[] | undefined;
  readonly worksIn?: readonly string[] | undefined;
  readonly grantMinEur?: number | undefined;
  readonly grantMaxEur?: number | undefined;
  readonly acceptsInformal?: boolean | undefined;
  readonly applicationRequirements?: readonly string[] | undefined;
  readonly municipality?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  readonly respondent?: boolean | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

export interface Tie {
  readonly type: TieType;
  readonly from: string;
  readonly to: string;
  readonly form?: string | undefined;
  readonly status?: string | undefined;
  readonly amountEur?: number | undefined;
  readonly requestedEur?: number | undefined;
  readonly paidEur?: number | undefined;
  readonly programme?: string | undefined;
  readonly towards?: string | undefined;
  readonly strength?: number | undefined;
  readonly startedOn?: string | undefined;
  readonly endedOn?: string | undefined;
  readonly reportedBy?: string | undefined;
  readonly confidence?: number | undefined;
  readonly savingsEur?: number | undefined;
  readonly savingsSource?: string | undefined;
}

/** One text for a pair of actors, whichever comes first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
