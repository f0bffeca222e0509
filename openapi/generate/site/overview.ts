import { escapeHtml } from '../../../src/http/pages/html.ts';
import type { Document } from '../../read/document.ts';
import { type Group, titleOf } from './groups.ts';
import { prose } from './markdown.ts';
import type { GuideTitle } from './side-bar.ts';
import { type Explained, inline } from './words.ts';

export interface Guide extends GuideTitle {
  /** Its first paragraph. */
  lead: string;
}

/** The first page: what this is, the guides, and every operation. */
export function overviewHtml(document: Document, guides: readonly Guide[], groups: readonly Group[], explained: Explained): string {
  const { title, summary, description, version } = document.info as Record<string, string>;
  const cards = guides.map(
    ({ name, title: guide, lead }) =>
      `<li><a href="/docs/${name}"><strong>${escapeHtml(guide)}</strong></a><p>${inline(lead, explained)}</p></li>`,
  );
  return `<article class="overview">
<h1>${escapeHtml(title ?? '')}</h1>
<p class="lead">${escapeHtml(summary ?? '')}</p>
${prose(description ?? '', explained)}
<p class="soft">This is version ${escapeHtml(version ?? '')} of the contract. It is also there <a href="/openapi.json">as an OpenAPI
document</a> (<a href="/openapi-3.0.json">in version 3.0</a>, too), and <a href="/changelog">the changelog</a> says what is new.</p>
<h2 id="guides">Guides</h2>
<ul class="cards">
${cards.join('\n')}
</ul>
${groups.map(groupHtml).join('\n')}
</article>`;
}

function groupHtml({ name, description, nouns }: Group): string {
  const parts = nouns.map(({ name: noun, description: text, operations }) => {
    const items = operations.map(
      ({ method, operation }) =>
        `<li><span class="method ${method}">${method.toUpperCase()}</span> <a href="/docs/${operation.operationId}">${escapeHtml(operation.summary)}</a></li>`,
    );
    return `<section class="noun"><h3>${titleOf(noun)}</h3><p class="soft">${escapeHtml(text)}</p><ul>${items.join('')}</ul></section>`;
  });
  return `<h2 id="${name.toLowerCase()}">${name}</h2>\n<p>${escapeHtml(description)}</p>\n<div class="nouns">\n${parts.join('\n')}\n</div>`;
}
