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
} from './json-bytes.ts';
import { LARGEST_RECORD, unreadable } from './read-fault.ts';

/** One element of a list that is a property of the outermost object. */
export interface JsonItem {
  readonly list: string;
  /** Place in the list, from 0. */
  readonly index: number;
  /** Line in which it begins, from 1. */
  readonly line: number;
  readonly value: unknown;
}

const DEEPEST = 200;
const LARGEST_SKELETON = 8 * LARGEST_RECORD;

/**
 * Cuts the elements of some lists out of JSON as it comes in, so that only one is held at a time. What remains, with
 * these lists empty, is the skeleton: it is parsed at the end, so that the whole is JSON or refused.
 *
 * Throws a DomainError `invalid` with one fault at `lines/{line}`: `malformed-json`, `too-deep` (over 200),
 * `record-too-large` (an element over 1 MB), `value-too-large` (a skeleton over 8 MB).
 * Memory: an element and the skeleton. Time: linear, about 10 ms per MB.
 */
export class JsonItems {
  readonly #lists: readonly string[];
  readonly #put: (item: JsonItem) => void;
  /** The piece that is being looked through, and from where on it is not kept yet, in the element or the skeleton. */
  #text = '';
  #from = 0;
  #skeleton = '';
  #item: string | undefined;
  #itemLine = 0;
  #index = 0;
  #list: string | undefined;
  /** Whether an element has to follow: the last sign in the list was a comma. */
  #more = false;
  /** The last string in the outermost object, and the property that it turned out to name. */
  #string = '';
  #property = '';
  #depth = 0;
  #quoted = false;
  #escaped = false;
  line = 1;

  constructor(lists: readonly string[], put: (item: JsonItem) => void) {
    this.#lists = lists;
    this.#put = put;
  }

  write(text: string): void {
    this.#text = text;
    this.#from = 0;
    for (let at = 0; at < text.length; ) {
      if (this.#quoted) at = this.#throughString(at);
      else {
        this.#take(text.charCodeAt(at), at);
        at += 1;
      }
    }
    if (this.#item !== undefined) this.#item += text.slice(this.#from);
    else if (this.#list === undefined) this.#skeleton += text.slice(this.#from);
    if ((this.#item?.length ?? 0) > LARGEST_RECORD) this.#fail('record-too-large', 'a value is larger than 1 MB.');
    if (this.#skeleton.length > LARGEST_SKELETON)
      this.#fail('value-too-large', 'the file holds too much beside its lists.');
  }

  /** What the skeleton would be if the file ended after the element that is being put out. */
  soFar(): unknown {
    return this.#parsed(`${this.#skeleton}]}`);
  }

  end(): unknown {
    return this.#parsed(this.#skeleton);
  }

  /** Goes through a string, to behind its quote or the end of the piece. */
  #throughString(start: number): number {
    const text = this.#text;
    let at = start;
    while (this.#quoted && at < text.length) {
      const code = text.charCodeAt(at);
      if (code === LINE_FEED) this.line += 1;
      if (this.#escaped) this.#escaped = false;
      else if (code === BACKSLASH) this.#escaped = true;
      else if (code === QUOTE) this.#quoted = false;
      at += 1;
    }
    if (this.#depth === 1) this.#string += text.slice(start, at);
    return at;
  }

  #take(code: number, at: number): void {
    if (code === LINE_FEED) this.line += 1;
    if (this.#list !== undefined && this.#depth === 2) this.#takeInList(code, at);
    if (code === QUOTE) {
      this.#quoted = true;
      if (this.#depth === 1) this.#string = '"';
    } else if (code === COLON && this.#depth === 1) this.#property = String(this.#parsed(this.#string));
    else if (code === OBJECT_START || code === LIST_START) this.#open(code, at);
    else if (code === OBJECT_END || code === LIST_END) {
      this.#depth -= 1;
      if (this.#depth === 1) this.#list = undefined;
    }
  }

  /** Begins or ends an element; what stands between them is only looked at. */
  #takeInList(code: number, at: number): void {
    if (code === COMMA || code === LIST_END) {
      if (this.#item !== undefined) this.#endItem(this.#item + this.#text.slice(this.#from, at));
      else if (code === COMMA || this.#more) this.#malformed();
      this.#more = code === COMMA;
      this.#from = at;
    } else if (code === OBJECT_END) this.#malformed();
    else if (this.#item === undefined && !isWhite(code)) {
      this.#item = '';
      this.#itemLine = this.line;
      this.#from = at;
    }
  }

  #open(code: number, at: number): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) this.#fail('too-deep', `values stand more than ${DEEPEST} deep in each other.`);
    if (this.#depth !== 2) return;
    this.#list = code === LIST_START && this.#lists.includes(this.#property) ? this.#property : undefined;
    if (this.#list === undefined) return;
    this.#skeleton += this.#text.slice(this.#from, at + 1);
    this.#index = 0;
    this.#more = false;
  }

  #endItem(text: string): void {
    this.#item = undefined;
    this.#put({ list: this.#list!, index: this.#index, line: this.#itemLine, value: this.#parsed(text) });
    this.#index += 1;
  }

  #parsed(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      return this.#malformed();
    }
  }

  #malformed(): never {
    this.#fail('malformed-json', 'this is no JSON, or its end is missing.');
  }

  #fail(code: string, message: string): never {
    throw unreadable(`lines/${this.line}`, code, `Line ${this.line}: ${message}`);
  }
}

/** What JSON takes for white space. */
const isWhite = (code: number): boolean => code === 0x20 || code === LINE_FEED || code === 0x0d || code === 0x09;
