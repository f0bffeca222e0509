/**
 * What a browser keeps for whoever uses it: language, look, whether single keys do something, and the verification of the books whose
 * differences were looked at. Nothing of it is secret.
 */

const NAMES = { language: 'triport.language', theme: 'triport.theme', keys: 'triport.keys', seenRun: 'triport.seen-run' } as const;

export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What is kept under a name. */
export function keptText(name: keyof typeof NAMES): string | null {
  try {
    return localStorage.getItem(NAMES[name]);
  } catch {
    return null; // a browser that keeps nothing
  }
}

/** Keeps a choice, if the browser lets it. */
export function keep(name: keyof typeof NAMES, value: string): void {
  try {
    localStorage.setItem(NAMES[name], value);
  } catch {
    // The choice then holds for this page.
  }
}

/** The language that was chosen, or the first of the browser's that there is. */
export function keptLanguage(): Language {
  const wanted = [keptText('language'), ...navigator.languages.map((each) => each.slice(0, 2))];
  return wanted.map((each) => LANGUAGES.find((language) => language === each)).find((each) => each !== undefined) ?? 'en';
}

/** The look that was chosen. */
export function keptTheme(): Theme {
  return THEMES.find((theme) => theme === keptText('theme')) ?? 'system';
}

/** Whether single keys do something (WCAG 2.1.4 wants a way to turn them off). */
export function areKeysOn(): boolean {
  return keptText('keys') !== 'off';
}

/** Shows the page in a look; `system` is what the browser's user has chosen for everything. */
export function wear(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
