import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { startService } from '../../server/start-service.ts';
import { CommandLine } from './run-cli.ts';

const ACTORS = 'id,type,name\na,initiative,Buurttuin\nb,organisation,Welzijn\n';
const TIES = 'id,type,from,to\nt,collaborates-with,a,b\n';

let cli: CommandLine;
beforeEach(() => {
  cli = new CommandLine();
  writeFileSync(cli.file('actors.csv'), ACTORS);
  writeFileSync(cli.file('ties.csv'), TIES);
});
afterEach(() => cli.dispose());

const importTest = (...more: string[]) =>
  cli.run(['import', cli.file('actors.csv'), cli.file('ties.csv'), '--network', 'test', ...more]);

describe('the command line', () => {
  it('explains itself in both languages', async () => {
    expect((await cli.run([])).output).toMatch(/^Usage: coalitiekaart COMMAND/);
    expect((await cli.run([], { LANG: 'nl_NL.UTF-8' })).output).toMatch(/^Gebruik: coalitiekaart OPDRACHT/);
    expect((await cli.run(['--language', 'nl'])).output).toContain('OPDRACHT');
    for (const name of ['networks', 'import', 'export', 'backup', 'restore']) {
      const help = await cli.run([name, '--help']);
      expect([help.code, help.output]).toEqual([0, expect.stringContaining(`Usage: coalitiekaart ${name}`)]);
      const dutch = await cli.run([name, '-h', '--language=nl']);
      expect(dutch.output).toContain(`Gebruik: coalitiekaart ${name}`);
    }
  }, 60_000);

  it('says what is wrong with what it was asked, and does nothing', async () => {
    const cases: [string[], RegExp][] = [
      [['fly'], /"fly" is no command/],
      [['export', '--network', 'test'], /Give --format/],
      [['export', '--network', 'test', '--format', 'pdf'], /--format is one of: json,/],
      [['export', '--network', 'A B', '--format', 'csv'], /no id of a network/],
      [['export', '--network', 'test', '--format', 'csv', '--revision', '0'], /whole number from 1/],
      [['import', '--network', 'test'], /Give one file/],
      [['restore'], /Give one archive/],
      [['networks', '--colour'], /--colour/],
    ];
    for (const [words, message] of cases) {
      const { code, output, errors } = await cli.run(words);
      expect([code, output], words.join(' ')).toEqual([2, '']);
      expect(errors).toMatch(message);
      expect(errors).toContain('Usage: coalitiekaart');
    }
    expect(existsSync(cli.file('data'))).toBe(false);
  }, 60_000);

  it('says so in Dutch too', async () => {
    const german = await cli.run(['networks', '--language', 'de']);
    expect([german.code, german.errors]).toEqual([2, expect.stringContaining('--language')]);
    const { errors } = await cli.run(['networks', '--colour', '--language', 'nl']);
    expect(errors).toMatch(/^--colour kent deze opdracht niet\./);
  });

  it('fails in one sentence', async () => {
    const none = await cli.run(['networks']);
    expect([none.code, none.errors]).toEqual([1, expect.stringMatching(/^There is no store at .* yet\.\n$/)]);
    const missing = await cli.run(['import', cli.file('no.csv'), '--network', 'x']);
    expect([missing.code, missing.errors]).toEqual([
      1,
      expect.stringMatching(/^There is no such file or folder: .*no\.csv\.\n$/),
    ]);
    const dutch = await cli.run(['import', cli.file('no.csv'), '--network', 'test'], { LANG: 'nl_NL.UTF-8' });
    expect(dutch.errors).toMatch(/^Dit bestand of deze map is er niet: .*no\.csv\.\n$/);
    const unknown = await importTest();
    expect([unknown.code, unknown.errors]).toEqual([1, expect.stringMatching(/^There is no network "test".*\n$/)]);
    const settings = await cli.run(['networks'], { STORE_URL: 'http://nowhere' });
    expect([settings.code, settings.errors]).toEqual([1, expect.stringContaining('STORE_URL must be')]);
  }, 60_000);

  it('brings files in, first as a trial, and then again without change', async () => {
    const trial = await importTest('--new', 'Test', '--dry-run');
    expect([trial.code, trial.errors]).toEqual([0, '']);
    expect(trial.output).toContain('Actors: 2 created, 0 updated');
    expect(trial.output).toContain('nothing was changed');
    expect((await cli.run(['networks'])).output).toBe('');

    const done = await importTest('--new', 'Test');
    expect([done.code, done.output]).toEqual([0, expect.stringContaining('test is now at revision 2')]);
    expect(done.output).toContain('Ties: 1 created');
    const again = await importTest('--language', 'nl');
    expect(again.output).toContain('Actoren: 0 nieuw, 0 gewijzigd, 2 gelijk');
    expect(again.output).toContain('er is niets veranderd');
    expect((await cli.run(['networks'])).output).toMatch(/^test {7}2 {2}\d{4}-\d\d-\d\d {2}Test\n$/);
    const taken = await importTest('--new', 'Test');
    expect([taken.code, taken.errors]).toEqual([1, expect.stringContaining('network "test" already')]);
  }, 60_000);

  it('tells faults by row, changes nothing then, and leaves no new network behind', async () => {
    writeFileSync(cli.file('ties.csv'), `${TIES}u,collaborates-with,a,nobody\nv,hates,a,b\n`);
    const refused = await importTest('--new', 'Test');
    expect(refused.code).toBe(1);
    expect(refused.output).toMatch(/Errors: \d/);
    expect(refused.output).toMatch(/row 3: .*nobody/);
    expect(refused.output).toContain('Nothing was changed.');
    expect((await cli.run(['networks'])).output).toBe('');
  }, 60_000);

  it('says what is wrong with a mapping', async () => {
    writeFileSync(cli.file('groups.csv'), 'Groep;Wat\nDe Tuin;initiative\n');
    writeFileSync(cli.file('broken.json'), '{');
    writeFileSync(cli.file('odd.json'), JSON.stringify({ odd: true }));
    const words = ['import', cli.file('groups.csv'), '--network', 'groups', '--new', 'Groups', '--mapping'];
    expect((await cli.run([...words, cli.file('broken.json')])).errors).toContain('is no JSON');
    expect((await cli.run([...words, cli.file('odd.json')])).errors).toContain('mapping is not right');
    expect((await cli.run([...words, 'no-such-mapping'])).errors).toContain('no mapping "no-such-mapping"');
  }, 60_000);

  it('writes networks in every form, as they are and as they were', async () => {
    await importTest('--new', 'Test');
    const exported = (...words: string[]) => cli.run(['export', '--network', 'test', ...words]);
    const csv = await exported('--format', 'csv');
    expect([csv.code, csv.output]).toEqual([0, expect.stringContaining('t,collaborates-with,a,b')]);
    expect((await exported('--format', 'csv', '--revision', '1')).output).not.toContain('collaborates-with');
    expect((await exported('--format', 'csv', '--revision', '9')).errors).toContain('never had a revision 9');
    for (const format of ['json', 'graphology', 'gexf', 'graphml', 'actors-csv', 'xlsx', '360giving', 'cypher']) {
      const file = cli.file(`test.${format}`);
      expect(await exported('--format', format, '--output', file)).toEqual({ code: 0, output: '', errors: '' });
      expect(readFileSync(file).length, format).toBeGreaterThan(50);
    }
    const taken = await exported('--format', 'csv', '--output', cli.file('test.json'));
    expect([taken.code, taken.errors]).toEqual([1, expect.stringContaining('left as it is')]);
  }, 60_000);

  it('keeps one network or all of them, and puts them back', async () => {
    await importTest('--new', 'Test');
    const archive = cli.file('test.gz');
    expect((await cli.run(['backup', '--network', 'test', '--output', archive])).output).toBe(`Kept in ${archive}\n`);
    expect((await cli.run(['backup', '--output', archive])).errors).toContain('left as it is');
    expect((await cli.run(['restore', archive])).errors).toContain('network "test" already');
    const copied = await cli.run(['restore', archive, '--network', 'copy']);
    expect(copied).toEqual({ code: 0, output: 'Restored: copy (Test), revision 2\n', errors: '' });

    const all = cli.file('all.db');
    expect((await cli.run(['backup', '--output', all])).code).toBe(0);
    mkdirSync(cli.file('elsewhere'));
    renameSync(all, cli.file('elsewhere/coalitiekaart.db'));
    const elsewhere = { DATA_DIR: cli.file('elsewhere') };
    expect((await cli.run(['networks'], elsewhere)).output).toBe((await cli.run(['networks'])).output);
    writeFileSync(archive, readFileSync(archive).subarray(0, -30));
    const broken = await cli.run(['restore', archive, '--network', 'broken']);
    expect([broken.code, broken.errors]).toEqual([1, expect.stringContaining('cut off')]);
    expect(readdirSync(cli.folder).filter((name) => name.includes('.part'))).toEqual([]);
  }, 60_000);

  it('reads beside the running service, and says what to do where it would write', async () => {
    await importTest('--new', 'Test');
    const config = readConfig({
      PORT: '0',
      DATA_DIR: join(cli.folder, 'data'),
      SEED_DEMO: 'false',
      LOG_LEVEL: 'silent',
    });
    const service = await startService(config, pino({ level: 'silent' }));
    try {
      expect((await cli.run(['networks'])).output).toContain('Test');
      expect((await cli.run(['export', '--network', 'test', '--format', 'csv'])).code).toBe(0);
      for (const what of [['--network', 'test'], []]) {
        expect((await cli.run(['backup', ...what, '--output', cli.file(`b${what.length}`)])).code).toBe(0);
      }
      const refused = await importTest();
      expect(refused.code).toBe(1);
      expect(refused.errors).toContain(`process ${process.pid}`);
      expect(refused.errors).toContain('or do this in the browser or through the API. Nothing was changed.');
      expect((await cli.run(['restore', cli.file('b2'), '--network', 'x'])).errors).toContain('The service runs');
      // the service goes on
      const answer = await fetch(`${service.url}/v1/networks/test`);
      expect(answer.status).toBe(200);
    } finally {
      await service.close();
    }
  }, 60_000);
});
