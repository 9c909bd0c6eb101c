import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from '../caller.ts';
import type { Sessions } from './sessions.ts';
import type { Tokens } from './tokens.ts';

/** Who signs in, and how. */
export interface AccessControl {
  /** Whether signing in is needed. */
  readonly required: boolean;
  /** Who asks; undefined where somebody has to sign in and did not. */
  callerOf(headers: IncomingHttpHeaders): Caller | undefined;
  /** Exchanges a token for a `Set-Cookie`; undefined for an unknown token. */
  signIn(token: string): { readonly caller: Caller; readonly cookie: string } | undefined;
  /** `Set-Cookie` that ends a session. */
  signOut(): string | undefined;
}

/** Nobody signs in: everyone who reaches the service (this machine only) is an administrator. */
export const OPEN_ACCESS: AccessControl = {
  required: false,
  callerOf: () => ({ name: 'local', role: 'administrator' }),
  signIn: () => undefined,
  signOut: () => undefined,
};

/** Access with tokens: as a bearer, or as the session of a browser. A bearer that is wrong is not made good by a cookie. */
export function tokenAccess(tokens: Tokens, sessions: Sessions): AccessControl {
  return {
    required: true,
    callerOf: ({ authorization, cookie }) => {
      if (authorization === undefined) return sessions.callerOf(cookie);
      const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
      return token === undefined ? undefined : tokens.callerOf(token);
    },
    signIn: (token) => {
      const caller = tokens.callerOf(token);
      return caller === undefined ? undefined : { caller, cookie: sessions.begin(caller) };
    },
    signOut: () => sessions.end(),
  };
}
