import { IconPlus, IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mapping } from '#contract/mapping';
import { useLanguage } from '../../../locales/i18n.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { FieldControl } from '../edit/field-control.tsx';
import { changeOf, type FieldValue, written } from '../edit/form-values.ts';
import { useFieldWords } from '../ui/use-field-words.ts';
import classes from './fixed-values.module.css';
import importClasses from './import-part.module.css';
import { constantsOf, READINGS, type RecognisedTable, withConstant } from './mapping-edits.ts';
import { readingKind } from './reading-kinds.ts';
import { useMeanings } from './use-meanings.ts';

interface FixedValuesProps {
  readonly network: string;
  readonly table: RecognisedTable;
  readonly mapping: Mapping;
  readonly onMapping: (mapping: Mapping) => void;
}

type Told = Parameters<typeof withConstant>[3];

/** Fields that tell one row from another: no value of theirs holds for all. */
const OWN = new Set(['id', 'name', 'aliases', 'registerNumber', 'website', 'latitude', 'longitude']);

/** What holds for every row although no column says it: the place of all of them, or where the list comes from. */
export function FixedValues({ network, table, mapping, onMapping }: FixedValuesProps) {
  const { t } = useTranslation();
  const words = useFieldWords();
  const summary = useRef<HTMLElement>(null);
  const { of } = table;
  const constants = Object.entries(constantsOf(mapping, table.table));
  const columns = new Set(table.columns.flatMap(({ fields }) => fields));
  const open = READINGS[of].filter(
    (field) => !columns.has(field) && !OWN.has(field) && !constants.some(([taken]) => taken === field),
  );
  return (
    <details className={importClasses.more} open={constants.length > 0}>
      <summary ref={summary}>{t('data.import.fixed.title')}</summary>
      <p className={importClasses.intro}>{t('data.import.fixed.hint')}</p>
      {constants.length > 0 && (
        <ul className={classes.fixed}>
          {constants.map(([field, told]) => (
            <li key={field}>
              <span>
                <strong>{words.reading(field, of)}</strong>: <FixedValue field={field} of={of} told={told} />
              </span>
              <button
                type="button"
                className="quiet"
                aria-label={t('data.import.fixed.remove', { field: words.reading(field, of) })}
                onClick={() => {
                  onMapping(withConstant(mapping, table.table, field, undefined));
                  // The button goes with its value: whoever works by keyboard must not lose their place.
                  summary.current?.focus();
                }}
              >
                <IconX size={20} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <NewFixedValue
        network={network}
        of={of}
        fields={open}
        onAdd={(field, told) => onMapping(withConstant(mapping, table.table, field, told))}
      />
    </details>
  );
}

function FixedValue({ field, of, told }: { field: string; of: RecognisedTable['of']; told: Told | undefined }) {
  const meanings = useMeanings(readingKind(field, of));
  const language = useLanguage();
  const nameOf = (value: unknown) =>
    meanings.find((one) => one.value === String(value))?.name ?? String(written({ kind: 'text' }, value, language));
  return Array.isArray(told) ? told.map(nameOf).join(', ') : nameOf(told);
}

interface NewFixedValueProps {
  readonly network: string;
  readonly of: RecognisedTable['of'];
  readonly fields: readonly string[];
  readonly onAdd: (field: string, told: Told) => void;
}

function NewFixedValue({ network, of, fields, onAdd }: NewFixedValueProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFieldWords();
  const [field, setField] = useState('');
  const [value, setValue] = useState<FieldValue>('');
  const [fault, setFault] = useState<string>();
  const kind = readingKind(field, of);
  const choose = (next: string) => {
    setField(next);
    setValue(written(readingKind(next, of), undefined, language));
    setFault(undefined);
  };
  const add = () => {
    const { patch, faults } = changeOf({ [field]: kind }, {}, { [field]: value }, language, [field]);
    const [wrong] = Object.values(faults);
    if (wrong !== undefined) setFault(t(`data.typed.${wrong}`));
    else if (patch[field] === undefined || patch[field] === null) setFault(t('data.typed.required'));
    else {
      onAdd(field, patch[field] as Told);
      choose('');
    }
  };
  return (
    <div className={classes.newFixed}>
      <SelectField
        label={t('data.import.fixed.field')}
        options={[
          { value: '', name: t('data.import.fixed.choose') },
          ...fields.map((one) => ({ value: one, name: words.reading(one, of) })),
        ]}
        value={field}
        onChange={choose}
      />
      {field !== '' && (
        <>
          <FieldControl
            key={field}
            network={network}
            name={field}
            label={words.reading(field, of)}
            kind={kind}
            value={value}
            fault={fault}
            onChange={setValue}
          />
          <button type="button" className="button" onClick={add}>
            <IconPlus size={20} aria-hidden="true" />
            {t('data.import.fixed.add')}
          </button>
        </>
      )}
    </div>
  );
}
