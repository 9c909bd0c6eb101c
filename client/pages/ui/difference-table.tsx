import { decimalsOfChange, fixed, signed } from '../../locales/figure.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { Missing } from './missing.tsx';
import { WideTable } from './wide-table.tsx';

/** A value on two occasions; null where it is undefined, with the reason. */
export interface Difference {
  readonly id: string;
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly difference: number | null;
  readonly reasons: { readonly before?: string | undefined; readonly after?: string | undefined };
}

interface DifferenceTableProps {
  /** What the table is, for readers. */
  readonly label: string;
  /** What the values are, both occasions, and the difference between them. */
  readonly heads: readonly [value: string, before: string, after: string, difference: string];
  readonly rows: readonly Difference[];
}

/** Values on two occasions side by side, with what differs. */
export function DifferenceTable({ label, heads: [value, ...columns], rows }: DifferenceTableProps) {
  const language = useLanguage();
  return (
    <WideTable label={label}>
      <thead>
        <tr>
          <th scope="col">{value}</th>
          {columns.map((column) => (
            <th key={column} scope="col" data-number="">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, before, after, difference, reasons }) => {
          const decimals = decimalsOfChange(before, after);
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td data-number="">
                {before === null ? <Missing reason={reasons.before} /> : fixed(before, decimals, language)}
              </td>
              <td data-number="">
                {after === null ? <Missing reason={reasons.after} /> : fixed(after, decimals, language)}
              </td>
              <td data-number="">
                {difference === null ? (
                  <Missing reason={reasons.before ?? reasons.after} />
                ) : (
                  signed(difference, decimals, language)
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </WideTable>
  );
}
