import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#model/network';
import { en } from './en/index.ts';
import type { data } from './nl/data/index.ts';
import { nl } from './nl/index.ts';
import type { research } from './nl/research/index.ts';
import type { scenarios } from './nl/scenarios.ts';
import type { Shape, Texts } from './texts.ts';

/** The texts of pages that bring their own. */
export interface PageTexts {
  readonly data: Shape<typeof data>;
  readonly research: Shape<typeof research>;
  readonly scenarios: Shape<typeof scenarios>;
}
export type DataTexts = PageTexts['data'];

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Texts & PageTexts };
  }
}

const KEY = 'coalitiekaart.language';

const isLanguage = (word: string | null): word is Language => (LANGUAGES as readonly string[]).includes(word ?? '');

/** The language of an address, else the one chosen before, else Dutch. */
export function languageOf(search: string): Language {
  const asked = new URLSearchParams(search).get('lang');
  if (isLanguage(asked)) return asked;
  const before = localStorage.getItem(KEY);
  return isLanguage(before) ? before : 'nl';
}

/** Starts the texts in a language; both languages are in the client, so that switching is instant. */
export async function startTexts(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'nl',
    resources: { nl: { translation: nl }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
}

/** Adds the texts of a page, in both languages, when that page is fetched. */
export function addPageTexts<P extends keyof PageTexts>(
  page: P,
  texts: Readonly<Record<Language, PageTexts[P]>>,
): void {
  for (const language of LANGUAGES)
    i18next.addResourceBundle(language, 'translation', { [page]: texts[language] }, true);
}

/** Changes the language now and for the next visit. */
export function chooseLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}

/** The language of the page. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'nl';
}
