import { useCallback } from 'react';
import { useLanguage } from '../../../locales/i18n.ts';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;

/** A moment in words, in the time of the visitor: "25 november 2026 om 14:05". */
export function useMoment(): (moment: string) => string {
  const language = useLanguage();
  return useCallback(
    (moment) =>
      new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short' }).format(new Date(moment)),
    [language],
  );
}
