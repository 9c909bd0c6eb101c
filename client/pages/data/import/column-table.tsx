import { Fragment, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mapping } from '#contract/mapping';
import { formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import tableClasses from '../../ui/table.module.css';
import { useFieldWords } from '../ui/use-field-words.ts';
import { ColumnWords } from './column-words.tsx';
import { FixedValues } from './fixed-values.tsx';
import classes from './import-part.module.css';
import {
  chosenReading,
  KEPT,
  LEFT_OUT,
  READINGS,
  type RecognisedColumn,
  type RecognisedTable,
  type RowsOf,
  toldOf,
  withColumn,
  withRowsOf,
  withWord,
} from './mapping-edits.ts';

interface ColumnTableProps {
  readonly network: string;
  /** What the table is called; empty: the file is one table. */
  readonly title: string;
  readonly table: RecognisedTable;
  /** What its rows tell is settled: of two files one is of actors and one of ties. */
  readonly fixed: boolean;
  readonly mapping: Mapping;
  readonly onMapping: (mapping: Mapping) => void;
}

const ROWS_OF = ['actors', 'ties', 'reports', 'nothing'] as const satisfies readonly RowsOf[];

/** One table of the file: what its rows tell, and what each column is read as. */
export function ColumnTable({ network, title, table, fixed, mapping, onMapping }: ColumnTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const rows = t('data.import.rows', { count: table.rows, number: formatNumber(table.rows, language) });
  return (
    <section className={classes.table} aria-label={title || t(`data.import.columnsOf.${table.of}`)}>
      {title !== '' && <h3>{title}</h3>}
      <div className={classes.rowsOf}>
        <label htmlFor={id}>{t('data.import.rowsOf.label', { rows })}</label>
        <select
          id={id}
          className="select"
          value={table.of}
          disabled={fixed}
          onChange={({ currentTarget }) => onMapping(withRowsOf(mapping, table.table, currentTarget.value as RowsOf))}
        >
          {ROWS_OF.map((of) => (
            <option key={of} value={of}>
              {t(`data.import.rowsOf.${of}`)}
            </option>
          ))}
        </select>
      </div>
      {table.of !== 'nothing' && (
        <div className={tableClasses.scroll}>
          <table className={`${tableClasses.table} ${classes.columns}`}>
            <thead>
              <tr>
                <th scope="col">{t('data.import.column')}</th>
                <th scope="col">{t('data.import.samples')}</th>
                <th scope="col">{t('data.import.readAs')}</th>
              </tr>
            </thead>
            <tbody>
              {table.columns.map((column) => (
                <Fragment key={column.name}>
                  <tr data-continued={column.words && ''}>
                    <th scope="row">{column.name}</th>
                    <td>
                      <div className={classes.samples}>{column.samples.join(' · ') || t('data.import.empty')}</div>
                    </td>
                    <td>
                      <ColumnReading
                        column={column}
                        reading={chosenReading(mapping, table.table, column)}
                        of={table.of}
                        onReading={(reading) => onMapping(withColumn(mapping, table.table, column.name, reading))}
                      />
                    </td>
                  </tr>
                  {column.words && (
                    <tr data-continues="">
                      <td colSpan={3}>
                        <ColumnWords
                          column={column}
                          of={table.of}
                          told={toldOf(mapping, table.table, column.name)}
                          onWord={(word, told) => onMapping(withWord(mapping, table.table, column.name, word, told))}
                        />
                      </td>
                    </tr>
                  )}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {table.of !== 'nothing' && (
        <FixedValues network={network} table={table} mapping={mapping} onMapping={onMapping} />
      )}
    </section>
  );
}

interface ColumnReadingProps {
  readonly column: RecognisedColumn;
  readonly reading: string;
  readonly of: RowsOf;
  readonly onReading: (reading: string) => void;
}

function ColumnReading({ column, reading, of, onReading }: ColumnReadingProps) {
  const { t } = useTranslation();
  const words = useFieldWords();
  const word = (field: string) => words.reading(field, of);
  const known = [KEPT, LEFT_OUT, ...READINGS[of]].includes(reading);
  return (
    <select
      className={`select ${classes.reading}`}
      aria-label={t('data.import.readAsOf', { column: column.name })}
      value={reading}
      onChange={({ currentTarget }) => onReading(currentTarget.value)}
    >
      <option value={KEPT}>{t('data.import.kept')}</option>
      <option value={LEFT_OUT}>{t('data.import.leftOut')}</option>
      {/* Several fields at once, or a word of the mapping's own: it can stay, and be exchanged for one of these. */}
      {!known && <option value={reading}>{reading.split('+').map(word).join(' + ')}</option>}
      <optgroup label={t('data.import.fields')}>
        {READINGS[of].map((field) => (
          <option key={field} value={field}>
            {word(field)}
          </option>
        ))}
      </optgroup>
    </select>
  );
}
