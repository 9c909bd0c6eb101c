import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Tagged } from '../../api/change.ts';
import { isStale } from '../../api/request.ts';
import { type Scenario, scenarioChanges, scenarioQuery, scenariosQuery } from '../../api/scenarios.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { ConfirmActions } from '../ui/confirm-actions.tsx';
import { Dialog } from '../ui/dialog.tsx';
import form from '../ui/form.module.css';
import { useAddresses } from '../ui/use-addresses.ts';

interface RemoveScenarioProps {
  readonly network: string;
  readonly scenario: Tagged<Scenario>;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Removing a scenario: says that it cannot be undone, and that the network stays as it is. */
export function RemoveScenario({ network, scenario: { value, etag }, opened, onClose }: RemoveScenarioProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useQueryClient();
  const addresses = useAddresses();
  const [, navigate] = useLocation();
  const one = scenarioQuery(network, value.id, language).queryKey;
  const remove = useMutation({
    mutationFn: () => scenarioChanges(network, language).remove(value.id, etag),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: scenariosQuery(network, language).queryKey });
      navigate(addresses.scenarios(network), { replace: true });
      client.removeQueries({ queryKey: one });
    },
    onError: (error) => {
      if (isStale(error)) void client.invalidateQueries({ queryKey: one });
    },
  });
  return (
    <Dialog opened={opened} onClose={onClose} title={t('scenarios.remove.title')} size={560}>
      <div className={form.form}>
        <p>{t('scenarios.remove.text', { title: value.title })}</p>
        <ConfirmActions
          change={remove}
          word={t('scenarios.remove.do')}
          busy={t('scenarios.remove.busy')}
          onConfirm={() => remove.mutate()}
          onCancel={onClose}
        />
      </div>
    </Dialog>
  );
}
