import { errors } from '../../../generated/errors.ts';
import { operations } from '../../../generated/operations.ts';
import { escapeHtml, htmlPage } from './html.ts';

/** The error catalogue as a page, one anchor per tag: `/errors#slug_taken`. */
export function errorsPage(): string {
  const all = Object.entries(operations);
  const cards = Object.entries(errors).map(([tag, { status, message, fix, retry }]) => {
    const users = all.filter(([, { errors: tags }]) => (tags as readonly string[]).includes(tag)).map(([name]) => name);
    const where = users.length === all.length ? 'every operation' : users.map((name) => `<code>${name}</code>`).join(', ');
    return `<section class="card" id="${tag}">
<span class="badge">${status} · ${retry ? 'may be repeated' : 'do not repeat unchanged'}</span>
<h2><a href="#${tag}"><code>${tag}</code></a></h2>
<p>${escapeHtml(message)}</p>
<p class="soft">${escapeHtml(fix)}</p>
<p class="soft">Answered by ${where}.</p>
</section>`;
  });
  return htmlPage(
    'Errors · Triport Referrals',
    `<h1>Errors</h1>
<p>Every refusal is <code>{"error": "&lt;tag&gt;", "message": "…", "request_id": "req_…"}</code>. Branch on the tag; the message is for
people. Each operation checks in the order in which its documentation lists the tags.</p>
${cards.join('\n')}`,
  );
}
