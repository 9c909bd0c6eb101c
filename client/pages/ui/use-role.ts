import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../../api/session-query.ts';
import { useLanguage } from '../../locales/i18n.ts';

/** What the visitor may do here; as long as that is not known: nothing but read, and nothing is said of it. */
export function useRole() {
  const { data } = useQuery(sessionQuery(useLanguage()));
  return {
    known: data !== undefined,
    mayEdit: data?.role === 'editor' || data?.role === 'administrator',
    mayRemove: data?.role === 'administrator',
  };
}
