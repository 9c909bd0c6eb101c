import { ATTRIBUTE_PREFIX } from '../../../exchange/attribute-columns.ts';
import type { EdgeItem, ItemAttributes, ItemValue, NodeItem } from '../../../exchange/readers/graph-items.ts';

/** Column of what is called an id and is none. */
export const NO_ID = `${ATTRIBUTE_PREFIX}id`;

/** An id that says of no edge which one it is, and the line of an edge that has it. */
export interface UnsoundId {
  readonly id: string;
  readonly row: number;
}

/**
 * The ids that nodes and edges of a network file from elsewhere go by. A property `id` goes before the id that the form
 * asks for, which many programs number anew (igraph writes n0, n1, …), unless several would have one id then.
 *
 * What stands as id on several edges says of none which one it is: NetworkX writes the keys of its multigraphs so, which are
 * 0 for the first edge of each pair. No more so do ids of nodes, which igraph gives to edges as it reads them.
 *
 * Note all nodes and edges, then settle. Memory: the ids, a few times.
 */
export class GraphIds {
  readonly #renamed = new Map<string, string>();
  readonly #nodes = new IdTally();
  /** Ids of edges as the form has them, as a property has them, and by the property where there is one. */
  readonly #edges = { form: new IdTally(), property: new IdTally(), either: new IdTally() };
  /** Keys of a multigraph may be words; numbers only count the edges of a pair. */
  #hasWords = false;

  note({ kind, id, row, attributes }: NodeItem | EdgeItem): void {
    const property = idAmong(attributes);
    if (kind === 'node') {
      if (property !== undefined) this.#renamed.set(id, property);
      this.#nodes.add(property ?? id, row);
      return;
    }
    this.#edges.form.add(id, row);
    this.#edges.property.add(property, row);
    this.#edges.either.add(property ?? id, row);
    this.#hasWords ||= id !== undefined && !/^\d+$/.test(id);
  }

  /** Whether the form has one id for several edges. */
  get repeatsEdges(): boolean {
    return this.#edges.form.repeated !== undefined;
  }

  settled(): SettledIds {
    const { form, property, either } = this.#edges;
    const ofNodes = property.isWithin(this.#nodes) ? property.first : undefined;
    const edgesBy =
      ofNodes === undefined && either.repeated === undefined
        ? 'property'
        : form.repeated === undefined
          ? 'form'
          : 'nothing';
    return new SettledIds({
      renamed: this.#nodes.repeated === undefined ? this.#renamed : new Map(),
      edgesBy,
      keepsProperty: {
        nodes: this.#nodes.repeated !== undefined && this.#renamed.size > 0,
        edges: edgesBy !== 'property' && ofNodes === undefined && property.first !== undefined,
      },
      keepsKeys: edgesBy === 'nothing' && this.#hasWords,
      unsound: edgesBy === 'nothing' ? form.repeated : edgesBy === 'form' ? (ofNodes ?? property.repeated) : undefined,
    });
  }
}

interface IdRules {
  readonly renamed: ReadonlyMap<string, string>;
  readonly edgesBy: 'property' | 'form' | 'nothing';
  /** Whether a property `id` that is none stays. */
  readonly keepsProperty: { readonly nodes: boolean; readonly edges: boolean };
  readonly keepsKeys: boolean;
  readonly unsound: UnsoundId | undefined;
}

/** Which ids the nodes and edges of a file go by. */
export class SettledIds {
  readonly #rules: IdRules;

  constructor(rules: IdRules) {
    this.#rules = rules;
  }

  /** One of the ids of edges that are none; undefined where they are sound. */
  get unsound(): UnsoundId | undefined {
    return this.#rules.unsound;
  }

  ofNode = (id: string): string => this.#rules.renamed.get(id) ?? id;

  /** Columns that apply adds to those of the file. */
  get added(): { readonly nodes: readonly string[]; readonly edges: readonly string[] } {
    const { keepsProperty, keepsKeys } = this.#rules;
    return { nodes: keepsProperty.nodes ? [NO_ID] : [], edges: keepsProperty.edges || keepsKeys ? [NO_ID] : [] };
  }

  /** A node or edge by the id that it goes by; what else is called its id stands under NO_ID, if it tells something. */
  apply(item: NodeItem | EdgeItem): NodeItem | EdgeItem {
    const { keepsProperty, keepsKeys, edgesBy } = this.#rules;
    const { id: told, ...others } = item.attributes;
    if (item.kind === 'node') {
      const kept = keepsProperty.nodes ? told : undefined;
      return { ...item, id: this.ofNode(item.id), attributes: withKept(others, kept) };
    }
    const { id: written, ...edge } = item;
    const id =
      edgesBy === 'property' ? (idAmong(item.attributes) ?? written) : edgesBy === 'form' ? written : undefined;
    const kept = (keepsProperty.edges ? told : undefined) ?? (keepsKeys ? written : undefined);
    return {
      ...edge,
      ...(id === undefined ? {} : { id }),
      source: this.ofNode(item.source),
      target: this.ofNode(item.target),
      attributes: withKept(others, kept),
    };
  }
}

const withKept = (attributes: ItemAttributes, kept: ItemValue | undefined): ItemAttributes =>
  kept === undefined ? attributes : { ...attributes, [NO_ID]: kept };

/** Ids as they come, and the first that comes again. */
class IdTally {
  readonly #ids = new Set<string>();
  first: UnsoundId | undefined;
  repeated: UnsoundId | undefined;

  add(id: string | undefined, row: number): void {
    if (id === undefined) return;
    this.first ??= { id, row };
    if (this.#ids.has(id)) this.repeated ??= { id, row };
    this.#ids.add(id);
  }

  /** Whether there are ids and all are among others. */
  isWithin(others: IdTally): boolean {
    return this.#ids.size > 0 && [...this.#ids].every((id) => others.#ids.has(id));
  }
}

/** What a property `id` says. */
const idAmong = ({ id }: ItemAttributes): string | undefined => (id === undefined ? undefined : String(id));
