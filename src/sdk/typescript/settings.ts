import { version } from '../../../generated/sdk/typescript/version.ts';
import { UsageError } from './errors.ts';
import type { Hooks } from './hooks.ts';

const BASE_URL = 'http://127.0.0.1:3000';
const TIMEOUT_MS = 30_000;
/** What a timer can hold. */
const TIMER_MAX_MS = 2_147_483_647;
const RETRIES_MAX = 2;

/** What every client can be told. */
export interface ClientOptions extends Hooks {
  /** Where the server is, with a path if it is not at the root. Default: `TRIPORT_BASE_URL`, else `http://127.0.0.1:3000`. */
  baseUrl?: string | undefined;
  /** Milliseconds that one attempt may take, the body of the answer included. Default: 30,000. */
  timeoutMs?: number | undefined;
  /** Milliseconds that a whole call may take, all attempts and the waits between them together. Default: no limit but theirs. */
  deadlineMs?: number | undefined;
  /** How many more attempts follow a failed one that may be repeated. Default: 2. */
  retriesMax?: number | undefined;
  /** Whose program calls, for the logs of whoever runs the server. A page cannot say it: there the browser says who it is. */
  appInfo?: AppInfo | undefined;
  /** Another `fetch` than the platform's. */
  fetch?: typeof fetch | undefined;
}

/** A program that uses the SDK, as it is named behind the SDK in the header `User-Agent`. */
export interface AppInfo {
  /** Without blanks: letters, digits and `!#$%&'*+-.^_|~` with the backtick. */
  name: string;
  /** Of the same characters. */
  version: string;
  /** Where people can read about it; http or https. */
  url?: string | undefined;
}

export interface AdminOptions extends ClientOptions {
  /** An API token, or an operator's token of the server's environment. Keep it on servers. Default: `TRIPORT_ADMIN_TOKEN`. */
  adminToken?: string | undefined;
}

export interface UserOptions extends ClientOptions {
  /** The value of the cookie `nl_session`. Default: `TRIPORT_SESSION`. In a page it is not needed: there the browser has the cookie. */
  session?: string | undefined;
  /** The value of the visitor's cookie `ref_code`, which `attribute` reads. In a page the browser has it. */
  refCode?: string | undefined;
}

export interface ConsoleOptions extends ClientOptions {
  /** The server whose console it is. Default: where the page came from. Cookies are sent to that origin alone. */
  baseUrl?: string | undefined;
}

/**
 * Who calls: an operator with a token, or one whose console's cookie the browser has; a user whose cookies are known here, or one whose
 * cookies the browser has.
 */
export type Identity =
  | { kind: 'operator'; token: string }
  | { kind: 'console' }
  | { kind: 'user'; session: string | undefined; refCode: string | undefined }
  | { kind: 'page' };

/** How long and how often is tried. */
export interface Patience {
  /** For an attempt. */
  timeoutMs: number;
  /** For the whole call; undefined: as long as the attempts take. */
  deadlineMs: number | undefined;
  retriesMax: number;
}

export interface Settings extends Patience {
  /** Without a slash at the end. */
  baseUrl: string;
  hooks: Hooks;
  userAgent: string;
  fetch: typeof fetch;
  identity: Identity;
}

/** Throws `UsageError` when the base URL is none, or a number is out of bounds. */
export function settingsOf(options: ClientOptions, identity: Identity): Settings {
  return {
    baseUrl: baseUrlOf(options.baseUrl ?? environment('TRIPORT_BASE_URL') ?? BASE_URL),
    ...patienceOf(options, { timeoutMs: TIMEOUT_MS, deadlineMs: undefined, retriesMax: RETRIES_MAX }),
    hooks: hooksOf(options),
    userAgent: userAgentOf(options.appInfo),
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

/** The options with the address of the page, where there is no other. Throws `UsageError` where there is no page. */
export function onThisPage(options: ConsoleOptions): ConsoleOptions {
  const { location } = globalThis as { location?: { origin?: string } };
  const baseUrl = options.baseUrl ?? location?.origin;
  if (!baseUrl) throw new UsageError('There is no page whose server this could be. Pass baseUrl.');
  return { ...options, baseUrl };
}

export function userOf({ session = environment('TRIPORT_SESSION'), refCode }: UserOptions): Identity {
  if ('document' in globalThis) return { kind: 'page' };
  return {
    kind: 'user',
    session: session ? cookieValue('session', session) : undefined,
    refCode: refCode ? cookieValue('refCode', refCode) : undefined,
  };
}

/** What is given, else as it was. Throws `UsageError` when a number is out of bounds. */
export function patienceOf(given: { [Name in keyof Patience]?: Patience[Name] | undefined }, otherwise: Patience): Patience {
  const { timeoutMs = otherwise.timeoutMs, deadlineMs = otherwise.deadlineMs, retriesMax = otherwise.retriesMax } = given;
  if (!Number.isInteger(retriesMax) || retriesMax < 0) throw new UsageError('retriesMax must be a whole number from 0.');
  if (deadlineMs !== undefined) checkMs('deadlineMs', deadlineMs);
  return { timeoutMs: checkMs('timeoutMs', timeoutMs), deadlineMs, retriesMax };
}

function checkMs(option: string, ms: number): number {
  if (!(ms > 0 && ms <= TIMER_MAX_MS)) throw new UsageError(`${option} must be above 0 and at most ${TIMER_MAX_MS}.`);
  return ms;
}

function hooksOf({ onRequest, onResponse, onRetry }: Hooks): Hooks {
  for (const [name, hook] of Object.entries({ onRequest, onResponse, onRetry })) {
    if (hook !== undefined && typeof hook !== 'function') throw new UsageError(`${name} must be a function.`);
  }
  return { onRequest, onResponse, onRetry };
}

/** A token of HTTP (RFC 9110, 5.6.2), of which the names and versions in `User-Agent` are. */
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

function userAgentOf(app: AppInfo | undefined): string {
  const own = `triport-sdk-typescript/${version}`;
  if (!app) return own;
  const { name, version: its, url } = app;
  const isToken = (word: unknown) => typeof word === 'string' && TOKEN.test(word);
  if (!isToken(name) || !isToken(its)) throw new UsageError('appInfo must have a name and a version without blanks.');
  // Brackets would end the comment that it is written in.
  const isGood = url === undefined || /^https?:\/\/[!-'*-[\]-~]+$/.test(url);
  if (!isGood) throw new UsageError('The url of appInfo must be one of http or https, without blanks and brackets.');
  return `${own} ${name}/${its}${url === undefined ? '' : ` (+${url})`}`;
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
