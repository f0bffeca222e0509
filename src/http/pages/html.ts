import { hash } from 'node:crypto';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe to stand in HTML, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1b2430; --soft: #5b6776; --line: #d9dfe7; --paper: #fff; --tint: #f4f6f9; --accent: #2457c5; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6eaf0; --soft: #9aa6b5; --line: #303a47; --paper: #12171e; --tint: #1a212b; --accent: #84a9ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 56rem; margin: 0 auto; padding: 3rem 1.25rem 5rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.1rem; margin: 0; }
a { color: var(--accent); }
code { font: .92em ui-monospace, "SF Mono", Menlo, Consolas, monospace; background: var(--tint); border-radius: 4px; padding: .1em .35em; }
.button { display: inline-block; margin-top: .75rem; padding: .5rem 1rem; border-radius: 8px; background: var(--accent); color: var(--paper); text-decoration: none; }
.button:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
.soft { color: var(--soft); }
.card { border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.25rem; margin: 1rem 0; }
.card:target { border-color: var(--accent); }
.badge { float: right; border: 1px solid var(--line); border-radius: 99px; padding: 0 .7em; font-size: .85rem; color: var(--soft); }
ul.plain { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; }
p { margin: .4rem 0; }
`;

/** What a page may load: what is ours, and nothing may frame it. */
export const PAGE_CSP =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

/** The same for a page that loads nothing and sends nothing: even its style must be the one that pages here have. */
export const PLAIN_CSP = `default-src 'none'; style-src 'sha256-${hash('sha256', STYLE, 'base64')}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;

/** A whole page in the one style that pages here have; `head` is what its head has beside. */
export function htmlPage(title: string, body: string, head = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>${head}
</head>
<body><main>
${body}
</main></body>
</html>
`;
}
