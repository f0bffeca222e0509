import { UsageError } from './errors.ts';
import { toWire } from './names.ts';
import { headerValue, type Identity, type Settings } from './settings.ts';

/** How an operation is called; see the generated `operations`. */
export interface Operation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly caller: 'operator' | 'console' | 'user' | 'operator_or_user' | 'anyone';
  readonly repeatable: boolean;
  readonly raw: boolean;
  /** The media type to be answered. */
  readonly accept: string;
  /** What is answered is read while it comes. */
  readonly streamed?: boolean;
}

/** What a call brings along. */
export interface Input {
  path?: Record<string, string | number>;
  query?: object;
  body?: object;
}

/** What may differ from call to call. */
export interface CallOptions {
  /** The key under which the server does this once. Default: a new one for each call, the same for all its attempts. */
  idempotencyKey?: string | undefined;
  /** Milliseconds that one attempt may take. Default: the client's. */
  timeoutMs?: number | undefined;
  /** Milliseconds that the whole call may take, all attempts and the waits between them together. Default: the client's. */
  deadlineMs?: number | undefined;
  /** How many more attempts follow a failed one. Default: the client's. */
  retriesMax?: number | undefined;
  /** Ends the call; what is thrown then is the signal's reason. */
  signal?: AbortSignal | undefined;
}

export interface Request {
  url: string;
  init: RequestInit & { method: string; headers: Record<string, string> };
  requestId: string;
}

/** The request of a call, the same for every attempt. Throws `UsageError` when it cannot be sent. */
export function requestOf(settings: Settings, operation: Operation, input: Input, options: CallOptions): Request {
  const requestId = `req_${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`;
  const headers: Record<string, string> = {
    accept: operation.accept,
    'x-request-id': requestId,
    ...credentials(settings.identity, operation),
  };
  const mode = cookiesOf(settings.identity);
  if (!mode) headers['user-agent'] = settings.userAgent;
  if (operation.method === 'POST')
    headers['idempotency-key'] = headerValue('idempotencyKey', options.idempotencyKey ?? crypto.randomUUID());
  if (input.body) headers['content-type'] = 'application/json';
  // A redirect is never followed: the credentials would go along, to whatever host it names.
  const init: Request['init'] = { method: operation.method, headers, redirect: 'manual' };
  if (mode) init.credentials = mode;
  if (input.body) init.body = bodyOf(operation, input.body);
  return {
    url: settings.baseUrl + prefixOf(settings.identity, operation) + pathOf(operation, input.path ?? {}) + queryOf(input.query ?? {}),
    requestId,
    init,
  };
}

/** Which cookies a browser is to send; undefined where there is none that has any. */
function cookiesOf({ kind }: Identity): 'include' | 'same-origin' | undefined {
  if (kind === 'page') return 'include';
  return kind === 'console' ? 'same-origin' : undefined;
}

/** What operators may call, a page of the console calls below its own addresses; its session has such addresses by itself. */
function prefixOf({ kind }: Identity, { caller }: Operation): string {
  return kind === 'console' && caller !== 'console' ? '/console/api' : '';
}

function credentials(identity: Identity, operation: Operation): Record<string, string> {
  if (identity.kind === 'page') return {};
  if (identity.kind === 'console') return { 'x-triport-console': '1' };
  if (identity.kind === 'operator') return { 'x-admin-token': identity.token };
  const { session, refCode } = identity;
  if (session === undefined && operation.caller !== 'anyone') {
    throw new UsageError(
      `${operation.name} needs a session. Pass session, the value of the user's cookie nl_session, or set TRIPORT_SESSION.`,
    );
  }
  const cookies = [...(session ? [`nl_session=${session}`] : []), ...(refCode ? [`ref_code=${refCode}`] : [])];
  return cookies.length > 0 ? { cookie: cookies.join('; ') } : {};
}

/** A number that is none, a bigint or a circle have no JSON, or another than was meant. */
function bodyOf({ name, raw }: Operation, body: object): string {
  try {
    return JSON.stringify(raw ? body : toWire(body), (_, value) => {
      if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} is no number of JSON`);
      return value;
    });
  } catch (cause) {
    throw new UsageError(`${name}: the body cannot be written as JSON`, { cause });
  }
}

/** A value becomes one segment. What URLs would read as no segment at all would be another address. */
function pathOf({ name, path }: Operation, values: Record<string, string | number>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, parameter: string) => {
    const value = String(values[parameter] ?? '');
    if (['', '.', '..'].includes(value) || !value.isWellFormed())
      throw new UsageError(`${name} was given no ${parameter} that an address can hold.`);
    return encodeURIComponent(value);
  });
}

function queryOf(query: object): string {
  const given = Object.entries(toWire(query) as object).filter(([, value]) => value !== undefined && value !== null);
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text === '' ? '' : `?${text}`;
}
