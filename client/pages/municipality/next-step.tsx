import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '#contract/findings';
import { instrumentsQuery } from '../../api/queries.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { Dialog } from '../ui/dialog.tsx';
import classes from './next-step.module.css';

interface NextStepProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly finding: Finding;
  readonly place: string;
  readonly other: string;
  readonly via: string | undefined;
}

/** The next step with a text that can be sent: nothing is sent by us. */
export function NextStep({ opened, onClose, finding, place, other, via }: NextStepProps) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<'yes' | 'failed'>();
  const subject = t('municipality.step.subject', { other });
  const body =
    via === undefined
      ? t('municipality.step.bodyDirect', { other, place })
      : t('municipality.step.bodyIntro', { other, place, via });
  const text = `${subject}\n\n${body}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
  };
  const close = () => {
    setCopied(undefined);
    onClose();
  };
  return (
    <Dialog opened={opened} onClose={close} title={t('municipality.step.title')}>
      <p className={classes.step}>{finding.nextStep.text}</p>
      {finding.nextStep.instrument && <Instrument code={finding.nextStep.instrument} />}
      <label className={classes.mail}>
        <span>{t('municipality.step.mail')}</span>
        <textarea readOnly rows={11} value={text} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <div className={classes.actions}>
        <button type="button" className="button" data-primary="" onClick={() => void copy()}>
          {copied === 'yes' ? <IconCheck size={20} aria-hidden="true" /> : <IconCopy size={20} aria-hidden="true" />}
          {copied === 'yes' ? t('municipality.step.copied') : t('municipality.step.copy')}
        </button>
        <p role="status">
          {copied === 'yes' && <span className="visually-hidden">{t('municipality.step.copied')}</span>}
          {copied === 'failed' && t('municipality.step.copyFailed')}
        </p>
      </div>
    </Dialog>
  );
}

/** The instrument that helps with a step, from the catalogue. */
function Instrument({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const instrument = useQuery(instrumentsQuery(language)).data?.items.find((one) => one.code === code);
  if (!instrument) return null;
  return (
    <p className={classes.instrument}>
      {t('municipality.step.instrument')}: {instrument.name[language]}. {instrument.description[language]}
    </p>
  );
}
