import {
  BACKSLASH,
  COLON,
  COMMA,
  LINE_FEED,
  LIST_END,
  LIST_START,
  OBJECT_END,
  OBJECT_START,
  QUOTE,
} from '../../../exchange/readers/json-bytes.ts';
import { bytesOf, type UploadedFile } from './uploaded-file.ts';

const NUL = 0x00;
const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;

/**
 * Whether some lists of JSON, properties of the outermost object, surely hold more than so many elements together: told
 * from its bytes, before anything is read. In UTF-16, and of names that are not written plainly, nothing is sure. Stops
 * as soon as it is. Memory: one piece of the file. Time: linear, about 5 ms per MB.
 */
export async function surelyMoreElementsThan(
  file: UploadedFile,
  lists: readonly string[],
  most: number,
): Promise<boolean> {
  const count = new ElementCount(lists);
  for await (const chunk of bytesOf(file, () => undefined)) {
    if (chunk.includes(NUL)) return false;
    if (count.add(chunk) > most) return true;
  }
  return false;
}

/** Counts the elements that have begun. Every sign that tells is ASCII, whatever the encoding of the rest. */
class ElementCount {
  readonly #lists: readonly string[];
  readonly #longest: number;
  #elements = 0;
  #depth = 0;
  #quoted = false;
  #escaped = false;
  /** The last string in the outermost object, as far as it can be the name of a list. */
  #string = '';
  #property = '';
  #counts = false;
  /** Whether the next sign that is not white begins an element. */
  #awaits = false;

  constructor(lists: readonly string[]) {
    this.#lists = lists;
    this.#longest = Math.max(...lists.map(({ length }) => length));
  }

  add(bytes: Uint8Array): number {
    for (let at = 0; at < bytes.length; at += 1) {
      if (this.#quoted) at = this.#throughString(bytes, at);
      else this.#take(bytes[at]!);
    }
    return this.#elements;
  }

  /** Goes on to the quote that ends a string, or to the end of the piece. */
  #throughString(bytes: Uint8Array, start: number): number {
    for (let at = start; at < bytes.length; at += 1) {
      const byte = bytes[at]!;
      if (this.#escaped) this.#escaped = false;
      else if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE) {
        this.#quoted = false;
        return at;
      }
      if (this.#depth === 1 && this.#string.length <= this.#longest) this.#string += String.fromCharCode(byte);
    }
    return bytes.length;
  }

  #take(byte: number): void {
    if (byte === SPACE || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === TAB) return;
    if (this.#awaits && byte !== LIST_END) this.#elements += 1;
    this.#awaits = false;
    switch (byte) {
      case QUOTE:
        this.#quoted = true;
        if (this.#depth === 1) this.#string = '';
        break;
      case COMMA:
        this.#awaits = this.#counts && this.#depth === 2;
        break;
      case COLON:
        if (this.#depth === 1) this.#property = this.#string;
        break;
      case OBJECT_START:
      case LIST_START:
        this.#depth += 1;
        if (this.#depth === 2) {
          this.#counts = byte === LIST_START && this.#lists.includes(this.#property);
          this.#awaits = this.#counts;
        }
        break;
      case OBJECT_END:
      case LIST_END:
        this.#depth -= 1;
        break;
    }
  }
}
