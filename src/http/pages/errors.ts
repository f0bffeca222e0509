import { errors, graphqlErrors, outcomeErrors } from '../../../generated/errors.ts';
import { operations } from '../../../generated/operations.ts';
import { escapeHtml, htmlPage } from './html.ts';

/** The error catalogue as a page, one anchor per tag: `/errors#slug_taken`. */
export function errorsPage(): string {
  const all = Object.entries(operations);
  const refusals = Object.entries(errors).map(([tag, entry]) => {
    const users = all.filter(([, { errors: tags }]) => (tags as readonly string[]).includes(tag)).map(([name]) => name);
    const where = users.length === all.length ? 'every operation' : users.map((name) => `<code>${name}</code>`).join(', ');
    return card(tag, String(entry.status), entry, `Answered by ${where}.`);
  });
  const reasons = Object.entries(outcomeErrors).map(([tag, entry]) =>
    card(tag, 'reason of an outcome', entry, 'In the outcomes of batches; the request itself succeeds.'),
  );
  const codes = Object.entries(graphqlErrors).map(([tag, entry]) =>
    card(tag, 'error in a GraphQL answer', entry, 'In answers of <code>graphql</code>; the request itself succeeds.'),
  );
  return htmlPage(
    'Errors · Triport Referrals',
    `<h1>Errors</h1>
<p>Every refusal is <code>{"error": "&lt;tag&gt;", "message": "…", "request_id": "req_…"}</code>. Branch on the tag; the message is for
people. Each operation checks in the order in which its documentation lists the tags.</p>
${[...refusals, ...reasons, ...codes].join('\n')}`,
  );
}

interface Entry {
  message: string;
  fix: string;
  retry: boolean;
}

function card(tag: string, kind: string, { message, fix, retry }: Entry, where: string): string {
  return `<section class="card" id="${tag}">
<span class="badge">${kind} · ${retry ? 'may be repeated' : 'do not repeat unchanged'}</span>
<h2><a href="#${tag}"><code>${tag}</code></a></h2>
<p>${escapeHtml(message)}</p>
<p class="soft">${escapeHtml(fix)}</p>
<p class="soft">${where}</p>
</section>`;
}
