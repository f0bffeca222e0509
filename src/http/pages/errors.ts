import { readFileSync } from 'node:fs';
import { htmlPage } from './html.ts';

/** What no other page has: a card for each error, which is seen when an address leads to it. */
const STYLE = `
.card { border: 1px solid var(--line); border-radius: 12px; background: var(--paper); padding: 1rem 1.25rem; margin: 1rem 0; }
.card:target { border-color: var(--accent); }
.badge { float: right; border: 1px solid var(--line); border-radius: 99px; padding: 0 .7em; font-size: .85rem; color: var(--soft); }
`;

/** The error catalogue as a page, as `openapi/generate/errors-page.ts` wrote it. */
export function errorsPage(): string {
  const catalogue = readFileSync(new URL('../../../generated/errors.html', import.meta.url), 'utf8');
  return htmlPage('Errors · Triport Referrals', catalogue, `<style>${STYLE}</style>`);
}
