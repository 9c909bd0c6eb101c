import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Tagged } from '../../api/change.ts';
import { isStale } from '../../api/request.ts';
import {
  type Scenario,
  type ScenarioChange,
  scenarioChanges,
  scenarioQuery,
  scenariosQuery,
} from '../../api/scenarios.ts';
import { useLanguage } from '../../locales/i18n.ts';

/** Writes the changes of a scenario anew. Whoever was later than somebody else sees what is there now, and is told. */
export function useRewrite(network: string, { value, etag }: Tagged<Scenario>) {
  const language = useLanguage();
  const client = useQueryClient();
  const { queryKey } = scenarioQuery(network, value.id, language);
  return useMutation({
    mutationFn: (changes: readonly ScenarioChange[]) =>
      scenarioChanges(network, language).rewrite(value.id, changes, etag),
    onSuccess: (written) => {
      client.setQueryData(queryKey, written);
      void client.invalidateQueries({ queryKey: scenariosQuery(network, language).queryKey });
    },
    onError: (error) => {
      if (isStale(error)) void client.invalidateQueries({ queryKey });
    },
  });
}
