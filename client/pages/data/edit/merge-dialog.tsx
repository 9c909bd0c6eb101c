import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireActor } from '#contract/actor';
import { mergingQuery } from '../../../api/data-queries.ts';
import { editing } from '../../../api/editing.ts';
import { useChanged } from '../../../api/use-changed.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { ConfirmActions } from '../../ui/confirm-actions.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import formClasses from '../../ui/form.module.css';
import { ErrorNotice, Skeleton } from '../../ui/notice.tsx';
import tableClasses from '../../ui/table.module.css';
import { useFieldWords } from '../ui/use-field-words.ts';
import { useValueWords } from './conflict.tsx';
import { type ContestedField, contestedFields } from './contested-fields.ts';
import classes from './edit-part.module.css';
import { actorKinds } from './field-kinds.ts';
import { written } from './form-values.ts';

interface MergeFormProps {
  readonly network: string;
  /** The actor that stays. */
  readonly stays: string;
  /** The actor that goes into it. */
  readonly goes: string;
  readonly onClose: () => void;
}

/** Two actors that are one: which of them stays, and whose facts. */
export function MergeDialog({ opened, ...form }: MergeFormProps & { readonly opened: boolean }) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={form.onClose} title={t('data.merge.two')} size={680}>
      <MergeForm {...form} />
    </Dialog>
  );
}

/** Whose facts are kept where both have them; the name that goes stays as another spelling. */
export function MergeForm({ network, stays, goes, onClose }: MergeFormProps) {
  const language = useLanguage();
  const [swapped, setSwapped] = useState(false);
  const query = useQuery(mergingQuery(network, stays, goes, language));
  if (query.error) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton lines={5} height={240} />;
  const [one, other] = query.data;
  const [kept, gone] = swapped ? [other, one] : [one, other];
  return (
    <MergeFields
      key={kept.id}
      network={network}
      kept={kept}
      gone={gone}
      onSwap={() => setSwapped((now) => !now)}
      onClose={onClose}
    />
  );
}

interface MergeFieldsProps {
  readonly network: string;
  readonly kept: WireActor;
  readonly gone: WireActor;
  readonly onSwap: () => void;
  readonly onClose: () => void;
}

function MergeFields({ network, kept, gone, onSwap, onClose }: MergeFieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const changed = useChanged();
  const [prefer, setPrefer] = useState<readonly string[]>([]);
  const contested = contestedFields(kept, gone);
  const merge = useMutation({
    mutationFn: () => editing(language).mergeActors(network, kept.id, { other: gone.id, prefer: [...prefer] }),
    onSuccess: async () => {
      await changed(network);
      onClose();
    },
  });
  const choose = (field: string, theirs: boolean) =>
    setPrefer((now) => (theirs ? [...now, field] : now.filter((one) => one !== field)));
  return (
    <div className={formClasses.form}>
      <p>{t('data.merge.result', { kept: kept.name, gone: gone.name })}</p>
      {kept.type === gone.type && (
        <p>
          <button type="button" className="button" onClick={onSwap}>
            {t('data.merge.swap', { name: gone.name })}
          </button>
        </p>
      )}
      {contested.length > 0 && (
        <Contested kept={kept} gone={gone} fields={contested} prefer={prefer} onChoose={choose} />
      )}
      <ConfirmActions
        change={merge}
        word={t('data.merge.do')}
        busy={t('data.merge.busy')}
        onConfirm={() => merge.mutate()}
        onCancel={onClose}
      />
    </div>
  );
}

interface ContestedProps extends Pick<MergeFieldsProps, 'kept' | 'gone'> {
  readonly fields: readonly ContestedField[];
  readonly prefer: readonly string[];
  readonly onChoose: (field: string, theirs: boolean) => void;
}

/** What both have and have differently: one of the two is chosen, field by field. */
function Contested({ kept, gone, fields, prefer, onChoose }: ContestedProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFieldWords();
  const valueWords = useValueWords();
  const kinds = actorKinds(kept.type);
  const wordsOf = (actor: WireActor, field: ContestedField) =>
    valueWords(kinds[field]!, written(kinds[field]!, actor[field], language));
  return (
    <div className={tableClasses.scroll}>
      <table className={tableClasses.table}>
        <caption className="visually-hidden">{t('data.merge.contested')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('data.conflict.field')}</th>
            <th scope="col">{kept.name}</th>
            <th scope="col">{gone.name}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field}>
              <th scope="row">{words.field(field)}</th>
              {[kept, gone].map((actor) => {
                const theirs = actor === gone;
                return (
                  <td key={actor.id}>
                    <label className={classes.pick}>
                      <input
                        type="radio"
                        name={`merge-${field}`}
                        checked={prefer.includes(field) === theirs}
                        onChange={() => onChoose(field, theirs)}
                      />
                      <span>{wordsOf(actor, field)}</span>
                    </label>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
