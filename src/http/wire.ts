import type { IncomingMessage } from 'node:http';
import type { Actor } from '../core/actor.ts';
import type { Problem } from '../core/problem.ts';
import type { Scheme } from './authenticate.ts';
import type { Quota } from './rate-limit.ts';
import type { Content } from './read-body.ts';
import { type Cookies, readCookies } from './read-cookies.ts';
import type { Match } from './router.ts';

type Query = ReadonlyMap<string, readonly string[]>;

const EMPTY: Query = new Map();

/**
 * One request on its way through openapi-backend. It is already what the library's parser would make of it, so that nothing is
 * parsed twice; `dispatch` fills in the actor and the body as their turn comes.
 */
export class Wire {
  readonly incoming: IncomingMessage;
  readonly match: Match;
  readonly method: string;
  readonly path: string;
  readonly address: string;
  readonly requestId: string;
  readonly headers: IncomingMessage['headers'];
  readonly params: Record<string, string | number>;
  /** The declared query parameters, for validation: a value, or an array where a parameter was given more than once. */
  query: Record<string, string | number | readonly string[]> = {};
  readonly queryAll: Query;
  /** The query as it came, without its question mark. */
  readonly search: string;
  /** HEAD is GET without effects: nothing is kept, no cookie is planted. */
  readonly isHead: boolean;
  actor: Actor = { kind: 'anyone' };
  /** Which credentials were looked at; none where anyone may call. */
  scheme: Scheme | undefined = undefined;
  /** The body as it came; undefined when there is none that could be read. */
  content: Content | undefined = undefined;
  requestBody: unknown = undefined;
  /** What is wrong with the body before any schema is held against it. */
  bodyProblem: Problem | undefined = undefined;
  /** Where the caller stands with its rate; undefined before it was counted, and where nothing is limited. */
  quota: Quota | undefined = undefined;
  /** Why the credentials were refused. */
  refusal: unknown = undefined;
  #cookies: Cookies | undefined;

  constructor(incoming: IncomingMessage, match: Match, path: string, search: string, address: string, requestId: string) {
    this.incoming = incoming;
    this.match = match;
    this.path = path;
    this.address = address;
    this.requestId = requestId;
    this.headers = incoming.headers;
    this.params = match.params;
    this.isHead = incoming.method === 'HEAD';
    this.method = this.isHead ? 'get' : (incoming.method as string).toLowerCase();
    this.search = search;
    this.queryAll = search === '' ? EMPTY : parseQuery(search);
  }

  get cookies(): Cookies {
    this.#cookies ??= readCookies(this.headers.cookie);
    return this.#cookies;
  }
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
