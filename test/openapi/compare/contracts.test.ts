import { expect, test } from 'vitest';
import { type Contract, currentContract, metByClients, printContract } from '../../../openapi/compare/contract.ts';
import { compareContracts } from '../../../openapi/compare/contracts.ts';
import { compareErrors } from '../../../openapi/compare/errors.ts';
import { compareGraphql } from '../../../openapi/compare/graphql.ts';
import { documentOf, operationOf } from './documents.ts';

const REFUSAL = { status: 409, retry: false };

test.each([
  ['Its status is 400 instead of 409.', { status: 400, retry: false }, true],
  ['Trying again can help now.', { status: 409, retry: true }, false],
])('a tag of the catalogue: %s', (what, now, breaking) => {
  expect(compareErrors({ slug_taken: REFUSAL }, { slug_taken: now })).toEqual([{ where: 'the error slug_taken', what, breaking }]);
});

test('a tag that is no longer worth a second try breaks those who try until it works', () => {
  const changes = compareErrors({ unavailable: { status: 503, retry: true } }, { unavailable: { status: 503, retry: false } });
  expect(changes).toEqual([{ where: 'the error unavailable', what: 'Trying again no longer helps.', breaking: true }]);
});

test('a tag that comes or goes is told where it is answered', () => {
  expect(compareErrors({}, { slug_taken: REFUSAL })).toEqual([]);
  expect(compareErrors({ slug_taken: REFUSAL }, {})).toEqual([]);
});

const schema = (fields: string, rest = '') => `type Query { ${fields} } ${rest}`;

test.each<[rule: string, old: string, now: string, there: [string, boolean], back: [string, boolean]]>([
  ['a field', schema('a: Int'), schema('a: Int b: Int'), ['Query.b was added.', false], ['Query.b was removed.', true]],
  ['a type', schema('a: Int'), schema('a: Int', 'enum Kind { UID }'), ['Kind was added.', false], ['Kind was removed.', true]],
  [
    'a field that is never null',
    schema('a: Int'),
    schema('a: Int!'),
    ['Query.a changed type from Int to Int!.', false],
    ['Query.a changed type from Int! to Int.', true],
  ],
  [
    'an argument that need not be given',
    schema('a(b: Int!): Int'),
    schema('a(b: Int): Int'),
    ['Query.a arg b has changed type from Int! to Int.', false],
    ['Query.a arg b has changed type from Int to Int!.', true],
  ],
  [
    'an optional argument',
    schema('a: Int'),
    schema('a(b: Int): Int'),
    ['An optional arg b on Query.a was added.', false],
    ['Query.a arg b was removed.', true],
  ],
  [
    'a default',
    schema('a(b: Int = 1): Int'),
    schema('a(b: Int = 2): Int'),
    ['Query.a arg b has changed defaultValue from 1 to 2.', true],
    ['Query.a arg b has changed defaultValue from 2 to 1.', true],
  ],
  [
    'a value of an enum',
    schema('a: Kind', 'enum Kind { UID }'),
    schema('a: Kind', 'enum Kind { UID SLUG }'),
    ['SLUG was added to enum type Kind.', false],
    ['SLUG was removed from enum type Kind.', true],
  ],
  [
    'an optional field of an input',
    schema('a(b: Thing): Int', 'input Thing { c: Int }'),
    schema('a(b: Thing): Int', 'input Thing { c: Int d: Int }'),
    ['An optional field d on input type Thing was added.', false],
    ['Thing.d was removed.', true],
  ],
  [
    'a field of another type',
    schema('a: Int b: String'),
    schema('a: String b: String'),
    ['Query.a changed type from Int to String.', true],
    ['Query.a changed type from String to Int.', true],
  ],
])('GraphQL: %s', (_, old, now, there, back) => {
  const told = ([what, breaking]: [string, boolean]) => [{ where: 'user-tiers.graphql', what, breaking }];
  expect(compareGraphql(old, now)).toEqual(told(there));
  expect(compareGraphql(now, old)).toEqual(told(back));
});

test('the whole is told in one order, what breaks first', () => {
  const contract = (header: string, retry: boolean, graphql: string): Contract => ({
    document: documentOf({ '/it': { post: operationOf() } }, {}, { securitySchemes: { Key: { type: 'apiKey', name: header } } }),
    errors: { slug_taken: { status: 409, retry } },
    graphql: schema(graphql),
  });
  const [old, now] = [contract('X-Key', false, 'a: Int b: Int'), contract('X-Token', true, 'a: Int')];
  expect(compareContracts(old, now)).toEqual([
    { where: 'the credentials Key', what: 'They are sent in another way.', breaking: true },
    { where: 'user-tiers.graphql', what: 'Query.b was removed.', breaking: true },
    { where: 'the error slug_taken', what: 'Trying again can help now.', breaking: false },
  ]);
});

test('what is kept has no prose and no notes, but every name that we gave', () => {
  const schema = { title: 'Thing', description: 'A thing.', 'x-unbounded': 'It is.', type: 'object', example: {} };
  const properties = { title: { type: 'string', description: 'Its title.' }, links: { type: 'array' }, properties: { summary: 'Said.' } };
  const { info, paths, components } = metByClients(
    documentOf(
      { '/it': { post: operationOf({ summary: 'Do it', 'x-audit': ['it.done'], 'x-body-max': 9 }) } },
      { description: { ...schema, properties } },
    ),
  );
  expect(info).toEqual({ version: '1.0.0' });
  expect(paths['/it']?.post).toEqual({
    operationId: 'doIt',
    tags: ['users'],
    'x-errors': [],
    'x-body-max': 9,
    responses: { 200: { content: { 'application/json': { schema: {} } } } },
  });
  expect(components.schemas).toEqual({
    description: { type: 'object', properties: { title: { type: 'string' }, links: { type: 'array' }, properties: {} } },
  });
});

test('a contract is kept as it is, small, and in short lines', async () => {
  const contract = await currentContract();
  const kept = printContract(contract);
  expect(JSON.parse(kept)).toEqual(contract);
  expect(kept.length).toBeLessThan(450_000);
  expect(kept.split('\n').length).toBeGreaterThan(1000);
});
