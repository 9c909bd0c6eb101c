import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { writeActorsCsv, writeTiesCsv } from '../../../server/exchange/csv-files.ts';
import { ACTOR_COLUMNS, TIE_COLUMNS, thingOfRow } from '../../../server/exchange/native-cells.ts';
import { readCsv } from '../../../server/exchange/read-csv.ts';
import { ACTORS, CONTENTS, TIES, textOf } from './contents.ts';

it('reads back what was written', () => {
  expect(readCsv(textOf(writeActorsCsv(CONTENTS))).map((row) => thingOfRow(row, ACTOR_COLUMNS))).toEqual(ACTORS);
  expect(readCsv(textOf(writeTiesCsv(CONTENTS))).map((row) => thingOfRow(row, TIE_COLUMNS))).toEqual(TIES);
});

it('writes no cell that a spreadsheet takes for a formula', () => {
  for (const text of [textOf(writeActorsCsv(CONTENTS)), textOf(writeTiesCsv(CONTENTS))]) {
    const cells: string[] = parse(text).flat();
    const dangerous = cells.filter((cell) => /^[=+\-@]/.test(cell) && Number.isNaN(Number(cell)));
    expect(dangerous).toEqual([]);
  }
});
