import type { nl } from './nl/index.ts';

/** The same keys, with any text. */
export type Shape<T> = { [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

/** The shape of the texts of a language: that of Dutch. */
export type Texts = Shape<typeof nl>;
