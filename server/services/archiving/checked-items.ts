import { z } from 'zod';
import { historyEntry } from '#contract/history';
import { networkDescription, network as networkSchema } from '#contract/network';
import { entityId, wholeNumber } from '#contract/primitives';
import type { HistoryEntry, ReverseChange } from '#model/changes';
import { DomainError } from '#model/errors';
import type { Revision } from '#model/ids';
import type { Network } from '#model/network';
import type { ArchiveItem } from '../../exchange/readers/archive-reader.ts';
import type { HistoryStep, KeptRecord, Stored } from '../../store/graph-store.ts';
import { checkedActor, checkedTie, parsed } from '../editing/checked-things.ts';
import { RECORD_KINDS } from './archived-network.ts';

const version = wholeNumber.min(1);
const record = z.strictObject({ kind: z.enum(RECORD_KINDS), id: entityId, content: z.string() });
const reverse = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('actor'), id: entityId, before: z.unknown(), version: version.nullable() }),
  z.strictObject({ op: z.literal('tie'), id: entityId, before: z.unknown(), version: version.nullable() }),
  z.strictObject({ op: z.literal('network'), before: networkDescription }),
]);

type Item<K extends ArchiveItem['kind']> = Extract<ArchiveItem, { kind: K }>;

/** The network that an archive tells of. Throws `invalid`, as all functions here do, naming the line. */
export const checkedNetwork = ({ network }: Item<'head'>): Network =>
  atLine(1, () => parsed(networkSchema, network, 'network') as unknown as Network);

/** An actor or tie out of an archive, by the rules that hold for those that come in otherwise. */
export function checkedThing<T>({ kind, line, value, version: of }: Item<'actor' | 'tie'>): Stored<T> {
  return atLine(line, () => {
    checkThing(kind, value);
    return { value: value as T, version: parsed(version, of, 'version') as Revision };
  });
}

export const checkedRecord = ({ line, value }: Item<'record'>): KeptRecord =>
  atLine(line, () => parsed(record, value, 'record'));

/** A revision with what it takes to go back; earlier states are held to the same rules. */
export function checkedRevision({ line, entry, reverse: changes }: Item<'revision'>): HistoryStep {
  return atLine(line, () => {
    for (const one of changes) {
      const change = parsed(reverse, one, 'change');
      if (change.op === 'network') continue;
      if ((change.before === null) !== (change.version === null)) throw refusal('a state without a version');
      if (change.before === null) continue;
      if (checkThing(change.op, change.before).id !== change.id) throw refusal('a state of another thing');
    }
    parsed(historyEntry, entry, 'entry of the history');
    return { entry: entry as HistoryEntry, reverse: changes as readonly ReverseChange[] };
  });
}

const checkThing = (kind: 'actor' | 'tie', value: unknown) =>
  kind === 'actor' ? checkedActor(value, 'any') : checkedTie(value, 'kept');

const refusal = (what: string): DomainError =>
  new DomainError('invalid', `the history holds ${what}`, [
    { path: 'reverse', code: 'history', message: `the history holds ${what}` },
  ]);

function atLine<T>(line: number, check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const faults = error.faults.map((fault) => ({ ...fault, path: `lines/${line}/${fault.path}` }));
    throw new DomainError('invalid', `Line ${line} of the archive: ${error.message}`, faults, { cause: error });
  }
}
