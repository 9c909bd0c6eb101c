import type { ParseArgsConfig } from 'node:util';
import type { Language } from '#model/network';
import type { Config } from '../config.ts';

/** A text in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** What a command was asked, its words taken apart. */
export interface Asked {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly files: readonly string[];
  readonly language: Language;
  readonly config: Config;
  /** Prints a line on standard output. */
  readonly say: (line: string) => void;
}

/** One word that comes after the name of the product. */
export interface Command {
  readonly name: string;
  /** What follows the name, as help shows it. */
  readonly usage: string;
  readonly summary: Words;
  /** What its options mean, a line each. */
  readonly help: Words;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Does it; resolves with the exit code. Rejects with a `DomainError`, or with `Misused`. */
  readonly run: (asked: Asked) => Promise<number>;
}

/** The command was not given what it needs; told together with how it is used. */
export class Misused extends Error {
  constructor(words: Words, language: Language) {
    super(words[language]);
    this.name = 'Misused';
  }
}

/** An option that a command cannot do without. */
export function needed({ options, language }: Asked, name: string): string {
  const value = options[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new Misused({ nl: `Geef --${name} op.`, en: `Give --${name}.` }, language);
}

/** An option that is one of some words, the first one where it is left out. */
export function choice<T extends string>({ options, language }: Asked, name: string, words: readonly T[]): T {
  const value = options[name] ?? words[0];
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  const list = words.join(', ');
  throw new Misused({ nl: `--${name} is een van: ${list}.`, en: `--${name} is one of: ${list}.` }, language);
}
