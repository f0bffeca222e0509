/** A product whose pages are plain HTML, with a user's referrals in them. `node src/portal/examples/plain/serve.ts` serves it on port 4000. */
import { readFileSync } from 'node:fs';
import { type PageFile, serveHost } from '../back-end.ts';

const file = (name: string, type: string): PageFile => ({ type, text: readFileSync(new URL(name, import.meta.url), 'utf8') });

serveHost(
  new Map([
    ['/', file('page.html', 'text/html')],
    ['/page.css', file('page.css', 'text/css')],
    ['/page.js', file('page.js', 'text/javascript')],
  ]),
);
