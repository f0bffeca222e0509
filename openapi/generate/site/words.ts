import { escapeHtml } from '../../../src/http/pages/html.ts';

/** Where a word of the contract is explained: the address of an operation's page, of an error tag; undefined for any other word. */
export type Explained = (word: string) => string | undefined;

/**
 * One line of Markdown as HTML: code, bold, emphasis and links. Code that is the name of an operation or an error tag leads to its
 * page. A link to another guide is written as one between files (`paging.md`), so that it works in the repository, too.
 */
export function inline(text: string, explained: Explained): string {
  const parts = text.split(/(`[^`]+`|\[[^\]]+\]\([^)\s]+\))/);
  return parts.map((part) => code(part, explained) ?? link(part, explained) ?? emphasised(escapeHtml(part))).join('');
}

function code(part: string, explained: Explained): string | undefined {
  if (!/^`[^`]+`$/.test(part)) return undefined;
  const word = part.slice(1, -1);
  const address = explained(word);
  const shown = `<code>${escapeHtml(word)}</code>`;
  return address === undefined ? shown : `<a href="${address}">${shown}</a>`;
}

function link(part: string, explained: Explained): string | undefined {
  const [, text, target] = /^\[([^\]]+)\]\(([^)\s]+)\)$/.exec(part) ?? [];
  if (text === undefined || target === undefined) return undefined;
  return `<a href="${escapeHtml(addressOf(target))}">${inline(text, explained)}</a>`;
}

function addressOf(target: string): string {
  if (target === '../CHANGELOG.md') return '/changelog';
  const [, name, heading = ''] = /^([a-z-]+)\.md(#[\w-]+)?$/.exec(target) ?? [];
  return name === undefined ? target : `/docs/${name}${heading}`;
}

function emphasised(html: string): string {
  return html.replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>').replaceAll(/\*([^*\s][^*]*)\*/g, '<em>$1</em>');
}

/** The name under which a heading can be linked to, as GitHub makes it. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
}
