import { useTranslation } from 'react-i18next';
import type { WireTie } from '#contract/tie';
import { formatDate } from '../../locales/format.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { type SideReport, sideReports } from '../../state/side-reports.ts';
import classes from './detail-panel.module.css';

interface ReportsProps {
  readonly tie: WireTie;
  readonly nameOf: (id: string) => string;
}

/** Who told of a tie, where that is known; and what each of both said: a difference is something to talk about. */
export function Reports({ tie, nameOf }: ReportsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = { from: nameOf(tie.from), to: nameOf(tie.to) };
  const told = (report: SideReport): string => {
    const [from, to] =
      report.of === 'strength'
        ? [String(report.from), String(report.to)]
        : [formatDate(report.from, language), formatDate(report.to, language)];
    return t(`network.reports.${report.of}`, { ...names, saysFrom: from, saysTo: to });
  };
  const lines = sideReports(tie).map(told);
  if (tie.reportedBy === 'from' || tie.reportedBy === 'to') {
    lines.push(t('network.reports.one', { name: names[tie.reportedBy] }));
  }
  return lines.map((line) => (
    <p key={line} className={classes.meta}>
      {line}
    </p>
  ));
}
