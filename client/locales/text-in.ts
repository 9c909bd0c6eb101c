import type { Language } from '#model/network';

/** A text of the data with the language that it is in, where that is known. */
export interface DataText {
  readonly text: string;
  readonly lang: string | undefined;
}

interface TextInOptions {
  /** The text as it is recorded. */
  readonly text: string | null | undefined;
  /** The same in English, where the data carry it. */
  readonly english: unknown;
  /** The language of the network's texts. */
  readonly own: string | undefined;
}

/** A text of the data for a reader: in English where one reads English and the data have it, else as it is recorded. */
export function textIn(language: Language, { text, english, own }: TextInOptions): DataText | undefined {
  if (language === 'en' && typeof english === 'string' && english.trim() !== '') return { text: english, lang: 'en' };
  return text ? { text, lang: own } : undefined;
}
