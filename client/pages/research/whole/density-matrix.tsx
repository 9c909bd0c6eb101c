import { useTranslation } from 'react-i18next';
import type { NetworkValues } from '#contract/measures';
import { ACTOR_TYPES, type ActorType } from '#model/vocabulary';
import { figure } from '../../../locales/figure.ts';
import { formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { ActorMark } from '../../ui/actor-mark.tsx';
import { Missing } from '../../ui/missing.tsx';
import { WideTable } from '../../ui/wide-table.tsx';
import classes from './whole-part.module.css';

type Entry = NonNullable<NetworkValues['densityByType']>[number];

/** How dense ties are between every two types: the darker, the denser. */
export function DensityMatrix({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useTranslation();
  const types = ACTOR_TYPES.filter((type) => entries.some(({ a, b }) => a === type || b === type));
  const densest = Math.max(...entries.map(({ density }) => density ?? 0));
  const of = (x: ActorType, y: ActorType) => entries.find(({ a, b }) => (a === x && b === y) || (a === y && b === x));
  return (
    <WideTable label={t('research.whole.density')} className={classes.matrix}>
      <thead>
        <tr>
          <td />
          {types.map((type) => (
            <th key={type} scope="col" data-number="">
              {t(`typePlural.${type}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {types.map((row, i) => (
          <tr key={row}>
            <th scope="row">
              <ActorMark type={row} /> {t(`typePlural.${row}`)}
            </th>
            {types.map((column, j) => (
              <DensityCell
                key={column}
                entry={j <= i ? of(row, column) : undefined}
                isAbove={j > i}
                densest={densest}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

interface DensityCellProps {
  readonly entry: Entry | undefined;
  /** Above the diagonal stands what stands below it already. */
  readonly isAbove: boolean;
  readonly densest: number;
}

function DensityCell({ entry, isAbove, densest }: DensityCellProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (isAbove) return <td />;
  if (!entry || entry.density === null) {
    return (
      <td data-number="">
        <Missing reason={t('research.whole.noPairs')} />
      </td>
    );
  }
  const share = densest === 0 ? 0 : Math.round((entry.density / densest) * 40);
  return (
    <td data-number="" style={{ background: `color-mix(in srgb, var(--ck-accent) ${share}%, var(--ck-paper))` }}>
      {figure(entry.density, language)} <span className={classes.pairs}>({formatNumber(entry.edges, language)})</span>
    </td>
  );
}
