import type { Names } from './vocabulary.ts';

/** Who speaks of whom: `reader` is the first of the actors; `third` reads about both. */
export interface Situation {
  readonly names: Names;
  readonly perspective: 'reader' | 'third';
  /** The first actor of the finding. */
  readonly reader: string;
  /** The last actor of the finding. */
  readonly target: string;
}

type Params = Readonly<Record<string, unknown>>;

/** Sentences by code of reason, caution, next step and headline. */
export type Statements = Readonly<Record<string, (params: Params, situation: Situation) => string>>;

/** The sentences of one language. A missing code fails a test, never a reader. */
export interface Phrases {
  readonly statements: Statements;
  readonly summary: {
    toReader(
      about: {
        target: string;
        themes: readonly string[];
        places: readonly string[];
        introduction: readonly string[] | undefined;
        /** Whether cooperation that is over is on record. */
        hasPast: boolean;
      },
      situation: Situation,
    ): string;
    aboutPair(
      about: { a: string; b: string; themes: readonly string[]; places: readonly string[]; hasPast: boolean },
      situation: Situation,
    ): string;
    cutsOff(about: { through: readonly string[]; count: number; isBridge: boolean }, situation: Situation): string;
    bridge(about: { a: string; b: string }, situation: Situation): string;
    /** `position` counts from 0; `of` is how many would be cut off. */
    repair(about: { a: string; b: string; keeps: number; of: number; position: number }, situation: Situation): string;
  };
  /** Why a list is empty, by code. */
  readonly reasons: Readonly<Record<string, string>>;
}
