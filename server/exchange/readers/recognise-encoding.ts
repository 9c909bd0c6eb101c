import { unreadable } from './read-fault.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Text on its way from bytes. */
export interface DecodedText {
  /** The text in pieces, without byte order mark. Can be walked once. */
  readonly chunks: AsyncIterable<string>;
  /** The encoding taken so far; final once all chunks are read (plain ASCII counts as UTF-8). */
  encoding(): Encoding;
}

/**
 * Decodes a stream of bytes. A byte order mark decides; without one it is UTF-8 until the first byte that is not valid
 * there, and Windows-1252 from that byte on. What came before was ASCII then, which is the same in both, so one pass is
 * enough; where it was not, the file is mixed or damaged, and guessing would spoil every accent in it.
 *
 * An encoding that is given is taken instead of recognised; its byte order mark is left out too.
 *
 * Memory: one chunk and at most three bytes. Time: linear.
 * Throws a DomainError `invalid` while walking, with one fault at `bytes/{position}` (from 0) and its line as row: `nul-byte`,
 * `invalid-utf-8` (after other text that is UTF-8 beyond ASCII, or with a byte order mark) or `invalid-utf-16`.
 */
export function decodeText(source: AsyncIterable<Uint8Array>, given?: Encoding): DecodedText {
  let taken: Encoding = given ?? 'utf-8';
  async function* chunks(): AsyncGenerator<string> {
    let decode: Decode | undefined;
    let head: Uint8Array = new Uint8Array();
    for await (const chunk of source) {
      if (decode !== undefined) {
        yield* filled(decode(chunk, false));
        continue;
      }
      head = joined(head, chunk);
      if (head.length < 3) continue;
      decode = started(head);
      yield* filled(decode(head, false));
    }
    if (decode === undefined) {
      decode = started(head);
      yield* filled(decode(head, false));
    }
    yield* filled(decode(new Uint8Array(), true));
  }

  function started(head: Uint8Array): Decode {
    const marked = markOf(head);
    taken = given ?? marked ?? 'utf-8';
    if (taken === 'utf-16le' || taken === 'utf-16be') return utf16(taken);
    const take = (encoding: Encoding) => {
      taken = encoding;
    };
    return eightBit(taken, given !== undefined || marked !== undefined, take);
  }
  return { chunks: chunks(), encoding: () => taken };
}

/** Text of the bytes that came; `last` says that none will follow. */
type Decode = (bytes: Uint8Array, last: boolean) => string;

function* filled(text: string): Generator<string> {
  if (text !== '') yield text;
}

function markOf(head: Uint8Array): Encoding | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
}

function eightBit(initial: Encoding, fixed: boolean, take: (encoding: Encoding) => void): Decode {
  let encoding = initial;
  let onlyAscii = true;
  /** Position of the first byte of `carry`, the start of a character whose end is still to come. */
  let position = 0;
  /** Lines that ended before `position`. */
  let lines = 0;
  let carry: Uint8Array = new Uint8Array();
  return (chunk, last) => {
    const bytes = joined(carry, chunk);
    const nul = bytes.indexOf(0);
    if (nul >= 0) throw nulAt(position + nul, lines + lineEndsIn(bytes, nul) + 1);
    let end = encoding === 'utf-8' ? 0 : bytes.length;
    while (end < bytes.length) {
      const length = lengthAt(bytes, end);
      if (length > 1) onlyAscii = false;
      if (length > 0) {
        end += length;
        continue;
      }
      if (length === INCOMPLETE && !last) break;
      if (fixed || !onlyAscii) throw invalidUtf8(position + end, lines + lineEndsIn(bytes, end) + 1);
      encoding = 'windows-1252';
      take(encoding);
      end = bytes.length;
    }
    carry = bytes.slice(end);
    const text = encoding === 'utf-8' ? utf8(bytes.subarray(0, end)) : windows1252(bytes);
    const marked = position === 0 && text.startsWith('\ufeff');
    position += end;
    lines += lineEndsIn(bytes, end);
    return marked ? text.slice(1) : text;
  };
}

/** Line ends among the first bytes; of text that ends its lines with a carriage return alone none. */
function lineEndsIn(bytes: Uint8Array, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_END); at >= 0 && at < end; at = bytes.indexOf(LINE_END, at + 1)) count += 1;
  return count;
}

const LINE_END = 0x0a;
const INVALID = 0;
const INCOMPLETE = -1;

/** Bytes of the UTF-8 character at a position; INVALID; or INCOMPLETE where the bytes end within it. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  for (let index = 1; index < length; index += 1) {
    const next = bytes[at + index];
    if (next === undefined) return INCOMPLETE;
    // Overlong forms, surrogates and what lies beyond Unicode show in the second byte.
    const low = index > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = index > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (next < low || next > high) return INVALID;
  }
  return length;
}

function utf16(encoding: 'utf-16le' | 'utf-16be'): Decode {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let position = 0;
  let characters = 0;
  let lines = 0;
  return (chunk, last) => {
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: !last });
    } catch {
      const message = `The text is no valid UTF-16 from byte ${position} on; save the file as UTF-8.`;
      throw unreadable(`bytes/${position}`, 'invalid-utf-16', message, lines + 1);
    }
    const nul = text.indexOf('\0');
    // The decoder leaves the byte order mark out, two bytes.
    if (nul >= 0) throw nulAt((characters + nul + 1) * 2, lines + text.slice(0, nul).split('\n').length);
    position += chunk.length;
    characters += text.length;
    lines += text.split('\n').length - 1;
    return text;
  };
}

const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** 0x80 to 0x9f of Windows-1252; the rest is as in Latin-1. Written out, since some Node releases decode it as Latin-1. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => UPPER[character.charCodeAt(0) - 0x80]!);

function joined(before: Uint8Array, after: Uint8Array): Uint8Array {
  if (before.length === 0) return after;
  const all = new Uint8Array(before.length + after.length);
  all.set(before);
  all.set(after, before.length);
  return all;
}

const nulAt = (position: number, line: number) => {
  const message = `Line ${line}: byte ${position} is a NUL: this is no text file, or UTF-16 without a byte order mark. Save it as UTF-8.`;
  return unreadable(`bytes/${position}`, 'nul-byte', message, line);
};

const invalidUtf8 = (position: number, line: number) => {
  const message = `Line ${line}: byte ${position} is no valid UTF-8, though the text before it is. Save the file as UTF-8, or name its encoding.`;
  return unreadable(`bytes/${position}`, 'invalid-utf-8', message, line);
};
