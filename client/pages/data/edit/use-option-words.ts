import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { themesQuery } from '../../../api/queries.ts';
import { capital } from '../../../locales/format.ts';
import { type DataTexts, useLanguage } from '../../../locales/i18n.ts';
import { useNames } from '../../ui/use-graph.ts';
import type { WordList } from './field-kinds.ts';

type Options = DataTexts['option'];

/** Names of the values of closed lists. */
export function useOptionWords(): (list: WordList | 'theme', option: string) => string {
  const { t } = useTranslation();
  const names = useNames();
  return useCallback(
    (list, option) => {
      switch (list) {
        case 'theme':
          return names.theme(option);
        case 'actorType':
          return capital(t(`type.${option as 'fund'}`));
        case 'tieType':
          return names.tieType(option);
        case 'legalForm':
          return capital(t(`network.legalForm.${option as 'informal'}`));
        case 'form':
          return capital(t(`network.form.${option as 'subsidy'}`));
        case 'status':
          return capital(t(`network.funding.${option as 'granted'}`));
        default:
          return t(`data.option.${list}.${option as keyof Options[typeof list]}` as 'data.option.resource.geld');
      }
    },
    [t, names],
  );
}

/** The codes of the themes that one can choose. */
export function useThemeCodes(): readonly string[] {
  return useQuery(themesQuery(useLanguage())).data?.items.map(({ code }) => code) ?? [];
}
