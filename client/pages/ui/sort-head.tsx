import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';

interface SortHeadProps {
  readonly name: string;
  readonly order: false | 'asc' | 'desc';
  readonly onSort: ((event: unknown) => void) | undefined;
  readonly isNumber?: boolean;
}

/** The head of a column that sorts its table; tells its order to the eye and to a screen reader. */
export function SortHead({ name, order, onSort, isNumber }: SortHeadProps) {
  return (
    <th
      scope="col"
      data-number={isNumber || undefined}
      aria-sort={order === 'asc' ? 'ascending' : order === 'desc' ? 'descending' : 'none'}
    >
      <button type="button" onClick={onSort}>
        {name}
        {order === 'asc' && <IconArrowUp size={16} aria-hidden="true" />}
        {order === 'desc' && <IconArrowDown size={16} aria-hidden="true" />}
      </button>
    </th>
  );
}
