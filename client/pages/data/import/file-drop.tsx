import { type DragEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import form from '../../ui/form.module.css';
import classes from './import-part.module.css';

interface FileDropProps {
  readonly label: string;
  readonly hint?: string;
  readonly file: File | undefined;
  readonly onFile: (file: File) => void;
}

const KILOBYTE = 1_000;
const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.gexf,.graphml,.xml,.json';

/** A place to drop a file on, and a button to pick one. */
export function FileDrop({ label, hint, file, onFile }: FileDropProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped) onFile(dropped);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes no drops in every browser
    <div
      role="group"
      aria-labelledby={id}
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span id={id} className={classes.chosen}>
        {file ? `${file.name} · ${formatNumber(file.size / KILOBYTE, language, 1)} kB` : label}
      </span>
      {hint && <span className={form.hint}>{hint}</span>}
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {file ? t('data.import.file.other') : t('data.import.file.pick')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const picked = currentTarget.files?.[0];
          currentTarget.value = '';
          if (picked) onFile(picked);
        }}
      />
    </div>
  );
}
