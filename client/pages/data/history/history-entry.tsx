import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { HistoryEntry } from '../../../api/data-queries.ts';
import { formatNumber, joinNames } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { useAddresses } from '../../ui/use-addresses.ts';
import { ChangeDetail } from './change-detail.tsx';
import { countClauses } from './count-clauses.ts';
import classes from './history-part.module.css';
import { useMoment } from './use-moment.ts';

interface HistoryEntryRowProps {
  readonly network: string;
  readonly entry: HistoryEntry;
  readonly opened: boolean;
  readonly onToggle: () => void;
}

/** One change: what, when, who and why; opened, what it touched. */
export function HistoryEntryRow({ network, entry, opened, onToggle }: HistoryEntryRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const addresses = useAddresses();
  const momentOf = useMoment();
  const { revision, at, by, reason, importId, counts } = entry;
  const clauses = countClauses(counts).map(({ kind, count }) =>
    t(`data.history.count.${kind}`, { count, number: formatNumber(count, language) }),
  );
  const panel = `change-${revision}`;
  return (
    <li className={classes.entry}>
      <p className={classes.revision}>{t('data.networks.revision', { number: formatNumber(revision, language) })}</p>
      <div className={classes.told}>
        <p className={classes.what}>
          {clauses.length > 0 ? joinNames(clauses, t('and')) : t('data.history.count.nothing')}
        </p>
        <p className={classes.when}>
          {t('data.history.by', { when: momentOf(at), who: by })}
          {reason && ` · ${reason}`}
        </p>
        <p className={classes.links}>
          <button
            type="button"
            className={classes.link}
            aria-expanded={opened}
            aria-controls={panel}
            onClick={onToggle}
          >
            {opened ? t('data.history.less') : t('data.history.details')}
          </button>
          {importId && (
            <Link href={addresses.data('import', network, { import: importId })}>{t('data.history.report')}</Link>
          )}
        </p>
        <div id={panel}>{opened && <ChangeDetail network={network} revision={revision} />}</div>
      </div>
    </li>
  );
}
