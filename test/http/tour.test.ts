/** The questions of the four users, put to the service as `npm run tour` does. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Service, startShipped } from '../tour/service.ts';
import { tour, USERS } from '../tour/tour.ts';

let service: Service;
beforeAll(async () => {
  service = await startShipped();
});
afterAll(() => service.close());

it('every question is answered in words, or said to be open with the reason', async () => {
  const asked = new Map<string, number>();
  for await (const one of tour(service)) {
    asked.set(one.user, (asked.get(one.user) ?? 0) + 1);
    if ('lines' in one) {
      const { path, network } = one.question;
      const what = `${path}\n${one.lines.join('\n')}`;
      expect(one.lines.length, what).toBeGreaterThanOrEqual(1);
      expect(one.lines.length, what).toBeLessThanOrEqual(5);
      for (const line of one.lines) {
        expect(line, what).toMatch(/\S \S/);
        expect(line, what).not.toMatch(/NaN|undefined|null|\[object|onbepaald/);
      }
      // Invented data are called invented with every answer.
      expect(one.data.includes('verzonnen'), what).toBe(network === 'demo');
    } else {
      expect(one.question.why).toMatch(/\S \S.*\.$/);
    }
  }
  expect([...asked.keys()]).toEqual(USERS.map(({ name }) => name));
  for (const { name, questions } of USERS) expect(asked.get(name)).toBe(questions.length);
}, 120_000);

it('says what the service says where it refuses', async () => {
  await expect(service.ask({ method: 'GET', path: '/v1/networks/samen/gaps?kind=partner-gap' })).rejects.toThrow(
    /400.*municipality/s,
  );
});
