import { escapeHtml } from '../../../src/http/pages/html.ts';
import type { Document, Operation } from '../../read/document.ts';
import { followRef } from '../../read/follow-ref.ts';
import { codeBlock } from './code-block.ts';
import { examplesOf } from './examples.ts';
import { tabsHtml } from './tabs.ts';

/** The examples of the good answers, one behind the other. */
export function answersHtml(document: Document, { responses }: Operation): string {
  const seen = new Set<string>();
  const panels = Object.entries(responses)
    .filter(([status]) => Number(status) < 400)
    .flatMap(([status, given]) => {
      const { content = {}, headers = {} } = followRef(document, given);
      const ofMedia = Object.entries(content).flatMap(([type, media]) =>
        examplesOf(document, media as object).map(({ title, value }, index) => ({
          label: [status, title || kindOf(type, index)].filter((part) => part !== '').join(' '),
          html: shown(type, value),
        })),
      );
      if (ofMedia.length > 0) return ofMedia;
      const location = followRef(document, (headers['Location'] ?? {}) as { example?: unknown }).example;
      return [
        { label: status, html: codeBlock(location === undefined ? 'No body.' : `Location: ${location}`, 'text', `Answer ${status}`) },
      ];
    })
    .filter(({ html }) => !seen.has(html) && seen.add(html));
  return panels.length === 0 ? '' : tabsHtml('answer', panels);
}

const kindOf = (type: string, index: number) =>
  type === 'application/json' ? (index > 0 ? String(index + 1) : '') : (type.split('/')[1] ?? type);

function shown(type: string, value: unknown): string {
  if (type === 'application/json') return codeBlock(JSON.stringify(value, null, 2), 'json', 'Answer');
  return codeBlock(typeof value === 'string' ? value.trimEnd() : JSON.stringify(value), 'text', escapeHtml(`Answer as ${type}`));
}
