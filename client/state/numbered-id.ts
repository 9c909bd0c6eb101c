/** An id with the lowest number from 2 that nobody has: `samen-2`, or the next that is free. */
export function numberedId(base: string, isTaken: (id: string) => boolean): string {
  let number = 2;
  while (isTaken(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
