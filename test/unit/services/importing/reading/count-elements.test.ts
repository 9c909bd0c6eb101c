import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { surelyMoreElementsThan } from '../../../../../server/services/importing/reading/count-elements.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-count-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function moreThan(most: number, content: string | Uint8Array): Promise<boolean> {
  const path = join(folder, 'counted.json');
  writeFileSync(path, content);
  return surelyMoreElementsThan({ role: 'file', name: 'a', path, size: content.length }, ['nodes', 'edges'], most);
}

it('counts the elements of the lists, and nothing else that stands in the file', async () => {
  const text =
    '{"options": {"nodes": [1, 2, 3]}, "more": [1, 2], "nodes": [ {"a": [1, 2], "b": "],[\\"\\\\"}, 5 ],\n"edges":[ ], "edges":["x,y"]}';
  expect(await moreThan(2, text)).toBe(true);
  expect(await moreThan(3, text)).toBe(false);
});

it('agrees with JSON.parse on what is written plainly', async () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  const graph = fc.record({ nodes: fc.array(value), other: value, edges: fc.array(value) });
  await fc.assert(
    fc.asyncProperty(graph, fc.constantFrom(undefined, 1), async (one, space) => {
      const count = one.nodes.length + one.edges.length;
      const text = JSON.stringify(one, null, space);
      expect(await moreThan(count, text)).toBe(false);
      if (count > 0) expect(await moreThan(count - 1, text)).toBe(true);
    }),
    { seed: 11, numRuns: 200 },
  );
});

it('goes on where one piece of a file ends and the next begins', async () => {
  const nodes = Array.from({ length: 20_000 }, (_, index) => ({ key: `\\"${index}`, text: 'é],[{' }));
  const text = JSON.stringify({ nodes });
  expect(text.length).toBeGreaterThan(2 * 262_144);
  expect(await moreThan(19_999, text)).toBe(true);
  expect(await moreThan(20_000, text)).toBe(false);
});

it('is not sure of UTF-16, and of names with escapes', async () => {
  expect(await moreThan(1, Buffer.from('\ufeff{"nodes":[1,2,3]}', 'utf16le'))).toBe(false);
  expect(await moreThan(1, '{"n\\u006fdes":[1,2,3]}')).toBe(false);
});
