import { type ReactNode, useId } from 'react';
import classes from './field.module.css';

/** What ties a control to its label, its hint and its fault. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}

const describedBy = (id: string, hint: string | undefined, fault: string | undefined): string | undefined =>
  [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;

/** One field of a form: label, hint, control, and what is wrong with what was typed. */
export function Field({ label, hint, fault, children }: FieldProps) {
  const id = useId();
  return (
    <div className={classes.field} data-fault={fault ? '' : undefined}>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={classes.hint}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': describedBy(id, hint, fault), 'aria-invalid': fault ? true : undefined })}
      {fault && (
        <p id={`${id}-fault`} className={classes.fault}>
          {fault}
        </p>
      )}
    </div>
  );
}

interface ChoicesProps<T extends string> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly options: readonly { readonly value: T; readonly name: string; readonly hint?: string | undefined }[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
  /** One of them, instead of some. */
  readonly single?: boolean;
  /** In columns, where there are many short ones. */
  readonly columns?: boolean;
}

/** Some (or one) of a short list, all in sight. */
export function Choices<T extends string>(props: ChoicesProps<T>) {
  const { label, hint, fault, options, chosen, onChange, single, columns } = props;
  const id = useId();
  const toggle = (value: T) => {
    if (single) onChange([value]);
    else onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  };
  return (
    <fieldset className={classes.field} aria-describedby={describedBy(id, hint, fault)}>
      <legend className={classes.label}>{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className={classes.hint}>
          {hint}
        </p>
      )}
      <div className={classes.options} data-columns={columns || undefined}>
        {options.map((option) => (
          <label key={option.value} className={classes.option}>
            <input
              type={single ? 'radio' : 'checkbox'}
              name={id}
              checked={chosen.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            <span>
              {option.name}
              {option.hint && <span className={classes.optionHint}>{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {fault && (
        <p id={`${id}-fault`} className={classes.fault}>
          {fault}
        </p>
      )}
    </fieldset>
  );
}
