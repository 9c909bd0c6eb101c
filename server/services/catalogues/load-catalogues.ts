import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor } from '#model/actor';
import { asActorId } from '#model/ids';
import { fold } from '#model/text';
import { type CsvRow, listOfCell, readCsv } from '../../exchange/read-csv.ts';
import type { Catalogue, ThemeEntry } from './catalogue.ts';
import { municipalityFinder } from './municipality-finder.ts';

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
  /** CBS code of a municipality by its code or a name in any spelling, old names too; undefined where it is ambiguous. */
  municipalityOf(name: string): string | undefined;
  /** All municipalities that a name may mean, in order of their codes. */
  municipalitiesNamed(name: string): readonly Actor[];
  /** Code of a theme by its code, or by its Dutch or English name or short name. */
  themeOf(name: string): string | undefined;
}

/** Reads the catalogues from the data folder of the product. */
export async function loadCatalogues(dataFolder: string): Promise<Catalogues> {
  const rows = async (file: string) => readCsv(await readFile(join(dataFolder, file), 'utf8'));
  const [themeRows, instruments, municipalities, otherNames] = await Promise.all([
    rows('themes.csv'),
    rows('instruments.csv'),
    rows('municipalities.csv'),
    rows('municipality-names.csv'),
  ]);
  const actors = new Map(municipalities.map((row) => [row.code!, municipalityOfRow(row)]));
  const codesOf = municipalityFinder(
    municipalities.map((row) => ({ code: row.code!, names: [row.name!, row.displayName!], province: row.province! })),
    otherNames.map((row) => ({ name: row.name!, code: row.code! })),
  );
  const themes = new Map(themeRows.map((row) => [row.code!, themeOfRow(row)]));
  return {
    themes,
    themeOf: themeFinder([...themes.values()]),
    municipalityOf: (name) => {
      const codes = codesOf(name);
      return codes.length === 1 ? codes[0] : undefined;
    },
    municipalitiesNamed: (name) => codesOf(name).map((code) => actors.get(code)!),
    instruments: instruments.map((row) => ({
      code: row.code!,
      name: { nl: row.nl!, en: row.en! },
      description: { nl: row.nlDescription!, en: row.enDescription! },
    })),
    municipalities: actors,
    municipalityNames: new Map(municipalities.map((row) => [row.code!, row.displayName!])),
  };
}

const themeOfRow = (row: CsvRow): CatalogueTheme => ({
  code: row.code!,
  name: { nl: row.nl!, en: row.en! },
  shortName: { nl: row.nlShort!, en: row.enShort! },
  sdgs: listOfCell(row.sdgs).map(Number),
});

/** Looks a theme up by its code or one of its names, whatever the case, accents and signs. Codes go before names. */
function themeFinder(themes: readonly CatalogueTheme[]): (name: string) => string | undefined {
  const keyOf = (text: string) =>
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const codes = new Map(themes.map(({ code }) => [keyOf(code), code]));
  for (const { code, name, shortName } of themes) {
    for (const key of [name.nl, name.en, shortName.nl, shortName.en].map(keyOf)) {
      if (!codes.has(key)) codes.set(key, code);
    }
  }
  return (name) => codes.get(keyOf(name));
}

const municipalityOfRow = (row: CsvRow): Actor => ({
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
