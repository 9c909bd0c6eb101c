import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { unreadable } from './read-fault.ts';

const MB = 1024 * 1024;
/** Largest line, in bytes: a record of 8 MB, each of its characters escaped, with what stands around it. */
export const LARGEST_LINE = 16 * MB + 65_536;
/** At most this many bytes come out of one file. */
export const LARGEST_TEXT = 4 * 1024 * MB;

const NEWLINE = 0x0a;
/** The first byte of whatever gzip wrote. */
const GZIP = 0x1f;

/**
 * Lines of a gzipped text as bytes, without their newlines; each line has one, the last too.
 *
 * Throws a DomainError `invalid` with one fault: `no-gzip`, `damaged` (it does not unpack to its end, or more follows),
 * `line-too-large` (over 16 MB), `too-large` (over 4 GB in all), `cut-off` (the last line has no newline). Errors of the
 * source pass. Memory: one line. Time: linear.
 */
export async function* inflatedLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  let taken = 0;
  let firstByte: number | undefined;
  async function* counted() {
    for await (const chunk of bytes) {
      firstByte ??= chunk[0];
      taken += chunk.length;
      yield chunk;
    }
  }
  // what goes wrong is thrown by the loop below
  pipeline(Readable.from(counted()), gunzip, () => undefined);

  let begun: Buffer[] = [];
  let [size, total] = [0, 0];
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      total += chunk.length;
      if (total > LARGEST_TEXT) throw tooLarge('too-large', 'The file unpacks to more than 4 GB.');
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
        const rest = chunk.subarray(start, end);
        yield begun.length === 0 ? rest : Buffer.concat([...begun, rest]);
        [begun, size, start] = [[], 0, end + 1];
      }
      if (start === chunk.length) continue;
      begun.push(chunk.subarray(start));
      size += chunk.length - start;
      if (size > LARGEST_LINE) throw tooLarge('line-too-large', 'A line of the file is larger than 16 MB.');
    }
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    if (!code.startsWith('Z_')) throw error;
    throw firstByte === GZIP ? damaged(error) : noGzip(error);
  }
  if (taken === 0) throw noGzip();
  // gunzip passes over what follows the end of its stream
  if (gunzip.bytesWritten !== taken) throw damaged();
  if (size > 0) throw unreadable('', 'cut-off', 'The end of the file is missing. Take another copy of it.');
}

const tooLarge = (code: string, message: string) => unreadable('', code, message);

const noGzip = (cause?: unknown) =>
  withCause(unreadable('', 'no-gzip', 'This file is no archive of Coalitiekaart: it is not compressed as one.'), cause);

const damaged = (cause?: unknown) =>
  withCause(unreadable('', 'damaged', 'The file is damaged or was cut off. Take another copy of it.'), cause);

function withCause(error: Error, cause: unknown): Error {
  error.cause = cause;
  return error;
}
