import ts from 'typescript';
import { expect } from 'vitest';
import { startCluster } from '../support/cluster.ts';
import { postgresOf } from '../support/postgres.ts';
import { test } from '../support/serving.ts';
import { loadStatements, MAKINGS, misunderstood, nodesOf, SOURCES } from '../support/statements.ts';

const statements = await loadStatements();

test('PostgreSQL understands every statement on the migrated database, and takes for an array what the statement says is one', async ({
  server,
}) => {
  expect(await misunderstood(statements, server.databaseUrl)).toEqual([]);
});

test('the oldest PostgreSQL that is supported migrates, and understands every statement too', async () => {
  const oldest = await startCluster(() => ({}), await postgresOf(15));
  try {
    expect(await misunderstood(statements, oldest.app.replace('DATABASE', 'triport'))).toEqual([]);
  } finally {
    await oldest.stop();
  }
});

/** Their names tell which filters they are made of; the text of each is checked by PostgreSQL. */
const MADE_OF_FILTERS = ['src/audit/read-stretch.ts', 'src/payouts/export-payouts.ts', 'src/payouts/list-all-payouts.ts'];

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

/**
 * A transaction waits for a lock although the answer is empty, and likewise for whether the database answers at all; a reading, for being
 * recorded.
 */
const WAITED_FOR = /^(LOCK|HOLD(_[A-Z]+)?|PING|RECORD)$/;

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
