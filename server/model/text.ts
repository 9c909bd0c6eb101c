const ASCII = /^[\0-\x7f]*$/;

/** Folds case and diacritics away, so that a search for `cafe` finds `Café`. */
export function fold(text: string): string {
  // Most texts: nothing in them to take apart.
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');
}

/**
 * Orders texts by Unicode code point: negative, zero or positive as a is before, equal to or after b.
 * Both stores order so; JavaScript's `<` compares UTF-16 code units and puts astral characters elsewhere.
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return rankOfUnit(x) - rankOfUnit(y);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above U+FFFF, so they rank after all other units. */
function rankOfUnit(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
