import type { Primitive } from '#model/attributes';
import { NETWORK_COLUMNS } from '../native-cells.ts';

/** What a file says of the network besides nodes and edges, or actors and ties. */
export interface NetworkItem {
  readonly kind: 'network';
  /** Line of the file, or row of the sheet, in which it begins. */
  readonly row: number;
  /** By the names that our own files use for it; unchecked, and what is said under other names is left out. */
  readonly said: Readonly<Record<string, Primitive>>;
}

/** What is understood of what a file says; undefined where that is nothing. */
export function networkItem(row: number, told: Readonly<Record<string, unknown>>): NetworkItem | undefined {
  const said = Object.entries(told).filter(([field, value]) => {
    const filled = value !== '' && ['string', 'number', 'boolean'].includes(typeof value);
    return filled && Object.hasOwn(NETWORK_COLUMNS, field);
  }) as [string, Primitive][];
  return said.length === 0 ? undefined : { kind: 'network', row, said: Object.fromEntries(said) };
}
