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
import type { ActorType } from '#model/vocabulary';
import { formatNumber } from '../../locales/format.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { type IndexedGraph, placesOf } from '../../state/drawing-state.ts';
import { SIZE_BY_PARTNERS, type ViewState } from '../../state/view-state.ts';
import { ActorMark } from '../ui/actor-mark.tsx';
import { ShowMore } from '../ui/show-more.tsx';
import { SortHead } from '../ui/sort-head.tsx';
import { useNames } from '../ui/use-graph.ts';
import classes from './actor-table.module.css';
import { useSizeName } from './legend.tsx';
import type { NetworkLook } from './use-look.ts';

interface ActorTableProps {
  readonly graph: IndexedGraph;
  readonly network: NetworkLook;
  readonly state: ViewState;
  readonly onSelect: (id: string) => void;
}

interface ActorRow {
  readonly id: string;
  readonly actorType: ActorType;
  readonly name: string;
  readonly type: string;
  readonly themes: string;
  readonly place: string;
  readonly partners: number;
  readonly value: number | null;
}

const FEATURES = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { text: sortFn_text, basic: sortFn_basic },
});

const PAGE = 200;
const NUMBERS: readonly string[] = ['partners', 'value'];

/** The drawing as a list: the same actors, sorted by any column; a row opens its actor. */
export function ActorTable({ graph, network, state, onSelect }: ActorTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const sizeName = useSizeName(state);
  const rows = useRows(graph, network);
  const [shown, setShown] = useState(PAGE);
  const bySize = state.size !== SIZE_BY_PARTNERS;
  const columns = useMemo(
    () => [
      { accessorKey: 'name' as const, header: t('network.list.name'), sortFn: 'text' as const },
      { accessorKey: 'type' as const, header: t('network.list.type'), sortFn: 'text' as const },
      { accessorKey: 'themes' as const, header: t('network.list.themes'), sortFn: 'text' as const },
      { accessorKey: 'place' as const, header: t('network.list.place'), sortFn: 'text' as const },
      { accessorKey: 'partners' as const, header: t('network.list.partners'), sortFn: 'basic' as const },
      ...(bySize ? [{ accessorKey: 'value' as const, header: sizeName, sortFn: 'basic' as const }] : []),
    ],
    [t, sizeName, bySize],
  );
  const table = useTable({
    features: FEATURES,
    columns,
    data: rows,
    getRowId: (row: ActorRow) => row.id,
    enableSortingRemoval: false,
    initialState: { sorting: [{ id: bySize ? 'value' : 'partners', desc: true }] },
  });
  const sorted = table.getRowModel().rows;
  return (
    <section className={classes.list} aria-label={t('network.list.title')}>
      <table className={classes.table}>
        <thead>
          <tr>
            {table.getHeaderGroups()[0]?.headers.map(({ id, column }) => (
              <SortHead
                key={id}
                name={String(column.columnDef.header)}
                order={column.getIsSorted()}
                onSort={column.getToggleSortingHandler()}
                isNumber={NUMBERS.includes(id)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown).map(({ original: row }) => (
            <tr key={row.id} data-selected={row.id === state.selected || undefined} onClick={() => onSelect(row.id)}>
              <th scope="row">
                <button type="button" aria-pressed={row.id === state.selected}>
                  <ActorMark type={row.actorType} />
                  {row.name}
                </button>
              </th>
              <td>{row.type}</td>
              <td>{row.themes}</td>
              <td>{row.place}</td>
              <td data-number="">{formatNumber(row.partners, language)}</td>
              {bySize && (
                <td data-number="">{row.value === null ? t('unknown') : formatNumber(row.value, language, 3)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.more}>
        <ShowMore count={sorted.length} shown={shown} step={PAGE} onMore={setShown} />
      </div>
    </section>
  );
}

function useRows(graph: IndexedGraph, { visible, partners, values }: NetworkLook): ActorRow[] {
  const { t } = useTranslation();
  const names = useNames();
  return useMemo(
    () =>
      graph.nodes
        .filter((node) => visible.actors.has(node.id))
        .map((node) => ({
          id: node.id,
          actorType: node.type,
          name: node.name,
          type: t(`type.${node.type}`),
          themes: node.themes.map(names.theme).join(', '),
          place:
            node.type === 'municipality'
              ? ''
              : [...new Set(placesOf(node))].map((code) => graph.nodeById.get(code)?.name ?? code).join(', '),
          partners: partners.get(node.id) ?? 0,
          value: values.get(node.id) ?? null,
        })),
    [graph, visible, partners, values, names, t],
  );
}
