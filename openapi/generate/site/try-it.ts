import { escapeHtml } from '../../../src/http/pages/html.ts';
import type { Document, PlacedOperation } from '../../read/document.ts';
import { followRef } from '../../read/follow-ref.ts';
import { type Caller, callerOf, parametersOf } from '../../read/precedence.ts';
import { examplesOf } from './examples.ts';
import { exampleOf } from './snippets/request.ts';

/** Somebody of the demo programme. */
const DEMO_USER = '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';

/** A form that sends the request to the server that shows the page; the browser's script does the sending. */
export function tryItHtml(document: Document, place: PlacedOperation): string {
  const { method, path, operation } = place;
  const caller = callerOf(document, operation);
  const facts = escapeHtml(JSON.stringify({ method: method.toUpperCase(), path, caller }));
  const isWrite = (operation['x-writes'] ?? method !== 'get') && !operation['x-preview'];
  const warning = isWrite ? '<p class="soft">This is no rehearsal: what it changes is changed on this server.</p>' : '';
  return `<section class="try" data-call="${facts}">
<h2 id="try-it">Try it</h2>
<p class="no-script">Trying needs JavaScript in your browser; the examples above do not.</p>
<form novalidate>
${credentialsHtml(caller)}
${parametersOf(document, operation)
  .map((parameter) => inputHtml(document, parameter))
  .join('\n')}
${bodyHtml(document, operation)}${acceptHtml(document, operation)}
${warning}<p><button type="submit">Send ${method.toUpperCase()}</button></p>
</form>
<div class="result" role="status"></div>
</section>`;
}

function credentialsHtml(caller: Caller): string {
  const token = (hint: string) =>
    `<label class="input"><span>Operator token</span><input type="password" name="token" autocomplete="off" spellcheck="false"></label>
<p class="hint">${hint}</p>`;
  const session = `<p class="session" role="status">Signed in as: <strong>nobody</strong></p>
<details class="enter"><summary>Enter as a user</summary>
<p class="hint">A ticket is made with the operator token, and used at once. From then on this browser is that user’s, here and in whatever
else this server shows; <em>Leave</em> ends it.</p>
<label class="input"><span>User id</span><input name="enter-as" value="${DEMO_USER}" autocomplete="off" spellcheck="false"></label>
${caller === 'operator_or_user' ? '' : token('Kept in the memory of this page only, and sent to this server only.')}
<p><button type="button" class="quiet" name="enter">Enter</button> <button type="button" class="quiet" name="leave">Leave</button></p>
</details>`;
  const kept = 'Kept in the memory of this page only, and sent to this server only. <code>make run</code> prints it.';
  switch (caller) {
    case 'operator':
      return token(kept);
    case 'user':
      return session;
    case 'operator_or_user':
      return `${token(`${kept} Without it, the call is the signed-in user’s.`)}\n${session}`;
    case 'console':
      return '<p class="hint">This browser’s console session counts; enter the console to have one.</p>';
    case 'anyone':
      return '';
  }
}

function inputHtml(document: Document, parameter: ReturnType<typeof parametersOf>[number]): string {
  const { name, in: place, ...rest } = parameter;
  const { required = false } = rest as { required?: boolean };
  const example = escapeHtml(String(exampleOf(document, parameter) ?? ''));
  const value = required ? `value="${example}" required` : `placeholder="${example}"`;
  return `<label class="input"><span><code>${escapeHtml(name)}</code>${required ? '' : ' <span class="soft">optional</span>'}</span><input name="${place}:${escapeHtml(name)}" ${value} autocomplete="off" spellcheck="false"></label>`;
}

function bodyHtml(document: Document, { requestBody }: PlacedOperation['operation']): string {
  const media = requestBody?.content['application/json'];
  if (!media) return '';
  const text = JSON.stringify(examplesOf(document, media)[0]?.value ?? {}, null, 2);
  const rows = Math.min(18, text.split('\n').length + 1);
  return `<label class="input"><span>Body</span><textarea name="body" rows="${rows}" spellcheck="false">${escapeHtml(text)}</textarea></label>`;
}

/** Which answer is wanted, where there are several. */
function acceptHtml(document: Document, { responses }: PlacedOperation['operation']): string {
  const good = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  const types = good.flatMap(([, given]) => Object.keys(followRef(document, given).content ?? {}));
  const unique = [...new Set(types)];
  if (unique.length < 2) return '';
  const options = unique.map((type) => `<option>${escapeHtml(type)}</option>`).join('');
  return `<label class="input"><span>Answer as</span><select name="accept">${options}</select></label>`;
}
