import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startService } from './service.ts';

const actorsOf = async (address: string, network: string): Promise<number> => {
  const answer = await fetch(`${address}/v1/networks/${network}/measures`);
  const { values } = (await answer.json()) as { values: { nodes: number } };
  return values.nodes;
};

it('is killed in the middle of its first start, starts again and has both networks whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-first-'));
  try {
    for (const wait of [60, 180, 320, 500]) {
      const child = spawn(process.execPath, ['dist/server/main.js'], {
        env: { ...process.env, PORT: '0', DATA_DIR: folder },
        stdio: 'ignore',
      });
      await new Promise((resolve) => setTimeout(resolve, wait));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
    }
    const service = await startService({}, folder);
    expect(await actorsOf(service.address, 'samen')).toBe(134);
    expect(await actorsOf(service.address, 'demo')).toBeGreaterThan(1_400);
    expect(service.startedIn).toBeLessThan(5_000);
    expect(await service.stop()).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
