import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Change } from '../../server/model/changes.ts';
import { DomainError } from '../../server/model/errors.ts';
import { asActorId, asNetworkId, asRevision, asTieId, type NetworkId } from '../../server/model/ids.ts';
import { type Day, firstDay, type PartialDate } from '../../server/model/partial-date.ts';
import { TIE_TYPES } from '../../server/model/tie-types.ts';
import { ACTOR_TYPES } from '../../server/model/vocabulary.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import type {} from '../neo4j/global-setup.ts';
import { ACTOR_IDS, commits, searched, TIE_IDS } from './random-changes.ts';
import { dump, NOTE } from './sample.ts';

const neo4j = inject('neo4j');
const DAYS = ['2015-12-31', '2016-05-01', '2020-03-01', '2023-01-01'].map((date) => firstDay(date as PartialDate));

/** Runs under their seed, so that a failure can be had again. */
const SEED = 20_241_125;
const RUNS = 12;

describe.skipIf(neo4j === null)('both stores', () => {
  const folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-same-'));
  const stores: GraphStore[] = [];
  beforeAll(async () => {
    stores.push(await openSqliteStore({ kind: 'sqlite', folder, role: 'writer' }));
    stores.push(await openNeo4jStore({ kind: 'neo4j', ...neo4j!, database: undefined, role: 'writer' }));
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('give the same answers to the same questions about the same random changes', { timeout: 300_000 }, async () => {
    let run = 0;
    const property = fc.asyncProperty(commits, fc.array(searched, { maxLength: 4 }), async (lists, texts) => {
      run += 1;
      const id = asNetworkId(`same-${Date.now().toString(36)}-${run}`);
      const [one, other] = await Promise.all(stores.map((store) => answers(store, id, lists, texts)));
      expect(other).toEqual(one);
    });
    await fc.assert(property, { seed: SEED, numRuns: RUNS, endOnFailure: true });
  });
});

/** Carries out the changes and asks everything there is to ask; refusals are answers too. */
async function answers(store: GraphStore, id: NetworkId, lists: Change[][], texts: string[]): Promise<unknown[]> {
  const found: unknown[] = [await store.createNetwork(id, { title: 'Same', synthetic: true }, NOTE)];
  const ask = async (what: unknown, question: Promise<unknown>) => found.push([what, await outcome(question)]);
  for (const list of lists) await ask('commit', store.commit(id, list, NOTE));

  const whole = { limit: 100 };
  for (const actor of ACTOR_IDS) {
    await ask(actor, store.getActor(id, asActorId(actor)));
    for (const limit of [1, 100]) {
      for (const after of ['', ...TIE_IDS]) {
        await ask([actor, limit, after], store.listTies(id, { actor: asActorId(actor) }, { limit, after }));
      }
    }
  }
  for (const tie of TIE_IDS) await ask(tie, store.getTie(id, asTieId(tie)));
  for (const after of ['', ...ACTOR_IDS]) await ask(after, store.listActors(id, {}, { limit: 2, after }));
  for (const type of ACTOR_TYPES) await ask(type, store.listActors(id, { type }, whole));
  for (const type of TIE_TYPES) await ask(type, store.listTies(id, { type }, whole));
  for (const at of DAYS as Day[]) {
    await ask(at, store.listActors(id, { at }, whole));
    await ask(at, store.listTies(id, { at }, whole));
  }
  for (const theme of ['zorg', 'wonen']) await ask(theme, store.listActors(id, { theme }, whole));
  for (const municipality of ['a', 'b']) await ask(municipality, store.listActors(id, { municipality }, whole));
  for (const text of texts) await ask(text, store.listActors(id, { text }, whole));
  await ask('history', store.listHistory(id, whole));
  for (let revision = 0; revision <= lists.length + 2; revision += 1) {
    await ask(revision, store.getHistory(id, asRevision(revision)));
    await ask(revision, dump(store, id, asRevision(revision)));
  }
  await ask('delete', store.deleteNetwork(id, 'any'));
  return found;
}

async function outcome(question: Promise<unknown>): Promise<unknown> {
  try {
    return await question;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { code: error.code, message: error.message, faults: error.faults };
  }
}
