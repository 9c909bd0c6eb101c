import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { z } from 'zod';
import type { Role } from '#contract/session';
import type { Fault } from '#model/errors';
import type { Language } from '#model/network';
import type { Precondition } from '../services/editing/expectations.ts';
import type { Caller } from './caller.ts';
import type { AccessControl } from './security/access-control.ts';
import type { Services } from './services.ts';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** A request whose parts have been checked against their schemas. */
export interface Asked<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly caller: Caller;
  /** Who signed in; undefined where somebody may ask without and did. */
  readonly signedIn: Caller | undefined;
  readonly access: AccessControl;
  readonly language: Language;
  /** What `If-Match` or `If-None-Match` asks of the thing that is to change; only where the route declares it. */
  readonly precondition: Precondition;
  readonly headers: IncomingHttpHeaders;
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** The request itself, its body not read yet: for routes that take an upload. */
  readonly incoming: IncomingMessage;
  /** Path with query as it was asked. */
  readonly url: string;
  /** Path as it was asked, without query. */
  readonly path: string;
  /** The media type that `Accept` prefers among these, the first where it has no preference, false where it wants none. */
  accepts(types: readonly string[]): string | false;
  /** Whether an answer with this tag is what the asker already has. */
  isFresh(etag: string): boolean;
  readonly services: Services;
}

/** What a handler answers; the pipeline sends it. */
export interface Reply {
  readonly status: number;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is, with this media type. */
  readonly bytes?: { readonly type: string; readonly content: Uint8Array | string };
  /** Sent as it comes, with this media type; broken off where it throws. */
  readonly stream?: { readonly type: string; readonly content: AsyncIterable<Uint8Array> };
  readonly etag?: string;
  readonly location?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ResponseDeclaration {
  readonly description: string;
  /** Schema of a JSON body; absent: no body, or one of `types`. */
  readonly schema?: z.ZodType;
  /** Media types besides JSON that it may have. */
  readonly types?: readonly string[];
}

/** Which part of the service it belongs to, in documentation. */
export type Tag =
  | 'Networks'
  | 'Imports'
  | 'Actors'
  | 'Ties'
  | 'Graph'
  | 'Analysis'
  | 'Scenarios'
  | 'Municipalities'
  | 'Catalogues'
  | 'Service';

/** A path with a method: everything that validation, wiring, OpenAPI and documentation are made of. */
export interface Route<P = unknown, Q = unknown, B = unknown> {
  readonly id: string;
  readonly tag: Tag;
  readonly method: Method;
  /** Below `/v1`, with `{names}` for parameters. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  /** Least role that may ask; `anyone`: without signing in. */
  readonly role: Role | 'anyone';
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  /** All faults of a body that its schema refuses, where there are rules besides the schema. */
  readonly bodyFaults?: (
    body: unknown,
    services: Services,
    params: unknown,
  ) => readonly Fault[] | Promise<readonly Fault[]>;
  /** Media types of the body, the first one preferred; default `application/json`. */
  readonly bodyTypes?: readonly string[];
  /** A body that is read as it comes in; together with `body`, the media type tells which of the two it is. */
  readonly upload?: UploadDeclaration<P, Q>;
  /** `change`: `If-Match` is needed; `put`: that, or `If-None-Match: *` to create. */
  readonly precondition?: 'change' | 'put';
  readonly responses: Readonly<Record<number, ResponseDeclaration>>;
  /** One request and answer that documentation shows. */
  readonly example: Example;
  /** Sends `Access-Control-Allow-Origin: *`. */
  readonly openToAllOrigins?: boolean;
  /** Answers while the service is still starting. */
  readonly whileStarting?: boolean;
  readonly handler: (asked: Asked<P, Q, B>) => Promise<Reply>;
}

/** Files that a route takes, for checking the form of a body and for documentation. */
export interface UploadDeclaration<P = unknown, Q = unknown> {
  /** Media types of the body, the first one preferred. */
  readonly types: readonly string[];
  /** What the body holds, for documentation. */
  readonly schema: z.ZodType;
  /** Answers such a body; absent: the handler of the route does. */
  readonly handler?: (asked: Asked<P, Q, unknown>) => Promise<Reply>;
}

export interface Example {
  /** Path with query below `/v1`. */
  readonly path: string;
  readonly body?: unknown;
  readonly response?: unknown;
}

/** A declaration with its types erased, for the list of all routes; validation gives them back at run time. */
// biome-ignore lint/suspicious/noExplicitAny: the list holds routes of all shapes, and only the pipeline calls them
export type AnyRoute = Route<any, any, any>;

/** Declares a route with the types of its handler taken from its schemas. */
export const route = <P = undefined, Q = undefined, B = undefined>(declared: Route<P, Q, B>): AnyRoute => declared;
