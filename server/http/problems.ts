import type { Problem, ProblemError } from '#contract/problem';
import { DomainError, type DomainErrorCode } from '#model/errors';

/** The kinds of problem: a code for `type` and a title, by HTTP status. */
const KINDS: Readonly<Record<number, readonly [code: string, title: string]>> = {
  400: ['invalid', 'The request is not right'],
  401: ['sign-in-needed', 'You have to sign in'],
  403: ['forbidden', 'You may not do this'],
  404: ['not-found', 'There is nothing here'],
  405: ['method-not-allowed', 'This cannot be done here'],
  406: ['not-acceptable', 'It does not come in that form'],
  409: ['conflict', 'This does not go together with what is there'],
  412: ['stale', 'Someone changed it in the meantime'],
  413: ['too-large', 'That is too much at once'],
  415: ['unsupported-type', 'It cannot be sent in that form'],
  428: ['precondition-required', 'Say which version you change'],
  500: ['unexpected', 'Something went wrong here'],
  503: ['unavailable', 'Not available at the moment'],
};

/** Status for each foreseen failure; what is broken on our side is no fault of the asker. */
const STATUS_OF: Readonly<Record<DomainErrorCode, number>> = {
  'not-found': 404,
  taken: 409,
  stale: 412,
  'has-ties': 409,
  invalid: 400,
  conflict: 409,
  'too-large': 413,
  unavailable: 503,
  damaged: 503,
  locked: 503,
};

/** A refusal that belongs to HTTP itself: its status, its words and what goes with it. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly errors: readonly ProblemError[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    detail: string,
    more: { errors?: readonly ProblemError[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail);
    this.name = 'HttpProblem';
    this.status = status;
    this.errors = more.errors ?? [];
    this.headers = more.headers ?? {};
  }
}

export interface ProblemAnswer {
  readonly body: Problem;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether nobody foresaw it: to be logged as an error. */
  readonly unexpected: boolean;
}

/** Turns whatever was thrown into an answer without anything about the inside: no stack, statement or file path. */
export function problemOf(error: unknown, requestId: string, reading: boolean): ProblemAnswer {
  const refusal = refusalOf(error, reading);
  const [code, title] = KINDS[refusal.status] ?? KINDS[500]!;
  return {
    body: {
      type: `/problems/${code}`,
      title,
      status: refusal.status,
      detail: refusal.message,
      instance: `/requests/${requestId}`,
      ...(refusal.errors.length === 0 ? {} : { errors: [...refusal.errors] }),
    },
    headers: refusal.headers,
    unexpected: refusal.status === 500,
  };
}

function refusalOf(error: unknown, reading: boolean): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof DomainError) return refusalOfDomain(error, reading);
  return (
    refusalOfExpress(error) ??
    new HttpProblem(
      500,
      'This should not happen; it is written down with the number of this request. What was saved before is still there. Look whether your change was made before you try again.',
    )
  );
}

function refusalOfDomain(error: DomainError, reading: boolean): HttpProblem {
  const status = STATUS_OF[error.code];
  if (status === 503) {
    const detail =
      'The store does not answer at the moment. What was saved is still there. Wait a few seconds and try again.';
    return new HttpProblem(503, detail, { headers: { 'Retry-After': '2' } });
  }
  const where = reading ? 'query' : 'body';
  const errors = error.faults
    .map(({ path, ...fault }) => ({ in: where as ProblemError['in'], path: bodyPathOf(path), ...fault }))
    .filter(({ path }) => status === 400 || !/^(?:changes\/\d+)?$/.test(path));
  return new HttpProblem(status, detailOf(error), { errors });
}

/** The store names what it refuses by change (`changes/0/tie/to`); whoever asked knows only the body (`to`). */
const bodyPathOf = (path: string): string => path.replace(/^changes\/\d+\/(?:actor|tie)\/?/, '');

function detailOf(error: DomainError): string {
  const said = sentence(error.message);
  switch (error.code) {
    case 'stale':
      return `${said} Nothing was changed. Read it again, look at what changed, and send your change again with the new ETag.`;
    case 'taken':
      return `${said} Nothing was changed. Choose another id, or change the one that is there.`;
    case 'has-ties':
      return `${said} Nothing was removed. Add cascade=true to remove its ties with it.`;
    case 'invalid':
      return `Nothing was changed. ${said}`;
    default:
      return said;
  }
}

const sentence = (text: string): string => {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
};

/** Express and its readers of bodies refuse with errors of their own; told apart by status. */
function refusalOfExpress(error: unknown): HttpProblem | undefined {
  switch ((error as { status?: unknown } | undefined)?.status) {
    case 400:
      return new HttpProblem(400, 'The address or the body is broken: check its percent signs and its length.');
    case 413:
      return new HttpProblem(413, 'Nothing was changed. The body is larger than 1 MB; send it in parts.');
    case 415:
      return new HttpProblem(415, 'Nothing was changed. Send the body as it is, or with gzip, deflate or br.');
    default:
      return undefined;
  }
}
