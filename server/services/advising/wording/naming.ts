import type { ActorType } from '#model/vocabulary';
import { DUTCH, ENGLISH, type Names, type Vocabulary } from './vocabulary.ts';

/** Texts of a parameter that lists some; none where it is no list. */
export const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Whether an actor of a type gives priority to themes rather than working on them. */
export const setsPriorities = (type: ActorType | undefined): boolean => type === 'municipality' || type === 'fund';

/** How sentences of one language name the things in parameters; `none` is its word for 0, `others` says how many more there are. */
function namingIn(words: Vocabulary, none: string, others: (count: number) => string) {
  return {
    /** A number before what is counted. */
    count: (count: unknown): string => (Number(count) === 0 ? none : String(count)),
    /** Names of actors, and how many more where `count` is above the number named. */
    actors(names: Names, ids: unknown, count?: unknown): string {
      const named = strings(ids).map((id) => names.actor(id));
      const rest = Number(count ?? named.length) - named.length;
      return words.list(rest > 0 ? [...named, others(rest)] : named);
    },
    themes: (names: Names, codes: unknown): string => words.list(strings(codes).map((code) => names.theme(code))),
    resources: (codes: unknown): string =>
      words.list(strings(codes).map((code) => words.resource[code as keyof typeof words.resource] ?? code)),
    thisActor: (names: Names, id: unknown): string => words.thisActor[names.typeOf(String(id)) ?? 'organisation'],
  };
}

export const inDutch = namingIn(DUTCH, 'geen', (rest) => `nog ${rest} ${rest === 1 ? 'ander' : 'anderen'}`);
export const inEnglish = namingIn(ENGLISH, 'no', (rest) => `${rest} ${rest === 1 ? 'other' : 'others'}`);

/** The word for one, or for more. */
export const plural = (count: unknown, one: string, more: string): string => (Number(count) === 1 ? one : more);
