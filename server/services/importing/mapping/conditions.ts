import type { Condition } from '#contract/mapping';
import { fold } from '#model/text';
import { columnMark, readNumber } from '../../../exchange/readers/read-number.ts';
import type { CellValue } from '../../../exchange/readers/table-items.ts';

type Cells = Readonly<Record<string, CellValue>>;

/** A condition made ready for many rows. */
export function conditionOf(condition: Condition): (cells: Cells) => boolean {
  const { column, empty, zero } = condition;
  const equals = condition.equals === undefined ? undefined : new Set(condition.equals.map(folded));
  const contains = condition.contains?.map(folded);
  return (cells) => {
    const cell = Object.hasOwn(cells, column) ? cells[column] : undefined;
    if (empty !== undefined && (cell === undefined) !== empty) return false;
    if (zero !== undefined && (cell === undefined || isZero(cell) !== zero)) return false;
    if (equals === undefined && contains === undefined) return true;
    if (cell === undefined) return false;
    const text = folded(String(cell));
    return (equals?.has(text) ?? true) && (contains?.some((part) => text.includes(part)) ?? true);
  };
}

const folded = (text: string): string => fold(text.trim());

function isZero(cell: CellValue): boolean {
  if (typeof cell === 'number') return cell === 0;
  if (typeof cell === 'boolean') return false;
  const number = readNumber(cell, columnMark([cell]));
  return number.ok && number.value === 0;
}
