import { describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';

const messageOf = (env: Record<string, string>): string => {
  try {
    readConfig(env, '/work');
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was refused');
};

describe('the configuration', () => {
  it('has defaults for everything', () => {
    expect(readConfig({}, '/somewhere')).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataFolder: '/somewhere/.coalitiekaart',
      store: { kind: 'sqlite', folder: '/somewhere/.coalitiekaart' },
      seedDemo: true,
      tokensFile: undefined,
      publicOrigin: undefined,
      logLevel: 'info',
    });
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  it('takes an empty value for an absent one', () => {
    expect(readConfig({ PORT: '', STORE_URL: '', OIDC_ISSUER: '' }).port).toBe(3000);
  });

  it('names all faults in one message', () => {
    const message = messageOf({
      PORT: 'http',
      SEED_DEMO: 'yes',
      LOG_LEVEL: 'loud',
      PUBLIC_ORIGIN: 'https://a.example/path',
      STORE_URL: 'mysql://x',
      OIDC_ISSUER: 'https://x.example',
      HOST: '0.0.0.0',
    });
    for (const name of ['PORT', 'SEED_DEMO', 'LOG_LEVEL', 'PUBLIC_ORIGIN', 'STORE_URL', 'OIDC_ISSUER', 'HOST']) {
      expect(message).toContain(name);
    }
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['OIDC_AUDIENCE', 'x'],
    ['METRICS_TOKEN', 'x'],
    ['STORE_PASSWORD', 'x'],
  ])('refuses %s=%s', (name, value) => {
    expect(messageOf({ [name]: value })).toContain(name);
  });

  it('never repeats a password', () => {
    expect(messageOf({ STORE_URL: 'bolt://x:1', STORE_PASSWORD: 'secret' })).not.toContain('secret');
  });

  it('listens elsewhere only where people sign in', () => {
    for (const HOST of ['0.0.0.0', '::', 'kaart.example.nl', '192.168.1.2']) {
      expect(messageOf({ HOST })).toContain('AUTH_TOKENS_FILE');
      expect(readConfig({ HOST, AUTH_TOKENS_FILE: 't.json' }, '/work').tokensFile).toBe('/work/t.json');
    }
    for (const HOST of ['localhost', '127.0.0.1', '::1', '[::1]']) expect(readConfig({ HOST }).port).toBe(3000);
  });

  it('reads where Neo4j is', () => {
    const env = { STORE_URL: 'neo4j+s://x:7687', STORE_USER: 'u', STORE_PASSWORD: 'p', STORE_DATABASE: 'd' };
    expect(readConfig(env).store).toEqual({
      kind: 'neo4j',
      url: 'neo4j+s://x:7687',
      user: 'u',
      password: 'p',
      database: 'd',
    });
  });
});
