import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataTexts } from '../../../locales/i18n.ts';
import { data } from '../../../locales/nl/data/index.ts';

type FieldWord = keyof DataTexts['field'];
type End = keyof DataTexts['end'];

const isFieldWord = (word: string): word is FieldWord => Object.hasOwn(data.field, word);
const isEnd = (word: string): word is End => Object.hasOwn(data.end, word);

/** Names of the properties of actors and ties; one without a name is shown as it is. */
export function useFieldWords() {
  const { t } = useTranslation();
  return useMemo(() => {
    const field = (name: string): string => (isFieldWord(name) ? t(`data.field.${name}`) : name);
    /** What a column is read as: a property, or one of an end of a tie (`from.name`). */
    const reading = (word: string): string => {
      const [end = '', ...rest] = word.split('.');
      return isEnd(end) && rest.length > 0
        ? `${t(`data.end.${end}`)}: ${field(rest.join('.')).toLowerCase()}`
        : field(word);
    };
    return { field, reading };
  }, [t]);
}
