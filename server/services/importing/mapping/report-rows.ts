import type { CellValue } from '../../../exchange/readers/table-items.ts';
import { type EndFacts, NOTHING_FIRM, type Place, type TieFacts } from '../facts/facts.ts';
import { nameKey } from '../facts/names.ts';
import type { RowDraft } from './row-draft.ts';

/**
 * What a respondent reports in a row: of one other, of several in one cell, or of each column that is an actor's name
 * (a matrix of respondents and others). Undefined where the row names no respondent.
 */
export function reportsIn(draft: RowDraft, at: Place): TieFacts[] | undefined {
  const { fields: respondent } = draft.factsOf('from');
  if (respondent.name === undefined && respondent.id === undefined) return undefined;
  const from: EndFacts = {
    actor: { at, told: 'end', fields: { ...respondent, respondent: true }, firm: new Set(['respondent']) },
  };
  const { fields } = draft.factsOf('own');
  const { fields: other } = draft.factsOf('to');
  const tie = (name: string, told: Readonly<Record<string, unknown>>): TieFacts => ({
    at,
    fields: told,
    from,
    to: { actor: { at, told: 'end', fields: { respondent: false, ...other, name }, firm: NOTHING_FIRM } },
    kind: 'reported',
  });
  if (other.name !== undefined) {
    const names = String(other.name).split(/[|;\n]/);
    return names.flatMap((name) => (name.trim() === '' ? [] : [tie(name.trim(), fields)]));
  }
  const { attributes, ...common } = fields;
  return Object.entries((attributes ?? {}) as Record<string, CellValue>).flatMap(([name, cell]) => {
    // The diagonal of a matrix: what a respondent says of itself.
    if (nameKey(name) === nameKey(String(respondent.name ?? ''))) return [];
    const strength = strengthIn(cell);
    return strength === 'none' ? [] : [tie(name, strength === 'unknown' ? common : { ...common, strength })];
  });
}

/** What a cell of a matrix tells: no tie, a tie, or its strength. */
function strengthIn(cell: CellValue): number | 'none' | 'unknown' {
  const text = String(cell).trim().toLowerCase();
  if (cell === false || ['0', 'nee', 'no', '-'].includes(text)) return 'none';
  const number = Number(text.replace(',', '.'));
  return Number.isNaN(number) || cell === true ? 'unknown' : number;
}
