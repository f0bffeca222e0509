import { escapeHtml } from '../../../src/http/pages/html.ts';

const SHOWN: Record<string, string> = { sh: 'Shell', json: 'JSON', ts: 'TypeScript', js: 'JavaScript', python: 'Python', html: 'HTML' };

/** Code as it stands. It can be scrolled by keyboard, and the browser's script adds a button that copies it. */
export function codeBlock(text: string, language: string, label = SHOWN[language] ?? 'Text'): string {
  const shown = language === 'json' ? coloured(text) : escapeHtml(text);
  return `<div class="code" data-language="${language}"><pre tabindex="0" role="group" aria-label="${escapeHtml(label)}"><code>${shown}</code></pre></div>`;
}

/** JSON with its names and texts told apart. */
function coloured(text: string): string {
  return text
    .split(/("(?:[^"\\]|\\.)*")(\s*:)?/g)
    .map((part, index, all) => {
      if (part === undefined || part === '') return '';
      if (index % 3 === 1) return `<span class="${all[index + 1] ? 'name' : 'text'}">${escapeHtml(part)}</span>`;
      return escapeHtml(part);
    })
    .join('');
}
