import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../server/package-root.ts';
import { hasRegister, REGISTER } from '../fixtures/amsterdam-register.ts';
import { CommandLine } from './run-cli.ts';

const there = hasRegister();

const MAPPING = join(PACKAGE_ROOT, 'data', 'mappings', 'amsterdam-subsidy-register.json');
const cli = new CommandLine();
afterAll(() => cli.dispose());

it.skipIf(!there)(
  'brings in the register of Amsterdam from the command line, twice without change',
  async () => {
    const words = ['import', REGISTER, '--network', 'amsterdam'];
    const first = await cli.run([...words, '--new', 'Amsterdam', '--mapping', MAPPING]);
    expect([first.code, first.errors]).toEqual([0, '']);
    expect(first.output).toContain('Rows: 12022 (csv)');
    expect(first.output).toContain('Actors: 2061 created, 0 updated, 0 unchanged, 0 removed, 0 rejected');
    expect(first.output).toContain('Ties: 11345 created, 0 updated, 0 unchanged, 0 removed, 0 rejected');
    expect(first.output).toContain('Skipped: 2736 –');

    const again = await cli.run(words);
    expect(again.output).toContain('Mapping: amsterdam-subsidy-register');
    expect(again.output).toMatch(/Actors: 0 created, 0 updated/);
    expect(again.output).toMatch(/Ties: 0 created, 0 updated, 11345 unchanged/);
    expect(again.output).toContain('nothing was changed');

    const archive = cli.file('amsterdam.gz');
    expect((await cli.run(['backup', '--network', 'amsterdam', '--output', archive])).code).toBe(0);
    const copied = await cli.run(['restore', archive, '--network', 'copy']);
    expect(copied.output).toBe('Restored: copy (Amsterdam), revision 2\n');
    const csv = (network: string) => cli.run(['export', '--network', network, '--format', 'csv']);
    expect((await csv('copy')).output).toBe((await csv('amsterdam')).output);
  },
  120_000,
);
