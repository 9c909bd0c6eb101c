import { useTranslation } from 'react-i18next';
import type { Tagged } from '../../api/change.ts';
import type { Scenario } from '../../api/scenarios.ts';
import { RewriteFault } from './rewrite-fault.tsx';
import classes from './scenarios.module.css';
import { useChangeWords } from './use-change-words.ts';
import { useRewrite } from './use-rewrite.ts';

interface ChangeListProps {
  readonly network: string;
  readonly scenario: Tagged<Scenario>;
}

/** What would be different, one after the other; each can be taken back. */
export function ChangeList({ network, scenario }: ChangeListProps) {
  const { t } = useTranslation();
  const { changes } = scenario.value;
  const words = useChangeWords(network, changes);
  const rewrite = useRewrite(network, scenario);
  if (changes.length === 0) return null;
  return (
    <>
      <ol className={classes.changes}>
        {changes.map((change, i) => {
          const told = words(change);
          return (
            <li key={JSON.stringify(change)}>
              <span>{told}</span>
              <button
                type="button"
                className="quiet"
                aria-label={t('scenarios.what.remove', { change: told })}
                disabled={rewrite.isPending}
                onClick={() => rewrite.mutate(changes.filter((_, j) => j !== i))}
              >
                {t('scenarios.what.takeBack')}
              </button>
            </li>
          );
        })}
      </ol>
      <RewriteFault network={network} rewrite={rewrite} />
    </>
  );
}
