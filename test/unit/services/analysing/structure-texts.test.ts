import { describe, expect, it } from 'vitest';
import type { InitiativeShape } from '#analysis/shapes/shapes';
import { asActorId } from '#model/ids';
import { ruleText, searchText } from '../../../../server/services/analysing/structure-texts.ts';

const shape = (properties: Partial<InitiativeShape>): InitiativeShape => ({
  actorId: asActorId('a'),
  name: 'A',
  alters: 5,
  density: null,
  centralShare: null,
  shape: null,
  rule: 'few-alters',
  ...properties,
});

describe('the rule of a shape', () => {
  it.each([
    [{ alters: 1 }, 'Er is 1 partner; met minder dan 3 is er geen vorm te bepalen.'],
    [{ alters: 0 }, 'Er zijn 0 partners; met minder dan 3 is er geen vorm te bepalen.'],
    [
      { rule: 'dense', density: 5 / 6 },
      'Van alle paren heeft 83,3% een relatie; vanaf 75% telt iedereen als verbonden met iedereen.',
    ],
    [
      { rule: 'one-holds-most', centralShare: 1 },
      'Van de kortste wegen tussen de partners loopt 100% via het initiatief; vanaf 75% is het een ster.',
    ],
    [
      { rule: 'none-holds-most', density: 0.7499, centralShare: 0.57 },
      'Van alle paren heeft 74,9% een relatie, en van de kortste wegen loopt 57% via het initiatief; beide blijven onder 75%.',
    ],
  ] as const)('%o', (properties, text) => {
    expect(ruleText(shape(properties), 'nl')).toBe(text);
    expect(ruleText(shape(properties), 'en')).not.toMatch(/\d,\d|undefined|NaN/);
  });
});

describe('how a set was found', () => {
  it('says whether another may be better, and what was drawn at random', () => {
    expect(searchText({ isBest: true, candidates: 34 }, 'nl')).toBe(
      'Alle mogelijke groepen zijn vergeleken: geen andere is beter.',
    );
    expect(searchText({ isBest: false, candidates: 1_476 }, 'en')).toBe(
      'Chosen and improved step by step from 1,476 actors; another set may still be somewhat better.',
    );
    expect(searchText({ isBest: false, candidates: 40, sources: 262 }, 'nl')).toBe(
      'Stap voor stap gekozen en verbeterd uit 40 actoren, met afstanden vanaf 262 willekeurig gekozen actoren; een andere groep kan nog iets beter zijn.',
    );
  });
});
