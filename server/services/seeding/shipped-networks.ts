import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { networkDescription, network as networkSchema } from '#contract/network';
import type { Actor } from '#model/actor';
import { DomainError } from '#model/errors';
import { asNetworkId, type NetworkId } from '#model/ids';
import type { NetworkDescription } from '#model/network';
import type { Tie } from '#model/tie';
import { ACTOR_COLUMNS, type CellKind, TIE_COLUMNS, thingOfRow } from '../../exchange/native-cells.ts';
import { readCsv } from '../../exchange/read-csv.ts';
import type { Catalogues } from '../catalogues/load-catalogues.ts';
import { checkedActor, checkedTie, parsed } from '../editing/checked-things.ts';

/** A network as its files in the data folder tell it, checked. */
export interface ShippedNetwork {
  readonly id: NetworkId;
  readonly description: NetworkDescription;
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
}

const shipped = networkDescription.extend({ id: networkSchema.shape.id });

/**
 * Reads a network out of `network.json`, `actors.csv` and `ties.csv` in a folder. What a municipality lacks is filled in
 * from the list of municipalities.
 *
 * @throws DomainError `invalid`, naming file and row, where a file is not right.
 */
export async function readShippedNetwork(folder: string, catalogues: Catalogues): Promise<ShippedNetwork> {
  const file = (name: string) => readFile(join(folder, name), 'utf8');
  const [description, actors, ties] = await Promise.all([file('network.json'), file('actors.csv'), file('ties.csv')]);
  const { id, ...said } = parsed(shipped, JSON.parse(description), 'network');
  return {
    id: asNetworkId(id),
    description: said as NetworkDescription,
    actors: things(actors, ACTOR_COLUMNS, 'actors.csv', (thing) =>
      checkedActor(withFigures(thing, catalogues), catalogues.themes),
    ),
    ties: things(ties, TIE_COLUMNS, 'ties.csv', checkedTie),
  };
}

function things<T>(
  csv: string,
  columns: Readonly<Record<string, CellKind>>,
  file: string,
  check: (thing: Record<string, unknown>) => T,
): T[] {
  return readCsv(csv).map((row, index) => {
    try {
      return check(thingOfRow(row, columns));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      // The header is row 1.
      const where = `${file}, row ${index + 2}`;
      throw new DomainError('invalid', `${where}: ${error.message}`, error.faults, { cause: error });
    }
  });
}

function withFigures(thing: Record<string, unknown>, { municipalities }: Catalogues): Record<string, unknown> {
  const known = thing.type === 'municipality' ? municipalities.get(String(thing.id)) : undefined;
  if (known === undefined) return thing;
  const { population, areaKm2, province, neighbours, latitude, longitude } = known;
  const figures = { population, areaKm2, province, neighbours, latitude, longitude };
  return { ...Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined)), ...thing };
}
