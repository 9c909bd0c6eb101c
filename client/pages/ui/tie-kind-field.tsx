import { choiceKey, type TieChoice } from '../../state/tie-choices.ts';
import { SelectField } from './select-field.tsx';
import { useReadingWords } from './use-reading-words.ts';

interface TieKindFieldProps {
  readonly label: string;
  /** Stands there as long as nothing is chosen. */
  readonly none: string;
  readonly choices: readonly TieChoice[];
  /** The key of what is chosen; empty: nothing yet. */
  readonly value: string;
  readonly fault?: string | undefined;
  readonly onChange: (key: string) => void;
}

/** Which of the ties that an actor may have, read from that actor. */
export function TieKindField({ label, none, choices, value, fault, onChange }: TieKindFieldProps) {
  const wordsOf = useReadingWords();
  const kinds = choices.map((choice) => ({ value: choiceKey(choice), name: wordsOf(choice.type, choice.reading) }));
  return (
    <SelectField
      label={label}
      fault={fault}
      options={[{ value: '', name: none }, ...kinds]}
      value={value}
      onChange={onChange}
    />
  );
}
