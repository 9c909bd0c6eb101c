import { Field } from './field.tsx';

interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly options: readonly { readonly value: T; readonly name: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Takes the focus when the dialog around it opens. */
  readonly autoFocus?: boolean;
}

/** One of a list that opens. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { label, hint, fault, options, value, onChange, autoFocus } = props;
  return (
    <Field label={label} hint={hint} fault={fault}>
      {(control) => (
        <select
          {...control}
          className="select"
          data-autofocus={autoFocus ? '' : undefined}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value as T)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
