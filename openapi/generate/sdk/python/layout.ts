/** How the generated Python is laid out: 4 spaces, readable lines, and one element a line where not all of them fit. */

const COLUMNS = 130;

const CLOSING: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/** Where the longest outermost bracket of a line opens and closes, and the commas between. Strings are skipped. */
function longestBracket(line: string): { open: number; commas: number[]; close: number } | undefined {
  let longest: { open: number; commas: number[]; close: number } | undefined;
  let outer: { open: number; commas: number[] } | undefined;
  const expected: string[] = [];
  let quoted = false;
  for (const [at, character] of [...line].entries()) {
    if (character === '"' && line[at - 1] !== '\\') quoted = !quoted;
    if (quoted) continue;
    if (CLOSING[character]) {
      if (expected.length === 0) outer = { open: at, commas: [] };
      expected.push(CLOSING[character]);
    } else if (character === expected.at(-1)) {
      expected.pop();
      if (expected.length > 0 || !outer) continue;
      if (!longest || at - outer.open > longest.close - longest.open) longest = { ...outer, close: at };
    } else if (character === ',' && expected.length === 1) outer?.commas.push(at);
  }
  return longest;
}

/** Breaks a statement on one line into as many lines as it needs. */
export function laid(line: string, indent = ''): string {
  const bracket = indent.length + line.length > COLUMNS ? longestBracket(line) : undefined;
  if (!bracket || bracket.close === bracket.open + 1) return `${indent}${line}\n`;
  const ends = [...bracket.commas, bracket.close];
  const items = ends.map((end, index) => line.slice((ends[index - 1] ?? bracket.open) + 1, end).trim());
  const inner = items.map((item) => laid(item, `${indent}    `).replace(/\n$/, ',\n'));
  return `${indent}${line.slice(0, bracket.open + 1)}\n${inner.join('')}${indent}${line.slice(bracket.close)}\n`;
}

/** Breaks text for people between its words; a line that begins with blanks goes on with as many and four more. */
export function wrap(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => {
    const margin = line.slice(0, line.length - line.trimStart().length);
    const lines: string[] = [];
    for (const word of line.trim().split(' ')) {
      const last = lines.at(-1);
      if (last === undefined) lines.push(margin + word);
      else if (last.length + word.length < columns) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(`${margin === '' ? '' : `${margin}    `}${word}`);
    }
    return lines;
  });
}

/** A docstring, or nothing. A single line break is only that of the source; the next paragraph comes after two. */
export function docstring(text: string, indent = ''): string {
  if (text.trim() === '') return '';
  if (text.includes('"""')) throw new Error(`No docstring can hold ${text}`);
  const quote = text.includes('\\') ? 'r"""' : '"""';
  const paragraphs = text.trim().replaceAll(/(?<=\S)\n(?=[A-Za-z0-9`"(])/g, ' ');
  const [first, ...rest] = wrap(paragraphs, COLUMNS - indent.length - 6);
  if (rest.length === 0 && !first?.endsWith('"')) return `${indent}${quote}${first}"""\n`;
  const lines = rest.map((line) => `${line === '' ? '' : indent}${line}`.trimEnd());
  return `${indent}${quote}${[first, ...lines].join('\n')}\n${indent}"""\n`;
}
