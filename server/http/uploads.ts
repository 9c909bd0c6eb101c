import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy';
import type { UploadedFile } from '../services/importing/reading/uploaded-file.ts';
import { HttpProblem } from './problems.ts';

/** An upload is at most this many bytes. */
export const UPLOAD_MAX_BYTES = 100 * 1024 * 1024;
const FIELD_MAX_BYTES = 1024 * 1024;

/** What a form of several parts held. */
export interface Upload {
  readonly files: readonly UploadedFile[];
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Puts the files of a multipart form into a folder of their own below `folder` as they come in, so that none is held in
 * memory. Whoever takes them removes the folder; where something is wrong it is gone.
 *
 * @throws HttpProblem 413 above 100 MB, 400 for a form that is broken, cut off, or holds other parts than are known.
 */
export async function receiveUpload(
  request: IncomingMessage,
  folder: string,
  known: { readonly files: readonly UploadedFile['role'][]; readonly fields: readonly string[] },
): Promise<Upload> {
  const own = join(folder, randomUUID());
  await mkdir(own, { recursive: true });
  try {
    return await received(request, own, known);
  } catch (error) {
    // What is not read of the request would keep the connection busy.
    request.unpipe();
    request.resume();
    await rm(own, { recursive: true, force: true });
    throw error instanceof HttpProblem ? error : broken(error);
  }
}

async function received(
  request: IncomingMessage,
  folder: string,
  known: { readonly files: readonly string[]; readonly fields: readonly string[] },
): Promise<Upload> {
  const files: UploadedFile[] = [];
  const fields: Record<string, string> = {};
  const writing: Promise<void>[] = [];
  const form = formOf(request);
  let size = 0;
  const refused = new Promise<never>((_, reject) => {
    request.once('aborted', () => reject(cutOff()));
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > UPLOAD_MAX_BYTES) reject(tooLarge());
    });
    form.on('field', (name, value, _nameCut, valueCut) => {
      if (valueCut) reject(tooLarge());
      else if (!known.fields.includes(name)) reject(unknownPart(name, known));
      else fields[name] = value;
    });
    form.on('file', (name, stream, fileName) => {
      if (!known.files.includes(name) || files.some(({ role }) => role === name)) {
        stream.once('error', () => undefined);
        stream.resume();
        reject(unknownPart(name, known));
        return;
      }
      const path = join(folder, name);
      const file = { role: name as UploadedFile['role'], name: shownName(fileName), path, size: 0 };
      files.push(file);
      stream.on('data', (chunk: Buffer) => {
        file.size += chunk.length;
      });
      stream.once('limit', () => reject(tooLarge()));
      const written = pipeline(stream, createWriteStream(path));
      // A form that breaks off is told of below; the file then fails beside it.
      written.catch(() => undefined);
      writing.push(written);
    });
  });
  refused.catch(() => undefined);
  await Promise.race([refused, pipeline(request, form)]);
  await Promise.race([refused, Promise.all(writing)]);
  return { files, fields };
}

/**
 * The bytes of a body that is one file, as they come in.
 *
 * @throws HttpProblem 413 above 100 MB, 400 where it is cut off.
 */
export async function* uploadedBytes(request: IncomingMessage): AsyncGenerator<Uint8Array> {
  let size = 0;
  try {
    // kept open: whoever sends too much is to read the answer
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > UPLOAD_MAX_BYTES) throw tooLarge();
      yield chunk;
    }
  } catch (error) {
    throw error instanceof HttpProblem ? error : cutOff(error);
  } finally {
    request.resume();
  }
}

function formOf(request: IncomingMessage): BusboyInstance {
  try {
    return new Busboy({
      headers: request.headers as BusboyHeaders,
      limits: { fileSize: UPLOAD_MAX_BYTES, fieldSize: FIELD_MAX_BYTES, files: 2, fields: 10, parts: 12 },
    });
  } catch (error) {
    throw broken(error);
  }
}

/** The last part of a name, without what could be taken for an order. */
const shownName = (name: string | undefined): string =>
  (name ?? '')
    .split(/[\\/]/)
    .at(-1)!
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .slice(0, 200) || 'bestand';

const tooLarge = (): HttpProblem =>
  new HttpProblem(413, 'Nothing was changed. The upload is larger than 100 MB. Split it, or send fewer columns.');

function cutOff(cause?: unknown): HttpProblem {
  const problem = new HttpProblem(400, 'Nothing was changed. The upload was cut off. Send it again.');
  problem.cause = cause;
  return problem;
}

function unknownPart(
  name: string,
  known: { readonly files: readonly string[]; readonly fields: readonly string[] },
): HttpProblem {
  const parts = [...known.files, ...known.fields].join(', ');
  const message = `"${name.slice(0, 60)}" is not known here, or stands twice; there are: ${parts}`;
  return new HttpProblem(400, `Nothing was changed. In the form, ${message}.`, {
    errors: [{ in: 'body', path: name.slice(0, 60), code: 'unknown', message }],
  });
}

function broken(cause: unknown): HttpProblem {
  const problem = new HttpProblem(
    400,
    'Nothing was changed. The form is broken or was cut off. Send it again as multipart/form-data.',
  );
  problem.cause = cause;
  return problem;
}
