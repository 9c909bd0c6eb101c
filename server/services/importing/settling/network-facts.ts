import type { Mapping } from '#contract/mapping';
import type { Network, NetworkDescription } from '#model/network';
import type { PartialDate } from '#model/partial-date';
import type { TableRecord } from '../../../exchange/readers/table-items.ts';
import { dateOfText } from '../words/dates.ts';

/** What the files say of the network besides actors and ties. */
export class NetworkFacts {
  readonly #said: NonNullable<Mapping['network']>;
  readonly #dateColumn: string | undefined;
  #latest: string | undefined;

  constructor(mapping: Mapping) {
    this.#said = mapping.network ?? {};
    this.#dateColumn = /^\{(.+)\}$/.exec(this.#said.referenceDate ?? '')?.[1];
  }

  /** Looks at a row: the latest day of the column is the one that the data speak of. */
  note({ cells }: TableRecord): void {
    const cell = this.#dateColumn === undefined ? undefined : cells[this.#dateColumn];
    const date = cell === undefined ? undefined : dateOfText(String(cell).trim());
    if (date?.length === 10 && date > (this.#latest ?? '')) this.#latest = date;
  }

  /** The description with what the network did not say of itself yet; undefined where there is nothing to add. */
  addedTo(network: Network): NetworkDescription | undefined {
    const { id: _i, revision: _r, createdAt: _c, updatedAt: _u, ...before } = network;
    const { referenceDate, ...texts } = this.#said;
    const day = this.#dateColumn === undefined ? referenceDate : this.#latest;
    const said = { ...texts, ...(day === undefined ? {} : { referenceDate: day as PartialDate }) };
    const added = Object.entries(said).filter(([field]) => (before as Record<string, unknown>)[field] === undefined);
    return added.length === 0 ? undefined : { ...before, ...Object.fromEntries(added) };
  }
}
