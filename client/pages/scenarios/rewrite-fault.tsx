import { useTranslation } from 'react-i18next';
import type { ServiceProblem } from '../../api/request.ts';
import { ChangeFault } from '../ui/change-fault.tsx';
import { toldFaults } from './told-faults.ts';
import { useChangeWords } from './use-change-words.ts';
import type { useRewrite } from './use-rewrite.ts';

interface RewriteFaultProps {
  readonly network: string;
  readonly rewrite: ReturnType<typeof useRewrite>;
}

/** Why a scenario could not be changed: which of its changes does not fit, and why. */
export function RewriteFault({ network, rewrite: { error, variables = [] } }: RewriteFaultProps) {
  const { t } = useTranslation();
  const wordsOf = useChangeWords(network, variables);
  const told = ({ faults }: ServiceProblem): string | undefined => {
    const sentences = toldFaults(faults, variables, wordsOf, t);
    return sentences && [t('scenarios.fault.nothing'), ...sentences, t('scenarios.fault.todo')].join(' ');
  };
  return <ChangeFault error={error} wordsOf={told} />;
}
