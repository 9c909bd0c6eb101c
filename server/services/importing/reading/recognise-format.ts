import type { ImportFormat } from '#contract/imports';

/** How much of a file is enough to recognise its form, in bytes. */
export const FORMAT_HEAD = 65_536;

/** The form of a file, or why it is none that can be read: a code that the report words. */
export type FormatRead = { readonly format: ImportFormat } | { readonly fault: string };

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const GZIP = [0x1f, 0x8b];
/** Lists within lists, deeper than JSON is read; a table in CSV does not begin so. */
const DEEP_JSON = /^(?:[[{]\s*){200}/;
const PDF = [0x25, 0x50, 0x44, 0x46];

/** Recognises the form of a file by its first bytes; its name is not trusted. */
export function recogniseFormat(head: Uint8Array): FormatRead {
  if (head.length === 0) return { fault: 'empty-file' };
  // Also an old or encrypted workbook: the reader of workbooks says which.
  if (startsWith(head, ZIP) || startsWith(head, OLE)) return { format: 'xlsx' };
  if (startsWith(head, GZIP)) return { fault: 'is-archive' };
  if (startsWith(head, PDF)) return { fault: 'unknown-format' };
  const text = new TextDecoder(utf16Of(head) ?? 'utf-8')
    .decode(head)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (text.startsWith('<')) return xmlFormat(text);
  if (text.startsWith('{')) return { format: /"grants"\s*:/.test(text) ? '360giving' : 'graphology' };
  if (DEEP_JSON.test(text)) return { fault: 'too-deep' };
  if (/^\[\s*[[{\]]/.test(text)) return { fault: 'unknown-json' };
  return { format: 'csv' };
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

function utf16Of(head: Uint8Array): string | undefined {
  if (startsWith(head, [0xff, 0xfe])) return 'utf-16le';
  return startsWith(head, [0xfe, 0xff]) ? 'utf-16be' : undefined;
}

function xmlFormat(text: string): FormatRead {
  const root = /<(?:[\w.-]+:)?([A-Za-z][\w.-]*)[\s>/]/.exec(text.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, ''))?.[1];
  if (root === 'gexf' || root === 'graphml') return { format: root };
  // A document type comes before the root; both readers refuse it in words.
  if (/^<!doctype/i.test(text.replace(/<\?[\s\S]*?\?>/g, '').trimStart())) return { format: 'graphml' };
  return { fault: 'unknown-xml' };
}
