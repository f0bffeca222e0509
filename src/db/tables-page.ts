import { writeFileSync } from 'node:fs';
import { TABLES } from './tables.ts';

const PAGE = new URL('TABLES.md', import.meta.url);

const HEAD = `# Tables

A table is written in one room, its owner; others ask that room for writes, or read. A table whose rights are \`select, insert\` is
append-only by privilege: the serving role cannot change or delete what stands there. \`make generate\` writes this page from
[tables.ts](tables.ts).

| table | owner | key | rights of the serving role | a row is |
|---|---|---|---|---|
`;

/** The page that tells who owns which table. */
export function tablesPage(): string {
  const names = Object.entries(TABLES).sort(([a, { owner }], [b, other]) => (owner + a < other.owner + b ? -1 : 1));
  const lines = names.map(
    ([name, { owner, key, rights, holds }]) => `| ${name} | [${owner}](../${owner}) | ${key} | ${rights} | ${holds} |\n`,
  );
  return HEAD + lines.join('');
}

if (import.meta.main) writeFileSync(PAGE, tablesPage());
