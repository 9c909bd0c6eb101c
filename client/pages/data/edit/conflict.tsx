import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../locales/i18n.ts';
import form from '../../ui/form.module.css';
import tableClasses from '../../ui/table.module.css';
import { useFieldWords } from '../ui/use-field-words.ts';
import type { AttributeRow } from './attribute-patch.ts';
import classes from './edit-part.module.css';
import type { FieldKind } from './field-kinds.ts';
import { type FieldValue, written } from './form-values.ts';
import type { useEditForm } from './use-edit-form.ts';
import { useOptionWords } from './use-option-words.ts';

interface ConflictProps {
  readonly conflict: NonNullable<ReturnType<typeof useEditForm>['conflict']>;
  readonly kinds: Readonly<Record<string, FieldKind>>;
  readonly onResolve: (keepTyped: boolean) => void;
}

/** Someone else changed it meanwhile: what they changed; what was typed here is kept until one chooses. */
export function Conflict({ conflict: { before, now, fields }, kinds, onResolve }: ConflictProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFieldWords();
  const region = useRef<HTMLElement>(null);
  // It stands below a long form: whoever saved is brought to it.
  useEffect(() => region.current?.focus(), []);
  const valueWords = useValueWords();
  const wordsOf = (field: string, thing: Readonly<Record<string, unknown>>) =>
    valueWords(kinds[field]!, written(kinds[field]!, thing[field], language));
  return (
    <section ref={region} tabIndex={-1} aria-label={t('data.conflict.title')} className={classes.conflict}>
      <p className={classes.conflictText}>{t('data.conflict.text')}</p>
      {fields.length > 0 && (
        <div className={tableClasses.scroll}>
          <table className={tableClasses.table}>
            <thead>
              <tr>
                <th scope="col">{t('data.conflict.field')}</th>
                <th scope="col">{t('data.conflict.before')}</th>
                <th scope="col">{t('data.conflict.now')}</th>
              </tr>
            </thead>
            <tbody>
              {fields.map((field) => (
                <tr key={field}>
                  <th scope="row">{words.field(field)}</th>
                  <td>{wordsOf(field, before)}</td>
                  <td>{wordsOf(field, now)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className={form.actions}>
        <button type="button" className="button" data-primary="" onClick={() => onResolve(true)}>
          {t('data.conflict.mine')}
        </button>
        <button type="button" className="button" onClick={() => onResolve(false)}>
          {t('data.conflict.theirs')}
        </button>
      </div>
    </section>
  );
}

/** What stands in a field, in words. */
export function useValueWords(): (kind: FieldKind, value: FieldValue) => string {
  const { t } = useTranslation();
  const optionWords = useOptionWords();
  return (kind, value) => {
    if (value.length === 0) return t('unknown');
    switch (kind.kind) {
      case 'choice':
        return optionWords(kind.words, value as string);
      case 'choices':
        return (value as string[]).map((one) => optionWords(kind.words, one)).join(', ');
      case 'themes':
        return (value as string[]).map((one) => optionWords('theme', one)).join(', ');
      case 'flag':
        return value === 'true' ? t('data.yes') : t('data.no');
      case 'attributes':
        return (value as AttributeRow[]).map(({ name, text }) => `${name}: ${text}`).join('; ');
      default:
        return (value as string).replaceAll('\n', ', ');
    }
  };
}
