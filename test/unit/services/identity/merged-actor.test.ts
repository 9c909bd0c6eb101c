import { describe, expect, it } from 'vitest';
import type { Actor } from '#model/actor';
import { asActorId } from '#model/ids';
import type { PartialDate } from '#model/partial-date';
import { mergedActor } from '../../../../server/services/identity/merged-actor.ts';

const stays: Actor = {
  id: asActorId('tuin'),
  type: 'organisation',
  name: 'Buurttuin',
  aliases: ['De Tuin'],
  themes: ['voedsel'],
  website: 'https://tuin.nl',
  source: 'brief',
  attributes: { code: 1, wijk: 'Noord' },
};
const goes: Actor = {
  id: asActorId('moestuin'),
  type: 'initiative',
  name: 'Moestuin',
  aliases: ['De Tuin', 'Tuintje'],
  themes: ['groen', 'voedsel'],
  website: 'https://moestuin.nl',
  description: 'Een tuin.',
  volunteers: 12,
  source: 'register',
  sourceDate: '2024' as PartialDate,
  visibility: 'hidden',
  attributes: { code: 2, bron: 'x' },
};

describe('two actors that become one', () => {
  it('keep what the one has, fill in what it lacks, join lists, lose nothing', () => {
    expect(mergedActor(stays, goes)).toEqual({
      id: 'tuin',
      type: 'organisation',
      name: 'Buurttuin',
      aliases: ['De Tuin', 'Moestuin', 'Tuintje'],
      themes: ['voedsel', 'groen'],
      website: 'https://tuin.nl',
      description: 'Een tuin.',
      // "2024" is the day of the other source.
      source: 'brief',
      visibility: 'hidden',
      // Organisations carry no number of volunteers.
      attributes: { code: 1, wijk: 'Noord', bron: 'x', volunteers: 12 },
    });
  });

  it('take what is preferred from the other', () => {
    const prefer = ['name', 'website', 'themes', 'sourceDate', 'attributes'];
    expect(mergedActor(stays, goes, prefer)).toMatchObject({
      id: 'tuin',
      name: 'Moestuin',
      aliases: ['Buurttuin', 'De Tuin', 'Tuintje'],
      themes: ['groen', 'voedsel'],
      website: 'https://moestuin.nl',
      source: 'register',
      sourceDate: '2024',
      attributes: { code: 2, wijk: 'Noord', bron: 'x', volunteers: 12 },
    });
    expect(mergedActor(goes, stays, ['source'])).not.toHaveProperty('sourceDate');
  });

  it('are as hidden as the more hidden one, unless the other is preferred', () => {
    expect(mergedActor(goes, stays).visibility).toBe('hidden');
    expect(mergedActor(goes, stays, ['visibility']).visibility).toBe('public');
    expect(mergedActor(stays, stays)).not.toHaveProperty('visibility');
  });

  it.each(['id', 'type', 'volunteers', 'nonsense'])('do not take over "%s"', (field) => {
    expect(() => mergedActor(stays, goes, ['name', field])).toThrow(
      expect.objectContaining({ code: 'invalid', faults: [expect.objectContaining({ path: 'prefer/1' })] }),
    );
  });
});
