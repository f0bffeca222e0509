/** A piece of a JSON text, and what is to be read in its place. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const QUOTE = 34;
const BACKSLASH = 92;

/** Of so few digits no two decimal numbers are read as one, unless as 0. */
const DIGITS_SURE = 15;

/**
 * Looks a JSON text over before it is parsed, once and from left to right, for what a parser passes over in silence: numbers that it
 * would read as integers that they are not, and values nested deeper than `depthMax`. Returns what is to be read instead, nearly always
 * nothing. A value that is too deep is null where `cutsDeep`, and is not looked into; otherwise nothing is answered at once. A text that
 * is no JSON is left to the parser.
 */
export function scanJson(text: string, depthMax: number, cutsDeep: boolean): Patch[] | undefined {
  const patches: Patch[] = [];
  let depth = 0;
  let deepFrom = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === 123 || code === 91) {
      if (++depth === depthMax + 1) deepFrom = at;
      if (depth > depthMax && !cutsDeep) return undefined;
    } else if (code === 125 || code === 93) {
      if (depth-- === depthMax + 1) patches.push({ start: deepFrom, end: at + 1, text: 'null' });
    } else if (isNumeric(code) && depth <= depthMax) {
      const end = endOfNumber(text, at);
      const near = mayMislead(text, at, end) ? numberBeside(text.slice(at, end)) : undefined;
      if (near !== undefined) patches.push({ start: at, end, text: near });
      at = end - 1;
    }
  }
  return depth > depthMax ? undefined : patches;
}

/** The text as it is to be parsed. */
export function patched(text: string, patches: readonly Patch[]): string {
  if (patches.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text: instead } of patches) {
    parts.push(text.slice(from, start), instead);
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}

/** Where the string that begins here has its last quote; the end of the text where it has none. */
function endOfString(text: string, start: number): number {
  for (let at = start; ; ) {
    at = text.indexOf('"', at + 1);
    if (at < 0) return text.length;
    let escapes = at;
    while (text.charCodeAt(escapes - 1) === BACKSLASH) escapes--;
    if ((at - escapes) % 2 === 0) return at;
  }
}

function isNumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 45;
}

function endOfNumber(text: string, start: number): number {
  for (let end = start + 1; ; end++) {
    const code = text.charCodeAt(end);
    if (!(isNumeric(code) || code === 46 || code === 101 || code === 69 || code === 43)) return end;
  }
}

/** A number of few digits and without an exponent is read as an integer only if it is one. */
function mayMislead(text: string, start: number, end: number): boolean {
  if (end - start > DIGITS_SURE) return true;
  for (let at = start + 1; at < end; at++) if ((text.charCodeAt(at) | 32) === 101) return true;
  return false;
}

/**
 * What a number is to be read as that would become an integer it is not: the nearest number that is no integer either, or, where there
 * is none, one beyond all bounds. Undefined for any other. Integers beyond those that every reader takes exactly have bounds to meet.
 */
function numberBeside(token: string): string | undefined {
  const read = Number(token);
  if (!Number.isSafeInteger(read) || isExactly(token, read) || !NUMBER.test(token)) return undefined;
  const near = read === 0 ? Number.MIN_VALUE : Math.abs(read) * (1 + Number.EPSILON);
  return `${token.startsWith('-') ? '-' : ''}${Number.isInteger(near) ? '1e999' : near}`;
}

const ZERO = /^-?[0.]+(?![0-9.])/;

const NUMBER = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/;

function isExactly(token: string, read: number): boolean {
  if (read === 0) return ZERO.test(token);
  if (token.length <= DIGITS_SURE) return true;
  const [said, meant] = [decimalOf(token), decimalOf(String(read))];
  return said.digits === meant.digits && said.exponent === meant.exponent;
}

/** A number as digits, neither the first nor the last of them 0, times a power of ten; its sign is nothing to read wrongly. */
function decimalOf(token: string): { digits: string; exponent: number } {
  const [mantissa = '', exponent = '0'] = token.split(/[eE]/);
  const point = mantissa.indexOf('.');
  const digits = point < 0 ? mantissa : mantissa.slice(0, point) + mantissa.slice(point + 1);
  let first = 0;
  while (digits[first] === '0' || digits[first] === '-') first++;
  let last = digits.length;
  while (last > first && digits[last - 1] === '0') last--;
  const fraction = point < 0 ? 0 : mantissa.length - point - 1;
  return { digits: digits.slice(first, last), exponent: Number(exponent) - fraction + (digits.length - last) };
}
