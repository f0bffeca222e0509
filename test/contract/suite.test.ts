/** Checks every answer that the suite's servers gave: `make contract` and `make test` run it last. */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { type ErrorTag, errors } from '../../generated/errors.ts';
import { type OperationId, operations } from '../../generated/operations.ts';
import { outgoingCatalogue } from '../../openapi/read/bundle.ts';
import { ANSWERS, TOLD } from '../support/recorded.ts';

const answers = ANSWERS.all().map(([operation, status, tag]) => ({ operation, status, tag }));

test('the suite called the server at all', () => {
  expect(answers.length).toBeGreaterThan(500);
});

test('every operation gave a good answer', () => {
  const good = new Set(answers.filter(({ status }) => status < 400 || status === 410).map(({ operation }) => operation));
  expect(Object.keys(operations).filter((operation) => !good.has(operation as OperationId))).toEqual([]);
});

test('no operation answered a tag that it does not declare', () => {
  const undeclared = answers.filter(
    ({ operation, tag }) => tag !== null && !(operations[operation].errors as readonly string[]).includes(tag),
  );
  expect(undeclared).toEqual([]);
});

/** Tags that come before there is an operation: the server's own answers, addresses, methods. test/http has them on every address. */
const BEFORE_ROUTING: ErrorTag[] = ['not_found', 'method_not_allowed', 'headers_too_large', 'request_timeout', 'invalid_request'];

test('every tag of the catalogue was provoked', () => {
  const seen = new Set(answers.map(({ tag }) => tag));
  const missing = (Object.keys(errors) as ErrorTag[]).filter((tag) => !seen.has(tag) && !BEFORE_ROUTING.includes(tag));
  expect(missing).toEqual([]);
});

/** Tags that every operation shares; one operation's test stands for all. */
const SHARED: ErrorTag[] = [...BEFORE_ROUTING, 'rate_limited', 'unavailable', 'internal'];

test('every operation was brought to each of its own refusals', () => {
  const seen = new Set(answers.map(({ operation, tag }) => `${operation} ${tag}`));
  const missing = Object.entries(operations).flatMap(([operation, { errors: tags }]) =>
    tags.filter((tag) => !SHARED.includes(tag) && !seen.has(`${operation} ${tag}`)).map((tag) => `${operation} ${tag}`),
  );
  expect(missing).toEqual([]);
});

/** What tells events, beside the operations that say so: jobs by the events that they are for, and the demo, which plays everything. */
function mayTell(operation: string): readonly string[] {
  if (operation in operations) return operations[operation as OperationId].emits;
  const ofJob = Object.entries(outgoingCatalogue()).filter(([, { outgoing }]) => outgoing.jobs?.includes(operation));
  return NOT_OPERATIONS.includes(operation) ? Object.keys(outgoingCatalogue()) : ofJob.map(([type]) => type);
}

/** The demo, and tests that do what jobs and commands do. */
const NOT_OPERATIONS = ['demo', 'test', 'sweep'];

test('no operation told an event that it does not declare', () => {
  const undeclared = TOLD.all().filter(([operation, type]) => !mayTell(operation).includes(type));
  expect(undeclared).toEqual([]);
});

test('every operation told each event that it declares', () => {
  const seen = new Set(TOLD.all().map(([operation, type]) => `${operation} ${type}`));
  const declared = Object.entries(operations).flatMap(([operation, { emits }]) => emits.map((type) => `${operation} ${type}`));
  expect(declared.filter((each) => !seen.has(each))).toEqual([]);
});

/** The tags that a source file throws: strings in the first argument of `new Problem`, not in a comment or another text. */
function thrownIn(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const tags: string[] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) tags.push(node.text);
    else ts.forEachChild(node, collect);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Problem') {
      const [tag] = node.arguments ?? [];
      if (tag) collect(tag);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return tags;
}

/** The tags that the contract itself has thrown, where a schema is not met. */
const thrownBySchema = (path: string) => [...readFileSync(path, 'utf8').matchAll(/\bx-error: ([a-z_]+)/g)].map(([, tag]) => tag as string);

/** `src/http/server.ts` answers without a Problem what Node refuses before there is a request. */
const WITHOUT_PROBLEM: ErrorTag[] = ['request_timeout', 'headers_too_large'];

test('every tag is thrown somewhere', () => {
  const thrown = new Set([
    ...globSync('src/**/*.ts').flatMap(thrownIn),
    ...globSync('openapi/**/*.yaml', { exclude: ['openapi/errors.yaml'] }).flatMap(thrownBySchema),
  ]);
  expect(Object.keys(errors).filter((tag) => !thrown.has(tag))).toEqual(WITHOUT_PROBLEM);
});
