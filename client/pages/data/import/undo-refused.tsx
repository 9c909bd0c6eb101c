import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ProblemError } from '#contract/problem';
import { ChangeFault } from '../../ui/change-fault.tsx';
import { useAddresses } from '../../ui/use-addresses.ts';
import { useGraph } from '../../ui/use-graph.ts';
import classes from './import-part.module.css';

const WORDS = { 'changed-since': 'changed', 'removed-since': 'removed', 'used-since': 'used' } as const;
type Code = keyof typeof WORDS;
type Conflict = ProblemError & { readonly code: Code };

const isConflict = (fault: ProblemError): fault is Conflict => Object.hasOwn(WORDS, fault.code);

/** So many are named; whoever wants all of them looks at the history. */
const MOST = 10;

interface UndoRefusedProps {
  readonly network: string;
  readonly error: unknown;
  /** What the service says stands in the way. */
  readonly faults: readonly ProblemError[];
}

/** Why an import cannot be undone any more: what was done since with what it brought. */
export function UndoRefused({ network, error, faults }: UndoRefusedProps) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const nameOf = useNameAt(network);
  const conflicts = faults.filter(isConflict);
  return (
    <ChangeFault error={error} wordsOf={() => t('data.import.later.what')}>
      <ul className={classes.list}>
        {conflicts.slice(0, MOST).map(({ path, code }) => (
          <li key={path}>{t(`data.import.later.${WORDS[code]}`, { name: nameOf(path) })}</li>
        ))}
        {conflicts.length > MOST && <li>{t('data.import.later.more', { count: conflicts.length - MOST })}</li>}
      </ul>
      <p>
        <Link href={addresses.data('history', network)}>{t('data.import.later.history')}</Link>
      </p>
    </ChangeFault>
  );
}

/** The name of what stands at `actors/ID`, `ties/ID` or `network/FIELD`. */
function useNameAt(network: string): (path: string) => string {
  const { t } = useTranslation();
  const { graph } = useGraph(network);
  return (path) => {
    const id = path.slice(path.indexOf('/') + 1);
    const nameOf = (actor: string) => graph?.nodeById.get(actor)?.name ?? actor;
    if (path.startsWith('actors/')) return nameOf(id);
    if (path.startsWith('network/')) return t('data.import.later.description');
    const tie = graph?.ties.find((one) => one.id === id);
    return tie ? t('data.import.later.tie', { a: nameOf(tie.from), b: nameOf(tie.to) }) : t('data.history.kind.tie');
  };
}
