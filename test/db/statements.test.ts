import type { MikroORM } from '@mikro-orm/postgresql';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Statement } from '../../src/core/statement.ts';
import { closeOrm, openOrm } from '../../src/db/orm.ts';
import { ENTITIES } from '../../src/start/connect.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { loadStatements, MAKINGS, nodesOf, SOURCES } from '../support/statements.ts';

interface Pool {
  query(text: string): Promise<{ rows: { types: string[] }[] }>;
}

let server: TestServer;
let serving: MikroORM;
let pool: Pool;
let statements: Statement[];

beforeAll(async () => {
  server = await startServer();
  const options = { poolMax: 1, statementTimeoutMs: 60_000, connectTimeoutMs: 60_000, warn: () => {} };
  serving = await openOrm(ENTITIES, { url: server.databaseUrl, ...options });
  pool = (await serving.em.getConnection().getNativeClient()) as unknown as Pool;
  statements = await loadStatements();
});
afterAll(async () => {
  await closeOrm(serving);
  expect(server.failures).toEqual([]);
  await server.stop();
});

/** The types that PostgreSQL gives to the parameters of a statement. */
async function typesOf({ name, text }: Statement): Promise<string[]> {
  await pool.query(`prepare "${name}" as ${text}`);
  const { rows } = await pool.query(
    `select parameter_types::regtype[]::text[] as types from pg_prepared_statements where name = '${name}'`,
  );
  await pool.query(`deallocate "${name}"`);
  return rows[0]?.types ?? [];
}

test('PostgreSQL understands every statement on the migrated database, and takes for an array what the statement says is one', async () => {
  const wrong: string[] = [];
  for (const statement of statements) {
    try {
      const types = (await typesOf(statement)).map((type) => type.replace('timestamp with time zone', 'timestamptz'));
      const found = types.map((type) => (type.endsWith('[]') ? type.slice(0, -2) : undefined));
      const said = types.map((_, place) => statement.arrays[place]);
      if (String(found) !== String(said) || statement.arrays.length > types.length)
        wrong.push(`${statement.name} says [${said}], and PostgreSQL [${found}]`);
    } catch (error) {
      wrong.push(`${statement.name}: ${(error as Error).message}`);
    }
  }
  expect(wrong).toEqual([]);
});

/** Their names tell which filters they are made of; the text of each is checked by PostgreSQL. */
const MADE_OF_FILTERS = ['src/payouts/export-payouts.ts', 'src/payouts/list-all-payouts.ts'];

test('a statement is made once, when its file is loaded, under a name that is written there', () => {
  const made = new Set(statements.map(({ name }) => name));
  const wrong = MAKINGS.filter(({ path, name }) => !MADE_OF_FILTERS.includes(path) && !(name !== undefined && made.has(name)));
  expect(wrong.map(({ path, call }) => `${path}: ${call.getText()}`)).toEqual([]);
  const names = MAKINGS.flatMap(({ name }) => name ?? []);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

const isConstant = (node: ts.Node) => ts.isIdentifier(node) && /^[A-Z][A-Z_]*$/.test(node.text);
const isText = (node: ts.Node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || ts.isObjectLiteralExpression(node);

/** What is put into the texts of an argument, in whichever of its properties. */
function partsOf(node: ts.Node): ts.Expression[] {
  if (ts.isTemplateExpression(node)) return node.templateSpans.map(({ expression }) => expression);
  if (!ts.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap((property) => (ts.isPropertyAssignment(property) ? partsOf(property.initializer) : []));
}

test('SQL gets its values as parameters only', () => {
  const wrong: string[] = [];
  for (const { path, call } of MAKINGS.filter((making) => !MADE_OF_FILTERS.includes(making.path))) {
    for (const argument of call.arguments) {
      if (!isText(argument) && !isConstant(argument)) wrong.push(`${path}: ${argument.getText()}`);
      wrong.push(
        ...partsOf(argument)
          .filter((part) => !isConstant(part))
          .map((part) => `${path}: ${part.getText()}`),
      );
    }
  }
  for (const path of SOURCES.filter((name) => !name.startsWith('src/db/'))) {
    const sent = nodesOf(path, ts.isCallExpression).filter(({ expression }) => /\.(execute|query)$/.test(expression.getText()));
    const strange = sent.filter(({ expression, arguments: [what] }) => /execute$/.test(expression.getText()) || (what && isText(what)));
    wrong.push(...strange.map((call) => `${path} runs SQL that is no statement: ${call.getText()}`));
  }
  expect(wrong).toEqual([]);
});

/** A transaction waits for a lock although the answer is empty, and likewise for whether the database answers at all. */
const WAITED_FOR = /^(LOCK|HOLD(_[A-Z]+)?|PING)$/;

test('nobody waits for an answer that nobody reads', () => {
  const idle = SOURCES.flatMap((path) =>
    nodesOf(path, ts.isExpressionStatement).flatMap(({ expression: awaited }) => {
      if (!ts.isAwaitExpression(awaited) || !ts.isCallExpression(awaited.expression)) return [];
      const { expression: callee, arguments: args } = awaited.expression;
      if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'query') return [];
      const [what] = args;
      return what && ts.isIdentifier(what) && !WAITED_FOR.test(what.text) ? [`${path}: ${awaited.getText()}`] : [];
    }),
  );
  expect(idle).toEqual([]);
});
