import { keptText } from './kept.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The look that was chosen. */
export function keptTheme(): Theme {
  return THEMES.find((theme) => theme === keptText('theme')) ?? 'system';
}

/** Shows the page in a look; `system` is what the browser's user has chosen for everything. */
export function wear(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
