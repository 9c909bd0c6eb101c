import { expect, it } from 'vitest';
import { readCsvRecords } from '../../../../server/exchange/readers/csv-reader.ts';
import { withLetterDoubts } from '../../../../server/exchange/readers/doubtful-letters.ts';
import { readGraphml } from '../../../../server/exchange/readers/graphml-reader.ts';
import { decodeText } from '../../../../server/exchange/readers/recognise-encoding.ts';
import { all, bytesOf } from './reading.ts';

/** Accented letters as Python's codecs `cp850` and `mac_roman` write them. */
const ENCODINGS = {
  cp850: { é: 0x82, ë: 0x89, ï: 0x8b, ö: 0x94, ü: 0x81, è: 0x8a, ç: 0x87, ê: 0x88, à: 0x85 },
  mac: { é: 0x8e, ë: 0x91, ï: 0x95, ö: 0x9a, ü: 0x9f, è: 0x8f, ç: 0x8d, ê: 0x90, à: 0x88 },
} as const;

const written = (text: string, encoding: keyof typeof ENCODINGS): Uint8Array =>
  Uint8Array.from(text, (letter) => (ENCODINGS[encoding] as Record<string, number>)[letter] ?? letter.charCodeAt(0));
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

async function faultsIn(bytes: Uint8Array) {
  const { chunks, encoding } = decodeText(bytesOf(bytes, 1000));
  const items = await all(withLetterDoubts(readCsvRecords(chunks), encoding));
  return items.filter((item) => item.kind === 'fault');
}

it.each(['coöperatie', 'één', 'financiële', 'geïnteresseerd', 'cliënt', 'beëindigd', 'Coördinatie', 'patiënten'])(
  'doubts "%s" as DOS or Mac writes it, once, and names the row',
  async (word) => {
    for (const encoding of ['cp850', 'mac'] as const) {
      const faults = await faultsIn(written(`naam;soort\nA;b\nDe ${word} B;c\nNog een ${word};d\n`, encoding));
      expect(faults, encoding).toMatchObject([{ row: 3, path: 'rows/3', code: 'other-encoding', doubt: true }]);
    }
  },
);

it('doubts a header too', async () => {
  expect(await faultsIn(written('naam;coöperatie\nA;b\n', 'cp850'))).toMatchObject([
    { row: 1, code: 'other-encoding' },
  ]);
});

it('does not doubt what people write in Windows-1252', async () => {
  const words = [
    'coöperatie, één, financiële, geïnteresseerd, café, ideeën, België, crèche, Curaçao, naïef, reünie',
    'zo\x92n foto\x91s \x93groen\x94beheer \x84oud\x94e Isma\x91il d\x92Orsay a\x97b 1990\x962000 ja\x85nee',
    'Bo\x9akovi\xe6 \x8atef\xe1nek \x8eižek \x80 5 \x95 punt\x99 habitant\x95e\x95s c\x9cur \x9cuvre Ma\x9aek co\x9aek',
    'prijs \xa25 \xa1hola! Se\xf1or \x8bzo\x9b \x82a\x92 5\x89 \x87 noot',
  ];
  for (const word of words) expect(await faultsIn(latin(`naam;soort\n${word};\n\xe9;\n`)), word).toEqual([]);
});

it('refuses a byte that Windows-1252 does not know, and names the row', async () => {
  for (const byte of ['\x81', '\x8d', '\x8f', '\x90', '\x9d']) {
    const faults = await faultsIn(latin(`naam;soort\nA;b\nr${byte}nie;c\nr${byte}nie;d\n`));
    expect(faults).toMatchObject([{ row: 3, path: 'rows/3', code: 'no-letter', fatal: false }]);
    expect(faults[0]).not.toHaveProperty('doubt');
  }
});

it('doubts control characters in Unicode, which our own files may hold', async () => {
  expect(await faultsIn(new TextEncoder().encode('naam\nA\nr\u0081nie\n'))).toMatchObject([
    { row: 3, code: 'control-letter', doubt: true },
  ]);
  expect(await faultsIn(new TextEncoder().encode('naam\nco”per\n'))).toEqual([]);
});

it('looks at network files too', async () => {
  const xml = '<graphml><graph>\n<node id="a"><data key="n">r\x81nie</data></node></graph></graphml>';
  const { chunks, encoding } = decodeText(bytesOf(latin(xml), 1000));
  const [fault, node] = await all(withLetterDoubts(readGraphml(chunks), encoding));
  expect(fault).toMatchObject({ row: 2, path: 'lines/2', code: 'no-letter' });
  expect(node).toMatchObject({ kind: 'node', id: 'a' });
});
