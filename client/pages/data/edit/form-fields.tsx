import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './edit-part.module.css';
import { FieldControl } from './field-control.tsx';
import type { FieldGroup, FieldKind } from './field-kinds.ts';
import type { useEditForm } from './use-edit-form.ts';

interface FormFieldsProps {
  readonly network: string;
  readonly groups: readonly FieldGroup<string>[];
  readonly kinds: Readonly<Record<string, FieldKind>>;
  readonly form: Pick<ReturnType<typeof useEditForm>, 'values' | 'set' | 'faultOf'>;
}

/** Groups that stand open; the others open when one wants them, or when something in them is filled in or wrong. */
const OPEN: readonly string[] = ['who', 'tie'];

/** The fields of a form in their groups, each group with its head. */
export function FormFields({ network, groups, kinds, form: { values, set, faultOf } }: FormFieldsProps) {
  const { t } = useTranslation();
  return groups.map(({ group, fields }) => {
    const filled = fields.some((field) => (values[field]?.length ?? 0) > 0);
    const wrong = fields.some((field) => faultOf(field) !== undefined);
    return (
      <Group key={group} title={t(`data.group.${group}`)} wanted={OPEN.includes(group) || filled} wrong={wrong}>
        {fields.map((field) => (
          <FieldControl
            key={field}
            network={network}
            name={field}
            kind={kinds[field]!}
            value={values[field] ?? ''}
            fault={faultOf(field)}
            onChange={(value) => set(field, value)}
          />
        ))}
      </Group>
    );
  });
}

interface GroupProps {
  readonly title: string;
  /** Whether it stands open at first. */
  readonly wanted: boolean;
  /** Opens it, whatever one did with it before. */
  readonly wrong: boolean;
  readonly children: ReactNode;
}

/** Fields under a head that opens and closes; it never closes by itself while one is typing in it. */
function Group({ title, wanted, wrong, children }: GroupProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [atFirst] = useState(wanted);
  useEffect(() => {
    if (wrong && details.current) details.current.open = true;
  }, [wrong]);
  return (
    <details ref={details} className={classes.group} open={atFirst}>
      <summary>{title}</summary>
      <div className={classes.fields}>{children}</div>
    </details>
  );
}
