import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { DomainError } from '#model/errors';
import { unreadable } from '../read-fault.ts';

/** The parts of a workbook, by their names without a leading slash; case does not count. */
export interface ZipPackage {
  has(part: string): boolean;
  /** The content of a part in pieces. Throws DomainErrors `invalid`, as openPackage. */
  read(part: string): AsyncGenerator<Uint8Array>;
}

/** Bytes that the parts may declare in all: a sheet of 500,000 rows and ten columns takes 150 MB. */
const LARGEST_DECLARED = 200_000_000;
/** Bytes that may be inflated over all readings, of which a sheet takes two or three: reading so many takes seconds. */
const LARGEST_INFLATED = 500_000_000;
const MOST_PARTS = 10_000;

/**
 * Opens a workbook without inflating anything. Throws a DomainError `invalid` with one fault at `workbook`:
 * `encrypted-workbook`, `old-workbook` (.xls), `not-a-workbook`, `damaged-workbook` (truncated, or its sizes or checksums
 * do not agree) or `workbook-too-large` (by the sizes that it declares; while reading, by those that it has).
 */
export async function openPackage(bytes: Uint8Array): Promise<ZipPackage> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  refuseOtherFiles(buffer);
  const parts = new Map<string, Entry>();
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(buffer);
    if (zip.entryCount > MOST_PARTS) throw tooLarge();
    let declared = 0;
    for await (const entry of zip.eachEntry()) {
      declared += entry.uncompressedSize;
      if (declared > LARGEST_DECLARED) throw tooLarge();
      parts.set(nameOf(entry.fileName), entry);
    }
  } catch (error) {
    throw error instanceof DomainError ? error : damaged(error);
  }
  let inflated = 0;
  return {
    has: (part) => parts.has(nameOf(part)),
    async *read(part) {
      const entry = parts.get(nameOf(part));
      if (entry === undefined) throw missing(part);
      if (entry.isEncrypted()) throw encrypted();
      let checksum = 0;
      try {
        for await (const chunk of await zip.openReadStreamPromise(entry)) {
          inflated += chunk.length;
          if (inflated > LARGEST_INFLATED) throw tooLarge();
          checksum = crc32(chunk, checksum);
          yield chunk;
        }
      } catch (error) {
        throw error instanceof DomainError ? error : damaged(error);
      }
      if (checksum !== entry.crc32) throw damaged(`the checksum of ${entry.fileName} is another`);
    },
  };
}

const nameOf = (part: string): string => part.toLowerCase();

/** An OLE container: an .xls, or an .xlsx with a password around it. */
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

function refuseOtherFiles(bytes: Buffer): void {
  if (bytes.subarray(0, 8).equals(OLE)) {
    if (bytes.includes(ENCRYPTED)) throw encrypted();
    throw refused(
      'old-workbook',
      'This is a workbook in the old format .xls. Open it in a spreadsheet program and save it as .xlsx.',
    );
  }
  if (!bytes.subarray(0, 2).equals(Buffer.from('PK'))) {
    throw refused('not-a-workbook', 'This is no workbook (.xlsx). Save the table as .xlsx or as CSV.');
  }
}

const refused = (code: string, message: string) => unreadable('workbook', code, message);

const encrypted = () =>
  refused(
    'encrypted-workbook',
    'The workbook is locked with a password. Open it in a spreadsheet program, take the password off and save it again.',
  );
const tooLarge = () =>
  refused(
    'workbook-too-large',
    'The workbook unpacks to more than 200 MB. Take out what is no data, or save each sheet as CSV.',
  );
const missing = (part: string) =>
  refused('not-a-workbook', `This is no workbook (.xlsx): the part ${part.slice(0, 100)} is missing.`);

function damaged(why: unknown) {
  const words = why instanceof Error ? why.message : String(why);
  return refused(
    'damaged-workbook',
    `The workbook is damaged or cut off (${words.slice(0, 200)}). Open it in a spreadsheet program and save it again.`,
  );
}
