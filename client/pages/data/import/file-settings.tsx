import { useTranslation } from 'react-i18next';
import type { ImportFormat, Recognised } from '#contract/imports';
import type { Mapping } from '#contract/mapping';
import { TIE_TYPES } from '#model/tie-types';
import { ACTOR_TYPES } from '#model/vocabulary';
import { capital } from '../../../locales/format.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { useNames } from '../../ui/use-graph.ts';
import classes from './import-part.module.css';
import { hasDecimals, withSetting } from './mapping-edits.ts';

interface FileSettingsProps {
  readonly recognised: Recognised;
  readonly format: ImportFormat;
  readonly onMapping: (mapping: Mapping) => void;
}

const DECIMALS = ['comma', 'point'] as const;
const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;

interface Setting {
  readonly name: Parameters<typeof withSetting>[1];
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly shown: boolean;
  /** What holds as long as nothing is chosen. */
  readonly otherwise: string;
}

/** What holds for the whole file where it does not say so itself. */
export function FileSettings({ recognised: { mapping, tables, encoding }, format, onMapping }: FileSettingsProps) {
  const { t } = useTranslation();
  const names = useNames();
  const settings: Setting[] = [
    {
      name: 'defaultActorType',
      options: ACTOR_TYPES.map((value) => ({ value, name: capital(t(`type.${value}`)) })),
      shown: true,
      otherwise: t('data.import.settings.otherwise', { name: t('type.organisation') }),
    },
    {
      name: 'defaultTieType',
      options: TIE_TYPES.map((value) => ({ value, name: names.tieType(value) })),
      shown: true,
      otherwise: t('data.import.settings.otherwise', { name: names.tieType('related-to').toLowerCase() }),
    },
    {
      name: 'decimal',
      options: DECIMALS.map((value) => ({ value, name: t(`data.import.settings.decimals.${value}`) })),
      shown: mapping.decimal !== undefined || hasDecimals(tables),
      otherwise: t('data.import.settings.recognised'),
    },
    {
      name: 'encoding',
      options: ENCODINGS.map((value) => ({ value, name: value.toUpperCase() })),
      shown: format === 'csv',
      otherwise: encoding
        ? t('data.import.settings.recognisedAs', { name: encoding.toUpperCase() })
        : t('data.import.settings.recognised'),
    },
  ];
  return (
    <details className={classes.more}>
      <summary>{t('data.import.settings.title')}</summary>
      <div className={classes.settings}>
        {settings
          .filter(({ shown }) => shown)
          .map(({ name, options, otherwise }) => (
            <SelectField
              key={name}
              label={t(`data.import.settings.${name}`)}
              options={[{ value: '', name: otherwise }, ...options]}
              value={mapping[name] ?? ''}
              onChange={(value) => onMapping(withSetting(mapping, name, value))}
            />
          ))}
      </div>
    </details>
  );
}
