import { useTranslation } from 'react-i18next';

interface ShowMoreProps {
  /** How many there are, and how many of them are shown. */
  readonly count: number;
  readonly shown: number;
  /** How many come at a time. */
  readonly step: number;
  readonly onMore: (shown: number) => void;
}

/** Shows the next of a long list; nothing where all are shown. */
export function ShowMore({ count, shown, step, onMore }: ShowMoreProps) {
  const { t } = useTranslation();
  if (count <= shown) return null;
  return (
    <p>
      <button type="button" className="button no-print" onClick={() => onMore(shown + step)}>
        {t('state.showMore', { count: Math.min(step, count - shown) })}
      </button>
    </p>
  );
}
