import type { CellValue } from '../../../exchange/readers/table-items.ts';
import { type ActorFacts, NOTHING_FIRM, type Place, type TieFacts } from '../facts/facts.ts';
import { nameKey } from '../facts/names.ts';
import type { RowDraft } from './row-draft.ts';

/** Who answers in a row, and what it reports. */
export interface Reports {
  /** It was asked, also where it names nobody. */
  readonly respondent: ActorFacts;
  readonly ties: readonly TieFacts[];
}

/**
 * What a respondent reports in a row: of one other, of several in one cell, or of each column that is an actor's name
 * (a matrix of respondents and others). Undefined where the row names no respondent.
 */
export function reportsIn(draft: RowDraft, at: Place): Reports | undefined {
  const { fields: own } = draft.factsOf('from');
  if (own.name === undefined && own.id === undefined) return undefined;
  const respondent: ActorFacts = {
    at,
    told: 'end',
    fields: { ...own, respondent: true },
    firm: new Set(['respondent']),
  };
  const { fields } = draft.factsOf('own');
  const { fields: other } = draft.factsOf('to');
  const tie = (name: string, told: Readonly<Record<string, unknown>>): TieFacts => ({
    at,
    fields: told,
    from: { actor: respondent },
    to: { actor: { at, told: 'end', fields: { respondent: false, ...other, name }, firm: NOTHING_FIRM } },
    kind: 'reported',
  });
  if (other.name !== undefined) {
    const names = String(other.name).split(/[|;\n]/);
    const ties = names.flatMap((name) => (name.trim() === '' ? [] : [tie(name.trim(), fields)]));
    return { respondent, ties };
  }
  const { attributes, ...common } = fields;
  const ties = Object.entries((attributes ?? {}) as Record<string, CellValue>).flatMap(([name, cell]) => {
    // The diagonal of a matrix: what a respondent says of itself.
    if (nameKey(name) === nameKey(String(own.name ?? ''))) return [];
    const strength = strengthIn(cell);
    return strength === 'none' ? [] : [tie(name, strength === 'unknown' ? common : { ...common, strength })];
  });
  return { respondent, ties };
}

/** What a cell of a matrix tells: no tie, a tie, or its strength. */
function strengthIn(cell: CellValue): number | 'none' | 'unknown' {
  const text = String(cell).trim().toLowerCase();
  if (cell === false || ['0', 'nee', 'no', '-'].includes(text)) return 'none';
  const number = Number(text.replace(',', '.'));
  return Number.isNaN(number) || cell === true ? 'unknown' : number;
}
