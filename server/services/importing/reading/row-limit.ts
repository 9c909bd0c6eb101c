import { DomainError } from '#model/errors';

/** At most this many rows, or nodes and edges, in one import. */
export const MOST_ROWS = 500_000;

/** The refusal of an import with more. */
export const tooManyRows = (): DomainError =>
  new DomainError(
    'too-large',
    'Nothing was changed. The file holds more than 500,000 rows, or nodes and edges. Split it.',
  );

/** Throws {@link tooManyRows} where there are more so far. */
export function refuseAbove(rows: number): void {
  if (rows > MOST_ROWS) throw tooManyRows();
}

/** Counts one more row each time it is called, and refuses as {@link refuseAbove}. */
export function countingUp(): () => void {
  let rows = 0;
  return () => {
    rows += 1;
    refuseAbove(rows);
  };
}
