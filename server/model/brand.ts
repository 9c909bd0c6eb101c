declare const brand: unique symbol;

/** A value of type T that only its own maker may produce, so that equal shapes are not mixed up. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
