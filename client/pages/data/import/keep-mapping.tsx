import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mapping } from '#contract/mapping';
import { slugOf } from '#model/ids';
import { mappingsQuery } from '../../../api/data-queries.ts';
import { saveMapping } from '../../../api/importing.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { ChangeFault } from '../../ui/change-fault.tsx';
import { Field } from '../../ui/field.tsx';
import form from '../../ui/form.module.css';
import { saveFile } from '../../ui/save-file.ts';
import classes from './import-part.module.css';

/** Keeps how the columns are read: under a name, for the next file; or as a file. */
export function KeepMapping({ mapping }: { readonly mapping: Mapping }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useQueryClient();
  const [title, setTitle] = useState('');
  const name = slugOf(title, '');
  const titled: Mapping = title.trim() === '' ? mapping : { ...mapping, title: { nl: title, en: title } };
  const keep = useMutation({
    mutationFn: () => saveMapping(name, titled, language),
    onSuccess: () => client.invalidateQueries({ queryKey: mappingsQuery(language).queryKey }),
  });
  const download = () => {
    const content = new Blob([`${JSON.stringify(titled, null, 2)}\n`], { type: 'application/json' });
    saveFile(content, `${name || 'indeling'}.json`);
  };
  return (
    <details className={classes.more}>
      <summary>{t('data.import.keep.title')}</summary>
      <p className={form.hint}>{t('data.import.keep.hint')}</p>
      <div className={classes.keep}>
        <Field label={t('data.import.keep.name')}>
          {(control) => (
            <input
              {...control}
              className="input"
              value={title}
              placeholder={t('data.import.keep.example')}
              onChange={({ currentTarget }) => setTitle(currentTarget.value)}
            />
          )}
        </Field>
        <button type="button" className="button" disabled={name === '' || keep.isPending} onClick={() => keep.mutate()}>
          {t('data.import.keep.do')}
        </button>
        <button type="button" className="button" onClick={download}>
          {t('data.import.keep.download')}
        </button>
      </div>
      <ChangeFault error={keep.error} />
      <p className={classes.busy} role="status">
        {keep.isSuccess && t('data.import.keep.done')}
      </p>
    </details>
  );
}
