import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Statement } from '../../src/core/statement.ts';
import { TABLES } from '../../src/db/tables.ts';
import { tablesPage } from '../../src/db/tables-page.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { loadStatements, MAKINGS, nodesOf, SOURCES } from '../support/statements.ts';

let server: TestServer;
let statements: Map<string, Statement>;

beforeAll(async () => {
  server = await startServer();
  statements = new Map((await loadStatements()).map((statement) => [statement.name, statement]));
});
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
});

const roomOf = (path: string) => path.split('/')[1];

test('the list of tables names every table, with its key', async () => {
  const rows = await server.sql(
    `select c.relname as table, (
       select string_agg(a.attname, ', ' order by array_position(i.indkey::smallint[], a.attnum))
       from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
       where i.indrelid = c.oid and i.indisprimary
     ) as key
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
  );
  const keys = Object.fromEntries(Object.entries(TABLES).map(([table, { key }]) => [table, key]));
  expect(Object.fromEntries(rows.map(({ table, key }) => [table, key]))).toEqual(keys);
});

test('the page of tables is what the list says', () => {
  expect(readFileSync(new URL('../../src/db/TABLES.md', import.meta.url), 'utf8')).toBe(tablesPage());
});

/** What a statement writes. `for update` locks, and `do update` goes on with an insert that was named before. */
const WRITES = /\b(?:insert into|delete from|merge into|truncate(?: table)?|(?<!for |for no key |do )update)\s+(?:only\s+)?(\w+)/g;

test('a table is written by its owner only', () => {
  const wrong: string[] = [];
  const written = new Set<string>();
  for (const { path, name } of MAKINGS) {
    for (const [, table = ''] of statements.get(name ?? '')?.text.matchAll(WRITES) ?? []) {
      written.add(table);
      const owner = TABLES[table]?.owner;
      if (owner !== roomOf(path)) wrong.push(`${path}: ${name} writes ${table}, which is written by ${owner}`);
    }
  }
  expect(wrong).toEqual([]);
  expect([...written].length).toBeGreaterThan(25); // the number of tables that statements write; the rest are written by entities, by the migrations, or by nothing
});

interface Entity {
  room: string | undefined;
  table: string;
  /** The class, and the file that has it. */
  name: string;
  file: string;
  properties: Set<string>;
}

/** The entities of the program: what `defineEntity` is told. */
function entities(): Entity[] {
  return SOURCES.flatMap((path) =>
    nodesOf(path, ts.isCallExpression).flatMap(({ expression, arguments: [told] }) => {
      if (expression.getText() !== 'defineEntity' || !told || !ts.isObjectLiteralExpression(told)) return [];
      const given = new Map(told.properties.filter(ts.isPropertyAssignment).map((each) => [each.name.getText(), each.initializer]));
      const properties = given.get('properties') as ts.ObjectLiteralExpression;
      const textOf = (name: string) => (given.get(name) as ts.StringLiteral).text;
      const names = new Set(properties.properties.map((each) => each.name?.getText() ?? ''));
      return [
        { room: roomOf(path), file: path.split('/').at(-1) ?? '', table: textOf('tableName'), name: textOf('name'), properties: names },
      ];
    }),
  );
}

const imports = (path: string, { file }: Entity) =>
  nodesOf(path, ts.isImportDeclaration).some(({ moduleSpecifier }) => (moduleSpecifier as ts.StringLiteral).text.endsWith(`/${file}`));

/** The ways in which a file writes an entity of another room: it makes, removes or assigns one, or sets a property of one. */
function foreignWrites(path: string, entity: Entity): string[] {
  const calls = nodesOf(path, ts.isCallExpression).filter(({ expression, arguments: args }) => {
    const callee = expression.getText();
    return (
      callee === 'Object.assign' ||
      /\bem\.(persist|remove|assign|native\w+)$/.test(callee) ||
      (/\bem\.create$/.test(callee) && args[0]?.getText() === entity.name)
    );
  });
  const settings = nodesOf(path, ts.isBinaryExpression).filter(
    ({ left, operatorToken: { kind } }) =>
      kind >= ts.SyntaxKind.FirstAssignment &&
      kind <= ts.SyntaxKind.LastAssignment &&
      ts.isPropertyAccessExpression(left) &&
      entity.properties.has(left.name.text),
  );
  return [...calls, ...settings].map((node) => `${path}: ${node.getText()} writes ${entity.table}, which is written by ${entity.room}`);
}

test('an entity belongs to the room that owns its table, and only that room changes one', () => {
  const all = entities();
  expect(all.map(({ table, room }) => [table, room])).toEqual(all.map(({ table }) => [table, TABLES[table]?.owner]));
  expect(all.length).toBeGreaterThan(4);
  const wrong = all.flatMap((entity) =>
    SOURCES.filter((path) => roomOf(path) !== entity.room && imports(path, entity)).flatMap((path) => foreignWrites(path, entity)),
  );
  expect(wrong).toEqual([]);
});
