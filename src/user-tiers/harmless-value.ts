import { words } from '../core/words.ts';

const NAME = String.raw`[\p{L}\p{N}_.:-]+`;
const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');
const LOCAL_LINK = new RegExp(`^#${NAME}$`, 'u');
const LOCAL_URL = new RegExp(String.raw`url\(\s*(["']?)#${NAME}\1\s*\)`, 'giu');

/** Functions that calculate, colour, move and filter. Nothing that could fetch something (`url`, `image-set`, `src`) is among them. */
const FUNCTIONS = new Set(
  words(`
  rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix calc min max clamp
  matrix translate translatex translatey scale scalex scaley rotate skew skewx skewy
  circle ellipse inset polygon path
  blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
`),
);

/** A name that links can use: no blanks, quotes or brackets, which could be used to make something else. */
export function isName(text: string): boolean {
  return WHOLE_NAME.test(text);
}

/** Leads to an element of the same document and nowhere else. */
export function isLocalLink(text: string): boolean {
  return LOCAL_LINK.test(text);
}

/**
 * Whether a value, read as CSS, stays inside the document: it calls known functions only, and `url()` with a local link only. A
 * backslash or a comment could hide the name of another function.
 */
export function isHarmless(value: string): boolean {
  if (value.includes('\\') || value.includes('/*')) return false;
  const calls = value.replaceAll(LOCAL_URL, ' ').split('(').slice(0, -1);
  return calls.every((text) => FUNCTIONS.has(lastWord(text)));
}

/**
 * Splits instead of searching: a pattern that looks for a name before a bracket takes time that grows with the square of the text before
 * it.
 */
function lastWord(text: string): string {
  const words = text.trimEnd().split(/[^\w-]/);
  return words[words.length - 1]?.toLowerCase() ?? '';
}
