import { useQuery } from '@tanstack/react-query';
import type { MeasureEntry } from '../../../api/answers.ts';
import { wholeNetworkQuery } from '../../../api/research-queries.ts';
import { useLanguage } from '../../../locales/i18n.ts';

/** The catalogue of measures; empty as long as it is not there. */
export const useCatalogue = (network: string): readonly MeasureEntry[] =>
  useQuery(wholeNetworkQuery(network, {}, useLanguage())).data?.catalogue ?? [];

/** Entries of the catalogue of measures, in the order asked for; none as long as it is not there. */
export function useEntries(network: string, ids: readonly string[]): readonly MeasureEntry[] {
  const catalogue = useCatalogue(network);
  return ids.flatMap((id) => catalogue.find((entry) => entry.id === id) ?? []);
}
