import type { Attributes, AttributeValue } from '#model/attributes';
import { compareCodePoints } from '#model/text';
import type { CellKind } from './native-cells.ts';
import { type TypedColumn, typedColumn } from './typed-columns.ts';
import { survivesXml } from './xml.ts';

/** What the names of attributes begin with where each has a column of its own. */
export const ATTRIBUTE_PREFIX = 'attributes.';

/** Readers take at most 1,000 columns. */
const MOST_COLUMNS = 500;

/** Things of a file with their attributes in columns, as far as that loses nothing. */
export interface SpreadAttributes<T> {
  readonly columns: readonly TypedColumn[];
  /** The thing with `attributes.NAME` beside its properties; `attributes` holds what has no column. */
  readonly spread: (thing: T) => object;
}

/**
 * Gives attributes columns of their own, `attributes.NAME`, in the order of their names: those whose values are all
 * texts, all numbers or all booleans, and would be read back from XML as what they are. Lists, mixed values, empty texts and
 * what is beyond 500 columns stay in `attributes`. Time: linear in the attributes.
 */
export function spreadAttributes<T extends { readonly attributes?: Attributes }>(
  things: readonly T[],
): SpreadAttributes<T> {
  const kinds = new Map<string, CellKind | undefined>();
  for (const { attributes = {} } of things) {
    for (const [name, value] of Object.entries(attributes)) {
      const kind = survivesXml(name) ? kindOf(value) : undefined;
      kinds.set(name, !kinds.has(name) || kinds.get(name) === kind ? kind : undefined);
    }
  }
  const columns = [...kinds]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .flatMap(([name, kind]) => (kind === undefined ? [] : [typedColumn(`${ATTRIBUTE_PREFIX}${name}`, kind)]))
    .slice(0, MOST_COLUMNS);
  const own = new Set(columns.map(({ field }) => field));

  function spread(thing: T): object {
    if (thing.attributes === undefined) return thing;
    const entries = Object.entries(thing.attributes);
    const apart = entries.filter(([name]) => own.has(`${ATTRIBUTE_PREFIX}${name}`));
    if (apart.length === 0) return thing;
    const { attributes: _, ...properties } = thing;
    const rest = entries.filter(([name]) => !own.has(`${ATTRIBUTE_PREFIX}${name}`));
    return {
      ...properties,
      ...(rest.length === 0 ? {} : { attributes: Object.fromEntries(rest) }),
      ...Object.fromEntries(apart.map(([name, value]) => [`${ATTRIBUTE_PREFIX}${name}`, value])),
    };
  }
  return { columns, spread };
}

/** How a value stands in a column; undefined where it would come back as something else. */
function kindOf(value: AttributeValue): CellKind | undefined {
  switch (typeof value) {
    case 'boolean':
      return 'boolean';
    case 'number':
      // Readers keep whole numbers beyond the exact ones as text.
      return Number.isSafeInteger(value) || !/^-?\d+$/.test(String(value)) ? 'number' : undefined;
    case 'string':
      return value !== '' && survivesXml(value) ? 'text' : undefined;
    default:
      return undefined;
  }
}
