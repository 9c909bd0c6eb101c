import { ATTRIBUTE_PREFIX } from '../../../server/exchange/attribute-columns.ts';
import { idOfGraphml } from '../../../server/exchange/graphml-ids.ts';
import { valueOfCell } from '../../../server/exchange/native-cells.ts';

/** Attributes as a reader of graph files gives them, as properties of ours: those of imports are gathered again. */
export function propertiesOf(
  told: Readonly<Record<string, unknown>>,
  columns: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const own = Object.entries(told)
    .filter(([name]) => name in columns)
    .map(([name, value]) => [name, typeof value === 'string' ? valueOfCell(value, columns[name] as never) : value]);
  const properties = Object.fromEntries(own);
  const apart = Object.entries(told).filter(([name]) => name.startsWith(ATTRIBUTE_PREFIX));
  if (apart.length === 0) return properties;
  const gathered = apart.map(([name, value]) => [idOfGraphml(name.slice(ATTRIBUTE_PREFIX.length)), value]);
  return { ...properties, attributes: { ...properties.attributes, ...Object.fromEntries(gathered) } };
}
