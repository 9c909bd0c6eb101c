import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Tagged } from '../../api/change.ts';
import { comparisonQuery, type Scenario, scenarioQuery } from '../../api/scenarios.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { ErrorNotice, Notice, Skeleton } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { isNotFound } from '../ui/unknown-network.tsx';
import { useAddresses } from '../ui/use-addresses.ts';
import { useAnswer } from '../ui/use-answer.ts';
import { useRole } from '../ui/use-role.ts';
import { AddChange } from './add-change.tsx';
import { ChangeList } from './change-list.tsx';
import { Comparison } from './comparison.tsx';
import { RemoveScenario } from './remove-scenario.tsx';
import { ScenarioFrame } from './scenario-frame.tsx';

interface ScenarioViewProps {
  readonly network: string;
  readonly id: string;
}

/** One scenario: what would be different, and what that would do. */
export function ScenarioView({ network, id }: ScenarioViewProps) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const { mayEdit } = useRole();
  const query = useQuery({ ...scenarioQuery(network, id, useLanguage()), enabled: mayEdit });
  if (query.data) return <Found network={network} scenario={query.data} />;
  return (
    <ScenarioFrame network={network} title={t('scenarios.title')} isOne>
      {query.isPending && <Skeleton lines={6} height={320} />}
      {query.error &&
        (isNotFound(query.error) ? (
          <Notice title={t('scenarios.gone')} urgent>
            <Link href={addresses.scenarios(network)} className="button">
              {t('scenarios.all')}
            </Link>
          </Notice>
        ) : (
          <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
        ))}
    </ScenarioFrame>
  );
}

function Found({ network, scenario }: { readonly network: string; readonly scenario: Tagged<Scenario> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, version, title, changes } = scenario.value;
  const [removing, setRemoving] = useState(false);
  const comparison = useAnswer({ ...comparisonQuery(network, id, version, language), enabled: changes.length > 0 });
  return (
    <ScenarioFrame
      network={network}
      title={title}
      answer={changes.length === 0 ? t('scenarios.what.none') : comparison.data?.summary}
      isOne
    >
      <Section title={t('scenarios.what.title')}>
        <ChangeList network={network} scenario={scenario} />
        <AddChange network={network} scenario={scenario} />
      </Section>
      {changes.length > 0 && <Comparison {...comparison} />}
      <p>
        <button type="button" className="button no-print" onClick={() => setRemoving(true)}>
          {t('scenarios.remove.open')}
        </button>
      </p>
      <RemoveScenario network={network} scenario={scenario} opened={removing} onClose={() => setRemoving(false)} />
    </ScenarioFrame>
  );
}
