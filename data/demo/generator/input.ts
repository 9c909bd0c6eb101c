/** The real input: rows of `municipalities.csv` and codes of `themes.csv`. */
import { parseCsv } from './csv.ts';
import type { Municipality } from './records.ts';

export const readMunicipalities = (csv: string): Municipality[] =>
  parseCsv(csv).map((row) => ({
    code: row.code!,
    name: row.name!,
    displayName: row.displayName!,
    province: row.province!,
    population: Number(row.population),
    areaKm2: Number(row.areaKm2),
    latitude: Number(row.latitude),
    longitude: Number(row.longitude),
    neighbours: row.neighbours!.split('|').filter(Boolean),
  }));

export const readThemes = (csv: string): string[] => parseCsv(csv).map((row) => row.code!);
