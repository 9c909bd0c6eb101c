import type { Language } from '#model/network';

export interface ThemeEntry {
  readonly code: string;
  readonly name: Readonly<Record<Language, string>>;
  /** One word, for within a sentence. */
  readonly shortName: Readonly<Record<Language, string>>;
}

/** What the product knows besides the networks themselves: themes and the municipalities there are. */
export interface Catalogue {
  readonly themes: ReadonlyMap<string, ThemeEntry>;
  /** Display name by CBS code. */
  readonly municipalityNames: ReadonlyMap<string, string>;
}
