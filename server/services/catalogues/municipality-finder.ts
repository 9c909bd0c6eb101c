import { MUNICIPALITY_CODE_PATTERN } from '#model/ids';
import { fold } from '#model/text';

/** A municipality with its names. */
export interface NamedMunicipality {
  readonly code: string;
  readonly names: readonly string[];
  readonly province: string;
}

/** Another name of a municipality, or one of a municipality that became part of it. */
export interface OtherName {
  readonly name: string;
  readonly code: string;
}

/** How people shorten the provinces behind the name of a place, folded and without signs. */
const PROVINCE_NAMES: Readonly<Record<string, readonly string[]>> = {
  Groningen: ['groningen', 'gr', 'gn'],
  Fryslân: ['fryslan', 'friesland', 'fr'],
  Drenthe: ['drenthe', 'dr'],
  Overijssel: ['overijssel', 'ov', 'o'],
  Flevoland: ['flevoland', 'fl'],
  Gelderland: ['gelderland', 'gld', 'gl', 'gd'],
  Utrecht: ['utrecht', 'ut', 'utr'],
  'Noord-Holland': ['noord holland', 'nh', 'n h'],
  'Zuid-Holland': ['zuid holland', 'zh', 'z h'],
  Zeeland: ['zeeland', 'zld', 'zl', 'z'],
  'Noord-Brabant': ['noord brabant', 'brabant', 'nb', 'nbr', 'n b'],
  Limburg: ['limburg', 'l', 'lb', 'li'],
};

/**
 * Makes a look-up of CBS codes by code or name, whatever the case, accents, apostrophes and hyphens, with "gemeente"
 * before or after it or with its province behind it ("Bergen (NH)"). A name that more than one municipality has gives all
 * of them, in order of their codes, and a name with the wrong province none. Building is O(names · ways to write a province), a look-up O(length).
 */
export function municipalityFinder(
  municipalities: readonly NamedMunicipality[],
  otherNames: readonly OtherName[],
): (name: string) => readonly string[] {
  const codes = new Map<string, Set<string>>();
  const know = (key: string, code: string) => {
    const known = codes.get(key);
    if (known === undefined) codes.set(key, new Set([code]));
    else known.add(code);
  };
  const provinces = new Map(municipalities.map(({ code, province }) => [code, province]));
  const named = [...municipalities.flatMap(({ code, names }) => names.map((name) => ({ code, name }))), ...otherNames];
  for (const { code, name } of named) {
    const { place, said } = takenApart(name);
    const bare = keyOf(place);
    know(bare, code);
    if (said !== undefined) know(`${bare} ${said}`, code);
    for (const province of PROVINCE_NAMES[provinces.get(code)!] ?? []) know(`${bare} ${province}`, code);
  }
  const all = (key: string): string[] => [...(codes.get(key) ?? [])].sort();
  return (name) => {
    const code = name.trim().toUpperCase();
    if (MUNICIPALITY_CODE_PATTERN.test(code)) return provinces.has(code) ? [code] : [];
    const { place, said } = takenApart(withoutGemeente(name));
    const bare = keyOf(place);
    return all(said === undefined ? bare : `${bare} ${said}`);
  };
}

/** Folded words with one space between them; apostrophes go, other signs divide. */
const keyOf = (text: string): string =>
  fold(text)
    .replace(/['’‘`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What stands before and within brackets at the end of a name. */
function takenApart(name: string): { place: string; said: string | undefined } {
  const parts = /^(.+?)\s*\(([^()]*)\)\s*$/u.exec(name);
  return parts === null ? { place: name, said: undefined } : { place: parts[1]!, said: keyOf(parts[2]!) };
}

const withoutGemeente = (name: string): string =>
  name
    .trim()
    .replace(/^(?:de\s+)?gem(?:eente|\.)\s+/iu, '')
    .replace(/^municipality of\s+/iu, '')
    .replace(/[\s,]*\(gemeente\)$/iu, '')
    .replace(/,?\s+gemeente$/iu, '');
