import { escapeHtml, htmlPage, PAGE_CSP } from '../http/pages/html.ts';
import { nameView } from '../identity/name.view.ts';
import type { Question } from './ask-before-entering.ts';
import type { Spoken } from './entering-words.ts';

/** Asks whoever follows a login link while signed in as another user. The link that goes on cannot be made by another site. */
export function switchUserPage({ from, to, confirm }: Question, ticket: string, { words: { otherUser }, language }: Spoken) {
  const [here, there] = [from, to].map((name) => escapeHtml(nameView(name))) as [string, string];
  const text = otherUser.text({ from: `<strong>${here}</strong>`, to: `<strong>${there}</strong>` });
  const href = `/v1/auth/enter?ticket=${ticket}&amp;confirm=${confirm}`;
  const body = `<div class="middle">
<h1>${otherUser.title()}</h1>
<p>${text}</p>
<p class="soft">${otherUser.unexpected()}</p>
<p><a class="button" href="${href}" rel="nofollow noreferrer">${otherUser.goOn({ to: there })}</a></p>
</div>`;
  return {
    type: 'text/html' as const,
    text: htmlPage(otherUser.title(), body, '', language),
    // The address of this page holds the ticket.
    headers: { 'content-security-policy': PAGE_CSP, 'referrer-policy': 'no-referrer' },
  };
}
