import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { ActorType } from '#model/vocabulary';
import { ActorMark } from '../../ui/actor-mark.tsx';
import { ShowMore } from '../../ui/show-more.tsx';
import { useAddresses } from '../../ui/use-addresses.ts';
import { WideTable } from '../../ui/wide-table.tsx';

/** So many rows at a time. */
const PAGE = 25;

/** An actor of a table. */
export interface ActorOfRow {
  readonly actorId: string;
  readonly name: string;
  readonly type: ActorType;
}

interface Column<Row> {
  readonly head: string;
  readonly isNumber?: boolean;
  /** Sentences: wide enough to read them, where the window is not. */
  readonly isProse?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

interface ActorRowsProps<Row extends ActorOfRow> {
  readonly network: string;
  /** What the table is, for readers. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
}

/** A table of actors in the order of the service; a row opens its actor in the network. */
export function ActorRows<Row extends ActorOfRow>({ network, label, rows, columns }: ActorRowsProps<Row>) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const [, navigate] = useLocation();
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <WideTable label={label}>
        <thead>
          <tr>
            <th scope="col">{t('research.actor')}</th>
            {columns.map(({ head, isNumber }) => (
              <th key={head} scope="col" data-number={isNumber || undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => {
            const address = addresses.network({ network, selected: row.actorId });
            return (
              <tr key={row.actorId} data-opens="" onClick={() => navigate(address)}>
                <th scope="row">
                  <Link href={address} onClick={(event) => event.stopPropagation()}>
                    <ActorMark type={row.type} label={t(`type.${row.type}`)} />
                    {row.name}
                  </Link>
                </th>
                {columns.map(({ head, isNumber, isProse, cell }) => (
                  <td key={head} data-number={isNumber || undefined} data-prose={isProse || undefined}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </WideTable>
      <ShowMore count={rows.length} shown={shown} step={PAGE} onMore={setShown} />
    </>
  );
}
