import { useTranslation } from 'react-i18next';
import type { ImportReport } from '#contract/imports';
import { formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { PairList } from '../duplicates/pair-list.tsx';
import { useActorFacts } from '../duplicates/use-actor-facts.ts';
import classes from './import-part.module.css';
import { type Look, LookedAt } from './look.tsx';
import { StepActions } from './step-actions.tsx';
import { pairKey, pairsOf, type WizardAction, type WizardState } from './wizard-state.ts';

interface DuplicatesStepProps {
  readonly network: string;
  readonly look: Look;
  readonly wizard: WizardState;
  readonly act: (action: WizardAction) => void;
}

/** Actors of the file that may be one with another, of the network or of the file: the same, two, or decided later. */
export function DuplicatesStep({ network, look, wizard, act }: DuplicatesStepProps) {
  return (
    <>
      <LookedAt look={look}>
        {(report) => <Pairs network={network} report={report} wizard={wizard} act={act} />}
      </LookedAt>
      <StepActions look={look} wizard={wizard} act={act} />
    </>
  );
}

function Pairs({
  network,
  report,
  wizard,
  act,
}: Omit<DuplicatesStepProps, 'look'> & { readonly report: ImportReport }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const factsOf = useActorFacts(network);
  const pairs = pairsOf(report.duplicates, wizard.decisions);
  const count = report.duplicateCount + wizard.decisions.filter(({ pair }) => !isOpen(report, pair)).length;
  const headsOf = ({ b }: { readonly b: string }) =>
    [
      t('data.duplicates.fromFile'),
      t(factsOf(b) ? 'data.duplicates.fromNetwork' : 'data.duplicates.alsoInFile'),
    ] as const;
  const answers = new Map(wizard.decisions.map(({ pair, same }) => [pairKey(pair), same]));
  if (pairs.length === 0) return <p className={classes.answer}>{t('data.duplicates.noneInFile')}</p>;
  return (
    <>
      <p className={classes.answer}>{t('data.duplicates.inFile', { count, number: formatNumber(count, language) })}</p>
      <p>{t('data.duplicates.inFileHint')}</p>
      <PairList
        pairs={pairs}
        headsOf={headsOf}
        factsOf={factsOf}
        answerOf={(pair) => answers.get(pairKey(pair))}
        onAnswer={(pair, same) => act({ type: 'decided', pair, same })}
      />
    </>
  );
}

const isOpen = ({ duplicates }: ImportReport, pair: { readonly a: string; readonly b: string }): boolean =>
  duplicates.some((one) => pairKey(one) === pairKey(pair));
