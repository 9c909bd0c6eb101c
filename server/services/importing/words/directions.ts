import type { CellValue } from '../../../exchange/readers/table-items.ts';

const wordIn = (cell: CellValue): string => String(cell).trim().toLowerCase();

/** Whether a cell is one of the words that Gephi has for the direction of a tie. */
export const isDirection = (cell: CellValue): boolean => ['directed', 'undirected', 'mutual'].includes(wordIn(cell));

/** Whether a word for a direction says that there is none; what goes both ways has none either. */
export const isWithoutDirection = (cell: CellValue): boolean => wordIn(cell) !== 'directed';
