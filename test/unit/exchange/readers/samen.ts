import { readFileSync } from 'node:fs';
import { ACTOR_COLUMNS, TIE_COLUMNS, thingOfRow } from '../../../../server/exchange/native-cells.ts';
import type { NetworkContents } from '../../../../server/exchange/network-contents.ts';
import { readCsv } from '../../../../server/exchange/read-csv.ts';
import type { Actor } from '../../../../server/model/actor.ts';
import type { Tie } from '../../../../server/model/tie.ts';
import { CONTENTS } from '../contents.ts';

const rows = (name: string) =>
  readCsv(readFileSync(new URL(`../../../../data/samen/${name}`, import.meta.url), 'utf8'));

/** The network of the programme, as it ships. */
export const SAMEN: NetworkContents = {
  network: CONTENTS.network,
  actors: rows('actors.csv').map((row) => thingOfRow(row, ACTOR_COLUMNS) as unknown as Actor),
  ties: rows('ties.csv').map((row) => thingOfRow(row, TIE_COLUMNS) as unknown as Tie),
};
export const PLACES = { x: SAMEN.actors.map((_, index) => index / 4), y: SAMEN.actors.map(() => -1.5) };
