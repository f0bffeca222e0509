/** As the `ref` of a heading that comes with a step: reading goes on there, and not where the button was that led to it. */
export const focusHere = (heading: HTMLElement | null): void => heading?.focus();
