import { readFileSync } from 'node:fs';
import type { FixedDocument } from './documents.ts';
import { escapeHtml } from './html.ts';

const folder = new URL('../../../generated/site/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** What there is: pages by their address, with their titles, and the files that they load. */
interface SiteList {
  pages: Record<string, string>;
  files: string[];
}

const TYPES: Record<string, string> = { css: 'text/css', js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml' };

/** Where the examples of the contract find the server. */
const EXAMPLE_SERVER = 'http://127.0.0.1:3000';

/** What a page of the documentation may load: what is ours, from files. Neither scripts nor styles stand in it. */
export const SITE_CSP =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

/** A page of the documentation, or a file that its pages load. */
export interface SiteDocument extends FixedDocument {
  isPage: boolean;
}

/**
 * The documentation, as `openapi/generate/site/` wrote it. Nothing is read before it is asked for: neither what there is, nor a page. The
 * function answers what is at an address; undefined: nothing.
 */
export function openSite(publicUrl: string): (path: string) => SiteDocument | undefined {
  let known: Map<string, SiteDocument> | undefined;
  return (path) => {
    known ??= everything(publicUrl);
    return known.get(path);
  };
}

function everything(publicUrl: string): Map<string, SiteDocument> {
  const { pages, files } = JSON.parse(read('list.json')) as SiteList;
  return new Map([
    ...Object.entries(pages).map(([path, title]): [string, SiteDocument] => [
      path,
      { isPage: true, type: 'text/html', read: () => frame(path, title, contentAt(path)).replaceAll(EXAMPLE_SERVER, publicUrl) },
    ]),
    ...files.map((name): [string, SiteDocument] => [
      `/docs/${name}`,
      { isPage: false, type: TYPES[name.split('.').at(-1) as string] as string, read: () => read(name) },
    ]),
  ]);
}

const contentAt = (path: string) => read(`${path.split('/').at(-1)}.html`);

/** What a browser is shown at an address where the documentation has nothing. */
export const nothingHere = () =>
  frame(
    '',
    'Nothing here',
    '<h1>Nothing is here</h1>\n<p>The documentation has no page at this address. Search for what you need, or <a href="/docs">begin at the start</a>.</p>',
  );

function frame(path: string, title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} · Triport Referrals</title>
<link rel="stylesheet" href="/docs/site.css">
<link rel="icon" href="/docs/icon.svg">
<script type="module" src="/docs/site.js"></script>
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header class="top">
<a class="brand" href="/docs">Triport Referrals</a>
<search class="finder">
<label class="unseen" for="search">Search the documentation</label>
<input id="search" type="search" role="combobox" placeholder="Search" autocomplete="off" spellcheck="false" aria-expanded="false" aria-controls="found" aria-autocomplete="list" aria-keyshortcuts="/">
<div id="found" role="listbox" aria-label="Found" hidden></div>
<p id="found-count" class="unseen" role="status"></p>
</search>
<button class="menu" type="button" aria-expanded="false" aria-controls="side-bar">Menu</button>
</header>
<nav id="side-bar" aria-label="Documentation">
${sideBarOn(path)}</nav>
<main id="content" tabindex="-1">
${content}</main>
</body>
</html>
`;
}

/** The side bar, open where the page is, which it marks, if it is anywhere. */
function sideBarOn(path: string): string {
  if (path === '') return read('side-bar.html');
  const link = `href="${path}"`;
  return read('side-bar.html')
    .split(/(?=<details>)/)
    .map((part) => (part.slice(0, part.indexOf('</details>')).includes(link) ? part.replace('<details>', '<details open>') : part))
    .join('')
    .replaceAll(link, `${link} aria-current="page"`);
}
