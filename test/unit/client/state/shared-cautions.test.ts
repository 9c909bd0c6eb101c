import { describe, expect, it } from 'vitest';
import type { Finding } from '#contract/findings';
import { ownCautions, sharedCautions } from '../../../../client/state/shared-cautions.ts';

type Caution = Finding['cautions'][number];
const caution = (code: string, text: string, actors: string[] = []): Caution => ({ code, text, params: { actors } });
const finding = (...cautions: Caution[]) => ({ cautions }) as Finding;

const notAsked = (who: string) => caution('not-asked', `${who} is niet bevraagd.`, [who]);
const placeThemes = caution('themes-unknown', 'Uw thema’s zijn niet vastgelegd.', ['GM0166']);
const bothThemes = caution('themes-unknown', 'Uw thema’s en die van kern zijn niet vastgelegd.', ['GM0166', 'kern']);
const noLink = caution('no-link', 'Een gezamenlijke partner is niet vastgelegd.');

describe('cautions that all suggestions share', () => {
  it('are those in the same words, and those that differ by name only', () => {
    const list = [finding(notAsked('eetze'), placeThemes), finding(notAsked('akelei'), placeThemes, noLink)];
    const shared = sharedCautions(list, 'GM0166');
    expect(shared).toEqual([
      { code: 'not-asked', text: undefined },
      { code: 'themes-unknown', text: placeThemes.text },
    ]);
    expect(list.map(({ cautions }) => ownCautions(cautions, shared).map(({ code }) => code))).toEqual([
      [],
      ['no-link'],
    ]);
  });

  it('leave behind what one of them adds', () => {
    const list = [finding(placeThemes), finding(bothThemes)];
    const shared = sharedCautions(list, 'GM0166');
    expect(shared).toEqual([{ code: 'themes-unknown', text: undefined }]);
    expect(ownCautions(list[0]!.cautions, shared)).toEqual([]);
    expect(ownCautions(list[1]!.cautions, shared)).toMatchObject([{ code: 'themes-unknown', onlyOther: true }]);
  });

  it('are none where one suggestion lacks it, where the place itself was not asked, or where there is one', () => {
    expect(sharedCautions([finding(noLink), finding(placeThemes)], 'GM0166')).toEqual([]);
    expect(sharedCautions([finding(notAsked('GM0166')), finding(notAsked('eetze'))], 'GM0166')).toEqual([]);
    expect(sharedCautions([finding(noLink)], 'GM0166')).toEqual([]);
    expect(sharedCautions([], 'GM0166')).toEqual([]);
  });
});
