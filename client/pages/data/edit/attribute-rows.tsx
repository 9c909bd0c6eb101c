import { IconPlus, IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttributeRow } from './attribute-patch.ts';
import classes from './edit-part.module.css';

interface AttributeRowsProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly fault: string | undefined;
  readonly rows: readonly AttributeRow[];
  readonly onChange: (rows: readonly AttributeRow[]) => void;
}

/** Other facts: a name and what it is, as many as there are. */
export function AttributeRows({ label, hint, fault, rows, onChange }: AttributeRowsProps) {
  const { t } = useTranslation();
  const id = useId();
  const change = (index: number, part: Partial<AttributeRow>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  return (
    <fieldset className={classes.attributes} aria-describedby={hint ? id : undefined}>
      <legend className={classes.legend}>{label}</legend>
      {hint && (
        <p id={id} className={classes.hint}>
          {hint}
        </p>
      )}
      {rows.map(({ name, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; its name changes while it is typed
        <div key={index} className={classes.attribute}>
          <input
            className="input"
            aria-label={t('data.attribute.name', { number: index + 1 })}
            placeholder={t('data.attribute.namePlaceholder')}
            value={name}
            onChange={({ currentTarget }) => change(index, { name: currentTarget.value })}
          />
          <textarea
            className="input"
            aria-label={t('data.attribute.text', { name: name || String(index + 1) })}
            rows={Math.max(1, text.split('\n').length)}
            value={text}
            onChange={({ currentTarget }) => change(index, { text: currentTarget.value })}
          />
          <button
            type="button"
            className="quiet"
            aria-label={t('data.attribute.remove', { name: name || String(index + 1) })}
            onClick={() => onChange(rows.filter((_, at) => at !== index))}
          >
            <IconX size={20} aria-hidden="true" />
          </button>
        </div>
      ))}
      {fault && <p className={classes.fault}>{fault}</p>}
      <button
        type="button"
        className="quiet"
        onClick={() => onChange([...rows, { was: undefined, name: '', text: '' }])}
      >
        <IconPlus size={20} aria-hidden="true" />
        {t('data.attribute.add')}
      </button>
    </fieldset>
  );
}
