import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataTexts } from '../../../locales/i18n.ts';
import { data } from '../../../locales/nl/data/index.ts';
import type { RowsOf } from '../import/mapping-edits.ts';

type FieldWord = keyof DataTexts['field'];
type End = keyof DataTexts['end'];

const isFieldWord = (word: string): word is FieldWord => Object.hasOwn(data.field, word);
const isEnd = (word: string): word is End => Object.hasOwn(data.end, word);

/** Names of the properties of actors and ties; one without a name is shown as it is. */
export function useFieldWords() {
  const { t } = useTranslation();
  return useMemo(() => {
    const field = (name: string): string => (isFieldWord(name) ? t(`data.field.${name}`) : name);
    /** What a column of ties is read as: a property, an end (`from`), or a property of an end (`from.name`). */
    const ofTie = (word: string): string => {
      const [end = '', ...rest] = word.split('.');
      if (!isEnd(end)) return field(word);
      return `${t(`data.end.${end}`)}: ${rest.length > 0 ? field(rest.join('.')).toLowerCase() : t('data.nameOrId')}`;
    };
    const reading = (word: string, of: RowsOf): string => (of === 'actors' ? field(word) : ofTie(word));
    return { field, reading };
  }, [t]);
}
