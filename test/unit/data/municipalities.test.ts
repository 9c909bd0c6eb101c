import { describe, expect, it } from 'vitest';
import { listOf, readCsv } from './data-files.ts';

const municipalities = readCsv('municipalities.csv');
const byCode = new Map(municipalities.map((row) => [row.code!, row]));

describe('municipalities.csv', () => {
  it('holds the 342 municipalities in order of their code', () => {
    expect(byCode.size).toBe(342);
    expect([...byCode.keys()]).toEqual([...byCode.keys()].sort());
    for (const code of byCode.keys()) expect(code).toMatch(/^GM\d{4}$/);
  });

  it('has neighbours that exist and say the same of each other', () => {
    for (const { code, neighbours } of municipalities) {
      expect(listOf(neighbours)).not.toContain(code);
      for (const other of listOf(neighbours)) expect(listOf(byCode.get(other)?.neighbours)).toContain(code);
    }
    expect(municipalities.flatMap(({ neighbours }) => listOf(neighbours))).toHaveLength(2 * 881);
  });

  it('adds up to the published population of 1 January 2021', () => {
    expect(municipalities.reduce((sum, { population }) => sum + Number(population), 0)).toBe(17_475_415);
    expect(new Set(municipalities.map(({ populationYear }) => populationYear))).toEqual(new Set(['2021']));
  });

  it('lies in the twelve provinces, inside the Netherlands', () => {
    expect(new Set(municipalities.map(({ province }) => province)).size).toBe(12);
    for (const { latitude, longitude, areaKm2 } of municipalities) {
      expect(Number(latitude)).toBeGreaterThan(50.7);
      expect(Number(latitude)).toBeLessThan(53.6);
      expect(Number(longitude)).toBeGreaterThan(3.3);
      expect(Number(longitude)).toBeLessThan(7.3);
      expect(Number(areaKm2)).toBeGreaterThan(0);
    }
  });

  it('uses the name that people use', () => {
    expect(byCode.get('GM0518')).toMatchObject({ name: "'s-Gravenhage", displayName: 'Den Haag' });
  });
});
