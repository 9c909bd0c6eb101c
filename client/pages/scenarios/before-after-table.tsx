import { useTranslation } from 'react-i18next';
import { decimalsOf, fixed } from '../../locales/figure.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { ActorName } from '../ui/actor-name.tsx';
import { WideTable } from '../ui/wide-table.tsx';
import type { ComparedProps } from './compared.ts';

interface BeforeAfterTableProps {
  /** What the table is, for readers. */
  readonly label: string;
  /** What the actors are. */
  readonly head: string;
  readonly rows: readonly { readonly actorId: string; readonly before: number; readonly after: number }[];
  readonly names: ComparedProps['compared']['names'];
}

/** From here on one decimal shows who gains and loses. */
const LARGE = 100;

/** Actors with a figure as it is, and as it would be. */
export function BeforeAfterTable({ label, head, rows, names }: BeforeAfterTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const values = rows.flatMap(({ before, after }) => [before, after]);
  const isLarge = values.some((value) => Math.abs(value) >= LARGE);
  const decimals = Math.min(decimalsOf(values), isLarge ? 1 : Number.POSITIVE_INFINITY);
  return (
    <WideTable label={label}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" data-number="">
            {t('scenarios.compare.before')}
          </th>
          <th scope="col" data-number="">
            {t('scenarios.compare.after')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ actorId, before, after }) => (
          <tr key={actorId}>
            <th scope="row">
              <ActorName id={actorId} names={names} />
            </th>
            <td data-number="">{fixed(before, decimals, language)}</td>
            <td data-number="">{fixed(after, decimals, language)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
