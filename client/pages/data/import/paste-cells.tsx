import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { Field } from '../../ui/field.tsx';
import { pastedFile, pastedSize } from './pasted-cells.ts';

const ROWS = 8;

/** Cells pasted from a spreadsheet, as a file. */
export function PasteCells({ onFile }: { readonly onFile: (file: File | undefined) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [text, setText] = useState('');
  const { rows, columns } = pastedSize(text);
  const size = t('data.import.paste.size', {
    rows: t('data.import.paste.rows', { count: rows, number: formatNumber(rows, language) }),
    columns: t('data.import.paste.columns', { count: columns }),
  });
  const typed = (now: string) => {
    setText(now);
    onFile(pastedSize(now).rows > 0 ? pastedFile(now) : undefined);
  };
  return (
    <Field label={t('data.import.paste.label')} hint={text.trim() === '' ? t('data.import.paste.hint') : size}>
      {(control) => (
        <textarea
          {...control}
          className="input"
          rows={ROWS}
          spellCheck={false}
          value={text}
          onChange={({ currentTarget }) => typed(currentTarget.value)}
        />
      )}
    </Field>
  );
}
