import { IconSearch, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, type Ref, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './combobox.module.css';

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly hint?: string | undefined;
  readonly mark?: ReactNode;
}

export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

interface ComboboxProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly placeholder?: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly groups: readonly ChoiceGroup[];
  readonly onPick: (choice: Choice) => void;
  /** Said below the field when there is nothing to choose from. */
  readonly message?: string | undefined;
  /** What is wrong with what was chosen; said instead of the message. */
  readonly fault?: string | undefined;
  /** The list stands under the field instead of over the page. */
  readonly inline?: boolean;
  readonly large?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Takes the focus when the dialog around it opens. */
  readonly autoFocus?: boolean;
}

/** A field that suggests while one types: arrows choose, Enter picks, Escape closes. */
export function Combobox(props: ComboboxProps) {
  const { label, labelHidden, placeholder, text, onText, groups, onPick, inline, large, inputRef, autoFocus } = props;
  const { message, fault } = props;
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const choices = groups.flatMap((group) => group.choices);
  const shown = (inline || open) && text !== '' && choices.length > 0;
  const current = Math.min(active, choices.length - 1);

  const pick = (choice: Choice) => {
    setOpen(false);
    onPick(choice);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      if (choices.length > 0)
        setActive((current + (event.key === 'ArrowDown' ? 1 : -1) + choices.length) % choices.length);
    } else if (event.key === 'Enter' && shown && choices[current]) {
      event.preventDefault();
      pick(choices[current]);
    } else if (event.key === 'Escape' && !inline && (open || text !== '')) {
      event.stopPropagation();
      setOpen(false);
      onText('');
    }
  };

  let position = -1;
  return (
    <div className={classes.root} data-large={large || undefined} data-fault={fault ? '' : undefined}>
      <label htmlFor={`${id}-input`} className={labelHidden ? 'visually-hidden' : classes.label}>
        {label}
      </label>
      <div className={classes.field}>
        <IconSearch size={20} aria-hidden="true" className={classes.icon} />
        <input
          ref={inputRef}
          data-autofocus={autoFocus || undefined}
          id={`${id}-input`}
          className={classes.input}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-activedescendant={shown ? `${id}-${current}` : undefined}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `${id}-message` : undefined}
          placeholder={placeholder}
          value={text}
          onChange={(event) => {
            onText(event.currentTarget.value);
            setActive(0);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        {text !== '' && (
          <button type="button" className={classes.clear} aria-label={t('clear')} onClick={() => onText('')}>
            <IconX size={18} aria-hidden="true" />
          </button>
        )}
      </div>
      {shown && (
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={label}
          className={classes.list}
          data-inline={inline || undefined}
        >
          {groups
            .filter((group) => group.choices.length > 0)
            .map((group) => (
              // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox
              <div key={group.label} role="group" aria-label={group.label}>
                {groups.length > 1 && (
                  <div className={classes.group} aria-hidden="true">
                    {group.label}
                  </div>
                )}
                {group.choices.map((choice) => {
                  position += 1;
                  const index = position;
                  return (
                    <div
                      key={choice.id}
                      id={`${id}-${index}`}
                      role="option"
                      tabIndex={-1}
                      aria-selected={index === current}
                      className={classes.option}
                      // The field keeps the focus; a click must not take it before the choice is made.
                      onMouseDown={(event) => event.preventDefault()}
                      onClick={() => pick(choice)}
                      onKeyDown={undefined}
                      onMouseEnter={() => setActive(index)}
                    >
                      {choice.mark}
                      <span className={classes.name}>{choice.name}</span>
                      {choice.hint && <span className={classes.hint}>{choice.hint}</span>}
                    </div>
                  );
                })}
              </div>
            ))}
        </div>
      )}
      <p id={`${id}-message`} className={shown ? 'visually-hidden' : classes.message} role="status">
        {shown ? t('palette.found', { count: choices.length }) : (fault ?? message)}
      </p>
    </div>
  );
}
