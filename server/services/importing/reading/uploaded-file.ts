import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

/** A file that was handed in, as it lies on disk until the import has ended. */
export interface UploadedFile {
  /** `file`: recognised by what is in it; `actors`, `ties`: said to hold these. */
  readonly role: 'file' | 'actors' | 'ties';
  /** As the person called it. */
  readonly name: string;
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/** The bytes of a file from its beginning; `onBytes` is told of each piece as it is taken. */
export async function* bytesOf(file: UploadedFile, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(file.path, { highWaterMark: 262_144 })) {
    onBytes((chunk as Buffer).length);
    yield chunk as Buffer;
  }
}

/** The first bytes of a file. */
export async function headOf(file: UploadedFile, count: number): Promise<Uint8Array> {
  const handle = await open(file.path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
