import { escapeHtml, htmlPage, PAGE_CSP } from '../http/pages/html.ts';
import { nameView } from '../identity/name.view.ts';
import type { Question } from './ask-before-entering.ts';

/** Asks whoever follows a login link while signed in as another user. The link that goes on cannot be made by another site. */
export const switchUserPage = ({ from, to, confirm }: Question, ticket: string) => ({
  type: 'text/html' as const,
  text: pageOf(escapeHtml(nameView(from)), escapeHtml(nameView(to)), `/v1/auth/enter?ticket=${ticket}&amp;confirm=${confirm}`),
  // The address of this page holds the ticket.
  headers: { 'content-security-policy': PAGE_CSP, 'referrer-policy': 'no-referrer' },
});

function pageOf(from: string, to: string, href: string): string {
  return htmlPage(
    'Sign in as somebody else? · Triport Referrals',
    `<h1>Sign in as somebody else?</h1>
<p>You are signed in as <strong>${from}</strong>. The link that you followed signs you in as <strong>${to}</strong>.</p>
<p class="soft">If you did not expect this, close this page: nothing has changed.</p>
<p><a class="button" href="${href}" rel="nofollow noreferrer">Continue as ${to}</a></p>`,
  );
}
