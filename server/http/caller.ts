import type { Role } from '#contract/session';

/** Who asks. */
export interface Caller {
  /** Name of the token, or `local` where nobody signs in. */
  readonly name: string;
  readonly role: Role;
}
