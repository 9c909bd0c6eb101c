import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor } from '#model/actor';
import { asActorId } from '#model/ids';
import { type CsvRow, listOfCell, readCsv } from '../../exchange/read-csv.ts';
import type { Catalogue, ThemeEntry } from './catalogue.ts';

export interface CatalogueTheme extends ThemeEntry {
  /** Sustainable development goals, 1–17. */
  readonly sdgs: readonly number[];
}

export interface Instrument {
  readonly code: string;
  readonly name: { readonly nl: string; readonly en: string };
  readonly description: { readonly nl: string; readonly en: string };
}

/** Everything that the files of `data/` tell besides networks. */
export interface Catalogues extends Catalogue {
  readonly themes: ReadonlyMap<string, CatalogueTheme>;
  readonly instruments: readonly Instrument[];
  /** Dutch municipalities by CBS code, as actors. */
  readonly municipalities: ReadonlyMap<string, Actor>;
}

/** Reads the catalogues from the data folder of the product. */
export async function loadCatalogues(dataFolder: string): Promise<Catalogues> {
  const rows = async (file: string) => readCsv(await readFile(join(dataFolder, file), 'utf8'));
  const [themes, instruments, municipalities] = await Promise.all([
    rows('themes.csv'),
    rows('instruments.csv'),
    rows('municipalities.csv'),
  ]);
  return {
    themes: new Map(themes.map((row) => [row.code!, themeOf(row)])),
    instruments: instruments.map((row) => ({
      code: row.code!,
      name: { nl: row.nl!, en: row.en! },
      description: { nl: row.nlDescription!, en: row.enDescription! },
    })),
    municipalities: new Map(municipalities.map((row) => [row.code!, municipalityOf(row)])),
    municipalityNames: new Map(municipalities.map((row) => [row.code!, row.displayName!])),
  };
}

const themeOf = (row: CsvRow): CatalogueTheme => ({
  code: row.code!,
  name: { nl: row.nl!, en: row.en! },
  shortName: { nl: row.nlShort!, en: row.enShort! },
  sdgs: listOfCell(row.sdgs).map(Number),
});

const municipalityOf = (row: CsvRow): Actor => ({
  id: asActorId(row.code!),
  type: 'municipality',
  name: row.displayName!,
  ...(row.name === row.displayName ? {} : { aliases: [row.name!] }),
  population: Number(row.population),
  areaKm2: Number(row.areaKm2),
  province: row.province!,
  ...(row.neighbours === undefined ? {} : { neighbours: listOfCell(row.neighbours) }),
  latitude: Number(row.latitude),
  longitude: Number(row.longitude),
  attributes: { figuresSource: `CBS StatLine 85039NED, 1-1-${row.populationYear}; CBS / Kadaster` },
});
