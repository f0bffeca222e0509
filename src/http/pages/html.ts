import { hash } from 'node:crypto';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe to stand in HTML, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

/** The colours of `src/kit/tokens.css`: these pages have no stylesheet, and no face of their own to load. */
const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c1d1f, #eceded); --soft: light-dark(#55585e, #a9adb5); --line: light-dark(#e6e5e0, #2d3036);
  --ground: light-dark(#f7f7f5, #121316); --paper: light-dark(#fff, #1a1c20); --accent: light-dark(#0b6b5d, #4cc4ae); --on-accent: light-dark(#fff, #06211c); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 56rem; margin: 0 auto; padding: 3rem 1.25rem 5rem; }
h1 { font-size: 1.75rem; line-height: 1.2; letter-spacing: -.015em; margin: 0 0 .5rem; }
h2 { font-size: 1.05rem; margin: 0; }
a { color: var(--accent); }
code { font: .92em ui-monospace, "SF Mono", Menlo, Consolas, monospace; background: var(--paper); border: 1px solid var(--line); border-radius: 4px; padding: .05em .35em; }
.button { display: inline-block; margin-top: .75rem; padding: .5rem 1rem; border-radius: 8px; background: var(--accent); color: var(--on-accent); text-decoration: none; }
.button:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
.soft { color: var(--soft); }
p { margin: .4rem 0; }
h1, p { overflow-wrap: anywhere; }
.middle { max-width: 30rem; margin: 10vh auto 0; font-size: 1rem; text-align: center; }
.middle p { margin: .75rem 0; }
.middle .button { padding: .65rem 1.5rem; }
`;

/** What a page may load: what is ours, and nothing may frame it. */
export const PAGE_CSP =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

/** The same for a page that loads nothing and sends nothing: even its style must be the one that pages here have. */
export const PLAIN_CSP = `default-src 'none'; style-src 'sha256-${hash('sha256', STYLE, 'base64')}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;

/** A whole page in the one style that pages here have; `head` is what its head has beside, `language` is that of its words. */
export function htmlPage(title: string, body: string, head = '', language = 'en'): string {
  return `<!doctype html>
<html lang="${language}">
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
