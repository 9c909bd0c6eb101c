import { Neo4jError } from 'neo4j-driver';
import { DomainError } from '#model/errors';

/** Turns what the driver throws into a domain error; other errors pass. `url` is where the database was looked for. */
export function domainErrorOf(url: string, error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const unavailable = (message: string) => new DomainError('unavailable', message, [], { cause: error });
  if (error.code.startsWith('Neo.ClientError.Security.')) {
    return unavailable(`Neo4j at ${url} refuses the user: check the user name and the password (${error.code})`);
  }
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return unavailable(`Neo4j at ${url} has no database of that name: ${error.message}`);
  }
  if (error.retryable || UNREACHABLE.has(error.code)) {
    return unavailable(`Neo4j at ${url} does not answer (${error.message}); try again in a moment`);
  }
  return error;
}

const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired', 'ProtocolError', 'N/A']);
