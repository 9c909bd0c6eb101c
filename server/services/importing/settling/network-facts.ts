import type { Mapping } from '#contract/mapping';
import { networkDescription } from '#contract/network';
import { descriptionOf, type Network, type NetworkDescription } from '#model/network';
import type { PartialDate } from '#model/partial-date';
import type { NetworkItem } from '../../../exchange/readers/network-item.ts';
import type { TableRecord } from '../../../exchange/readers/table-items.ts';
import type { Place } from '../facts/facts.ts';
import { faultAt } from '../faults/file-fault.ts';
import type { ReportDraft } from '../report-draft.ts';
import { dateOfText } from '../words/dates.ts';

/** What the files say of the network besides actors and ties. */
export class NetworkFacts {
  readonly #said: NonNullable<Mapping['network']>;
  readonly #dateColumn: string | undefined;
  readonly #report: ReportDraft;
  #latest: string | undefined;
  /** By the files themselves. */
  readonly #told = new Map<string, unknown>();

  constructor(mapping: Mapping, report: ReportDraft) {
    this.#said = mapping.network ?? {};
    this.#report = report;
    this.#dateColumn = /^\{(.+)\}$/.exec(this.#said.referenceDate ?? '')?.[1];
  }

  /** Looks at a row: the latest day of the column is the one that the data speak of. */
  note({ cells }: TableRecord): void {
    const cell = this.#dateColumn === undefined ? undefined : cells[this.#dateColumn];
    const date = cell === undefined ? undefined : dateOfText(String(cell).trim());
    if (date?.length === 10 && date > (this.#latest ?? '')) this.#latest = date;
  }

  /** Takes what a file says, of two files the first word; what does not fit is told and left out. */
  say({ said }: NetworkItem, at: Place): void {
    for (const [field, value] of Object.entries(said)) {
      if (this.#told.has(field)) continue;
      const read = keptValue(field as keyof NetworkDescription, value);
      if (read === undefined) this.#report.warn(faultAt(at, 'network-value', { field }, field));
      else this.#told.set(field, read);
    }
  }

  /**
   * The description with what the network did not say of itself yet, by the mapping before the files; undefined where
   * there is nothing to add. Invented data mark the network as that; a mark is never taken off, for what was mixed stays so.
   */
  addedTo(network: Network): NetworkDescription | undefined {
    const before = descriptionOf(network);
    const { referenceDate, ...texts } = this.#said;
    const day = this.#dateColumn === undefined ? referenceDate : this.#latest;
    const said = {
      ...Object.fromEntries(this.#told),
      ...texts,
      ...(day === undefined ? {} : { referenceDate: day as PartialDate }),
    };
    const added = Object.entries(said).filter(([field]) => before[field as keyof NetworkDescription] === undefined);
    const marks = this.marksSynthetic(network);
    if (added.length === 0 && !marks) return undefined;
    return { ...before, ...Object.fromEntries(added), synthetic: before.synthetic || marks };
  }

  /** Whether the files hold invented data and the network does not say so yet. */
  marksSynthetic({ synthetic }: Network): boolean {
    return !synthetic && this.#told.get('synthetic') === true;
  }
}

/** As files write it: GraphML has no other way than text, Python writes `True`. */
const YES_OR_NO: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/** What a file says under a field, as we keep it; undefined where it cannot be that. */
function keptValue(field: keyof NetworkDescription, value: string | number | boolean): unknown {
  const told = field === 'synthetic' ? (YES_OR_NO.get(String(value).trim().toLowerCase()) ?? value) : String(value);
  const { success, data } = networkDescription.shape[field].safeParse(told);
  return success ? data : undefined;
}
