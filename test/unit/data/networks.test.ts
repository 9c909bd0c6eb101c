/** What holds for every network that comes with the product. */
import { describe, expect, it } from 'vitest';
import { listOf, type NetworkFiles, type Row, readCsv, readNetwork } from './data-files.ts';
import { firstDay, lastDay } from './partial-dates.ts';
import { FUNDING_STATUSES, TIE_FORMS, TIE_RULES } from './tie-rules.ts';

const themes = new Set(readCsv('themes.csv').map(({ code }) => code));
const municipalities = new Set(readCsv('municipalities.csv').map(({ code }) => code));

/** Ids of the rows that break a rule: empty when all is well. */
const breaking = (rows: readonly Row[], broken: (row: Row) => boolean) => rows.filter(broken).map(({ id }) => id);

describe.each(['samen', 'demo'])('network %s', (id) => {
  const { network, actors, ties }: NetworkFiles = readNetwork(id);
  const byId = new Map(actors.map((actor) => [actor.id!, actor]));

  it('has a heading in Dutch with licence and source', () => {
    expect(network).toMatchObject({ id, language: 'nl', synthetic: id === 'demo' });
    for (const key of ['title', 'description', 'licence', 'source', 'referenceDate']) expect(network[key]).toBeTruthy();
  });

  it('has unique ids in code point order', () => {
    for (const rows of [actors, ties]) {
      const ids = rows.map((row) => row.id!);
      expect(ids).toEqual([...new Set(ids)].sort());
    }
  });

  it('names actors with kebab-case ids, municipalities with their code', () => {
    const wellNamed = (actor: Row) =>
      actor.type === 'municipality' ? municipalities.has(actor.id!) : /^[a-z0-9]+(-[a-z0-9]+)*$/.test(actor.id!);
    expect(breaking(actors, (actor) => !wellNamed(actor))).toEqual([]);
  });

  it('has a source with every actor and tie', () => {
    expect(breaking([...actors, ...ties], ({ source }) => !source?.trim())).toEqual([]);
  });

  it('uses known themes and municipalities', () => {
    expect(breaking(actors, (actor) => listOf(actor.themes).some((theme) => !themes.has(theme)))).toEqual([]);
    expect(breaking(actors, ({ municipality }) => !!municipality && !municipalities.has(municipality))).toEqual([]);
    expect(breaking(actors, (actor) => listOf(actor.neighbours).some((code) => !municipalities.has(code)))).toEqual([]);
  });

  it('holds only ties between actors that may hold them', () => {
    const allowed = ({ type, from, to }: Row) =>
      TIE_RULES[type!]?.from.includes(byId.get(from!)?.type ?? '') &&
      TIE_RULES[type!]?.to.includes(byId.get(to!)?.type ?? '');
    expect(breaking(ties, (tie) => !allowed(tie))).toEqual([]);
    expect(breaking(ties, ({ from, to }) => from === to)).toEqual([]);
  });

  it('gives forms, statuses, strengths and amounts that exist', () => {
    expect(breaking(ties, ({ type, form }) => !!form && !TIE_FORMS[type!]?.includes(form))).toEqual([]);
    expect(breaking(ties, ({ status }) => !!status && !FUNDING_STATUSES.includes(status))).toEqual([]);
    expect(breaking(ties, ({ strength }) => !!strength && !/^[0-5]$/.test(strength))).toEqual([]);
    expect(breaking(ties, ({ amountEur }) => !!amountEur && !(Number(amountEur) > 0))).toEqual([]);
    expect(breaking(ties, ({ savingsEur, savingsSource }) => !savingsEur !== !savingsSource)).toEqual([]);
    expect(breaking(ties, ({ towards }) => !!towards && byId.get(towards)?.type !== 'municipality')).toEqual([]);
  });

  it('has dates that the calendar knows, in order', () => {
    const rows = [...actors, ...ties];
    for (const column of ['foundedOn', 'startedOn', 'endedOn', 'sourceDate']) {
      const broken = ({ [column]: date }: Row) => !!date && date !== 'unknown' && Number.isNaN(firstDay(date));
      expect(breaking(rows, broken)).toEqual([]);
    }
    const reversed = ({ startedOn, foundedOn, endedOn }: Row) => {
      const start = startedOn || foundedOn;
      return !!start && !!endedOn && endedOn !== 'unknown' && lastDay(endedOn) < firstDay(start);
    };
    expect(breaking(rows, reversed)).toEqual([]);
  });

  it('holds attributes as a JSON object', () => {
    const asObject = (cell: string) => {
      const value: unknown = JSON.parse(cell);
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    };
    expect(breaking([...actors, ...ties], ({ attributes }) => !!attributes && !asObject(attributes))).toEqual([]);
  });
});
