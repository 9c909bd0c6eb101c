import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireNetwork } from '#contract/network';
import type { Tagged } from '../../../api/change.ts';
import { editing } from '../../../api/editing.ts';
import { ServiceProblem } from '../../../api/request.ts';
import { useChanged } from '../../../api/use-changed.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { ConfirmActions } from '../../ui/confirm-actions.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import form from '../../ui/form.module.css';
import { ErrorNotice, Skeleton } from '../../ui/notice.tsx';

interface DescribeNetworkProps {
  readonly network: WireNetwork;
  readonly opened: boolean;
  readonly onClose: () => void;
}

const FIELDS = ['title', 'description', 'licence', 'source', 'referenceDate'] as const;
type FieldName = (typeof FIELDS)[number];
type Typed = Readonly<Record<FieldName, string>>;

const typedOf = (network: WireNetwork): Typed => ({
  title: network.title,
  description: network.description ?? '',
  licence: network.licence ?? '',
  source: network.source ?? '',
  referenceDate: network.referenceDate ?? '',
});

/** What differs, as a merge patch; what was emptied is taken away. */
function patchOf(before: Typed, now: Typed): Record<string, string | null> {
  const changed = FIELDS.filter((field) => before[field] !== now[field].trim());
  return Object.fromEntries(changed.map((field) => [field, now[field].trim() || null]));
}

/** What is said of a network: title, description, licence, source and the day that the data speak of. */
export function DescribeNetwork({ network, opened, onClose }: DescribeNetworkProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('data.describe.heading', { title: network.title })}>
      <DescribeForm id={network.id} onClose={onClose} />
    </Dialog>
  );
}

function DescribeForm({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const language = useLanguage();
  const query = useQuery({
    queryKey: ['edited-network', id],
    queryFn: () => editing(language).readNetwork(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (query.error) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton lines={5} height={420} />;
  return <DescribeFields read={query.data} onClose={onClose} />;
}

function DescribeFields({ read, onClose }: { readonly read: Tagged<WireNetwork>; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const changed = useChanged();
  const { id } = read.value;
  const [typed, setTyped] = useState(() => typedOf(read.value));
  const save = useMutation({
    mutationFn: () => editing(language).describeNetwork(id, patchOf(typedOf(read.value), typed), read.etag),
    onSuccess: async () => {
      await changed(id);
      onClose();
    },
  });
  const faults = save.error instanceof ServiceProblem ? save.error.faults : [];
  const faultOf = (field: FieldName) => {
    if (!faults.some(({ path }) => path.split('/')[0] === field)) return undefined;
    return t(field === 'title' ? 'data.describe.titleNeeded' : 'data.describe.wrong');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form onSubmit={submit} className={form.form}>
      {FIELDS.map((field) => (
        <Field
          key={field}
          label={t(`data.describe.label.${field}`)}
          hint={field === 'title' ? undefined : t(`data.describe.hint.${field}`)}
          fault={faultOf(field)}
        >
          {(control) => {
            const value = typed[field];
            const onChange = (text: string) => setTyped((now) => ({ ...now, [field]: text }));
            return field === 'description' || field === 'source' ? (
              <textarea
                {...control}
                className="input"
                rows={3}
                value={value}
                onChange={({ currentTarget }) => onChange(currentTarget.value)}
              />
            ) : (
              <input
                {...control}
                className="input"
                type={field === 'referenceDate' ? 'date' : 'text'}
                required={field === 'title'}
                value={value}
                onChange={({ currentTarget }) => onChange(currentTarget.value)}
              />
            );
          }}
        </Field>
      ))}
      <ConfirmActions change={save} word={t('data.save')} busy={t('data.saving')} onCancel={onClose} />
    </form>
  );
}
