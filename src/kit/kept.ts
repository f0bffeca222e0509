/** What a browser keeps of a person's choices, for all pages of this server. Nothing of it is secret. */

/** What is kept under a name. */
export function keptText(name: string): string | null {
  try {
    return localStorage.getItem(`triport.${name}`);
  } catch {
    return null; // a browser that keeps nothing
  }
}

/** Keeps a choice, if the browser lets it. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`triport.${name}`, value);
  } catch {
    // The choice then holds for this page.
  }
}
