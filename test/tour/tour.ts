import { z } from 'zod';
import { catalogueOf, theme } from '#contract/catalogues';
import { listOf } from '#contract/lists';
import { network } from '#contract/network';
import { FUND_ADVISER } from './fund.ts';
import { INITIATIVE } from './initiative.ts';
import { MUNICIPALITY } from './municipality.ts';
import { isOpen, type OpenQuestion, type Question, type User } from './question.ts';
import { RESEARCHER } from './researcher.ts';
import type { Service } from './service.ts';

/** The four users, in the order of the start page. */
export const USERS: readonly User[] = [MUNICIPALITY, FUND_ADVISER, INITIATIVE, RESEARCHER];

/** A question with its answer in words. */
export interface Answered {
  readonly user: string;
  readonly question: Question;
  /** What the network holds: real or invented. */
  readonly data: string;
  readonly lines: readonly string[];
}

export interface Unanswered {
  readonly user: string;
  readonly question: OpenQuestion;
}

/** Asks the service every question of every user, one after the other. */
export async function* tour(service: Service): AsyncGenerator<Answered | Unanswered> {
  const themes = catalogueOf(theme).parse(await service.ask({ method: 'GET', path: '/v1/themes' })).items;
  const networks = listOf(network).parse(await service.ask({ method: 'GET', path: '/v1/networks' })).items;
  const names = new Map(themes.map(({ code, shortName }) => [code, shortName.nl]));
  const words = { theme: (code: string) => names.get(code) ?? code };
  const data = new Map(
    networks.map(({ id, title, synthetic }) => [
      id,
      `${title}, ${synthetic ? 'verzonnen gegevens' : 'echte gegevens'}`,
    ]),
  );
  for (const { name: user, questions } of USERS) {
    for (const question of questions) {
      if (isOpen(question)) yield { user, question };
      else {
        const lines = question.say(await service.ask(question), words);
        yield { user, question, data: z.string().parse(data.get(question.network)), lines };
      }
    }
  }
}
