import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeActorsCsv } from '../../server/exchange/csv-files.ts';
import { writeGexf } from '../../server/exchange/gexf.ts';
import { writeGraphml } from '../../server/exchange/graphml.ts';
import { writeGraphology } from '../../server/exchange/graphology-json.ts';
import { writeGrants } from '../../server/exchange/threesixty-giving.ts';
import { writeXlsx } from '../../server/exchange/xlsx.ts';
import { type Catalogues, loadCatalogues } from '../../server/services/catalogues/load-catalogues.ts';
import { readFiles } from '../../server/services/importing/reading/read-files.ts';
import { ReportDraft } from '../../server/services/importing/report-draft.ts';
import { hasWords, wordFault } from '../../server/services/importing/words/fault-texts.ts';
import { CONTENTS, POSITIONS } from '../unit/exchange/contents.ts';

/** How many broken files each parser gets. */
const FILES = 2_000;
const SLOWEST_MS = 10_000;
const MOST_MEMORY = 400_000_000;

let catalogues: Catalogues;
let folder: string;
beforeAll(async () => {
  catalogues = await loadCatalogues(new URL('../../data', import.meta.url).pathname);
  folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-mutated-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Pieces that parsers trip over. */
const PIECES = [
  '"',
  "'",
  ';',
  ',',
  '\n',
  '\r',
  '\t',
  '\0',
  '<',
  '>',
  '&',
  '&a;',
  '<!DOCTYPE x>',
  '<![CDATA[',
  ']]>',
  '{',
  '}',
  '[',
  ']',
  'null',
  '1e999',
  '-',
  '=cmd()',
  '\ud83c',
  'é',
  '\xff',
  'NULL',
  '<node id="a">',
  '</graph>',
  '"nodes":',
];

function mutated(bytes: Uint8Array, chance: () => number): Uint8Array {
  let list = Buffer.from(bytes);
  for (let count = 1 + Math.floor(chance() * 6); count > 0 && list.length > 0; count -= 1) {
    const at = Math.floor(chance() * list.length);
    const length = Math.floor(chance() ** 3 * list.length);
    const kind = chance();
    if (kind < 0.3) list[at] = Math.floor(chance() * 256);
    else if (kind < 0.45) list = list.subarray(0, at);
    else if (kind < 0.6) list = Buffer.concat([list.subarray(0, at), list.subarray(at + length)]);
    else if (kind < 0.75) list = Buffer.concat([list.subarray(0, at + length), list.subarray(at)]);
    else {
      const piece = PIECES[Math.floor(chance() * PIECES.length)]!;
      const times = chance() < 0.05 ? 5_000 : 1;
      list = Buffer.concat([list.subarray(0, at), Buffer.from(piece.repeat(times)), list.subarray(at)]);
    }
  }
  return list;
}

/** A workbook with one of its parts broken, which the zip itself would not tell. */
function mutatedWorkbook(bytes: Uint8Array, chance: () => number): Uint8Array {
  if (chance() < 0.4) return mutated(bytes, chance);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[Math.floor(chance() * names.length)]!;
  return zipSync({ ...parts, [name]: mutated(parts[name]!, chance) }, { level: 1 });
}

const SOURCES: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array])[] = [
  ['CSV of ours', () => writeActorsCsv(CONTENTS)],
  [
    'CSV from elsewhere',
    () => Buffer.from('Van;Naar;Soort;Bedrag;Sinds\nA;B;subsidie;1.234,50;1-5-2016\nB;"C; en zn.";lid van;;2019\n'),
  ],
  ['XLSX', () => writeXlsx(CONTENTS)],
  ['GEXF', () => writeGexf(CONTENTS, POSITIONS)],
  ['GraphML', () => writeGraphml(CONTENTS, POSITIONS)],
  ['graphology JSON', () => writeGraphology(CONTENTS, POSITIONS)],
  ['360Giving JSON', () => writeGrants(CONTENTS)],
];

describe(`${FILES} broken files`, () => {
  it.each(SOURCES)(
    'of %s: no crash, no hang, bounded memory, every fault in words',
    async (name, source) => {
      const whole = await source();
      const chance = chanceFrom(name.length * 7_919);
      const path = join(folder, 'file');
      let slowest = 0;
      let faults = 0;
      let memory = 0;
      const begun = process.memoryUsage().rss;
      for (let count = 0; count < FILES; count += 1) {
        const bytes = name === 'XLSX' ? mutatedWorkbook(whole, chance) : mutated(whole, chance);
        writeFileSync(path, bytes);
        const report = new ReportDraft();
        const started = performance.now();
        await readFiles([{ role: 'file', name: 'file', path, size: bytes.length }], {
          mapping: undefined,
          mappingName: undefined,
          knownMappings: [],
          known: catalogues,
          report,
          onProgress: () => undefined,
        });
        slowest = Math.max(slowest, performance.now() - started);
        memory = Math.max(memory, process.memoryUsage().rss - begun);
        for (const fault of report.errors.told) {
          expect(hasWords(fault.code, 'nl'), fault.code).toBe(true);
          expect(wordFault(fault, 'en'), fault.code).toMatch(/\p{L}{2,}.*[.?!]$/su);
          faults += 1;
        }
      }
      expect(faults).toBeGreaterThan(FILES / 10);
      expect(slowest).toBeLessThan(SLOWEST_MS);
      expect(memory).toBeLessThan(MOST_MEMORY);
    },
    300_000,
  );
});
