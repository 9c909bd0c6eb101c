import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { HistoryEntry } from '../../../api/data-queries.ts';
import { formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { useAddresses } from '../../ui/use-addresses.ts';
import { ChangeDetail } from './change-detail.tsx';
import classes from './history-part.module.css';
import { useChangeWords } from './use-change-words.ts';
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
  const { what, who, why } = useChangeWords();
  const { revision, at, by, reason, importId } = entry;
  const panel = `change-${revision}`;
  return (
    <li className={classes.entry}>
      <p className={classes.revision}>{t('data.networks.revision', { number: formatNumber(revision, language) })}</p>
      <div className={classes.told}>
        <p className={classes.what}>{what(entry)}</p>
        <p className={classes.when}>
          {t('data.history.by', { when: momentOf(at), who: who(by) })}
          {reason && ` · ${why(reason)}`}
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
