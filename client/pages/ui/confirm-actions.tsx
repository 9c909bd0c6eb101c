import { useTranslation } from 'react-i18next';
import { ChangeFault } from './change-fault.tsx';
import form from './form.module.css';

interface ConfirmActionsProps {
  /** The change that is made. */
  readonly change: { readonly error: unknown; readonly isPending: boolean };
  readonly word: string;
  /** In place of the word, while it is done. */
  readonly busy: string;
  /** Whether it cannot be done yet. */
  readonly disabled?: boolean;
  /** Does it; without this the button sends the form that it stands in. */
  readonly onConfirm?: () => void;
  /** Leaves it; without this there is nothing to leave. */
  readonly onCancel?: () => void;
}

/** The end of a form or a question: what went wrong, do it, or leave it. */
export function ConfirmActions({ change, word, busy, disabled = false, onConfirm, onCancel }: ConfirmActionsProps) {
  const { t } = useTranslation();
  return (
    <>
      <ChangeFault error={change.error} />
      <div className={form.actions}>
        <button
          type={onConfirm ? 'button' : 'submit'}
          className="button"
          data-primary=""
          disabled={disabled || change.isPending}
          onClick={onConfirm}
        >
          {change.isPending ? busy : word}
        </button>
        {onCancel && (
          <button type="button" className="button" onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
      </div>
    </>
  );
}
