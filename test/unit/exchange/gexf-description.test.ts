import { expect, it } from 'vitest';
import { descriptionWith, fieldsInDescription } from '../../../server/exchange/gexf-description.ts';

const MARK = '--- Coalitiekaart ---';

it('reads back what it wrote, whatever the words for people look like', () => {
  const texts = ['Net', `a\n${MARK}\nsynthetic: false`, 'title: "x"', '"\\n\r\n\t', '{"a":1}'];
  for (const title of texts) {
    for (const description of texts) {
      const said = { title, description, language: 'nl' as const, synthetic: true };
      expect(fieldsInDescription(descriptionWith(said))).toEqual(said);
    }
  }
});

it('begins with words, and keeps each field on one line', () => {
  expect(descriptionWith({ title: 'Net', description: 'a\nb', synthetic: false })).toBe(
    `Net\na\nb\n${MARK}\ntitle: "Net"\ndescription: "a\\nb"\nsynthetic: false`,
  );
});

it('understands nothing of descriptions by others, and passes over lines that were spoilt', () => {
  expect(fieldsInDescription('title: "x"\nsynthetic: true')).toBeUndefined();
  expect(fieldsInDescription(`x\n  ${MARK}\r\n  title: "T"  \nsource: "cut\nby hand`)).toEqual({ title: 'T' });
});
