import type { z } from 'zod';

/** Dutch words for codes in answers. */
export interface Words {
  /** One-word name of a theme. */
  theme(code: string): string;
}

/** A question that one call answers. */
export interface Question {
  readonly text: string;
  readonly network: 'samen' | 'demo';
  readonly method: 'GET' | 'POST';
  /** What comes after the address of the service. */
  readonly path: string;
  readonly body?: unknown;
  /** Files of this project that go along as a form, by field; in place of `body`. */
  readonly files?: Readonly<Record<string, string>>;
  /** Checks the answer against its schema and says it in one to five lines. */
  say(answer: unknown, words: Words): string[];
}

/** A question that cannot be answered yet. */
export interface OpenQuestion {
  readonly text: string;
  readonly why: string;
}

/** One of the four users, with what they want to know. */
export interface User {
  readonly name: string;
  readonly questions: readonly (Question | OpenQuestion)[];
}

export const isOpen = (question: Question | OpenQuestion): question is OpenQuestion => 'why' in question;

interface Asked<T> extends Partial<Pick<Question, 'method' | 'body' | 'files'>> {
  readonly text: string;
  readonly network: Question['network'];
  /** What comes after the network. */
  readonly at: string;
  readonly schema: z.ZodType<T>;
  readonly say: (answer: T, words: Words) => string[];
}

/** Makes a question about a network. */
export const ask = <T>({ at, schema, say, method = 'GET', ...rest }: Asked<T>): Question => ({
  ...rest,
  method,
  path: `/v1/networks/${rest.network}${at}`,
  say: (answer, words) => say(schema.parse(answer), words),
});
