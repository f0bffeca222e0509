import type { IncomingMessage } from 'node:http';
import type { Actor } from '../core/actor.ts';
import type { Cookies, RequestFacts } from '../operations/contract.ts';
import type { OperationCall } from '../operations/run-operation.ts';
import type { Scheme } from './authenticate.ts';
import type { Match, Operation } from './backend/router.ts';
import { isFresh } from './is-fresh.ts';
import { isVisit } from './is-visit.ts';
import { preferred, preferredLanguage } from './media-types.ts';
import type { Quota } from './rate-limit.ts';
import type { Body } from './read-body.ts';
import { readCookies } from './read-cookies.ts';

type Query = ReadonlyMap<string, readonly string[]>;

const EMPTY: Query = new Map();

/** Who calls, as far as is known: nobody in particular, until credentials were looked at. */
export interface Credentials {
  actor: Actor;
  /** How the credentials that were looked at were sent; undefined where anyone may call. */
  scheme?: Scheme | undefined;
  /** Why they were refused. It is thrown when its turn in the order of precedence comes. */
  refusal?: unknown;
}

/** What stands before the path of an operation that is called with a console session. */
export const CONSOLE_API = '/console/api';

/** Where a request came in. */
export interface Entry {
  /** What stood before the path: CONSOLE_API, or nothing. */
  prefix?: string;
  /** Whether browsers come over HTTPS. */
  secure?: boolean;
}

/**
 * One request for an operation of the contract, on its way through the steps of `precedence.ts`. It is already what openapi-backend's
 * parser would make of it, so that nothing is parsed twice. Four things are found out on the way; everything else is there from the start.
 */
export class IncomingCall {
  readonly incoming: IncomingMessage;
  readonly match: Match;
  readonly method: string;
  /** The path as the contract has it. */
  readonly path: string;
  /** The path as it was sent. */
  readonly target: string;
  /** Whether it was sent to the console's part of the server, where a console session counts and no token does. */
  readonly isConsole: boolean;
  readonly secure: boolean;
  readonly address: string;
  readonly requestId: string;
  readonly headers: IncomingMessage['headers'];
  readonly params: Record<string, string | number>;
  /** Every query parameter as it came, with all its values. */
  readonly queryAll: Query;
  /** The query as it came, without its question mark. */
  readonly search: string;
  /** HEAD is GET without effects: nothing is kept, no cookie is planted. */
  readonly isHead: boolean;
  credentials: Credentials = { actor: { kind: 'anyone' } };
  /** Where the caller stands with its rate; undefined before it was counted, and where nothing is limited. */
  quota: Quota | undefined = undefined;
  /** The declared query parameters, for validation: a value, or an array where a parameter was given more than once. */
  query: Record<string, string | number | readonly string[]> = {};
  body: Body = undefined;
  #cookies: Cookies | undefined;

  constructor(
    incoming: IncomingMessage,
    match: Match,
    path: string,
    search: string,
    address: string,
    requestId: string,
    { prefix = '', secure = false }: Entry = {},
  ) {
    this.incoming = incoming;
    this.match = match;
    this.path = path;
    this.target = prefix + path;
    this.isConsole = this.target.startsWith(`${CONSOLE_API}/`);
    this.secure = secure;
    this.address = address;
    this.requestId = requestId;
    this.headers = incoming.headers;
    this.params = match.params;
    this.isHead = incoming.method === 'HEAD';
    this.method = this.isHead ? 'get' : (incoming.method as string).toLowerCase();
    this.search = search;
    this.queryAll = search === '' ? EMPTY : parseQuery(search);
  }

  /** The operation that is called; undefined when its path does not have the method. */
  get operation(): Operation | undefined {
    return this.match.operations[this.method];
  }

  get cookies(): Cookies {
    this.#cookies ??= readCookies(this.headers.cookie, this.secure);
    return this.#cookies;
  }

  /** The value of a body that could be read. */
  get requestBody(): unknown {
    return this.body && 'value' in this.body ? this.body.value : undefined;
  }
}

/** What an operation is told of a call that was let in; `outside` is how it waits without being in work. */
export function operationCall(call: IncomingCall, outside: RequestFacts['outside'] = (wait) => wait()): OperationCall {
  const { incoming, headers, isHead, params, query, body } = call;
  const key = headers['idempotency-key'];
  return {
    path: params,
    query,
    content: body && 'value' in body ? body : undefined,
    actor: call.credentials.actor,
    requestId: call.requestId,
    isHead,
    address: call.path,
    key: typeof key === 'string' ? key : undefined,
    request: {
      path: call.target,
      address: call.address,
      requestId: call.requestId,
      query: call.queryAll,
      search: call.search,
      cookies: call.cookies,
      isHead,
      isVisit: () => !isHead && isVisit(headers),
      isFresh: (etag) => isFresh(headers['if-none-match'], etag),
      prefers: (types) => preferred(incoming, types),
      reads: (languages) => preferredLanguage(incoming, languages),
      outside,
    },
  };
}

function parseQuery(search: string): Query {
  const parsed = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(search)) {
    const values = parsed.get(name);
    if (values) values.push(value);
    else parsed.set(name, [value]);
  }
  return parsed;
}
