import type { CellValue, TableRecord } from '../../../exchange/readers/table-items.ts';
import type { CellsSeen } from '../mapping/table-plan.ts';
import { isDirection } from '../words/directions.ts';
import { codeOfWord } from '../words/word-codes.ts';

/** So many different values of two columns are kept to see whether one stands there twice. */
const MOST_VALUES = 10_000;

const isActorType = (cell: CellValue): boolean => codeOfWord('actorType', String(cell)) !== undefined;

const isWord = (cell: CellValue, word: string): boolean =>
  typeof cell === 'string' && cell.length === word.length && cell.toLowerCase() === word.toLowerCase();

/** What the cells of a table tell of its columns, where their names may say too little. Memory: 10,000 values. */
export class CellSurvey implements CellsSeen {
  readonly directions = new Columns(isDirection);
  readonly actorTypes = new Columns(isActorType, isActorType);
  readonly namedInCells = new Set<string>();
  mayBePairs = false;
  readonly #values: Set<string> | undefined;

  constructor(columns: readonly string[]) {
    this.#values = columns.length === 2 ? new Set() : undefined;
  }

  note(cells: TableRecord['cells']): void {
    for (const [name, cell] of Object.entries(cells)) {
      this.directions.note(name, cell);
      this.actorTypes.note(name, cell);
      if (isWord(cell, name)) this.namedInCells.add(name);
      if (!this.mayBePairs) this.#notePair(String(cell).trim());
    }
  }

  #notePair(value: string): void {
    if (this.#values === undefined) return;
    if (this.#values.has(value)) {
      this.mayBePairs = true;
      this.#values.clear();
    } else if (this.#values.size < MOST_VALUES) this.#values.add(value);
  }
}

/** The columns all of whose filled cells are of a kind. */
class Columns extends Set<string> {
  readonly #isOfKind: (cell: CellValue) => boolean;
  readonly #concerns: (name: string) => boolean;
  readonly #others = new Set<string>();

  constructor(isOfKind: (cell: CellValue) => boolean, concerns: (name: string) => boolean = () => true) {
    super();
    this.#isOfKind = isOfKind;
    this.#concerns = concerns;
  }

  note(name: string, cell: CellValue): void {
    if (this.#others.has(name)) return;
    if (this.#isOfKind(cell) && this.#concerns(name)) this.add(name);
    else {
      this.delete(name);
      this.#others.add(name);
    }
  }
}
