import { ROLES, type Role } from '#contract/session';
import type { Caller } from './caller.ts';
import { HttpProblem } from './problems.ts';

/** Whether a role includes another: an administrator may do what an editor may, an editor what a reader may. */
export const includes = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);

/**
 * Lets pass who may.
 *
 * @throws HttpProblem 401 where somebody has to sign in, 403 where their role is too small.
 */
export function checkRole(needed: Role | 'anyone', caller: Caller | undefined): void {
  if (needed === 'anyone') return;
  if (caller === undefined) {
    throw new HttpProblem(
      401,
      'Sign in with a token: send it as "Authorization: Bearer TOKEN", or sign in on the page.',
      {
        headers: { 'WWW-Authenticate': 'Bearer realm="Coalitiekaart"' },
      },
    );
  }
  if (!includes(caller.role, needed)) {
    throw new HttpProblem(
      403,
      `Nothing was changed. This needs the role ${needed}; you are signed in as ${caller.role}. Ask an administrator for a token with that role.`,
    );
  }
}
