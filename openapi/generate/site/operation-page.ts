import { escapeHtml } from '../../../src/http/pages/html.ts';
import {
  type Document,
  type ErrorCatalogue,
  type Operation,
  operationsOf,
  type PlacedOperation,
  type Schema,
} from '../../read/document.ts';
import { followRef } from '../../read/follow-ref.ts';
import { type Caller, callerOf, isIdempotent, parametersOf, schemesOf } from '../../read/precedence.ts';
import type { SdkModel } from '../sdk/model.ts';
import { answersHtml } from './answers.ts';
import { codeBlock } from './code-block.ts';
import { examplesOf } from './examples.ts';
import { fieldsHtml, schemaHtml } from './fields.ts';
import { prose } from './markdown.ts';
import { errorsHtml } from './operation-errors.ts';
import { snippetsOf } from './snippets/snippets.ts';
import { tabsHtml } from './tabs.ts';
import { tryItHtml } from './try-it.ts';
import type { Explained } from './words.ts';

/** What pages are made from. */
export interface Sources {
  document: Document;
  catalogue: ErrorCatalogue;
  model: SdkModel;
  explained: Explained;
}

const CALLERS: Record<Caller, string> = {
  operator: 'Operators, with <code>X-Admin-Token</code>',
  console: 'Operators in the console, with the cookie <code>__Host-triport_console</code>',
  user: 'Users, with the cookie <code>nl_session</code>',
  operator_or_user: 'Operators, with <code>X-Admin-Token</code>, and users, with the cookie <code>nl_session</code>',
  anyone: 'Anyone, without credentials',
};

function whoCalls(document: Document, operation: Operation): string {
  const embeds = schemesOf(document, operation).includes('EmbedToken') ? ' or an embed token' : '';
  return CALLERS[callerOf(document, operation)] + embeds;
}

/** The page of one operation. */
export function operationHtml(sources: Sources, place: PlacedOperation): string {
  const { document, catalogue, explained } = sources;
  const { operation } = place;
  return `<article class="operation">
<header class="head">
<h1>${escapeHtml(operation.summary)}</h1>
${addressHtml(place)}
<div class="lead">${prose(descriptionOf(operation), explained)}</div>
${factsHtml(document, place)}
</header>
<section class="examples" aria-label="Examples">
${tabsHtml(
  'request',
  snippetsOf(document, place, sources.model).map(({ label, language, text }) => ({
    label,
    html: codeBlock(text, language, `${label} example`),
  })),
)}
${answersHtml(document, operation)}
</section>
<div class="details">
${parametersHtml(sources, place)}
${bodyHtml(sources, operation)}
${answerFieldsHtml(sources, operation)}
<h2 id="errors">Errors</h2>
${errorsHtml(document, catalogue, place, explained)}
${nextHtml(document, operation, explained)}
${tryItHtml(document, place)}
</div>
</article>`;
}

/** The description without the list of refusals, which has its own place here. */
const descriptionOf = (operation: Operation) => (operation.description.split('\n\nRefusals, in the order')[0] as string).trim();

/** An address may be broken behind each of its slashes. */
function addressHtml({ method, path }: PlacedOperation): string {
  const broken = escapeHtml(path).replaceAll('/', '/<wbr>');
  return `<p class="address"><span class="method ${method}">${method.toUpperCase()}</span> <code>${broken}</code> <a class="jump" href="#try-it">Try it</a></p>`;
}

function factsHtml(document: Document, { operation }: PlacedOperation): string {
  const facts: [string, string][] = [
    ['Who calls', whoCalls(document, operation)],
    ['Repeating', repeating(document, operation)],
    ['Audit log', inCode(operation['x-audit'])],
    ['Events', inCode(operation['x-emits'])],
    ['Name', `<code>${operation.operationId}</code>`],
  ];
  const rows = facts.filter(([, text]) => text !== '').map(([name, text]) => `<div><dt>${name}</dt><dd>${text}</dd></div>`);
  return `<dl class="facts">\n${rows.join('\n')}\n</dl>`;
}

const inCode = (names: readonly string[] = []) => names.map((name) => `<code>${name}</code>`).join(', ');

const repeating = (document: Document, operation: Operation) =>
  isIdempotent(document, operation) ? 'Safe with an <a href="/docs/retries"><code>Idempotency-Key</code></a>' : '';

