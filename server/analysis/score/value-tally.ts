/** Values that wait to be counted. */
const WAITING = 1 << 20;

/**
 * Counts how often each value comes up, for quantiles of more values than fit in a list: around a large hub there are
 * n²/2 pairs with the same sum. Memory: the different values. Time: O(log) a value, and a merge of what is known for each
 * million.
 */
export class ValueTally {
  #values = new Float64Array(0);
  #counts = new Float64Array(0);
  /** Grows with what waits, up to {@link WAITING}. */
  #waiting = new Float64Array(1_024);
  #length = 0;
  #total = 0;

  add(value: number): void {
    if (this.#length === this.#waiting.length) this.#makeRoom();
    this.#waiting[this.#length] = value;
    this.#length += 1;
    this.#total += 1;
  }

  /** Quantile of type 7, as {@link quantile} of the list of all values; null where there are none. */
  quantile(share: number): number | null {
    if (this.#total === 0) return null;
    this.#settle();
    const position = (this.#total - 1) * share;
    const below = Math.floor(position);
    const [low, high] = [this.#at(below), this.#at(Math.min(below + 1, this.#total - 1))];
    return low + (position - below) * (high - low);
  }

  /** The value at a place of the sorted list of all. */
  #at(place: number): number {
    let passed = 0;
    for (let i = 0; i < this.#values.length; i += 1) {
      passed += this.#counts[i]!;
      if (place < passed) return this.#values[i]!;
    }
    return this.#values.at(-1)!;
  }

  #makeRoom(): void {
    if (this.#waiting.length === WAITING) {
      this.#settle();
      return;
    }
    const larger = new Float64Array(this.#waiting.length * 4);
    larger.set(this.#waiting);
    this.#waiting = larger;
  }

  /** Merges what waits into what is counted. */
  #settle(): void {
    const fresh = this.#waiting.subarray(0, this.#length).sort();
    const values = new Float64Array(this.#values.length + fresh.length);
    const counts = new Float64Array(values.length);
    let size = 0;
    const put = (value: number, count: number) => {
      if (size > 0 && values[size - 1] === value) counts[size - 1]! += count;
      else {
        values[size] = value;
        counts[size] = count;
        size += 1;
      }
    };
    let known = 0;
    for (const value of fresh) {
      while (known < this.#values.length && this.#values[known]! <= value) {
        put(this.#values[known]!, this.#counts[known]!);
        known += 1;
      }
      put(value, 1);
    }
    for (; known < this.#values.length; known += 1) put(this.#values[known]!, this.#counts[known]!);
    this.#values = values.slice(0, size);
    this.#counts = counts.slice(0, size);
    this.#length = 0;
  }
}
