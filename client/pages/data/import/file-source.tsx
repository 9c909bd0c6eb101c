import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChosenFiles } from '../../../api/importing.ts';
import { pathOf } from '../../../api/request.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { Choices } from '../../ui/field.tsx';
import form from '../../ui/form.module.css';
import { FileDrop } from './file-drop.tsx';
import { PasteCells } from './paste-cells.tsx';

interface FileSourceProps {
  readonly files: ChosenFiles | undefined;
  readonly onFiles: (files: ChosenFiles | undefined) => void;
  /** Fills the template in with this municipality. */
  readonly municipality?: string | undefined;
}

const WAYS = ['one', 'two', 'paste'] as const;
type Way = (typeof WAYS)[number];

/** Where the data come from: a file, one of actors and one of ties, or cells that are pasted; with a template. */
export function FileSource({ files, onFiles, municipality }: FileSourceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [way, setWay] = useState<Way>(files?.kind ?? 'one');
  const [two, setTwo] = useState<{ actors?: File; ties?: File }>(files?.kind === 'two' ? files : {});
  const pick = (half: 'actors' | 'ties') => (file: File) => {
    const next = { ...two, [half]: file };
    setTwo(next);
    if (next.actors && next.ties) onFiles({ kind: 'two', actors: next.actors, ties: next.ties });
  };
  return (
    <div className={form.form}>
      <p>
        {t('data.import.template.intro')}{' '}
        <a href={pathOf(['import-template'], { language, municipality })} download="">
          {t('data.import.template.link')}
        </a>
      </p>
      <Choices
        label={t('data.import.way.label')}
        single
        options={WAYS.map((value) => ({ value, name: t(`data.import.way.${value}`) }))}
        chosen={[way]}
        onChange={([next]) => next && setWay(next)}
      />
      {way === 'one' && (
        <FileDrop
          label={t('data.import.file.one')}
          hint={t('data.import.file.kinds')}
          file={files?.kind === 'one' ? files.file : undefined}
          onFile={(file) => onFiles({ kind: 'one', file })}
        />
      )}
      {way === 'two' && (
        <>
          <FileDrop label={t('data.import.file.actors')} file={two.actors} onFile={pick('actors')} />
          <FileDrop label={t('data.import.file.ties')} file={two.ties} onFile={pick('ties')} />
        </>
      )}
      {way === 'paste' && <PasteCells onFile={(file) => onFiles(file && { kind: 'one', file })} />}
      <p className="visually-hidden" role="status">
        {files?.kind === 'one' && t('data.import.file.chosen', { name: files.file.name })}
        {files?.kind === 'two' && t('data.import.file.chosenTwo', { actors: files.actors.name, ties: files.ties.name })}
      </p>
    </div>
  );
}
