import pino from 'pino';
import { ConfigError, readConfig } from './config.ts';
import { DomainError } from './model/errors.ts';
import { type RunningService, startService } from './start-service.ts';

/** A stop takes at most this long: then the process ends whatever still runs. */
const STOP_MS = 10_000;

const say = (line: string) => process.stdout.write(`${line}\n`);

function fail(error: unknown): never {
  const foreseen = error instanceof ConfigError || error instanceof DomainError;
  const text = foreseen ? error.message : `Coalitiekaart stopped by surprise: ${(error as Error).stack ?? error}`;
  process.stderr.write(`${error instanceof DomainError ? `Coalitiekaart cannot start: ${text}` : text}\n`);
  process.exit(1);
}

try {
  const config = readConfig(process.env);
  const logger = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  let service: RunningService | undefined;
  let stopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    logger.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), STOP_MS).unref();
    await service?.close();
    process.exit(0);
  };
  process.on('SIGTERM', (signal) => void stop(signal));
  process.on('SIGINT', (signal) => void stop(signal));

  service = await startService(config, logger);
  say(`Coalitiekaart keeps its data in ${config.dataFolder}`);
  if (config.publicOrigin !== undefined) say(`It goes by the name ${config.publicOrigin}`);
  say(`Open ${service.url} in a browser. Stop with Ctrl+C.`);
} catch (error) {
  fail(error);
}
