import type { Recognised } from '#contract/imports';
import type { CellRead } from '../words/cell-values.ts';
import type { FieldKind } from '../words/field-kinds.ts';
import type { ColumnPlan } from './table-plan.ts';

type ReadWord = NonNullable<Recognised['tables'][number]['columns'][number]['words']>[number];

/** Kinds whose cells hold one of few words: what was made of every one of them is worth showing. */
const WORDED: ReadonlySet<FieldKind> = new Set(['word', 'words', 'boolean', 'themes']);

/** A column with more different words is no list of words that someone would go through. */
const MOST_WORDS = 60;
const LONGEST_WORD = 200;

interface Word {
  count: number;
  /** The mapping says what it means. */
  readonly told: boolean;
  readonly readAs: readonly string[] | undefined;
}

const isClear = ({ told, readAs }: Word): boolean => !told && readAs !== undefined;

/**
 * What the cells of a table's columns hold and what was made of it, so that a person can say what a word means: all
 * words of columns that hold words, and of other columns those that could not be read. Memory: 60 words a column.
 */
export class WordTally {
  readonly #columns = new Map<string, Map<string, Word>>();

  /** A cell of a column that is read as one field. `told`: by the mapping; `read` undefined: it means nothing. */
  note({ name, targets }: ColumnPlan, cell: string, told: boolean, read: CellRead | undefined): void {
    if (!told && read?.ok && !WORDED.has(targets[0]!.kind)) return;
    let words = this.#columns.get(name);
    if (words === undefined) {
      words = new Map();
      this.#columns.set(name, words);
    }
    const text = cell.trim();
    const known = words.get(text);
    if (known !== undefined) known.count += 1;
    else if (words.size <= MOST_WORDS && text.length <= LONGEST_WORD) {
      words.set(text, { count: 1, told, readAs: read === undefined ? [] : meaningOf(read) });
    }
  }

  /**
   * The words of a column; undefined where there are none to show. First those that are not understood by themselves,
   * whether a mapping tells them or not, so that none changes its place while it is told; then by how often.
   */
  of(column: string): ReadWord[] | undefined {
    const words = this.#columns.get(column);
    if (words === undefined || words.size > MOST_WORDS) return undefined;
    return [...words]
      .sort(
        ([value, one], [otherValue, other]) =>
          Number(isClear(one)) - Number(isClear(other)) || other.count - one.count || (value < otherValue ? -1 : 1),
      )
      .map(([value, { count, readAs }]) => ({
        value,
        count,
        ...(readAs === undefined ? {} : { readAs: [...readAs] }),
      }));
  }
}

function meaningOf(read: CellRead): readonly string[] | undefined {
  if (!read.ok || read.unknownThemes !== undefined) return undefined;
  return Array.isArray(read.value) ? read.value.map(String) : [String(read.value)];
}
