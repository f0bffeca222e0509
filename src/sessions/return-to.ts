import { Problem } from '../core/problem.ts';

const OWN_PATH = /^\/(?![/\\])/;

/**
 * Where a login may lead: a path on our own origin that begins with exactly one slash, or an address on an allowed origin. It is
 * read as a browser reads it, which drops tabs and line breaks and takes a backslash for a slash, and kept in that form.
 *
 * Throws `return_to_forbidden`.
 */
export function checkReturnTo(text: string, ownOrigin: string, allowed: readonly string[]): string {
  if (!URL.canParse(text, ownOrigin)) throw new Problem('return_to_forbidden');
  const url = new URL(text, ownOrigin);
  if (text.startsWith('/')) {
    if (!OWN_PATH.test(text) || url.origin !== ownOrigin) throw new Problem('return_to_forbidden');
    const path = `${url.pathname}${url.search}${url.hash}`;
    if (!OWN_PATH.test(path)) throw new Problem('return_to_forbidden');
    return path;
  }
  // An origin alone does not make a web address: that of a blob: URL is the origin of the page that made it.
  const isWebAddress = URL.canParse(text) && /^https?:$/.test(url.protocol);
  if (!isWebAddress || !(url.origin === ownOrigin || allowed.includes(url.origin))) throw new Problem('return_to_forbidden');
  return url.href;
}
