import { useTranslation } from 'react-i18next';
import type { WireNetwork } from '#contract/network';
import { pathOf } from '../../../api/request.ts';
import { Dialog } from '../../ui/dialog.tsx';
import classes from './networks-part.module.css';

interface ExportNetworkProps {
  readonly network: WireNetwork;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The forms in which a network can be kept as a file; the first are for most people. */
const FORMATS = ['xlsx', 'actors-csv', 'csv', 'gexf', 'graphml', 'graphology', '360giving', 'cypher'] as const;

/** The address of a network as a file; with a revision, as it was then. */
export const exportPath = (network: string, format: (typeof FORMATS)[number], revision?: number): string =>
  pathOf(['networks', network, 'graph'], { format, revision });

export const archivePath = (network: string, history: boolean): string =>
  pathOf(['networks', network, 'archive'], { history });

/** A network as a file: in words what each form is for. */
export function ExportNetwork({ network: { id, title }, opened, onClose }: ExportNetworkProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('data.export.title', { title })} size={560}>
      <ul className={classes.formats}>
        {FORMATS.map((format) => (
          <li key={format}>
            <a href={exportPath(id, format)} download="" onClick={onClose}>
              <b>{t(`data.export.format.${format}.name`)}</b>
              <span>{t(`data.export.format.${format}.use`)}</span>
            </a>
          </li>
        ))}
        {[false, true].map((history) => (
          <li key={String(history)}>
            <a href={archivePath(id, history)} download="" onClick={onClose}>
              <b>{t(history ? 'data.export.archiveHistory' : 'data.export.archive')}</b>
              <span>{t(history ? 'data.export.archiveHistoryUse' : 'data.export.archiveUse')}</span>
            </a>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
