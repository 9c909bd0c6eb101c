import { useQuery } from '@tanstack/react-query';
import type { MeasureEntry } from '../../../api/answers.ts';
import { measureCatalogueQuery } from '../../../api/queries.ts';
import { useLanguage } from '../../../locales/i18n.ts';

/** The catalogue of measures; empty as long as it is not there. */
export const useCatalogue = (): readonly MeasureEntry[] =>
  useQuery(measureCatalogueQuery(useLanguage())).data?.items ?? [];

/** Entries of the catalogue of measures, in the order asked for; none as long as it is not there. */
export function useEntries(ids: readonly string[]): readonly MeasureEntry[] {
  const catalogue = useCatalogue();
  return ids.flatMap((id) => catalogue.find((entry) => entry.id === id) ?? []);
}
