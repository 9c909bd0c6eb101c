import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlaces } from '../../ui/use-graph.ts';
import type { FieldKind } from '../edit/field-kinds.ts';
import { useOptionWords, useThemeCodes } from '../edit/use-option-words.ts';

export interface Meaning {
  readonly value: string;
  readonly name: string;
}

/** What a word in a column can mean, where the property has a closed list; empty where it takes any text or number. */
export function useMeanings(kind: FieldKind): readonly Meaning[] {
  const { t } = useTranslation();
  const words = useOptionWords();
  const themes = useThemeCodes();
  const { places } = usePlaces();
  return useMemo(() => {
    switch (kind.kind) {
      case 'choice':
      case 'choices':
        return kind.options.map((value) => ({ value, name: words(kind.words, value) }));
      case 'themes':
        return themes.map((value) => ({ value, name: words('theme', value) }));
      case 'flag':
        return [
          { value: 'true', name: t('data.yes') },
          { value: 'false', name: t('data.no') },
        ];
      case 'place':
        return [...(places ?? [])]
          .map(({ code, name }) => ({ value: code as string, name }))
          .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
      default:
        return [];
    }
  }, [kind, t, words, themes, places]);
}
