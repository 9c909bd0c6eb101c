import { useTranslation } from 'react-i18next';
import form from '../ui/form.module.css';

interface AddButtonProps {
  readonly isBusy: boolean;
  /** Whether it cannot be sent yet. */
  readonly disabled?: boolean;
}

/** Sends the form of a change. */
export function AddButton({ isBusy, disabled = false }: AddButtonProps) {
  const { t } = useTranslation();
  return (
    <div className={form.actions}>
      <button type="submit" className="button" data-primary="" disabled={isBusy || disabled}>
        {isBusy ? t('scenarios.add.busy') : t('scenarios.add.do')}
      </button>
    </div>
  );
}
