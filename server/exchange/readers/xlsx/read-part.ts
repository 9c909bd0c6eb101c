import { DomainError } from '#model/errors';
import { unreadable } from '../read-fault.ts';
import { readXml, type XmlStructure, type XmlVisitor } from '../read-xml.ts';
import { decodeText } from '../recognise-encoding.ts';
import type { ZipPackage } from './zip-package.ts';

/**
 * Walks through a part of a workbook, as readXml; a fault in it is thrown, with the name of the part. Some programs write
 * the names of elements with a prefix: it does not count.
 */
export async function* readPart<T extends object>(
  workbook: ZipPackage,
  part: string,
  structure: XmlStructure,
  visitorFor: (put: (item: T) => void) => XmlVisitor,
): AsyncGenerator<T> {
  const { chunks } = decodeText(workbook.read(part));
  for await (const item of readXml<T>(chunks, structure, visitorFor, { prefixes: 'ignored' })) {
    if (!('kind' in item && item.kind === 'fault')) {
      yield item as T;
      continue;
    }
    const { path, code, message } = item;
    // Those of the workbook or a sheet tell where they are; those of XML or bytes tell a place in the part.
    if (!/^(?:lines|bytes)\//.test(path)) throw new DomainError('invalid', message, [{ path, code, message }]);
    throw unreadable(`parts/${part}`, code, `The workbook is damaged, in its part ${part.slice(0, 100)}: ${message}`);
  }
}

/** Walks through a part that puts nothing out. */
export async function walkPart(
  workbook: ZipPackage,
  part: string,
  structure: XmlStructure,
  visitor: XmlVisitor,
): Promise<void> {
  for await (const _ of readPart<never>(workbook, part, structure, () => visitor));
}
