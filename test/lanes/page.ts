/** What `src/deploy/backup.md` tells to do, so that the lane does that and nothing else. */
import { shipped } from '../deploy/shipped.ts';

/** The blocks of one language beneath a heading, in their order. Throws when there are not so many as are expected. */
export function blocksUnder(heading: string, language: 'sh' | 'ini', expected = 1): string[] {
  const sections = shipped('backup.md').split(/^## /m);
  const section = sections.find((text) => text.startsWith(`${heading}\n`)) ?? '';
  const blocks = [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] ?? '');
  if (blocks.length !== expected) throw new Error(`backup.md has ${blocks.length} blocks of ${language} under "${heading}"`);
  return blocks;
}
