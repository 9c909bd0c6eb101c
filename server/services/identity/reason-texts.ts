import type { Statement } from '#analysis/finding';
import type { Language } from '#model/network';

type Say = (params: Readonly<Record<string, string>>) => string;

const DUTCH: Readonly<Record<string, Say>> = {
  'same-name': () => 'De namen zijn gelijk.',
  'same-but-writing': () => 'De namen verschillen alleen in hoofdletters, accenten of leestekens.',
  'same-but-spaces': () => 'De namen verschillen alleen in spaties.',
  'same-but-legal-form': ({ forms }) => `De namen zijn gelijk op ‘${forms}’ na.`,
  'same-but-word': ({ words }) => `De namen zijn gelijk op ‘${words}’ na.`,
  'same-but-words': ({ a, b }) => `De namen zijn gelijk, maar de ene heeft ‘${a}’ en de andere ‘${b}’.`,
  'other-legal-form': ({ a, b }) => `De namen zijn gelijk, maar de rechtsvorm verschilt: ‘${a}’ en ‘${b}’.`,
  'other-order': () => 'De namen bestaan uit dezelfde woorden, in een andere volgorde.',
  'other-spelling': ({ a, b }) => `De namen verschillen alleen in spelling: ‘${a}’ en ‘${b}’.`,
  'words-added': ({ words }) => `De ene naam is de andere met ‘${words}’ erbij.`,
  'words-differ': ({ a, b }) => `De namen lijken op elkaar; ‘${a}’ en ‘${b}’ verschillen.`,
  acronym: ({ short, long }) => `‘${short}’ kan de afkorting zijn van ‘${long}’.`,
  'same-register-number': ({ number }) => `Ze hebben hetzelfde KVK-nummer: ${number}.`,
  'other-register-number': ({ a, b }) => `Dit spreekt ertegen: hun KVK-nummers verschillen (${a} en ${b}).`,
  'same-website': ({ host }) => `Ze hebben dezelfde website: ${host}.`,
  'same-municipality': () => 'Ze zitten in dezelfde gemeente.',
  'other-municipality': () => 'Dit spreekt ertegen: ze zitten in verschillende gemeenten.',
  'same-type': () => 'Ze zijn van dezelfde soort.',
  'other-type': () => 'Dit spreekt ertegen: ze zijn niet van dezelfde soort.',
};

const ENGLISH: Readonly<Record<string, Say>> = {
  'same-name': () => 'The names are the same.',
  'same-but-writing': () => 'The names differ in capitals, accents or punctuation only.',
  'same-but-spaces': () => 'The names differ in spaces only.',
  'same-but-legal-form': ({ forms }) => `The names are the same but for ‘${forms}’.`,
  'same-but-word': ({ words }) => `The names are the same but for ‘${words}’.`,
  'same-but-words': ({ a, b }) => `The names are the same, but one has ‘${a}’ and the other ‘${b}’.`,
  'other-legal-form': ({ a, b }) => `The names are the same, but the legal form differs: ‘${a}’ and ‘${b}’.`,
  'other-order': () => 'The names hold the same words in another order.',
  'other-spelling': ({ a, b }) => `The names differ in spelling only: ‘${a}’ and ‘${b}’.`,
  'words-added': ({ words }) => `One name is the other with ‘${words}’ added.`,
  'words-differ': ({ a, b }) => `The names are alike; ‘${a}’ and ‘${b}’ differ.`,
  acronym: ({ short, long }) => `‘${short}’ may be the abbreviation of ‘${long}’.`,
  'same-register-number': ({ number }) => `They have the same KVK number: ${number}.`,
  'other-register-number': ({ a, b }) => `This speaks against it: their KVK numbers differ (${a} and ${b}).`,
  'same-website': ({ host }) => `They have the same website: ${host}.`,
  'same-municipality': () => 'They are in the same municipality.',
  'other-municipality': () => 'This speaks against it: they are in different municipalities.',
  'same-type': () => 'They are of the same kind.',
  'other-type': () => 'This speaks against it: they are not of the same kind.',
};

const TEXTS: Readonly<Record<Language, Readonly<Record<string, Say>>>> = { nl: DUTCH, en: ENGLISH };

const BY_ALIAS: Readonly<Record<Language, (alias: string) => string>> = {
  nl: (alias) => `Dit gaat over de andere naam ‘${alias}’.`,
  en: (alias) => `This is about the other name ‘${alias}’.`,
};

/** Says in words why two actors may be one; where an alias was compared, its name follows the reason. */
export function wordReasons(language: Language, reasons: readonly Statement[]): { code: string; text: string }[] {
  return reasons.map(({ code, params }) => {
    const words = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value)]));
    const say = TEXTS[language][code];
    if (say === undefined) throw new Error(`there are no words for the reason "${code}"`);
    const aliases = [words.aAlias, words.bAlias].filter((alias) => alias !== undefined);
    return { code, text: [say(words), ...aliases.map(BY_ALIAS[language])].join(' ') };
  });
}
