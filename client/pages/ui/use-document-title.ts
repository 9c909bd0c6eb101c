import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the window: what the page is about, then the product. */
export function useDocumentTitle(subject: string | undefined): void {
  const { t } = useTranslation();
  const title = subject === undefined ? `${t('product')} – ${t('start.title')}` : `${subject} – ${t('product')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
