import {
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { InventoryItem } from '../../api/answers.ts';
import { countSame } from '../../state/same-ties.ts';
import { ActorMark } from '../ui/actor-mark.tsx';
import { ShowMore } from '../ui/show-more.tsx';
import { SortHead } from '../ui/sort-head.tsx';
import { useAddresses } from '../ui/use-addresses.ts';
import { useNames } from '../ui/use-graph.ts';
import { usePeriod } from '../ui/use-period.ts';
import classes from './inventory.module.css';
import { useTieWords } from './use-words.ts';

interface InventoryTableProps {
  readonly items: readonly InventoryItem[];
  readonly network: string;
}

interface InventoryRow {
  readonly item: InventoryItem;
  readonly name: string;
  readonly themes: string;
  readonly ties: number;
}

/** So many at a time: a large city has thousands. */
const PAGE = 25;

const FEATURES = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { text: sortFn_text, basic: sortFn_basic },
});

/** Who is active here, with what is on record of working together. A row opens its actor in the network. */
export function InventoryTable({ items, network }: InventoryTableProps) {
  const { t } = useTranslation();
  const names = useNames();
  const [, navigate] = useLocation();
  const addresses = useAddresses();
  const [shown, setShown] = useState(PAGE);
  const rows = useMemo<InventoryRow[]>(
    () =>
      items.map((item) => ({
        item,
        name: item.name,
        themes: item.themes.map(names.theme).join(', '),
        ties: item.ties.length,
      })),
    [items, names],
  );
  const columns = useMemo(
    () => [
      { accessorKey: 'name' as const, header: t('municipality.name'), sortFn: 'text' as const },
      { accessorKey: 'themes' as const, header: t('municipality.themes'), sortFn: 'text' as const },
      { accessorKey: 'ties' as const, header: t('municipality.cooperation'), sortFn: 'basic' as const },
    ],
    [t],
  );
  const table = useTable({
    features: FEATURES,
    columns,
    data: rows,
    getRowId: ({ item }: InventoryRow) => item.actorId,
    enableSortingRemoval: false,
    initialState: { sorting: [{ id: 'ties', desc: true }] },
  });
  if (items.length === 0) return <p className={classes.empty}>{t('municipality.emptyTheme')}</p>;
  return (
    <>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              {table.getHeaderGroups()[0]?.headers.map(({ id, column }) => (
                <SortHead
                  key={id}
                  name={String(column.columnDef.header)}
                  order={column.getIsSorted()}
                  onSort={column.getToggleSortingHandler()}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {table
              .getRowModel()
              .rows.slice(0, shown)
              .map(({ original: { item, themes } }) => {
                const address = addresses.network({ network, selected: item.actorId });
                return (
                  <tr key={item.actorId} onClick={() => navigate(address)}>
                    <th scope="row">
                      <Link href={address} onClick={(event) => event.stopPropagation()}>
                        <ActorMark type={item.type} label={t(`type.${item.type}`)} />
                        {item.name}
                      </Link>
                    </th>
                    <td>{themes}</td>
                    <td>
                      <Recorded item={item} />
                    </td>
                  </tr>
                );
              })}
          </tbody>
        </table>
      </div>
      <ShowMore count={items.length} shown={shown} step={PAGE} onMore={setShown} />
    </>
  );
}

function Recorded({ item }: { readonly item: InventoryItem }) {
  const { t } = useTranslation();
  const wordsOf = useTieWords();
  const periodOf = usePeriod();
  if (item.recorded) {
    const told = countSame(item.ties, (tie) => `${wordsOf(tie)} ${periodOf(tie.startedOn, tie.endedOn)}`);
    return (
      <ul className={classes.ties}>
        {told.map(({ item: tie, count }) => (
          <li key={tie.id}>
            {wordsOf(tie)}{' '}
            <span className={classes.note}>
              {periodOf(tie.startedOn, tie.endedOn)}
              {count > 1 && ` (${t('municipality.times', { count })})`}
            </span>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <span className={classes.note}>
      {t('notRecorded')}
      {item.pastTies > 0 && ` · ${t('municipality.past', { count: item.pastTies })}`}
    </span>
  );
}
