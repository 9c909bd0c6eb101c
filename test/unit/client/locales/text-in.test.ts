import { describe, expect, it } from 'vitest';
import { textIn } from '../../../../client/locales/text-in.ts';

const both = { text: 'kerndeelnemer', english: 'core participant', own: 'nl' };

describe('a text of the data', () => {
  it('is English for who reads English, where the data have it', () => {
    expect(textIn('en', both)).toEqual({ text: 'core participant', lang: 'en' });
    expect(textIn('nl', both)).toEqual({ text: 'kerndeelnemer', lang: 'nl' });
  });

  it.each([undefined, null, '', ' ', 7])('stays as it is where its English is %j', (english) => {
    expect(textIn('en', { ...both, english })).toEqual({ text: 'kerndeelnemer', lang: 'nl' });
  });

  it('that is not there in any language is no text', () => {
    expect(textIn('en', { text: undefined, english: undefined, own: 'nl' })).toBeUndefined();
  });
});
