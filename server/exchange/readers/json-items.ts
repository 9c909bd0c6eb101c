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
 * Cuts the elements of some lists out of JSON as it comes in, so that only one is held at a time. What remains, with a
 * `0` for each element, is the skeleton: it is parsed at the end, so that the whole is JSON or refused.
 *
 * Throws a DomainError `invalid` with one fault at `lines/{line}`: `malformed-json`, `too-deep` (over 200),
 * `record-too-large` (an element over 1 MB), `value-too-large` (a skeleton over 8 MB: some four million elements).
 * Memory: an element and the skeleton. Time: linear.
 */
export class JsonItems {
  readonly #lists: readonly string[];
  readonly #put: (item: JsonItem) => void;
  #skeleton = '';
  #item: string | undefined;
  #itemLine = 0;
  #index = 0;
  #list: string | undefined;
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
    for (const character of text) this.#take(character);
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

  #take(character: string): void {
    if (character === '\n') this.line += 1;
    if (this.#quoted) {
      if (this.#escaped) this.#escaped = false;
      else if (character === '\\') this.#escaped = true;
      else if (character === '"') this.#quoted = false;
      if (this.#depth === 1) this.#string += character;
      this.#keep(character);
      return;
    }
    const between = this.#depth === 2 && this.#list !== undefined;
    if (between && (character === ',' || character === ']')) this.#endItem();
    else if (between && this.#item === undefined && !/\s/.test(character)) {
      this.#item = '';
      this.#itemLine = this.line;
      this.#skeleton += '0';
    }
    this.#keep(character);
    if (character === '"') {
      this.#quoted = true;
      if (this.#depth === 1) this.#string = '"';
    } else if (character === ':' && this.#depth === 1) this.#property = String(this.#parsed(this.#string));
    else if (character === '{' || character === '[') this.#open(character);
    else if (character === '}' || character === ']') {
      this.#depth -= 1;
      if (this.#depth === 1) this.#list = undefined;
    }
  }

  #keep(character: string): void {
    if (this.#item === undefined) this.#skeleton += character;
    else this.#item += character;
  }

  #open(character: string): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) this.#fail('too-deep', `values stand more than ${DEEPEST} deep in each other.`);
    if (this.#depth !== 2) return;
    this.#list = character === '[' && this.#lists.includes(this.#property) ? this.#property : undefined;
    this.#index = 0;
  }

  #endItem(): void {
    const text = this.#item;
    if (text === undefined) return;
    this.#item = undefined;
    this.#put({ list: this.#list!, index: this.#index, line: this.#itemLine, value: this.#parsed(text) });
    this.#index += 1;
  }

  #parsed(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      return this.#fail('malformed-json', 'this is no JSON, or its end is missing.');
    }
  }

  #fail(code: string, message: string): never {
    throw unreadable(`lines/${this.line}`, code, `Line ${this.line}: ${message}`);
  }
}
