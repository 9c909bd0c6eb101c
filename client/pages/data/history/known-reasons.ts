/** A reason that the service gives of itself, and what it names. */
export type KnownReason =
  | { readonly key: 'shipped' | 'toBeFilled' | 'merged' | 'split' }
  | { readonly key: 'imported'; readonly mode: 'merge' | 'replace' }
  | { readonly key: 'undid'; readonly revision: number }
  | { readonly key: 'municipality'; readonly code: string };

type Reading = readonly [RegExp, (found: readonly string[]) => KnownReason];

/** The service keeps its reasons in English, whoever reads them later; these are the ones that it gives. */
const READINGS: readonly Reading[] = [
  [/^shipped with Coalitiekaart$/, () => ({ key: 'shipped' })],
  [/^to be filled at the next revision$/, () => ({ key: 'toBeFilled' })],
  [/^starts with municipality (GM\d{4})$/, ([code = '']) => ({ key: 'municipality', code })],
  [/^import \((merge|replace)\)$/, ([mode]) => ({ key: 'imported', mode: mode === 'replace' ? mode : 'merge' })],
  [/^undoes revision (\d+)/, ([revision]) => ({ key: 'undid', revision: Number(revision) })],
  [/^two actors became one: /, () => ({ key: 'merged' })],
  [/^one actor became two: /, () => ({ key: 'split' })],
];

/** What the service meant by a reason; undefined: it is not one of its own, and stays as it was written. */
export function knownReason(reason: string): KnownReason | undefined {
  for (const [pattern, read] of READINGS) {
    const found = pattern.exec(reason);
    if (found) return read(found.slice(1));
  }
  return undefined;
}
