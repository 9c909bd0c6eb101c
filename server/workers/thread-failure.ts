import { DomainError, type DomainErrorCode, type Fault } from '#model/errors';

/** An error on its way between threads, as plain data: only foreseen ones keep their code. */
export interface ThreadFailure {
  readonly code: DomainErrorCode | 'unexpected';
  readonly message: string;
  readonly faults: readonly Fault[];
  readonly stack: string | undefined;
}

export function failureOf(error: unknown): ThreadFailure {
  const foreseen = error instanceof DomainError;
  return {
    code: foreseen ? error.code : 'unexpected',
    message: error instanceof Error ? error.message : String(error),
    faults: foreseen ? error.faults : [],
    stack: error instanceof Error ? error.stack : undefined,
  };
}

export function errorOf({ code, message, faults, stack }: ThreadFailure): Error {
  if (code !== 'unexpected') return new DomainError(code, message, faults);
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
