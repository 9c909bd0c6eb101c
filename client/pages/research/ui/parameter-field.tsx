import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { GROUPS, PROJECTIONS, WEIGHTS } from '#contract/analysis-parameters';
import { TIE_TYPES } from '#model/tie-types';
import { ACTOR_TYPES, FUNDING_STATUSES } from '#model/vocabulary';
import { formatDate } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import type { ParameterName } from '../../../state/research-parameters.ts';
import { Choices, Field } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useNetworkInfo } from '../../ui/use-graph.ts';
import { DayField } from './day-field.tsx';
import classes from './part-foot.module.css';

interface ParameterFieldProps {
  readonly name: ParameterName;
  readonly network: string;
  readonly value: string;
  readonly isFaulty: boolean;
  readonly onChange: (value: string) => void;
}

/** The control of one parameter of an analysis. */
export function ParameterField(props: ParameterFieldProps): ReactNode {
  const { t } = useTranslation();
  switch (props.name) {
    case 'actorTypes':
      return <Several {...props} options={ACTOR_TYPES.map((value) => ({ value, name: t(`typePlural.${value}`) }))} />;
    case 'tieTypes':
      return (
        <Several
          {...props}
          wide
          options={TIE_TYPES.map((value) => ({ value, name: t(`network.tie.outgoing.${value}`) }))}
        />
      );
    case 'fundingStatus':
      return (
        <Several
          {...props}
          options={FUNDING_STATUSES.map((value) => ({ value, name: t(`network.funding.${value}`) }))}
        />
      );
    case 'zeroAmounts':
    case 'normalized':
    case 'intervals':
      return <Flag {...props} name={props.name} />;
    case 'asOf':
      return <Day {...props} />;
    case 'weight':
      return (
        <One {...props} options={WEIGHTS.map((value) => ({ value, name: t(`research.parameters.weight.${value}`) }))} />
      );
    case 'direction':
      return (
        <One
          {...props}
          options={(['undirected', 'directed'] as const).map((value) => ({
            value,
            name: t(`research.parameters.direction.${value}`),
          }))}
        />
      );
    case 'projection':
      return (
        <One
          {...props}
          hint={t('research.parameters.projectionHint')}
          options={(['none', ...PROJECTIONS] as const).map((value) => ({
            value,
            name: t(`research.parameters.projection.${value}`),
          }))}
        />
      );
    case 'paths':
      return (
        <One
          {...props}
          hint={t('research.parameters.hint.paths')}
          options={(['auto', 'exact', 'sampled'] as const).map((value) => ({
            value,
            name: t(`research.parameters.paths.${value}`),
          }))}
        />
      );
    case 'algorithm':
      return (
        <One
          {...props}
          options={(['louvain', 'leiden'] as const).map((value) => ({
            value,
            name: t(`research.parameters.algorithm.${value}`),
          }))}
        />
      );
    case 'group':
      return <Group {...props} />;
    case 'seed':
    case 'resolution':
    case 'size':
      return <NumberField {...props} name={props.name} />;
    case 'mode':
      return null;
  }
}

interface Option {
  readonly value: string;
  readonly name: string;
}
type WithOptions = ParameterFieldProps & { readonly options: readonly Option[]; readonly hint?: string };

const listed = (value: string): string[] => (value === '' ? [] : value.split(','));

function Several({ name, value, options, isFaulty, onChange, wide }: WithOptions & { readonly wide?: boolean }) {
  const { t } = useTranslation();
  return (
    <div data-wide={wide ? '' : undefined}>
      <Choices
        label={t(`research.parameters.name.${name}`)}
        options={options}
        chosen={listed(value)}
        onChange={(chosen) =>
          onChange(
            options
              .map((one) => one.value)
              .filter((one) => chosen.includes(one))
              .join(','),
          )
        }
        columns={wide ?? false}
        fault={isFaulty ? t('research.parameters.none') : undefined}
      />
    </div>
  );
}

function One({ name, value, options, hint, onChange }: WithOptions) {
  const { t } = useTranslation();
  return (
    <SelectField
      label={t(`research.parameters.name.${name}`)}
      hint={hint}
      options={options}
      value={value}
      onChange={onChange}
    />
  );
}

type FlagName = 'zeroAmounts' | 'normalized' | 'intervals';

function Flag({ name, value, onChange }: ParameterFieldProps & { readonly name: FlagName }) {
  const { t } = useTranslation();
  return (
    <Choices
      label={t(`research.parameters.name.${name}`)}
      hint={name === 'zeroAmounts' ? undefined : t(`research.parameters.hint.${name}`)}
      options={[{ value: 'true', name: t(`research.parameters.${name}`) }]}
      chosen={value === 'true' ? ['true'] : []}
      onChange={(chosen) => onChange(chosen.length > 0 ? 'true' : 'false')}
    />
  );
}

function Day({ name, network, value, isFaulty, onChange }: ParameterFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = useNetworkInfo(network)?.referenceDate;
  const isAll = value === 'all';
  return (
    <div className={classes.day}>
      <DayField
        label={t(`research.parameters.name.${name}`)}
        hint={t('research.parameters.hint.asOf', { day: day ? formatDate(day, language) : t('notRecorded') })}
        fault={isFaulty ? t('research.parameters.invalidDay') : undefined}
        disabled={isAll}
        value={isAll ? '' : value}
        onChange={onChange}
      />
      <Choices
        label=""
        options={[{ value: 'all', name: t('research.parameters.allDays') }]}
        chosen={isAll ? ['all'] : []}
        onChange={(chosen) => onChange(chosen.length > 0 ? 'all' : '')}
      />
    </div>
  );
}

const ATTRIBUTE = 'attribute:';

function Group(props: ParameterFieldProps) {
  const { t } = useTranslation();
  const { name, value, isFaulty, onChange } = props;
  const isAttribute = value.startsWith(ATTRIBUTE);
  return (
    <div className={classes.day}>
      <SelectField
        label={t(`research.parameters.name.${name}`)}
        options={[
          ...GROUPS.map((group) => ({ value: group, name: t(`research.parameters.group.${group}`) })),
          { value: ATTRIBUTE, name: t('research.parameters.group.attribute') },
        ]}
        value={isAttribute ? ATTRIBUTE : value}
        onChange={onChange}
      />
      {isAttribute && (
        <Field
          label={t('research.parameters.hint.attribute')}
          fault={isFaulty ? t('research.parameters.invalidGroup') : undefined}
        >
          {(control) => (
            <input
              {...control}
              className="input"
              value={value.slice(ATTRIBUTE.length)}
              onChange={({ currentTarget }) => onChange(`${ATTRIBUTE}${currentTarget.value}`)}
            />
          )}
        </Field>
      )}
    </div>
  );
}

type NumberName = 'seed' | 'resolution' | 'size';

function NumberField({ name, value, isFaulty, onChange }: ParameterFieldProps & { readonly name: NumberName }) {
  const { t } = useTranslation();
  const range = t(`research.parameters.range.${name}`);
  return (
    <Field
      label={t(`research.parameters.name.${name}`)}
      hint={t(`research.parameters.hint.${name}`)}
      fault={isFaulty ? t('research.parameters.invalid', { range }) : undefined}
    >
      {(control) => (
        <input
          {...control}
          className="input"
          inputMode="decimal"
          autoComplete="off"
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
        />
      )}
    </Field>
  );
}
