import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Caller } from '../caller.ts';
import type { Tokens } from './tokens.ts';

const COOKIE = 'coalitiekaart-session';
/** Twelve hours: a working day. */
const LIFETIME_SECONDS = 43_200;

/**
 * Sessions of browsers, kept in the cookie itself: name, end and a seal over both with the secret of this installation
 * and the hash of the token. Nothing is kept here; replacing the token or the secret ends them.
 */
export class Sessions {
  readonly #tokens: Tokens;
  readonly #key: Uint8Array;
  /** Whether the cookie goes over encrypted connections only. */
  readonly #secure: boolean;

  constructor(tokens: Tokens, key: Uint8Array, secure: boolean) {
    this.#tokens = tokens;
    this.#key = key;
    this.#secure = secure;
  }

  /** `Set-Cookie` of a new session. */
  begin(caller: Caller, now = Date.now()): string {
    const payload = `${Buffer.from(caller.name, 'utf8').toString('base64url')}.${Math.floor(now / 1000) + LIFETIME_SECONDS}`;
    return this.#cookie(`${payload}.${this.#seal(payload, caller.name)?.toString('base64url')}`, LIFETIME_SECONDS);
  }

  /** `Set-Cookie` that ends a session. */
  end(): string {
    return this.#cookie('', 0);
  }

  /** Whose session the `Cookie` header holds, or undefined. */
  callerOf(header: string | undefined, now = Date.now()): Caller | undefined {
    const value = header
      ?.split(';')
      .map((part) => part.trim())
      .find((part) => part.startsWith(`${COOKIE}=`))
      ?.slice(COOKIE.length + 1);
    const [name, end, seal] = value?.split('.') ?? [];
    if (name === undefined || end === undefined || seal === undefined) return undefined;
    const person = Buffer.from(name, 'base64url').toString('utf8');
    const expected = this.#seal(`${name}.${end}`, person);
    const given = Buffer.from(seal, 'base64url');
    if (expected === undefined || given.length !== expected.length || !timingSafeEqual(given, expected)) {
      return undefined;
    }
    return Number(end) * 1000 > now ? this.#tokens.entryOf(person)?.caller : undefined;
  }

  #seal(payload: string, name: string): Buffer | undefined {
    const entry = this.#tokens.entryOf(name);
    if (entry === undefined) return undefined;
    return createHmac('sha256', this.#key).update('session\0').update(entry.hash).update(payload).digest();
  }

  #cookie(value: string, seconds: number): string {
    const parts = [`${COOKIE}=${value}`, 'Path=/', `Max-Age=${seconds}`, 'HttpOnly', 'SameSite=Strict'];
    return [...parts, ...(this.#secure ? ['Secure'] : [])].join('; ');
  }
}
