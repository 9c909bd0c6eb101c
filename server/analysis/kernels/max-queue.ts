/**
 * Vertices by key, the largest first, equal keys by number: a binary heap. Keys may fall but not rise while a vertex waits;
 * `take` asks for the present key and puts a vertex back that was there with an old one. O(log n) an entry.
 */
export class MaxQueue {
  readonly #vertices: number[] = [];
  readonly #keys: number[] = [];

  /** Every vertex below n with its key. O(n log n). */
  constructor(keys: ArrayLike<number>) {
    for (let v = 0; v < keys.length; v += 1) this.#push(v, keys[v]!);
  }

  /** Takes out the vertex with the largest present key; undefined where none is left. */
  take(keyOf: (vertex: number) => number): number | undefined {
    while (this.#vertices.length > 0) {
      const vertex = this.#vertices[0]!;
      const old = this.#keys[0]!;
      this.#pop();
      const key = keyOf(vertex);
      if (key >= old) return vertex;
      this.#push(vertex, key);
    }
    return undefined;
  }

  #push(vertex: number, key: number): void {
    let child = this.#vertices.length;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (this.#isFirst(parent, vertex, key)) break;
      this.#set(child, this.#vertices[parent]!, this.#keys[parent]!);
      child = parent;
    }
    this.#set(child, vertex, key);
  }

  #pop(): void {
    const vertex = this.#vertices.pop()!;
    const key = this.#keys.pop()!;
    const size = this.#vertices.length;
    if (size === 0) return;
    let parent = 0;
    for (let child = 1; child < size; child = 2 * parent + 1) {
      if (child + 1 < size && this.#isFirst(child + 1, this.#vertices[child]!, this.#keys[child]!)) child += 1;
      if (!this.#isFirst(child, vertex, key)) break;
      this.#set(parent, this.#vertices[child]!, this.#keys[child]!);
      parent = child;
    }
    this.#set(parent, vertex, key);
  }

  #isFirst(at: number, vertex: number, key: number): boolean {
    return this.#keys[at]! > key || (this.#keys[at] === key && this.#vertices[at]! < vertex);
  }

  #set(at: number, vertex: number, key: number): void {
    this.#vertices[at] = vertex;
    this.#keys[at] = key;
  }
}
