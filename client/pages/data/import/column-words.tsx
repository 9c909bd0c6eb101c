import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import classes from './column-words.module.css';
import type { RecognisedColumn, RowsOf } from './mapping-edits.ts';
import { readingKind } from './reading-kinds.ts';
import { type Meaning, useMeanings } from './use-meanings.ts';

interface ColumnWordsProps {
  readonly column: RecognisedColumn;
  readonly of: RowsOf;
  /** What the mapping says of the words of this column. */
  readonly told: Readonly<Record<string, unknown>>;
  readonly onWord: (word: string, told: string | null | undefined) => void;
}

type Word = NonNullable<RecognisedColumn['words']>[number];

/** The words that stand in a column and what each means; open where one of them was not understood. */
export function ColumnWords({ column, of, told, onWord }: ColumnWordsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const reading = column.fields[0]!;
  const kind = useMemo(() => readingKind(reading, of), [reading, of]);
  const meanings = useMeanings(kind);
  const words = column.words ?? [];
  const unclear = words.filter(({ value, readAs }) => readAs === undefined && !Object.hasOwn(told, value)).length;
  const counts = { count: words.length, number: formatNumber(words.length, language) };
  return (
    <details className={classes.words} open={unclear > 0 || Object.keys(told).length > 0}>
      <summary>
        {t('data.import.words.title', counts)}
        {unclear > 0 && (
          <strong className={classes.unclear}>
            {t('data.import.words.unclear', { count: unclear, number: formatNumber(unclear, language) })}
          </strong>
        )}
      </summary>
      <ul className={classes.list}>
        {words.map((word) => (
          <li key={word.value} className={classes.word}>
            <span className={classes.value}>
              {word.value}
              <span className={classes.count}>
                {t('data.import.rows', { count: word.count, number: formatNumber(word.count, language) })}
              </span>
            </span>
            <WordMeaning
              word={word}
              column={column.name}
              meanings={meanings}
              told={Object.hasOwn(told, word.value) ? told[word.value] : undefined}
              onMeaning={(means) => onWord(word.value, means)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

const AS_READ = '';
const NOTHING = 'nothing';
const MEANS = 'means:';

interface WordMeaningProps {
  readonly word: Word;
  readonly column: string;
  readonly meanings: readonly Meaning[];
  /** What the mapping says: null: nothing; undefined: it says nothing of it. */
  readonly told: unknown;
  readonly onMeaning: (told: string | null | undefined) => void;
}

function WordMeaning({ word: { value, readAs }, column, meanings, told, onMeaning }: WordMeaningProps) {
  const { t } = useTranslation();
  const nameOf = (code: string) => meanings.find((one) => one.value === code)?.name ?? code;
  const namesOf = (codes: readonly string[]) => codes.map(nameOf).join(' + ');
  const isTold = told !== undefined;
  const codes = isTold && told !== null ? [told].flat().map(String) : [];
  const choice = told === undefined ? AS_READ : told === null ? NOTHING : MEANS + codes.join('+');
  // Several values at once, or one of no closed list, as a kept mapping may tell: it can stay, and be exchanged.
  const isListed = codes.length === 0 || meanings.some((one) => MEANS + one.value === choice);
  const asRead = readAs === undefined ? t('data.import.words.choose') : namesOf(readAs);
  const choose = (next: string) =>
    onMeaning(next === AS_READ ? undefined : next === NOTHING ? null : next.slice(MEANS.length));
  return (
    <select
      className="select"
      aria-label={t('data.import.words.means', { word: value, column })}
      data-unclear={(!isTold && readAs === undefined) || undefined}
      value={choice}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value={AS_READ}>{isTold ? t('data.import.words.asRead') : asRead}</option>
      {!isListed && <option value={choice}>{namesOf(codes)}</option>}
      {meanings.map((one) => (
        <option key={one.value} value={MEANS + one.value}>
          {one.name}
        </option>
      ))}
      <option value={NOTHING}>{t('data.import.words.nothing')}</option>
    </select>
  );
}
