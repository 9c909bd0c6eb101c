import { compareCodePoints } from '#model/text';
import type { Page, PageRequest, Stored } from './graph-store.ts';

type WithId = { readonly id: string };

/** Asked of the store at once, at most. */
const ASK_MAX = 1_000;

/**
 * A page of one list in code-point order out of two: `open`, read page by page and mapped (undefined: left out), and
 * `hidden`, which lies in memory in order.
 */
export async function mergedPage<T extends WithId>(
  page: PageRequest,
  hidden: readonly Stored<T>[],
  open: (page: PageRequest) => Promise<Page<Stored<T>>>,
  seen: (one: Stored<T>) => Stored<T> | undefined,
): Promise<Page<Stored<T>>> {
  const after = page.after;
  const rest = after === undefined ? hidden : hidden.filter(({ value }) => compareCodePoints(value.id, after) > 0);
  const found: Stored<T>[] = [];
  let from = after;
  for (;;) {
    const batch = await open({
      limit: Math.min(ASK_MAX, page.limit + 1),
      ...(from === undefined ? {} : { after: from }),
    });
    for (const one of batch.items) {
      const mapped = seen(one);
      if (mapped !== undefined) found.push(mapped);
    }
    from = batch.next;
    if (from === undefined || found.length > page.limit) break;
  }
  const merged = [...found, ...rest]
    .toSorted((a, b) => compareCodePoints(a.value.id, b.value.id))
    .slice(0, page.limit + 1);
  if (merged.length <= page.limit) return { items: merged };
  const items = merged.slice(0, page.limit);
  return { items, next: items.at(-1)!.value.id };
}

/** Batches of one list in code-point order, with the hidden ones put in their places. */
export async function* mergedBatches<T extends WithId>(
  batches: AsyncIterable<readonly Stored<T>[]>,
  hidden: readonly Stored<T>[],
  seen: (one: Stored<T>) => Stored<T> | undefined,
): AsyncGenerator<readonly Stored<T>[]> {
  let next = 0;
  for await (const batch of batches) {
    const merged: Stored<T>[] = [];
    for (const one of batch) {
      const mapped = seen(one);
      if (mapped === undefined) continue;
      while (next < hidden.length && compareCodePoints(hidden[next]!.value.id, mapped.value.id) < 0) {
        merged.push(hidden[next]!);
        next += 1;
      }
      merged.push(mapped);
    }
    for (let start = 0; start < merged.length; start += ASK_MAX) yield merged.slice(start, start + ASK_MAX);
  }
  for (; next < hidden.length; next += ASK_MAX) yield hidden.slice(next, next + ASK_MAX);
}
