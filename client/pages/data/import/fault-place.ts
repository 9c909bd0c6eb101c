/** Sheet or file, and row, of a path: they have columns of their own where faults are shown. */
const ROW = /^(?:sheets\/.+\/|actors\/|ties\/)?(?:rows|lines)\/\d+(?:\/(.+))?$/;

/** The column or property that a fault is about; empty: the whole row. A path without a row is given back as it is. */
export function faultPlace(path: string): string {
  const found = ROW.exec(path);
  return found ? (found[1] ?? '') : path;
}
