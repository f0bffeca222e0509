import { htmlPage, PLAIN_CSP } from '../http/pages/html.ts';
import type { RefusalPage } from '../http/refusal-page.ts';
import type { RequestFacts } from '../operations/contract.ts';
import { spokenTo } from './entering-words.ts';

/**
 * What somebody sees whose login link is no longer good: what happened and how to come back. A browser that brings a session, as after the
 * same link was followed twice, is led to the portal, which knows whether the session is still good.
 */
export async function ticketOverPage(request: RequestFacts): Promise<RefusalPage> {
  const { words, language } = await spokenTo(request);
  const { ticket } = words;
  const isPerhapsIn = request.cookies.sessions.length > 0;
  const on = `<p class="soft">${ticket.here()}</p>\n<p><a class="button" href="/portal">${ticket.open()}</a></p>`;
  const body = `<div class="middle">
<h1>${ticket.title()}</h1>
<p>${ticket.text()}</p>
<p>${ticket.back()}</p>
${isPerhapsIn ? on : ''}
</div>`;
  return {
    text: htmlPage(ticket.title(), body, '', language),
    // The address of this page may hold a ticket that is still good.
    headers: { 'content-security-policy': PLAIN_CSP, 'referrer-policy': 'no-referrer', vary: 'Accept, Accept-Language' },
  };
}
