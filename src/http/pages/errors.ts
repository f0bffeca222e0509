import { readFileSync } from 'node:fs';
import { htmlPage } from './html.ts';

/** The error catalogue as a page, as `openapi/generate/errors-page.ts` wrote it. */
export function errorsPage(): string {
  return htmlPage('Errors · Triport Referrals', readFileSync(new URL('../../../generated/errors.html', import.meta.url), 'utf8'));
}
