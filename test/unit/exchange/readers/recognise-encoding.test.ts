import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeText, type Encoding } from '../../../../server/exchange/readers/recognise-encoding.ts';
import { all, bytesOf } from './reading.ts';

async function decoded(bytes: Uint8Array, size: number, given?: Encoding) {
  const text = decodeText(bytesOf(bytes, size), given);
  return { text: (await all(text.chunks)).join(''), encoding: text.encoding() };
}
const utf16 = (text: string, big = false) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(big ? bytes.swap16() : bytes);
};
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => new TextEncoder().encode(text);

const TEXT = 'Coöperatie “Ĳ”, € 5, 🌻\r\n';
it.each([1, 2, 3, 5, 1000])('recognises what the bytes are, in pieces of %i', async (size) => {
  expect(await decoded(utf8(TEXT), size)).toEqual({ text: TEXT, encoding: 'utf-8' });
  expect(await decoded(utf8(`\ufeff${TEXT}`), size)).toEqual({ text: TEXT, encoding: 'utf-8' });
  expect(await decoded(utf16(TEXT), size)).toEqual({ text: TEXT, encoding: 'utf-16le' });
  expect(await decoded(utf16(TEXT, true), size)).toEqual({ text: TEXT, encoding: 'utf-16be' });
  const windows = await decoded(latin('abc Co\xf6peratie \x80 5 \x93\xe9\xe9n\x94'), size);
  expect(windows).toEqual({ text: 'abc Coöperatie € 5 “één”', encoding: 'windows-1252' });
  expect(await decoded(latin('caf\xe9'), size)).toEqual({ text: 'café', encoding: 'windows-1252' });
  expect(await decoded(latin('a\xc3'), size)).toEqual({ text: 'aÃ', encoding: 'windows-1252' });
});

it('reads files of no or few bytes', async () => {
  expect(await decoded(utf8(''), 1)).toEqual({ text: '', encoding: 'utf-8' });
  expect(await decoded(utf8('a'), 1)).toEqual({ text: 'a', encoding: 'utf-8' });
  expect(await decoded(utf8('\ufeff'), 1)).toEqual({ text: '', encoding: 'utf-8' });
  expect(await decoded(utf16(''), 1)).toEqual({ text: '', encoding: 'utf-16le' });
});

it('takes an encoding that is given', async () => {
  expect((await decoded(utf8('é'), 1, 'windows-1252')).text).toBe('Ã©');
  expect((await decoded(Buffer.from('é', 'utf16le'), 1, 'utf-16le')).text).toBe('é');
  await expect(decoded(latin('\xe9'), 1, 'utf-8')).rejects.toMatchObject({ faults: [{ code: 'invalid-utf-8' }] });
});

it.each([1, 3, 1000])('names the byte that is wrong, in pieces of %i', async (size) => {
  const fault = (path: string, code: string) => ({ code: 'invalid', faults: [{ path, code }] });
  await expect(decoded(utf8('abcd\0e'), size)).rejects.toMatchObject(fault('bytes/4', 'nul-byte'));
  await expect(decoded(latin('\xe9\0'), size)).rejects.toMatchObject(fault('bytes/1', 'nul-byte'));
  await expect(decoded(utf16('ab\0'), size)).rejects.toMatchObject(fault('bytes/6', 'nul-byte'));
  const mixed = new Uint8Array([...utf8('één '), 0xe9, 0x20]);
  await expect(decoded(mixed, size)).rejects.toMatchObject(fault('bytes/6', 'invalid-utf-8'));
  const cut = utf8('één €').slice(0, -1);
  await expect(decoded(cut, size)).rejects.toMatchObject(fault('bytes/6', 'invalid-utf-8'));
  await expect(decoded(utf16('abc').slice(0, -1), size)).rejects.toMatchObject({
    faults: [{ code: 'invalid-utf-16' }],
  });
});

it.each([1, 3, 1000])('names the line that it stands in, in pieces of %i', async (size) => {
  const row = (expected: number) => ({ code: 'invalid', faults: [{ row: expected }] });
  await expect(decoded(utf8('a\r\nb\nc\0'), size)).rejects.toMatchObject(row(3));
  await expect(decoded(utf8('\0'), size)).rejects.toMatchObject(row(1));
  const mixed = new Uint8Array([...utf8('één\nb\n\nx'), 0xe9, 0x0a]);
  await expect(decoded(mixed, size)).rejects.toMatchObject(row(4));
  await expect(decoded(utf16('a\nb\0'), size)).rejects.toMatchObject(row(2));
});

it('agrees with the decoder of the platform on what is UTF-8', async () => {
  const bytes = fc.array(
    fc.oneof(fc.constantFrom(0x41, 0xc3, 0xa9, 0xe2, 0x82, 0xed, 0xf0, 0xf4, 0x90), fc.integer({ min: 1, max: 255 })),
    { maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(bytes, fc.integer({ min: 1, max: 4 }), async (list, size) => {
      const platform = () => new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(list));
      const ours = await decoded(Uint8Array.from(list), size, 'utf-8').catch(() => undefined);
      let theirs: string | undefined;
      try {
        theirs = platform();
      } catch {}
      expect(ours?.text).toBe(theirs);
    }),
    { seed: 7, numRuns: 500 },
  );
});
