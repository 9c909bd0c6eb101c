import { ACTOR_TYPES, type ActorType } from '#model/vocabulary';

/** The colours that the drawing needs, read from the tokens of the page: one place to change them. */
export interface Palette {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly fundingTie: string;
  readonly font: string;
  readonly types: Readonly<Record<ActorType, string>>;
  /** For themes, municipalities and communities. */
  readonly categories: readonly string[];
  readonly otherCategory: string;
}

export const CATEGORY_COUNT = 8;

/** Reads the palette of the theme that holds now. */
export function readPalette(element: Element = document.documentElement): Palette {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--ck-${name}`).trim();
  return {
    paper: token('paper'),
    surface: token('surface'),
    ink: token('ink'),
    muted: token('muted'),
    accent: token('accent'),
    fundingTie: token('funding-tie'),
    font: token('font'),
    types: Object.fromEntries(ACTOR_TYPES.map((type) => [type, token(type)])) as Record<ActorType, string>,
    categories: Array.from({ length: CATEGORY_COUNT }, (_, i) => token(`category-${i + 1}`)),
    otherCategory: token('category-other'),
  };
}
