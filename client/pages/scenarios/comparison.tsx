import { useTranslation } from 'react-i18next';
import type { Comparison as Compared } from '../../api/scenarios.ts';
import { Section } from '../ui/section.tsx';
import type { Asked } from '../ui/use-answer.ts';
import { Waiting } from '../ui/waiting.tsx';
import { BeforeAfterTable } from './before-after-table.tsx';
import type { ComparedProps } from './compared.ts';
import { Gains } from './gains.tsx';
import { Risks } from './risks.tsx';
import classes from './scenarios.module.css';
import { ValuesBeside } from './values-beside.tsx';

/** The network as it is beside what it would be. */
export function Comparison({ data, work }: Asked<Compared>) {
  const { t } = useTranslation();
  return (
    <Waiting work={work} words={t('scenarios.compare.busy')}>
      {data && (
        <>
          <Faults compared={data} />
          <ValuesBeside compared={data} />
          <Gains compared={data} />
          <Risks compared={data} />
          <TownHalls compared={data} />
        </>
      )}
    </Waiting>
  );
}

/** Changes that were left out, as they do not fit the network any more. */
function Faults({ compared: { faults } }: ComparedProps) {
  const { t } = useTranslation();
  if (faults.length === 0) return null;
  return (
    <Section title={t('scenarios.compare.faults')} intro={t('scenarios.compare.faultsIntro')}>
      <ul className={classes.plain}>
        {faults.map(({ index, text }) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    </Section>
  );
}

/** How many initiatives town halls have no tie on record with, now and then, where the scenario touches them. */
function TownHalls({ compared: { municipalities, names } }: ComparedProps) {
  const { t } = useTranslation();
  if (municipalities.length === 0) return null;
  const title = t('scenarios.compare.municipalities');
  return (
    <Section title={title} intro={t('scenarios.compare.municipalitiesIntro')}>
      <BeforeAfterTable
        label={title}
        head={t('scenarios.compare.municipality')}
        rows={municipalities.map(({ municipality, initiatives }) => ({ actorId: municipality, ...initiatives }))}
        names={names}
      />
    </Section>
  );
}
