import type { AttributeValue } from '#model/attributes';
import type { NetworkItem } from './network-item.ts';
import { LARGEST_RECORD, type ReadFault, readFault } from './read-fault.ts';
import { xmlFault } from './read-xml.ts';

/** A value as the file declares its type; whole numbers too large to be exact, and dates, stay text. */
export type ItemValue = AttributeValue;
export type ItemAttributes = Readonly<Record<string, ItemValue>>;

export interface NodeItem {
  readonly kind: 'node';
  /** Line of the file in which it begins. */
  readonly row: number;
  readonly id: string;
  readonly attributes: ItemAttributes;
}

export interface EdgeItem {
  readonly kind: 'edge';
  readonly row: number;
  /** Absent where the file gives none. */
  readonly id?: string;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly attributes: ItemAttributes;
}

export type GraphItem = NodeItem | EdgeItem | NetworkItem | ReadFault;
export type Put = (item: GraphItem) => void;

export type ValueType = 'text' | 'number' | 'boolean' | 'list';

/** A column that the file declares. */
export interface Column {
  readonly name: string;
  /** What its values go by where another column of that name has told one already. */
  readonly id?: string;
  readonly type: ValueType;
  default?: ItemValue;
}

const MOST_COLUMNS = 1000;
/** How programs that give every node the same numbers write those that it does not have. */
const NO_NUMBER = /^\s*nan\s*$/i;

/** The columns of nodes or of edges, by the id that values refer to. */
export class Columns {
  readonly #byId = new Map<string, Column>();

  /** Several may have one name, as NetworkX writes whole and broken numbers. Throws `too-many-columns` above 1,000. */
  declare(id: string, name: string, type: ValueType, line: number): void {
    if (this.#byId.size === MOST_COLUMNS) throw xmlFault(line, 'too-many-columns', 'more than 1,000 attributes.');
    this.#byId.set(id, { name, id, type });
  }

  /** The column of an id; one that is not declared is text by the name of its id. */
  of(id: string): Column {
    return this.#byId.get(id) ?? { name: id, type: 'text' };
  }

  /** Sets what things have that say nothing else. */
  setDefault(id: string, text: string, line: number, put: Put): void {
    const column = this.#byId.get(id);
    const value = column === undefined || text === '' ? undefined : valueOrFault(column, text, line, put);
    if (value !== undefined) column!.default = value;
  }

  *defaults(): Generator<[name: string, value: ItemValue]> {
    for (const column of this.#byId.values()) if (column.default !== undefined) yield [column.name, column.default];
  }
}

/** The attributes of a node or edge that is being read. */
export class ItemDraft {
  readonly row: number;
  readonly #values = new Map<string, ItemValue>();
  /** Which column told what stands under a name. */
  readonly #told = new Map<string, string | undefined>();
  #size = 0;

  constructor(row: number) {
    this.row = row;
  }

  /**
   * Sets what a text tells; nothing where it is empty, or NaN as a number. Puts out the fault `bad-value` where it is not of its type;
   * throws `too-many-columns` above 1,000 values and `record-too-large` above 1 MB of them.
   */
  set(column: Column, text: string, line: number, put: Put): void {
    if (text === '' || (column.type === 'number' && NO_NUMBER.test(text))) return;
    const value = valueOrFault(column, text, line, put);
    if (value === undefined) return;
    this.#size += text.length + column.name.length;
    if (this.#size > LARGEST_RECORD) throw xmlFault(line, 'record-too-large', 'a node or edge is larger than 1 MB.');
    const taken = this.#values.has(column.name) && this.#told.get(column.name) !== column.id;
    const name = taken ? (column.id ?? column.name) : column.name;
    this.#values.set(name, value);
    this.#told.set(name, column.id);
    if (this.#values.size > MOST_COLUMNS) throw xmlFault(line, 'too-many-columns', 'more than 1,000 values.');
  }

  /** Sets what the format has a place of its own for, unless a column of that name has told it. */
  setOwn(name: string, text: string | undefined, type: ValueType, put: Put): void {
    if (text !== undefined && !this.#values.has(name)) this.set({ name, type }, text, this.row, put);
  }

  /** What was set under a name. */
  told(name: string): ItemValue | undefined {
    return this.#values.get(name);
  }

  attributes(columns: Columns): ItemAttributes {
    const defaults = [...columns.defaults()].filter(([name]) => !this.#values.has(name));
    // Not by assignment: an attribute may be called `__proto__`.
    return Object.fromEntries([...this.#values, ...defaults]);
  }
}

/** Puts out a node, or the fault `missing-id`. */
export function putNode(draft: ItemDraft, id: string | undefined, columns: Columns, put: Put): void {
  const { row } = draft;
  if (id) put({ kind: 'node', row, id, attributes: draft.attributes(columns) });
  else put(readFault(row, `lines/${row}/id`, 'missing-id', `Line ${row}: a node has no id.`));
}

/** The ends of an edge as the file has them. */
export interface Ends {
  readonly id?: string | undefined;
  readonly source?: string | undefined;
  readonly target?: string | undefined;
}

/** Puts out an edge, or the fault `missing-end`. */
export function putEdge(draft: ItemDraft, ends: Ends, directed: boolean, columns: Columns, put: Put): void {
  const { row } = draft;
  const { id, source, target } = ends;
  if (source && target) {
    const attributes = draft.attributes(columns);
    put({ kind: 'edge', row, ...(id ? { id } : {}), source, target, directed, attributes });
    return;
  }
  const missing = source ? 'target' : 'source';
  put(readFault(row, `lines/${row}/${missing}`, 'missing-end', `Line ${row}: an edge has no ${missing}.`));
}

function valueOrFault({ name, type }: Column, text: string, line: number, put: Put): ItemValue | undefined {
  const value = typedValue(text, type);
  if (value === undefined) {
    const message = `Line ${line}: "${text.slice(0, 60)}" is no ${type}; the value of "${name.slice(0, 60)}" is left out.`;
    put(readFault(line, `lines/${line}/${name.slice(0, 60)}`, 'bad-value', message));
  }
  return value;
}

function typedValue(text: string, type: ValueType): ItemValue | undefined {
  const plain = text.trim();
  switch (type) {
    case 'text':
      return text;
    case 'boolean':
      return /^(?:true|1)$/i.test(plain) ? true : /^(?:false|0)$/i.test(plain) ? false : undefined;
    case 'number': {
      if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(plain)) return undefined;
      const value = Number(plain);
      if (!Number.isFinite(value)) return undefined;
      return /^[-+]?\d+$/.test(plain) && !Number.isSafeInteger(value) ? plain : value;
    }
    case 'list': {
      const bracketed = /^\[(.*)\]$/s.exec(plain);
      const items = bracketed === null ? plain.split('|') : bracketed[1]!.split(',');
      return items.map((item) => item.trim()).filter((item) => item !== '');
    }
  }
}
