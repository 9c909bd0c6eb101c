import type { MeasureEntry } from '../../../api/answers.ts';
import type { CsvTable } from '../../../state/csv-table.ts';
import { Keep } from './keep.tsx';
import { Methods } from './methods.tsx';
import type { Answer } from './methods-text.ts';
import { ParameterForm } from './parameter-form.tsx';
import classes from './part-foot.module.css';
import type { Research } from './use-research.ts';

interface PartFootProps {
  readonly research: Research;
  /** Begin of the names of the files. */
  readonly name: string;
  /** What the part rests on; none as long as it is not there. */
  readonly answers: readonly Answer[];
  readonly measures: readonly MeasureEntry[];
  readonly table: () => CsvTable;
  readonly days?: readonly [from: string, to: string] | undefined;
}

/** What stands below every part: its settings, its figures to keep, and how they were made. */
export function PartFoot({ research, name, answers, measures, table, days }: PartFootProps) {
  const [first] = answers;
  return (
    <footer className={classes.foot}>
      {research.takes.length > 0 && <ParameterForm research={research} />}
      {first && (
        <>
          <Methods answer={answers.find(hasIntervals) ?? first} measures={measures} days={days} />
          <Keep name={name} answers={answers} table={table} json={answers.length === 1 ? first : answers} />
        </>
      )}
    </footer>
  );
}

/** Of several measures some have rank intervals and some not: the text tells how they were made. */
const hasIntervals = ({ intervals }: Answer): boolean => intervals?.draws !== undefined;
