import { escapeHtml, htmlPage, PLAIN_CSP } from '../../http/pages/html.ts';
import { type Failure, wordsOf } from './failure.ts';

/** Where the console is. */
const CONSOLE = '/console';
const LOG_IN = '/console/oidc';

/** These pages load nothing, and their addresses, which hold what the provider sent, are told to nobody. */
const pageOf = (title: string, body: string, head = '') => ({
  type: 'text/html' as const,
  text: htmlPage(`${title} · Triport Referrals`, `<h1>${escapeHtml(title)}</h1>\n${body}`, head),
  headers: { 'content-security-policy': PLAIN_CSP, 'referrer-policy': 'no-referrer' },
});

/**
 * Goes on to the console by itself: the browser would not send the new cookie, which is `SameSite=Strict`, with a redirect in a chain that
 * began at the provider.
 */
export const wayInPage = () =>
  pageOf(
    'You are logged in',
    `<p><a class="button" href="${CONSOLE}">Go on to the console</a></p>`,
    `<meta http-equiv="refresh" content="0; url=${CONSOLE}">`,
  );

/** Says what went wrong, and what to do. */
export function failurePage(failure: Failure) {
  const { title, text } = wordsOf(failure);
  const facts = factsOf(failure).map((fact) => `<p>${escapeHtml(fact)}</p>\n`);
  return pageOf(
    title,
    `<p>${escapeHtml(text)}</p>\n${facts.join('')}<p class="soft">Nothing has changed here. <code>${failure.why}</code></p>
<p><a class="button" href="${LOG_IN}" rel="nofollow">Log in</a></p>`,
  );
}

function factsOf(failure: Failure): string[] {
  if (failure.why === 'clock')
    return [`This server’s clock says ${failure.ours.toISOString()}, the provider’s ${failure.theirs.toISOString()}.`];
  return failure.why === 'taken' ? [`The name is ${failure.name}.`] : [];
}
