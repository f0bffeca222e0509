import { escapeHtml } from '../../../src/http/pages/html.ts';

export interface Panel {
  label: string;
  html: string;
}

const TITLES = { request: 'Request', answer: 'Answer' } as const;

/**
 * Panels of which one is seen, once the browser's script has run; until then, and on paper, they stand one below the other, each under
 * its label.
 */
export function tabsHtml(kind: keyof typeof TITLES, panels: readonly Panel[]): string {
  const parts = panels.map(
    ({ label, html }) => `<section class="panel" data-label="${escapeHtml(label)}"><h3>${escapeHtml(label)}</h3>${html}</section>`,
  );
  return `<div class="tabs" data-kind="${kind}">\n<h2 id="example-${kind}">${TITLES[kind]}</h2>\n${parts.join('\n')}\n</div>`;
}
