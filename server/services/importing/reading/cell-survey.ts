import type { TableRecord } from '../../../exchange/readers/table-items.ts';
import type { CellsSeen } from '../mapping/table-plan.ts';
import { isDirection } from '../words/directions.ts';

/** What the cells of a table tell of its columns, where their names may say too little. */
export class CellSurvey implements CellsSeen {
  readonly directions = new Set<string>();
  readonly #otherwise = new Set<string>();

  note(cells: TableRecord['cells']): void {
    for (const [name, cell] of Object.entries(cells)) {
      if (this.#otherwise.has(name)) continue;
      if (isDirection(cell)) this.directions.add(name);
      else {
        this.directions.delete(name);
        this.#otherwise.add(name);
      }
    }
  }
}
