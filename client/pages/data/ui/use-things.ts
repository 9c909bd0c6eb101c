import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

interface Counted {
  readonly actors: number;
  readonly ties: number;
}

/** How many actors and ties, in words: "134 actoren en 260 relaties"; what there is none of is not named. */
export function useThings(): (counted: Counted) => string {
  const { t } = useTranslation();
  return useCallback(
    ({ actors, ties }) =>
      [actors > 0 && t('actors', { count: actors }), ties > 0 && t('ties', { count: ties })]
        .filter(Boolean)
        .join(` ${t('and')} `),
    [t],
  );
}
