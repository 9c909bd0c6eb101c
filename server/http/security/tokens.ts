import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ROLES } from '#contract/session';
import { DomainError } from '#model/errors';
import type { Caller } from '../caller.ts';

const tokensFile = z
  .array(
    z.strictObject({
      name: z.string().min(1).max(100),
      role: z.enum(ROLES),
      /** SHA-256 of the token, 64 hexadecimal digits. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits: the SHA-256 of the token'),
    }),
  )
  .min(1, 'must hold at least one token')
  .refine((list) => new Set(list.map(({ name }) => name)).size === list.length, 'holds one name twice');

interface Entry extends Caller {
  readonly hash: Buffer;
}

/** Those who may sign in. Tokens themselves are never kept: only their hashes, compared in constant time. */
export class Tokens {
  readonly #entries: readonly Entry[];

  private constructor(entries: readonly Entry[]) {
    this.#entries = entries;
  }

  /**
   * Reads the file with hashed tokens.
   *
   * @throws DomainError `invalid` or `unavailable` in one sentence where it cannot be used.
   */
  static read(file: string): Tokens {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch (error) {
      throw new DomainError('unavailable', `AUTH_TOKENS_FILE ${file} cannot be read: ${(error as Error).message}`, [], {
        cause: error,
      });
    }
    return Tokens.parse(text, file);
  }

  static parse(text: string, file: string): Tokens {
    const parsed = tokensFile.safeParse(jsonOf(text));
    if (!parsed.success) {
      const faults = parsed.error.issues.map(({ path, message }) => `${path.join('/')} ${message}`.trim());
      throw new DomainError(
        'invalid',
        `AUTH_TOKENS_FILE ${file} is not right: ${faults.join('; ')}. It is a JSON list of { name, role, sha256 }.`,
      );
    }
    return new Tokens(parsed.data.map(({ name, role, sha256 }) => ({ name, role, hash: Buffer.from(sha256, 'hex') })));
  }

  /** Whose token it is, or undefined. All entries are compared, whichever fits. */
  callerOf(token: string): Caller | undefined {
    const hash = createHash('sha256').update(token).digest();
    let found: Entry | undefined;
    for (const entry of this.#entries) if (timingSafeEqual(entry.hash, hash)) found = entry;
    return found === undefined ? undefined : { name: found.name, role: found.role };
  }

  /** The entry of a name, with its hash: sessions end when the token is replaced or taken out. */
  entryOf(name: string): { caller: Caller; hash: Uint8Array } | undefined {
    const entry = this.#entries.find((one) => one.name === name);
    return entry === undefined ? undefined : { caller: { name: entry.name, role: entry.role }, hash: entry.hash };
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Told by the schema: what is no JSON is no list either.
    return undefined;
  }
}
