import { useQuery } from '@tanstack/react-query';
import { type ChosenFiles, dryRun, type ImportRequest } from '../../../api/importing.ts';
import { useLanguage } from '../../../locales/i18n.ts';

/** Tells one file from another; whoever changes a file changes when it was last modified. */
const markOf = ({ name, size, lastModified }: File): string => `${name}/${size}/${lastModified}`;
const filesMark = (files: ChosenFiles): string =>
  files.kind === 'one' ? markOf(files.file) : `${markOf(files.actors)}+${markOf(files.ties)}`;

/**
 * What an import would do. Asked again whenever something of it changes; until then the answer before it stands, as
 * long as it is about the same files. A question that no longer matters is broken off.
 */
export function useDryRun(network: string, request: ImportRequest | undefined) {
  const language = useLanguage();
  const files = request && filesMark(request.files);
  return useQuery({
    queryKey: ['dry-run', network, files, language, request?.mode, request?.mapping, request?.identities],
    queryFn: ({ signal }) => dryRun(network, request!, { language, signal }),
    enabled: request !== undefined,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before, query) => (query?.queryKey[2] === files ? before : undefined),
  });
}
