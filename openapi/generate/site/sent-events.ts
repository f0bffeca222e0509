import { escapeHtml } from '../../../src/http/pages/html.ts';
import type { Document, Schema, SentEvent } from '../../read/document.ts';
import { followRef } from '../../read/follow-ref.ts';
import { codeBlock } from './code-block.ts';
import { sample } from './examples.ts';
import { fieldsHtml, schemaHtml } from './fields.ts';
import { prose } from './markdown.ts';
import type { Entry } from './search-index.ts';
import type { Explained } from './words.ts';

export const SENT_EVENTS = '/docs/sent-events';

interface Sent {
  type: string;
  post: SentEvent;
}

const anchorOf = (type: string) => type.replaceAll('.', '-');

const sentOf = ({ webhooks = {} }: Document): Sent[] => Object.entries(webhooks).map(([type, { post }]) => ({ type, post }));

/** The page of what is sent to endpoints of hosts: what all events have in common once, then the data of each. */
export function sentEventsHtml(document: Document, explained: Explained): string {
  const sent = sentOf(document);
  const [first] = sent;
  if (!first) throw new Error('the document has no webhooks');
  const list = sent.map(({ type }) => `<li><a href="#${anchorOf(type)}"><code>${escapeHtml(type)}</code></a></li>`);
  return `<article class="guide">
<h1>Events that are sent</h1>
<p>What comes to the endpoints of hosts, each event in a <code>POST</code> of its own. <a href="/docs/webhooks">Receive webhooks</a> says
how to verify it and what to mind; <a href="/docs/events">Follow the event log</a> is another way to the same events.</p>
<ul>${list.join('')}</ul>
<h2 id="headers">Headers</h2>
${headersHtml(document, first.post, explained)}
<h2 id="body">Body</h2>
${prose(first.post.requestBody.description, explained)}
${fieldsHtml(
  document,
  fieldsOf(document, formOf(document, first.post), ({ name }) => name !== 'data'),
  explained,
)}
<h2 id="answers">What the receiver answers</h2>
${answersHtml(first.post, explained)}
${sent.map((one) => eventHtml(document, one, explained)).join('\n')}
</article>`;
}

const formOf = (document: Document, { requestBody }: SentEvent): Schema =>
  followRef<Schema>(document, requestBody.content['application/json'].schema);

interface Field {
  name: string;
  schema: Schema;
  required: boolean;
}

/** The properties of a form of event. That a field must be sent is nothing to whoever receives it. */
function fieldsOf(document: Document, form: Schema, isWanted: (field: Field) => boolean): Field[] {
  const properties = Object.entries(form['properties'] as Record<string, Schema>);
  const fields = properties.map(([name, schema]) => ({ name, schema, required: false }));
  return fields
    .filter(isWanted)
    .map((field) => (field.name === 'type' ? { ...field, schema: withoutValues(document, field.schema) } : field));
}

/** Of all events together the type is any of them. */
function withoutValues(document: Document, schema: Schema): Schema {
  const { enum: _, example: __, ...type } = followRef(document, schema);
  return type;
}

function headersHtml(document: Document, { parameters }: SentEvent, explained: Explained): string {
  const fields = parameters.map(({ name, schema = {}, description }) => ({ name, schema, required: false, description }));
  return fieldsHtml(document, fields, explained);
}

const OTHERWISE = 'Any other';

function answersHtml({ responses }: SentEvent, explained: Explained): string {
  const inOrder = Object.entries(responses).sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = inOrder.map(([status, { description }]) => {
    const name = status === 'default' ? OTHERWISE : status;
    return `<div><dt><code>${name}</code></dt><dd>${prose(description, explained)}</dd></div>`;
  });
  return `<dl class="fields">\n${rows.join('\n')}\n</dl>`;
}

function eventHtml(document: Document, { type, post }: Sent, explained: Explained): string {
  const form = formOf(document, post);
  const { data, user_id } = form['properties'] as { data: Schema; user_id: Schema };
  const isAboutNobody = [followRef(document, user_id)['type']].flat().includes('null');
  return `<h2 id="${anchorOf(type)}"><code>${escapeHtml(type)}</code></h2>
${prose(post.description, explained)}${isAboutNobody ? '<p><code>user_id</code> is null.</p>' : ''}
<p class="caption">Its <code>data</code></p>
${schemaHtml(document, data, explained, 'optional')}
${codeBlock(JSON.stringify(sample(document, form), null, 2), 'json', type)}`;
}

/** Each type, as it is found by its name. */
export const sentEntries = (document: Document): Entry[] =>
  sentOf(document).map(({ type, post }) => [`${SENT_EVENTS}#${anchorOf(type)}`, type, 'Event', `${post.operationId} webhook`]);
