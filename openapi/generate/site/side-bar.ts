import { escapeHtml } from '../../../src/http/pages/html.ts';
import { type Group, titleOf } from './groups.ts';
import { SENT_EVENTS } from './sent-events.ts';

export interface GuideTitle {
  name: string;
  title: string;
}

/** The way around the site. The server opens the part that a page is in, and marks the page. */
export function sideBarHtml(guides: readonly GuideTitle[], groups: readonly Group[]): string {
  const entry = (address: string, text: string) => `<li><a href="${address}">${escapeHtml(text)}</a></li>`;
  const section = (title: string, list: string) => `<div class="part"><p class="part-name">${title}</p>${list}</div>`;
  const ofGuides = guides.map(({ name, title }) => entry(`/docs/${name}`, title));
  const ofGroups = groups.map(({ name, nouns }) => {
    const parts = nouns.map(({ name: noun, operations }) => {
      const entries = operations.map(({ operation }) => entry(`/docs/${operation.operationId}`, operation.summary));
      return `<details><summary>${titleOf(noun)}</summary><ul>${entries.join('')}</ul></details>`;
    });
    return section(name, `\n${parts.join('\n')}\n`);
  });
  const last = [
    entry(SENT_EVENTS, 'Events that are sent'),
    entry('/docs/common-errors', 'Common errors'),
    entry('/errors', 'All errors'),
    entry('/changelog', 'Changelog'),
    entry('/openapi.json', 'OpenAPI document'),
  ];
  return `<ul class="top-level">${entry('/docs', 'Overview')}</ul>
${section('Guides', `<ul>${ofGuides.join('')}</ul>`)}
${ofGroups.join('\n')}
${section('Reference', `<ul>${last.join('')}</ul>`)}
`;
}
