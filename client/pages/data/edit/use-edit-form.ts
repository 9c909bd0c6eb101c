import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tagged } from '../../../api/change.ts';
import { isStale, ServiceProblem } from '../../../api/request.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { focusFault } from '../../ui/focus-fault.ts';
import type { FieldKind } from './field-kinds.ts';
import { changedMeanwhile, changeOf, type FieldValue, type FormChange, formOf, rebased } from './form-values.ts';

type Thing = Readonly<Record<string, unknown>>;

interface EditFormOptions<T extends Thing> {
  readonly kinds: Readonly<Record<string, FieldKind>>;
  /** What is edited, as it was read; undefined: something new. */
  readonly read: Tagged<T> | undefined;
  readonly required?: readonly string[];
  readonly save: (patch: FormChange['patch'], etag: string) => Promise<Tagged<T>>;
  /** Reads it anew, after someone else changed it. */
  readonly reread?: () => Promise<Tagged<T>>;
  readonly onSaved: (saved: Tagged<T>) => void;
}

/** What is typed in a form of an actor or tie, what is wrong with it, and what became of saving it. */
export function useEditForm<T extends Thing>(options: EditFormOptions<T>) {
  const { kinds, required = [], save, reread, onSaved } = options;
  const { t } = useTranslation();
  const language = useLanguage();
  const [read, setRead] = useState(options.read);
  const [values, setValues] = useState(() => formOf(kinds, options.read?.value ?? {}, language));
  const [faults, setFaults] = useState<FormChange['faults']>({});
  /** What it is now, where someone else changed it. */
  const [theirs, setTheirs] = useState<Tagged<T>>();
  const before: Thing = read?.value ?? {};

  const mutation = useMutation({
    mutationFn: ({ patch, etag }: { patch: FormChange['patch']; etag: string }) => save(patch, etag),
    onSuccess: (saved) => {
      setRead(saved);
      setValues(formOf(kinds, saved.value, language));
      setTheirs(undefined);
      onSaved(saved);
    },
    onError: async (error) => {
      if (isStale(error) && reread) setTheirs(await reread());
    },
  });

  // Whoever saved goes on at the first field that is not right.
  const element = useRef<HTMLFormElement>(null);
  const { error } = mutation;
  useEffect(() => {
    if (Object.keys(faults).length === 0 && error === null) return;
    focusFault(element.current);
  }, [faults, error]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const change = changeOf(kinds, before, values, language, required);
    setFaults(change.faults);
    if (Object.keys(change.faults).length > 0) return;
    mutation.mutate({ patch: change.patch, etag: read?.etag ?? '' });
  };
  const faultOf = (field: string): string | undefined => {
    const own = faults[field];
    if (own !== undefined) return t(`data.typed.${own}`);
    const said =
      mutation.error instanceof ServiceProblem
        ? mutation.error.faults.find(({ path }) => path.split('/')[0] === field)
        : undefined;
    return said && (language === 'nl' ? t('data.typed.refused') : said.message);
  };
  /** Goes on with what they made of it: with what was typed over it, or as it is. */
  const resolve = (keepTyped: boolean) => {
    if (theirs === undefined) return;
    setValues(
      keepTyped ? rebased(kinds, before, theirs.value, values, language) : formOf(kinds, theirs.value, language),
    );
    setRead(theirs);
    setTheirs(undefined);
    mutation.reset();
  };
  return {
    /** The form element: its faults take the focus. */
    element,
    values,
    set: (field: string, value: FieldValue) => setValues((now) => ({ ...now, [field]: value })),
    faultOf,
    faultCount: Object.keys(faults).length,
    submit,
    saving: mutation.isPending,
    saved: mutation.isSuccess,
    error: theirs === undefined ? mutation.error : null,
    conflict:
      theirs === undefined
        ? undefined
        : { before, now: theirs.value, fields: changedMeanwhile(kinds, before, theirs.value) },
    resolve,
  };
}
