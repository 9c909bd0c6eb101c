import { useQuery } from '@tanstack/react-query';
import { networksQuery } from '../../api/queries.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { useDocumentTitle } from './use-document-title.ts';

/** Names a page, and the network that it is about, to the browser; `isUnknown`: there is no such network. */
export function usePageNetwork(network: string | undefined, title: string): { readonly isUnknown: boolean } {
  const networks = useQuery(networksQuery(useLanguage())).data?.items;
  const info = networks?.find(({ id }) => id === network);
  useDocumentTitle(info ? `${title} – ${info.title}` : title);
  return { isUnknown: network !== undefined && networks !== undefined && info === undefined };
}
