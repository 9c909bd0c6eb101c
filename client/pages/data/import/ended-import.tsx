import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ImportStatus } from '#contract/imports';
import { formatNumber, joinNames } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import form from '../../ui/form.module.css';
import { useAddresses } from '../../ui/use-addresses.ts';
import { useGraph } from '../../ui/use-graph.ts';
import { useRole } from '../../ui/use-role.ts';
import { Skipped } from './check-step.tsx';
import { EndImport } from './end-import.tsx';
import { FaultTable } from './fault-table.tsx';
import classes from './import-part.module.css';
import { NetworkNow } from './network-now.tsx';
import { TallyTable } from './tally-table.tsx';
import { useTallyWords } from './use-tally-words.ts';

interface EndedImportProps {
  readonly network: string;
  readonly status: ImportStatus;
  readonly hasFiles: boolean;
  readonly onRetry: () => void;
  readonly onAnew: () => void;
}

/** What an import did, or why it did nothing; and where to go from here. */
export function EndedImport({ network, status, hasFiles, onRetry, onAnew }: EndedImportProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const addresses = useAddresses();
  const { mayEdit } = useRole();
  const answer = useAnswer(status);
  const { state, report, importId, revision } = status;
  const succeeded = state === 'succeeded';
  return (
    <>
      <p className={classes.answer} role="status">
        {answer}
      </p>
      <p className={form.hint}>
        {t('data.import.from', { name: joinNames(status.files, t('and')) })}
        {revision !== undefined && ` · ${t('data.networks.revision', { number: formatNumber(revision, language) })}`}
      </p>
      <div className={form.actions}>
        {succeeded && (
          <Link href={addresses.network({ network })} className="button" data-primary="">
            {t('data.import.see')}
          </Link>
        )}
        {succeeded && <SeeMunicipality network={network} />}
        {!succeeded && hasFiles && (
          <button type="button" className="button" data-primary="" onClick={onRetry}>
            {t('data.import.toFile')}
          </button>
        )}
        {mayEdit && (
          <button type="button" className="button" onClick={onAnew}>
            {t('data.import.another')}
          </button>
        )}
      </div>
      {report && (
        <>
          <FaultTable
            title={t('data.import.faults.errors', { number: formatNumber(report.errorCount, language) })}
            faults={report.errors}
            count={report.errorCount}
            report={report}
          />
          <TallyTable
            report={report}
            title={t(state === 'succeeded' || state === 'undone' ? 'data.tally.did.title' : 'data.tally.would.title')}
          />
          <Skipped skipped={report.skipped} />
          <FaultTable
            title={t('data.import.faults.warnings', { number: formatNumber(report.warningCount, language) })}
            faults={report.warnings}
            count={report.warningCount}
            report={report}
          />
        </>
      )}
      {succeeded && <NetworkNow network={network} />}
      {succeeded && revision !== undefined && <EndImport network={network} importId={importId} />}
    </>
  );
}

/** The end of an import in one sentence. */
function useAnswer({ state, report, error, undoneBy }: ImportStatus): string {
  const { t } = useTranslation();
  const language = useLanguage();
  const { did } = useTallyWords();
  switch (state) {
    case 'succeeded':
      return report ? did(report) : t('data.import.succeeded');
    case 'undone':
      return undoneBy === undefined
        ? t('data.import.undone')
        : t('data.import.undoneBy', { number: formatNumber(undoneBy, language) });
    case 'cancelled':
      return t('data.import.cancelled');
    default:
      return [t('data.import.failed'), error].filter(Boolean).join(' ');
  }
}

/** The way to the municipality that the network is about: the one with most ties. */
function SeeMunicipality({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const { graph } = useGraph(network);
  const place = graph && mostTied(graph);
  if (!place) return null;
  return (
    <Link href={addresses.municipality(place.id, network)} className="button">
      {t('data.import.seePlace', { name: place.name })}
    </Link>
  );
}

type Graph = NonNullable<ReturnType<typeof useGraph>['graph']>;

function mostTied({ nodes, ties }: Graph) {
  const counts = new Map<string, number>();
  for (const { from, to } of ties) {
    for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const places = nodes.filter(({ type }) => type === 'municipality');
  return places.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))[0];
}
