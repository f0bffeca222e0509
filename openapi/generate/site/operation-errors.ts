import { escapeHtml } from '../../../src/http/pages/html.ts';
import { type Document, type ErrorCatalogue, operationsOf, type PlacedOperation } from '../../read/document.ts';
import { errorsInOrder } from '../../read/precedence.ts';
import { type Explained, inline } from './words.ts';

/** The tags that follow from what kind of operation it is: who calls it, whether it has a body, whether it takes a key. */
function commonTags(document: Document, catalogue: ErrorCatalogue, { method, operation }: PlacedOperation): string[] {
  return errorsInOrder(document, catalogue, method, { ...operation, 'x-errors': [] });
}

/** The tags that are the operation's own, in the order in which they are checked. */
export function ownTags(document: Document, catalogue: ErrorCatalogue, place: PlacedOperation): string[] {
  const common = commonTags(document, catalogue, place);
  return place.operation['x-errors'].filter((tag) => !common.includes(tag));
}

/** An operation's own refusals; those that it shares with others are on a page of their own. */
export function errorsHtml(document: Document, catalogue: ErrorCatalogue, place: PlacedOperation, explained: Explained): string {
  const own = ownTags(document, catalogue, place);
  const rest = '<a href="/docs/common-errors">the errors that operations share</a>';
  if (own.length === 0) return `<p>None of its own: only ${rest}.</p>`;
  return `<p>In the order in which they are checked; then ${rest}.</p>\n${list(catalogue, own, explained)}`;
}

function list(catalogue: ErrorCatalogue, tags: readonly string[], explained: Explained): string {
  const rows = tags.map((tag) => {
    const { status, message, fix } = catalogue[tag] as ErrorCatalogue[string];
    return `<div><dt><a href="/errors#${tag}"><code>${tag}</code></a> <span class="type">${status}</span></dt>
<dd><p>${inline(message, explained)}</p><p class="soft">${inline(fix, explained)}</p></dd></div>`;
  });
  return `<dl class="fields errors">\n${rows.join('\n')}\n</dl>`;
}

/** When a shared tag can be met, in the order in which calls are checked. */
const OCCASIONS: { title: string; text: string; tags: RegExp }[] = [
  {
    title: 'The request itself',
    text: 'Every operation, before anything else is looked at.',
    tags: /^(headers_too_large|request_timeout|invalid_request|not_found|method_not_allowed)$/,
  },
  {
    title: 'Credentials',
    text: 'Operations that operators or users call. A changing request with a cookie must come from an allowed origin.',
    tags: /^(admin_token_.*|token_expired|token_revoked|console_session_required|unauthenticated|cross_site_request)$/,
  },
  {
    title: 'What credentials may do',
    text:
      'Operations that operators call; for users, a session that can only read changes nothing, and an embed token counts for pages of one ' +
      'origin. The page of an operation names its scope. Tokens of the environment may do everything.',
    tags: /^(token_network_forbidden|scope_missing|confirmation_required|embed_origin_mismatch|session_read_only)$/,
  },
  {
    title: 'The rate',
    text: 'Every operation. `Retry-After` says when there is room again; `RateLimit` says what is left.',
    tags: /^rate_limited$/,
  },
  {
    title: 'Repeating',
    text: 'Operations that take an `Idempotency-Key`. See [Retries and idempotency](retries.md).',
    tags: /^idempotency_key/,
  },
  { title: 'The body', text: 'Operations that read one.', tags: /^unsupported_media_type$/ },
  { title: 'Nobody’s fault', text: 'Every operation. Repeat what is safe to repeat.', tags: /^(unavailable|internal)$/ },
];

/** The page of the errors that operations share, said once. */
export function commonErrorsHtml(document: Document, catalogue: ErrorCatalogue, explained: Explained): string {
  const tags = new Set(operationsOf(document).flatMap((place) => commonTags(document, catalogue, place)));
  const left = new Set(tags);
  const sections = OCCASIONS.map(({ title, text, tags: wanted }) => {
    const found = [...tags].filter((tag) => wanted.test(tag));
    for (const tag of found) left.delete(tag);
    return `<h2>${title}</h2>\n<p>${inline(text, explained)}</p>\n${list(catalogue, found, explained)}`;
  });
  if (left.size > 0) throw new Error(`the page of common errors does not say when ${[...left].join(', ')} can be met`);
  return `<h1>Common errors</h1>
<p class="lead">Every refusal is one JSON object, and <code>error</code> is the tag to branch on:</p>
<div class="code"><pre tabindex="0" role="group" aria-label="A refusal"><code>${escapeHtml(
    JSON.stringify({ error: 'rate_limited', message: catalogue['rate_limited']?.message, request_id: 'req_9f3c1a8e2b6d4f10' }, null, 2),
  )}</code></pre></div>
<p>These can be met at any operation of their kind, in this order; the page of each operation has its own. The server’s log knows every
request by its <code>request_id</code>. All tags are in <a href="/errors">the catalogue</a>.</p>
${sections.join('\n')}`;
}
