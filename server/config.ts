import { resolve } from 'node:path';
import { z } from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Where the graph is kept. */
export type StoreConfig =
  | { readonly kind: 'sqlite'; readonly folder: string }
  | {
      readonly kind: 'neo4j';
      readonly url: string;
      readonly user: string;
      readonly password: string;
      readonly database: string | undefined;
    };

/** Everything that the environment decides, checked. */
export interface Config {
  /** 0: a free one is picked. */
  readonly port: number;
  readonly host: string;
  /** Absolute path: embedded store, keys. */
  readonly dataFolder: string;
  readonly store: StoreConfig;
  /** Whether the networks that ship with the product are loaded into an empty store. */
  readonly seedDemo: boolean;
  /** Absolute path of the file with hashed tokens; undefined: no one signs in and everyone on this machine may do all. */
  readonly tokensFile: string | undefined;
  /** Origin that is accepted as `Host` and `Origin` beyond loopback, such as `https://kaart.example.nl`. */
  readonly publicOrigin: string | undefined;
  readonly logLevel: LogLevel;
}

/** The environment asks for something that cannot be; its message lists all faults. */
export class ConfigError extends Error {
  constructor(faults: readonly string[]) {
    super(`Coalitiekaart cannot start with these settings:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** Names that point to this machine only. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/i;
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

const NOT_YET = {
  OIDC_ISSUER: 'signing in with OpenID Connect is not part of this version; use AUTH_TOKENS_FILE and unset it',
  OIDC_AUDIENCE: 'signing in with OpenID Connect is not part of this version; use AUTH_TOKENS_FILE and unset it',
  METRICS_TOKEN: 'figures for Prometheus are not part of this version; unset it',
} as const;

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'a whole number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'a whole number from 0 to 65535')
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:[\]-]+$/, 'a host name or an address')
    .default('127.0.0.1'),
  DATA_DIR: z.string().default('.coalitiekaart'),
  STORE_URL: z
    .string()
    .regex(
      /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/\S+$/,
      'an address such as neo4j://localhost:7687, or empty for the embedded store',
    )
    .optional(),
  STORE_USER: z.string().optional(),
  STORE_PASSWORD: z.string().optional(),
  STORE_DATABASE: z.string().optional(),
  SEED_DEMO: z.enum(['true', 'false'], 'true or false').default('true'),
  AUTH_TOKENS_FILE: z.string().optional(),
  PUBLIC_ORIGIN: z.string().refine(isOrigin, 'an origin such as https://kaart.example.nl, without a path').optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `one of ${LOG_LEVELS.join(', ')}`).default('info'),
});

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text.replace(/\/$/, '');
}

/**
 * Reads the configuration out of the environment. An empty value counts as absent.
 *
 * @throws ConfigError with all faults at once.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>, folder = process.cwd()): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const faults = Object.entries(NOT_YET)
    .filter(([name]) => present[name] !== undefined)
    .map(([name, sentence]) => `${name}: ${sentence}.`);
  const parsed = environment.safeParse(present);
  for (const { path, message } of parsed.error?.issues ?? []) {
    const name = String(path[0]);
    faults.push(`${name} must be ${message}${name.includes('PASSWORD') ? '' : `; it is "${present[name]}"`}.`);
  }
  const host = present.HOST ?? '127.0.0.1';
  if (!isLoopback(host) && present.AUTH_TOKENS_FILE === undefined) {
    faults.push(
      `HOST is "${host}", which other machines can reach, while nobody has to sign in. Set AUTH_TOKENS_FILE, or leave HOST at 127.0.0.1.`,
    );
  }
  if (
    present.STORE_URL !== undefined &&
    (present.STORE_USER === undefined) !== (present.STORE_PASSWORD === undefined)
  ) {
    faults.push('STORE_USER and STORE_PASSWORD come together: give both or neither.');
  }
  if (present.STORE_URL === undefined) {
    for (const name of ['STORE_USER', 'STORE_PASSWORD', 'STORE_DATABASE']) {
      if (present[name] !== undefined)
        faults.push(`${name} is set while STORE_URL is not; the embedded store does not use it.`);
    }
  }
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
  return configOf(parsed.data, folder);
}

function configOf(settings: z.infer<typeof environment>, folder: string): Config {
  const dataFolder = resolve(folder, settings.DATA_DIR);
  const store: StoreConfig =
    settings.STORE_URL === undefined
      ? { kind: 'sqlite', folder: dataFolder }
      : {
          kind: 'neo4j',
          url: settings.STORE_URL,
          user: settings.STORE_USER ?? '',
          password: settings.STORE_PASSWORD ?? '',
          database: settings.STORE_DATABASE,
        };
  return Object.freeze({
    port: settings.PORT,
    host: settings.HOST.replace(/^\[(.*)\]$/, '$1'),
    dataFolder,
    store: Object.freeze(store),
    seedDemo: settings.SEED_DEMO === 'true',
    tokensFile: settings.AUTH_TOKENS_FILE === undefined ? undefined : resolve(folder, settings.AUTH_TOKENS_FILE),
    publicOrigin: settings.PUBLIC_ORIGIN?.replace(/\/$/, ''),
    logLevel: settings.LOG_LEVEL,
  });
}
