import { useTranslation } from 'react-i18next';
import type { DataTexts } from '../../../locales/i18n.ts';
import { data } from '../../../locales/nl/data/index.ts';
import { Choices, Field } from '../../ui/field.tsx';
import { useFieldWords } from '../ui/use-field-words.ts';
import type { AttributeRow } from './attribute-patch.ts';
import { AttributeRows } from './attribute-rows.tsx';
import type { FieldKind } from './field-kinds.ts';
import type { FieldValue } from './form-values.ts';
import { PlaceSelect } from './place-select.tsx';
import { useOptionWords, useThemeCodes } from './use-option-words.ts';

interface FieldControlProps {
  readonly network: string;
  readonly name: string;
  /** What it is called; by its name where this is left out. */
  readonly label?: string;
  readonly kind: FieldKind;
  readonly value: FieldValue;
  readonly fault: string | undefined;
  readonly onChange: (value: FieldValue) => void;
}

type Hint = keyof DataTexts['hint'];
const isHint = (name: string): name is Hint => Object.hasOwn(data.hint, name);

/** One property of an actor or tie: asked for as its kind wants it. */
export function FieldControl({ network, name, label: called, kind, value, fault, onChange }: FieldControlProps) {
  const { t } = useTranslation();
  const words = useFieldWords();
  const label = called ?? words.field(name);
  const hint = isHint(name) ? t(`data.hint.${name}`) : undefined;
  if (kind.kind === 'attributes') {
    return <AttributeRows label={label} hint={hint} fault={fault} rows={value as AttributeRow[]} onChange={onChange} />;
  }
  if (kind.kind === 'themes' || kind.kind === 'choices') {
    return (
      <ManyOptions label={label} hint={hint} fault={fault} kind={kind} value={value as string[]} onChange={onChange} />
    );
  }
  const text = value as string;
  return (
    <Field label={label} hint={hint} fault={fault}>
      {(control) => {
        switch (kind.kind) {
          case 'place':
          case 'ownPlace':
            return (
              <PlaceSelect
                control={control}
                network={network}
                own={kind.kind === 'ownPlace'}
                value={text}
                onChange={onChange}
              />
            );
          case 'choice':
          case 'flag':
            return <OneOption control={control} kind={kind} value={text} onChange={onChange} />;
          case 'long':
          case 'lines':
            return (
              <textarea
                {...control}
                className="input"
                rows={kind.kind === 'long' ? 4 : 3}
                value={text}
                onChange={({ currentTarget }) => onChange(currentTarget.value)}
              />
            );
          default:
            return (
              <input
                {...control}
                className="input"
                inputMode={INPUT_MODES[kind.kind]}
                value={text}
                onChange={({ currentTarget }) => onChange(currentTarget.value)}
              />
            );
        }
      }}
    </Field>
  );
}

/** Which keys a phone shows; letters where nothing is said. */
const INPUT_MODES: Readonly<Partial<Record<FieldKind['kind'], 'url' | 'numeric' | 'decimal'>>> = {
  website: 'url',
  register: 'numeric',
  whole: 'numeric',
  number: 'decimal',
  euros: 'decimal',
};

interface OneOptionProps {
  readonly control: object;
  readonly kind: FieldKind;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function OneOption({ control, kind, value, onChange }: OneOptionProps) {
  const { t } = useTranslation();
  const words = useOptionWords();
  const options =
    kind.kind === 'choice'
      ? kind.options.map((option) => ({ value: option, name: words(kind.words, option) }))
      : [
          { value: 'true', name: t('data.yes') },
          { value: 'false', name: t('data.no') },
        ];
  return (
    <select
      {...control}
      className="select"
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      <option value="">{t('data.notKnown')}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  );
}

interface ManyOptionsProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly fault: string | undefined;
  readonly kind: FieldKind;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

function ManyOptions({ kind, value, onChange, ...field }: ManyOptionsProps) {
  const words = useOptionWords();
  const themes = useThemeCodes();
  const known = kind.kind === 'choices' ? kind.options : themes;
  const all = [...known, ...value.filter((one) => !known.includes(one))];
  const options = all.map((option) => ({
    value: option,
    name: kind.kind === 'choices' ? words(kind.words, option) : words('theme', option),
  }));
  return <Choices {...field} options={options} chosen={value} onChange={onChange} columns />;
}
