import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../server/package-root.ts';

export interface Ran {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** The command line on a data folder of its own, each command in a process of its own, from source. */
export class CommandLine {
  readonly folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-cli-'));

  /** Runs one command; `environment` is added to one that names the folder and the language. */
  run(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ran> {
    const node = ['--import', 'tsx', '--conditions=source', join(PACKAGE_ROOT, 'server', 'cli.ts'), ...words];
    const { PATH = '' } = process.env;
    const env = { PATH, LANG: 'en_GB.UTF-8', DATA_DIR: join(this.folder, 'data'), ...environment };
    return new Promise((resolve) => {
      const options = { cwd: PACKAGE_ROOT, env, maxBuffer: 100_000_000 };
      execFile(process.execPath, node, options, (error, output, errors) => {
        resolve({ code: error === null ? 0 : Number(error.code), output, errors });
      });
    });
  }

  file(name: string): string {
    return join(this.folder, name);
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
