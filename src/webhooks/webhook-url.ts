import { isIP } from 'node:net';
import { Problem } from '../core/problem.ts';
import type { Addresses } from './addresses.ts';

/** What addresses webhooks may have. */
export interface UrlRules {
  /** Whether `http:` is allowed beside `https:`. */
  readonly allowHttp: boolean;
  readonly addresses: Addresses;
}

const PORTS = new Set(['', '443', '8443']);
const PORT_FREE_FROM = 1024;
const PRIVATE_NAME = /^localhost$|^[^.]+$|\.(localhost|local|internal)$/;

/**
 * The address of a webhook as WHATWG's URL standard writes it, which folds all spellings of an IPv4 address into one. Nothing is looked up:
 * what a name resolves to is judged when a connection is made. Throws `webhook_url_invalid`, saying why.
 */
export function readWebhookUrl(text: string, rules: UrlRules): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const wrong = url ? mistakeOf(url, rules) : 'It is no address.';
  if (!url || wrong !== undefined) throw new Problem('webhook_url_invalid', wrong);
  return url.href;
}

function mistakeOf(url: URL, { allowHttp, addresses }: UrlRules): string | undefined {
  const isHttp = url.protocol === 'http:';
  if (url.protocol !== 'https:' && !(isHttp && allowHttp)) return 'The address must begin with https:.';
  if (url.username !== '' || url.password !== '') return 'The address must have no user name and no password.';
  if (url.hash !== '' || url.href.includes('#')) return 'The address must have no fragment.';
  if (url.href.length > 2048) return 'The address is too long.';
  const isPortAllowed = PORTS.has(url.port) || (isHttp && url.port === '80') || Number(url.port) >= PORT_FREE_FROM;
  if (!isPortAllowed) return 'The port must be 443, 8443, or 1024 and more.';
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (isIP(host) !== 0) return addresses.isAllowed(host) ? undefined : 'The address is of no public network.';
  return PRIVATE_NAME.test(host) && !addresses.hasOwn ? 'The host is no public name.' : undefined;
}

/** The address without what may be secret in it, for logs and the audit log. */
export function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
