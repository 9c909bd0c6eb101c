import { useTranslation } from 'react-i18next';

interface MorePagesProps {
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
  readonly word: string;
}

/** Asks for the next page of a list; nothing where there is none. */
export function MorePages({ query, word }: MorePagesProps) {
  const { t } = useTranslation();
  if (!query.hasNextPage) return null;
  return (
    <p>
      <button
        type="button"
        className="button"
        disabled={query.isFetchingNextPage}
        onClick={() => void query.fetchNextPage()}
      >
        {query.isFetchingNextPage ? t('state.loading') : word}
      </button>
    </p>
  );
}