const PLACES = { path: 'In the path', query: 'In the query', header: 'Headers', cookie: 'Cookies' } as const;

function parametersHtml({ document, explained }: Sources, { operation }: PlacedOperation): string {
  const parameters = parametersOf(document, operation);
  const parts = (Object.keys(PLACES) as (keyof typeof PLACES)[]).map((wanted) => {
    const found = parameters.filter((parameter) => parameter.in === wanted);
    if (found.length === 0) return '';
    const fields = found.map(({ name, schema = {}, ...parameter }) => {
      const { required = false, description } = parameter as { required?: boolean; description?: string };
      return { name, schema, required, description };
    });
    return `<h3>${PLACES[wanted]}</h3>\n${fieldsHtml(document, fields, explained)}`;
  });
  const html = parts.filter((part) => part !== '').join('\n');
  return html === '' ? '' : `<h2 id="parameters">Parameters</h2>\n${html}`;
}

function bodyHtml({ document, explained }: Sources, { requestBody }: Operation): string {
  if (!requestBody) return '';
  const media = requestBody.content['application/json'] as { schema: Schema };
  const { description } = requestBody as { description?: string };
  const examples = examplesOf(document, media);
  const others = examples
    .slice(1)
    .map(({ title, value }) => `<p class="caption">${escapeHtml(title)}</p>${codeBlock(JSON.stringify(value, null, 2), 'json', title)}`);
  return `<h2 id="body">Body</h2>
<p>${description ? escapeHtml(description) : ''}${requestBody.required === false ? ' It may be left out.' : ''}</p>
${schemaHtml(document, media.schema, explained, 'required')}
${others.join('\n')}`;
}

function answerFieldsHtml({ document, explained }: Sources, { responses }: Operation): string {
  const seen = new Set<string>();
  const parts = Object.entries(responses)
    .filter(([status]) => Number(status) < 400)
    .map(([status, given]) => {
      const { description, headers, content = {} } = followRef(document, given);
      const media = Object.entries(content as Record<string, { schema: Schema }>).map(([type, { schema }]) => {
        const html = schemaHtml(document, schema, explained, 'optional');
        const text = type === 'application/json' ? '' : `<p><code>${escapeHtml(type)}</code></p>${textHtml(document, schema, explained)}`;
        if (html !== '' && seen.has(html)) return '<p class="soft">The same as above.</p>';
        seen.add(html);
        return text + html;
      });
      return `<h3><span class="status">${status}</span> ${escapeHtml(description)}</h3>\n${headersHtml(document, headers, explained)}${media.join('\n')}`;
    });
  return parts.length === 0 ? '' : `<h2 id="answer">Answer</h2>\n${parts.join('\n')}`;
}

function textHtml(document: Document, schema: Schema, explained: Explained): string {
  const { description } = followRef(document, schema);
  return description ? prose(String(description), explained) : '';
}

/** Those that not every answer has. */
function headersHtml(document: Document, headers: Record<string, unknown> | undefined, explained: Explained): string {
  const own = Object.entries(headers ?? {}).filter(([name]) => !/^RateLimit/.test(name));
  if (own.length === 0) return '';
  const fields = own.map(([name, given]) => {
    const header = followRef(document, given as { description?: string; schema?: Schema });
    return { name, schema: header.schema ?? {}, required: false, description: header.description };
  });
  return `<p class="caption">Headers</p>\n${fieldsHtml(document, fields, explained)}`;
}

/** What can be called next, as the contract's links have it. */
function nextHtml(document: Document, { responses, operationId }: Operation, explained: Explained): string {
  const names = new Map<string, string>();
  for (const [status, given] of Object.entries(responses)) {
    const { links = {} } = followRef(document, given) as { links?: Record<string, { operationId?: string; description?: string }> };
    if (Number(status) >= 400) continue;
    for (const link of Object.values(links)) {
      const { operationId: next, description = '' } = followRef(document, link);
      if (next !== undefined && next !== operationId) names.set(next, description);
    }
  }
  if (names.size === 0) return '';
  const summaries = new Map(operationsOf(document).map(({ operation }) => [operation.operationId, operation.summary]));
  const items = [...names].map(
    ([name, text]) =>
      `<li><a href="${explained(name)}">${escapeHtml(summaries.get(name) ?? name)}</a> <span class="soft">${escapeHtml(text)}</span></li>`,
  );
  return `<h2 id="next">What comes next</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}
