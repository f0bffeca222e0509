import { writeFileSync } from 'node:fs';
import { nameOfKey } from './keys.ts';
import { TABLES, type TableName } from './tables.ts';

const PAGE = new URL('TABLES.md', import.meta.url);

const HEAD = `# Tables

A table is written in one room, its owner; others ask that room for writes, or read. A table whose rights are \`select, insert\` is
append-only by privilege: the serving role cannot change or delete what stands there. \`make generate\` writes this page from
[tables.ts](tables.ts) and [keys.ts](keys.ts).

On several machines the rows of a table are spread by one column. A \`reference\` table is on each of them as a whole, a \`local\` one on
the machine that the servers talk to.

| table | owner | primary key | spread by | rights of the serving role | a row is |
|---|---|---|---|---|---|
`;

/** The page that tells who owns which table. */
export function tablesPage(): string {
  const names = Object.entries(TABLES).sort(([a, { owner }], [b, other]) => (owner + a < other.owner + b ? -1 : 1));
  const lines = names.map(
    ([name, { owner, key, rights, holds }]) =>
      `| ${name} | [${owner}](../${owner}) | ${key} | ${nameOfKey(name as TableName)} | ${rights} | ${holds} |\n`,
  );
  return HEAD + lines.join('');
}

if (import.meta.main) writeFileSync(PAGE, tablesPage());
