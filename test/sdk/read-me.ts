import { readFileSync } from 'node:fs';

/** Every code block of a page of documentation: its language and its code. */
function blocksIn(page: URL): [language: string, code: string][] {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => [language, code]);
}

export const languagesOf = (page: URL): string[] => blocksIn(page).map(([language]) => language);

/** The code blocks of a language, in order. */
export const blocksOf = (page: URL, language: string): string[] =>
  blocksIn(page)
    .filter(([name]) => name === language)
    .map(([, code]) => code);

/** The output that the blocks promise: the comments after their calls, which begin with `mark` in this language. */
export function promisesOf(blocks: readonly string[], call: string, mark: string): string[] {
  const lines = blocks.flatMap((block) => block.split('\n')).filter((line) => line.includes(call) && line.includes(`${mark} `));
  return lines.map((line) => line.slice(line.lastIndexOf(`${mark} `) + mark.length + 1));
}
