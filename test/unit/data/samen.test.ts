import { describe, expect, it } from 'vitest';
import { countByType, listOf, readNetwork } from './data-files.ts';

const { network, actors, ties } = readNetwork('samen');
const actor = (id: string) => actors.find((row) => row.id === id);

describe('the network of Programma SAMEN', () => {
  it('holds 134 actors', () => {
    expect(actors).toHaveLength(134);
    expect(countByType(actors)).toEqual({
      initiative: 56,
      coalition: 12,
      municipality: 9,
      fund: 10,
      organisation: 47,
    });
  });

  it('holds 260 ties', () => {
    expect(ties).toHaveLength(260);
    expect(countByType(ties)).toEqual({
      'active-in': 69,
      'advocates-for': 7,
      'collaborates-with': 51,
      funds: 49,
      hosts: 7,
      knows: 6,
      'member-of': 46,
      'partners-with': 24,
      'related-to': 1,
    });
  });

  it('speaks of the day on which the results were presented', () => {
    expect(network.referenceDate).toBe('2024-11-25');
  });

  it('keeps the English original of every description and note', () => {
    for (const { description, attributes } of actors) {
      expect(description).toBeTruthy();
      expect(JSON.parse(attributes!)).toHaveProperty('descriptionEn');
    }
    for (const { note, attributes } of ties) {
      expect(note).toBeTruthy();
      expect(JSON.parse(attributes!)).toHaveProperty('noteEn');
    }
  });

  it('translates one English note in one way', () => {
    const dutch = new Map<string, Set<string>>();
    for (const { note, attributes } of ties) {
      const { noteEn } = JSON.parse(attributes!);
      dutch.set(noteEn, (dutch.get(noteEn) ?? new Set()).add(note!));
    }
    for (const notes of dutch.values()) expect(notes.size).toBe(1);
  });

  it('calls municipalities what people call them', () => {
    expect(actor('GM0518')).toMatchObject({ name: 'Den Haag', aliases: "'s-Gravenhage" });
    expect(actor('GM0796')).toMatchObject({ name: "'s-Hertogenbosch", aliases: 'Den Bosch' });
  });

  it('places every initiative by a tie where it works', () => {
    const active = new Set(ties.filter(({ type }) => type === 'active-in').map(({ from, to }) => `${from} ${to}`));
    for (const { id, municipality } of actors.filter(({ type }) => type === 'initiative')) {
      for (const code of listOf(municipality)) expect(active).toContain(`${id} ${code}`);
    }
  });

  it('claims no savings, since none were found', () => {
    for (const tie of ties) expect(tie.savingsEur ?? '').toBe('');
  });
});
