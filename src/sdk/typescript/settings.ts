import { UsageError } from './errors.ts';

const BASE_URL = 'http://127.0.0.1:3000';
const TIMEOUT_MS = 30_000;
/** What a timer can hold. */
const TIMEOUT_MAX_MS = 2_147_483_647;
const RETRIES_MAX = 2;

/** What every client can be told. */
export interface ClientOptions {
  /** Where the server is, with a path if it is not at the root. Default: `TRIPORT_BASE_URL`, else `http://127.0.0.1:3000`. */
  baseUrl?: string | undefined;
  /** Milliseconds that one attempt may take, the body of the answer included. Default: 30,000. */
  timeoutMs?: number | undefined;
  /** How many more attempts follow a failed one that may be repeated. Default: 2. */
  retriesMax?: number | undefined;
  /** Another `fetch` than the platform's. */
  fetch?: typeof fetch | undefined;
}

export interface AdminOptions extends ClientOptions {
  /** The operator token. Keep it on servers. Default: `TRIPORT_ADMIN_TOKEN`. */
  adminToken?: string | undefined;
}

export interface UserOptions extends ClientOptions {
  /** The value of the cookie `nl_session`. Default: `TRIPORT_SESSION`. In a page it is not needed: there the browser has the cookie. */
  session?: string | undefined;
  /** The value of the visitor's cookie `ref_code`, which `attribute` reads. In a page the browser has it. */
  refCode?: string | undefined;
}

/** Who calls: an operator, or a user whose cookies are known here, or a user whose cookies the browser has. */
export type Identity =
  | { kind: 'operator'; token: string }
  | { kind: 'user'; session: string | undefined; refCode: string | undefined }
  | { kind: 'page' };

export interface Settings {
  /** Without a slash at the end. */
  baseUrl: string;
  timeoutMs: number;
  retriesMax: number;
  fetch: typeof fetch;
  identity: Identity;
}

/** Throws `UsageError` when the base URL is none, or a number is out of bounds. */
export function settingsOf(options: ClientOptions, identity: Identity): Settings {
  return {
    baseUrl: baseUrlOf(options.baseUrl ?? environment('TRIPORT_BASE_URL') ?? BASE_URL),
    timeoutMs: checkedTimeout(options.timeoutMs ?? TIMEOUT_MS),
    retriesMax: checkedRetries(options.retriesMax ?? RETRIES_MAX),
    // A browser's fetch must be called as a function of the window.
    fetch: options.fetch ?? ((...request) => fetch(...request)),
    identity,
  };
}

/** Throws `UsageError` without a token: an operator's client has no operation that does without. */
export function operatorOf({ adminToken }: AdminOptions): Identity {
  const token = adminToken ?? environment('TRIPORT_ADMIN_TOKEN');
  if (!token) throw new UsageError('There is no operator token. Pass adminToken, or set TRIPORT_ADMIN_TOKEN.');
  return { kind: 'operator', token: headerValue('adminToken', token) };
}

export function userOf({ session = environment('TRIPORT_SESSION'), refCode }: UserOptions): Identity {
  if ('document' in globalThis) return { kind: 'page' };
  return {
    kind: 'user',
    session: session ? cookieValue('session', session) : undefined,
    refCode: refCode ? cookieValue('refCode', refCode) : undefined,
  };
}

/** Throws `UsageError`. */
export function checkedTimeout(timeoutMs: number): number {
  if (!(timeoutMs > 0 && timeoutMs <= TIMEOUT_MAX_MS)) throw new UsageError(`timeoutMs must be above 0 and at most ${TIMEOUT_MAX_MS}.`);
  return timeoutMs;
}

/** Throws `UsageError`. */
export function checkedRetries(retriesMax: number): number {
  if (!Number.isInteger(retriesMax) || retriesMax < 0) throw new UsageError('retriesMax must be a whole number from 0.');
  return retriesMax;
}

function baseUrlOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isGood = url && /^https?:$/.test(url.protocol) && url.username + url.password + url.search + url.hash === '';
  if (!isGood) throw new UsageError('The base URL is not an http or https URL without user, query and fragment.');
  return url.origin + url.pathname.replace(/\/+$/, '');
}

/** The value, if a header can hold it. It is not shown: it may be a secret with a typing mistake. Throws `UsageError`. */
export function headerValue(option: string, value: string): string {
  if (!/^[!-~]+$/.test(value)) throw new UsageError(`${option} holds characters that no header may hold.`);
  return value;
}

function cookieValue(option: string, value: string): string {
  if (!/^[!#-+\--:<-[\]-~]+$/.test(value)) throw new UsageError(`${option} holds characters that no cookie may hold.`);
  return value;
}

/** A variable of the environment, where there is one; an empty one counts as not set. */
function environment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name] || undefined;
}
