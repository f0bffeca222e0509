import { codeBlock } from './code-block.ts';
import { anchorOf, type Explained, inline } from './words.ts';

export interface Heading {
  level: number;
  text: string;
  anchor: string;
}

/**
 * A page in Markdown as HTML, in the part of it that our guides, descriptions and the changelog use: headings, paragraphs, lists,
 * numbered lists, tables, code blocks. Everything is escaped; raw HTML is text.
 */
export function markdown(source: string, explained: Explained): { html: string; headings: Heading[] } {
  const headings: Heading[] = [];
  const html = blocksOf(source.replaceAll(/<!--[\s\S]*?-->/g, ''))
    .map((block) => blockHtml(block, explained, headings))
    .join('\n');
  return { html, headings };
}

/** The same for a description in the contract: without headings. */
export const prose = (source: string, explained: Explained): string => markdown(source, explained).html;

/** Blocks end at empty lines; code blocks at their fence; a heading is one line. */
function blocksOf(source: string): string[][] {
  const blocks: string[][] = [];
  let open: string[] | undefined;
  let isCode = false;
  for (const line of source.split('\n')) {
    const isFence = line.startsWith('```');
    if (!isCode && !isFence && line.trim() === '') {
      open = undefined;
      continue;
    }
    if (!open || (isFence && !isCode) || (!isCode && line.startsWith('#'))) {
      open = [];
      blocks.push(open);
    }
    open.push(line);
    if (isFence) isCode = !isCode;
    if ((isFence && !isCode) || (!isCode && line.startsWith('#'))) open = undefined;
  }
  if (isCode) throw new Error('a code block does not end');
  return blocks;
}

function blockHtml(lines: string[], explained: Explained, headings: Heading[]): string {
  const [first = ''] = lines;
  const [, marks, title] = /^(#{1,4}) (.+)$/.exec(first) ?? [];
  if (marks !== undefined && title !== undefined) {
    const heading = { level: marks.length, text: title.replaceAll('`', ''), anchor: anchorOf(title) };
    headings.push(heading);
    if (heading.level === 1) return `<h1>${inline(title, explained)}</h1>`;
    const own = `<a class="anchor" href="#${heading.anchor}" aria-label="Link to “${heading.text}”">#</a>`;
    return `<h${heading.level} id="${heading.anchor}">${inline(title, explained)} ${own}</h${heading.level}>`;
  }
  if (first.startsWith('```')) return codeBlock(lines.slice(1, -1).join('\n'), first.slice(3).trim());
  if (first.startsWith('|')) return table(lines, explained);
  if (/^- /.test(first)) return `<ul>${items(lines, /^- /, explained)}</ul>`;
  if (/^\d+\. /.test(first)) return `<ol>${items(lines, /^\d+\. /, explained)}</ol>`;
  if (first.startsWith('> '))
    return `<aside class="note"><p>${inline(lines.map((line) => line.slice(2)).join(' '), explained)}</p></aside>`;
  return `<p>${inline(lines.map((line) => line.trim()).join(' '), explained)}</p>`;
}

function items(lines: string[], mark: RegExp, explained: Explained): string {
  const found: string[] = [];
  for (const line of lines) {
    if (mark.test(line)) found.push(line.replace(mark, ''));
    else found.push(`${found.pop() ?? ''} ${line.trim()}`);
  }
  return found.map((item) => `<li>${inline(item, explained)}</li>`).join('\n');
}

/** Each cell says under which heading it stands: on a narrow screen a row is a card. */
function table([head = '', , ...rows]: string[], explained: Explained): string {
  const cells = (line: string) =>
    line
      .slice(1, line.lastIndexOf('|'))
      .split('|')
      .map((cell) => cell.trim());
  const headings = cells(head);
  const headRow = headings.map((cell) => `<th scope="col">${inline(cell, explained)}</th>`).join('');
  const body = rows.map(
    (line) =>
      `<tr>${cells(line)
        .map((cell) => `<td>${inline(cell, explained)}</td>`)
        .join('')}</tr>`,
  );
  return `<table><thead><tr>${headRow}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}
