import { Field } from '../../ui/field.tsx';

interface DayFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly disabled?: boolean;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** One day; empty as long as none is chosen. */
export function DayField({ label, hint, fault, disabled, value, onChange }: DayFieldProps) {
  return (
    <Field label={label} hint={hint} fault={fault}>
      {(control) => (
        <input
          {...control}
          type="date"
          className="input"
          disabled={disabled}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  );
}
