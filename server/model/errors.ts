/** One thing wrong with what came in: where it stands and what to do, in words. */
export interface Fault {
  /** Path of keys from the root of the input, such as `ties/3/to`. */
  readonly path: string;
  /** Stable, kebab-case. */
  readonly code: string;
  readonly message: string;
}

export type DomainErrorCode =
  | 'not-found'
  | 'taken'
  | 'stale'
  | 'has-ties'
  | 'invalid'
  | 'conflict'
  | 'too-large'
  | 'unavailable'
  | 'damaged'
  | 'locked';

/** A failure that the product foresees; told apart by `code`, never by its words. */
export class DomainError extends Error {
  readonly code: DomainErrorCode;
  readonly faults: readonly Fault[];

  constructor(code: DomainErrorCode, message: string, faults: readonly Fault[] = [], options?: ErrorOptions) {
    super(message, options);
    this.name = 'DomainError';
    this.code = code;
    this.faults = faults;
  }
}
