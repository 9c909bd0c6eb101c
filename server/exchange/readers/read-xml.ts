import { SaxesParser } from 'saxes';
import type { DomainError } from '#model/errors';
import { faultsOf, LARGEST_RECORD, type ReadFault, unreadable } from './read-fault.ts';

/** An element that is open. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Line of the file in which its opening tag ends, from 1. */
  readonly line: number;
  readonly parent?: XmlElement;
}

/** Which elements are read: each with the elements it may stand in; the root stands in none. */
export type XmlStructure = Readonly<Record<string, readonly string[]>>;

export interface XmlVisitor {
  open?(element: XmlElement): void;
  /** `text` is what stood in the element after its last child, or all of it. */
  close?(element: XmlElement, text: string): void;
}

export interface XmlOptions {
  /** `ignored`: an element counts by the name after its prefix. */
  readonly prefixes?: 'ignored';
}

const DEEPEST = 200;
const PIECE = 65_536;

/**
 * Walks through XML as it comes in: the visitor is told of the elements of the structure, and puts out items, which are
 * yielded. An element that the structure does not have there is passed over with all that is in it. Names are compared
 * as written, so that elements with a prefix are passed over, unless prefixes are ignored.
 *
 * Yields one fatal fault at `lines/{line}`, and ends, at: `malformed-xml` (also truncated, and entities that XML itself does not
 * have), `wrong-root`, `doctype` (refused: its entities can grow without end or read other files), `too-deep` (over 200),
 * `value-too-large` (a text, tag or comment over 1 MB), the faults that the visitor throws and those of decodeText.
 * Before the fault of a closing tag that does not fit, the visitor may be told that the element closed. Errors of the
 * source are thrown.
 *
 * Memory: one chunk of the source, one value, the open elements, and the items of 64 KB. Time: linear.
 */
export async function* readXml<T>(
  text: AsyncIterable<string>,
  structure: XmlStructure,
  visitorFor: (put: (item: T) => void) => XmlVisitor,
  options: XmlOptions = {},
): AsyncGenerator<T | ReadFault> {
  const items: T[] = [];
  const visitor = visitorFor((item) => items.push(item));
  const walk = walking(structure, visitor, options);
  let failed: unknown;
  try {
    for await (const chunk of text) {
      for (let at = 0; at < chunk.length && failed === undefined; at += PIECE) {
        failed = failureOf(() => walk.write(chunk.slice(at, at + PIECE)));
        yield* items.splice(0);
      }
      if (failed !== undefined) break;
    }
  } catch (error) {
    failed = error;
  }
  failed ??= failureOf(() => walk.end());
  yield* items.splice(0);
  if (failed !== undefined) yield* faultsOf(failed, walk.line());
}

function failureOf(work: () => void): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}

interface Walk {
  write(piece: string): void;
  end(): void;
  line(): number;
}

/**
 * Fails without a handler of errors: with eight handlers V8 takes the parser for a dictionary, and it reads at a third of
 * its speed.
 */
class XmlParser extends SaxesParser {
  override fail(message: string): this {
    throw xmlFault(this.line, 'malformed-xml', message.slice(0, 200));
  }
}

function walking(structure: XmlStructure, visitor: XmlVisitor, { prefixes }: XmlOptions): Walk {
  const parser = new XmlParser();
  /** The innermost element that is read, and how many that are not are open in it. */
  let element: XmlElement | undefined;
  let passedOver = 0;
  let depth = 0;
  let text = '';
  /** Where the last event was: what comes without one after it is held in memory. */
  let lastEvent = 0;
  const fail = (code: string, message: string): never => {
    throw xmlFault(parser.line, code, message);
  };

  parser.on('doctype', () => fail('doctype', 'a document type (DOCTYPE) is not accepted; take it out.'));
  for (const event of ['comment', 'processinginstruction'] as const) {
    parser.on(event, () => {
      lastEvent = parser.position;
    });
  }
  parser.on('opentag', (tag) => {
    lastEvent = parser.position;
    depth += 1;
    text = '';
    if (depth > DEEPEST) fail('too-deep', `elements stand more than ${DEEPEST} deep in each other.`);
    const name = prefixes === 'ignored' ? tag.name.slice(tag.name.indexOf(':') + 1) : tag.name;
    const known = passedOver === 0 && Object.hasOwn(structure, name);
    if (depth === 1 && !(known && structure[name]!.length === 0)) {
      const expected = Object.keys(structure).find((root) => structure[root]!.length === 0);
      fail('wrong-root', `the outermost element is "${tag.name.slice(0, 60)}", not "${expected}".`);
    }
    if (known && (element === undefined || structure[name]!.includes(element.name))) {
      const parent = element === undefined ? {} : { parent: element };
      element = { name, attributes: tag.attributes as Record<string, string>, line: parser.line, ...parent };
      visitor.open?.(element);
    } else passedOver += 1;
  });
  const onText = (piece: string) => {
    lastEvent = parser.position;
    if (passedOver > 0) return;
    text += piece;
    if (text.length > LARGEST_RECORD) tooLarge();
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', () => {
    lastEvent = parser.position;
    depth -= 1;
    if (passedOver > 0) passedOver -= 1;
    else {
      const closing = element!;
      visitor.close?.(closing, text);
      element = closing.parent;
    }
    text = '';
  });
  const tooLarge = () => fail('value-too-large', 'a value is larger than 1 MB.');
  return {
    write(piece) {
      parser.write(piece);
      if (parser.position - lastEvent > LARGEST_RECORD) tooLarge();
    },
    end: () => {
      parser.close();
    },
    line: () => parser.line,
  };
}

/** A fault of the file as a whole, for a visitor to throw: the file ends to be read there. */
export const xmlFault = (line: number, code: string, message: string): DomainError =>
  unreadable(`lines/${line}`, code, `Line ${line}: ${message}`);
