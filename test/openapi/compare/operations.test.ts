import { describe, expect, test } from 'vitest';
import { compareOperations } from '../../../openapi/compare/operations.ts';
import { BODY_MAX_DEFAULT, type Operation, type Parameter, type Response } from '../../../openapi/read/document.ts';
import { answerOf, bodyOf, changesOf, documentOf, operationOf } from './documents.ts';

type Parts = Partial<Operation> & { deprecated?: boolean };
type Telling = [what: string, breaking: boolean];

const parameter = (more: Partial<Parameter> & Record<string, unknown> = {}): Parts => ({
  parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer' }, ...more }],
});
const answers = (responses: Record<string, Response>): Parts => ({ responses });
const headers = (list: Record<string, unknown>): Parts => answers({ 200: { description: '', headers: list } });
const types = (...names: string[]) => Object.fromEntries(names.map((name) => [name, { schema: {} }]));
const refusal = (tags: string[], more: Record<string, unknown> = {}): Response =>
  answerOf({ type: 'object', properties: { error: { type: 'string', enum: tags }, ...more } });

/** A change of one operation, its expected findings, and those of the way back. */
const RULES: [rule: string, where: string, old: Parts, now: Parts, there: Telling, back: Telling][] = [
  [
    'another tag',
    'doIt',
    {},
    { tags: ['codes'] },
    ['It is filed under codes instead of users.', true],
    ['It is filed under users instead of codes.', true],
  ],
  [
    'another caller who is let in',
    'doIt',
    { security: [{ Key: [] }] },
    { security: [{ Key: [] }, { Session: [] }] },
    ['It can be called with Session now.', false],
    ['It can no longer be called with Session.', true],
  ],
  [
    'a caller who needs nothing',
    'doIt',
    {},
    { security: [] },
    ['It can be called with no credentials now.', false],
    ['It can no longer be called with no credentials.', true],
  ],
  [
    'a caller who needs less',
    'doIt',
    { security: [{ Key: [], Session: [] }] },
    { security: [{ Key: [] }] },
    ['It can be called with Key now.', false],
    ['It can no longer be called with Key.', true],
  ],
  ['deprecation', 'doIt', {}, { deprecated: true }, ['It is deprecated now.', false], ['It is no longer deprecated.', false]],
  ['a parameter', 'query parameter limit, taken by doIt', {}, parameter(), ['It is new.', false], ['It is gone.', true]],
  [
    'a required parameter',
    'query parameter limit, taken by doIt',
    {},
    parameter({ required: true }),
    ['It is new and must be sent.', true],
    ['It is gone.', true],
  ],
  [
    'a parameter that becomes required',
    'query parameter limit, taken by doIt',
    parameter(),
    parameter({ required: true }),
    ['It must be sent now.', true],
    ['It may be left out now.', false],
  ],
  [
    'the schema of a parameter',
    'query parameter limit, taken by doIt',
    parameter(),
    parameter({ schema: { type: 'integer', maximum: 9 } }),
    ['It has the maximum `9` now.', true],
    ['Its maximum `9` is gone.', false],
  ],
  [
    'the spelling of a parameter',
    'query parameter limit, taken by doIt',
    parameter(),
    parameter({ explode: true }),
    ['Its values are written in another way.', true],
    ['Its values are written in another way.', true],
  ],
  [
    'a deprecated parameter',
    'query parameter limit, taken by doIt',
    parameter(),
    parameter({ deprecated: true }),
    ['It is deprecated now.', false],
    ['It is no longer deprecated.', false],
  ],
  [
    'the idempotency key',
    'header parameter Idempotency-Key, taken by doIt',
    {},
    parameter({ name: 'Idempotency-Key', in: 'header' }),
    ['It is new.', false],
    ['It no longer counts: a repeated request acts twice.', true],
  ],
  [
    'a body',
    'body, taken by doIt',
    {},
    { requestBody: bodyOf({}) },
    ['It is new and must be sent.', true],
    ['It is no longer read.', true],
  ],
  [
    'a body that nobody has to send',
    'body, taken by doIt',
    {},
    { requestBody: { ...bodyOf({}), required: false } },
    ['It is new.', false],
    ['It is no longer read.', true],
  ],
  [
    'a body that becomes required',
    'body, taken by doIt',
    { requestBody: { ...bodyOf({}), required: false } },
    { requestBody: bodyOf({}) },
    ['It must be sent now.', true],
    ['It may be left out now.', false],
  ],
  [
    'the limit of a body',
    'body, taken by doIt',
    { requestBody: bodyOf({}) },
    { requestBody: bodyOf({}), 'x-body-max': 65536 },
    ['It may have 65536 bytes instead of 4096.', false],
    ['It may have 4096 bytes instead of 65536.', true],
  ],
  [
    'a media type of the body',
    'body, taken by doIt',
    { requestBody: { required: true, content: types('application/json') } },
    { requestBody: { required: true, content: types('application/json', 'text/csv') } },
    ['It can be text/csv now.', false],
    ['It can no longer be text/csv.', true],
  ],
  [
    'a good status',
    'answer 202, answered by doIt',
    answers({ 200: answerOf({}) }),
    answers({ 200: answerOf({}), 202: answerOf({}) }),
    ['It is new.', true],
    ['It is gone.', true],
  ],
  [
    'the status for those who ask whether there is something new',
    'answer 304, answered by doIt',
    answers({ 200: answerOf({}) }),
    answers({ 200: answerOf({}), 304: { description: '' } }),
    ['It is new.', false],
    ['It is gone.', true],
  ],
  [
    'a media type of an answer',
    'answer 200, answered by doIt',
    answers({ 200: { description: '', content: types('application/json') } }),
    answers({ 200: { description: '', content: types('application/json', 'text/csv') } }),
    ['It can be text/csv now.', false],
    ['It can no longer be text/csv.', true],
  ],
  [
    'a header',
    'answer 200, header ETag, answered by doIt',
    headers({}),
    headers({ ETag: {} }),
    ['It is new.', false],
    ['It is gone.', true],
  ],
  [
    'a header that is always there',
    'answer 200, header ETag, answered by doIt',
    headers({ ETag: {} }),
    headers({ ETag: { required: true } }),
    ['It is always there now.', false],
    ['It can be absent now.', true],
  ],
  [
    'the schema of a header',
    'answer 200, header ETag, answered by doIt',
    headers({ ETag: { schema: { type: 'string' } } }),
    headers({ ETag: { schema: { type: 'string', maxLength: 9 } } }),
    ['It has the maxLength `9` now.', false],
    ['Its maxLength `9` is gone.', true],
  ],
  [
    'a tag, which comes with a status and goes with it',
    'refusals, answered by doIt',
    {},
    { 'x-errors': ['slug_taken'], responses: { 200: answerOf({}), 409: refusal(['slug_taken']) } },
    ['`slug_taken` is new.', false],
    ['`slug_taken` is gone.', false],
  ],
  [
    'a tag beside another of its status',
    'refusals, answered by doIt',
    { 'x-errors': ['slug_taken'], responses: { 409: refusal(['slug_taken']) } },
    { 'x-errors': ['slug_taken', 'slug_reserved'], responses: { 409: refusal(['slug_taken', 'slug_reserved']) } },
    ['`slug_reserved` is new.', false],
    ['`slug_reserved` is gone.', false],
  ],
  [
    'the envelope of refusals, said once for all statuses',
    'refusals.hint, answered by doIt',
    { responses: { 400: refusal([]), 409: refusal([]) } },
    { responses: { 400: refusal([], { hint: {} }), 409: refusal([], { hint: {} }) } },
    ['It is new.', false],
    ['It is gone.', true],
  ],
];

test.each(RULES)('%s', (_, where, old, now, [there, breaksThere], [back, breaksBack]) => {
  expect(changesOf(old, now)).toEqual([{ where, what: there, breaking: breaksThere }]);
  expect(changesOf(now, old)).toEqual([{ where, what: back, breaking: breaksBack }]);
});

test('an order that says nothing is no change', () => {
  const old: Parts = { 'x-errors': ['slug_taken', 'slug_reserved'], security: [{ Key: [] }, { Session: [] }] };
  expect(changesOf(old, { 'x-errors': ['slug_reserved', 'slug_taken'], security: [{ Session: [] }, { Key: [] }] })).toEqual([]);
});

test('who is let in by the rule for all operations is let in by each', () => {
  const document = documentOf({ '/it': { post: operationOf() } });
  expect(compareOperations(document, { ...document, security: [] })).toEqual([
    { where: 'doIt', what: 'It can be called with no credentials now.', breaking: false },
  ]);
});

describe('operations', () => {
  const [none, one] = [documentOf({}), documentOf({ '/it/{id}': { post: operationOf() } })];

  test('one that is gone breaks, a new one does not', () => {
    expect(compareOperations(one, none)).toEqual([{ where: 'doIt', what: '`POST /it/{id}` is gone.', breaking: true }]);
    expect(compareOperations(none, one)).toEqual([{ where: 'doIt', what: '`POST /it/{id}` is new.', breaking: false }]);
  });

  test.each([
    ['path', documentOf({ '/that/{id}': { post: operationOf() } }), '`POST /that/{id}`'],
    ['method', documentOf({ '/it/{id}': { put: operationOf() } }), '`PUT /it/{id}`'],
  ])('one under another %s is the same one, elsewhere', (_, moved, address) => {
    const what = `It is ${address} now instead of \`POST /it/{id}\`.`;
    expect(compareOperations(one, moved)).toEqual([{ where: 'doIt', what, breaking: true }]);
  });

  test('the name of a path parameter does not show in the address', () => {
    expect(compareOperations(one, documentOf({ '/it/{name}': { post: operationOf() } }))).toEqual([]);
  });

  test('one that is called otherwise is compared with what it was', () => {
    const renamed = documentOf({ '/it/{name}': { post: operationOf({ operationId: 'doThat', responses: { 201: answerOf({}) } }) } });
    expect(compareOperations(one, renamed)).toEqual([
      { where: 'doIt', what: 'It is called doThat now.', breaking: true },
      { where: 'answer 200, answered by doThat', what: 'It is gone.', breaking: true },
      { where: 'answer 201, answered by doThat', what: 'It is new.', breaking: true },
    ]);
  });
});

test('what many operations share is told once, and of many only some are named', () => {
  const answer = { responses: { 200: answerOf({ $ref: '#/components/schemas/Thing' }) } };
  const operations = ['a', 'b', 'c', 'd', 'e', 'f'].map((operationId) => [
    `/${operationId}`,
    { get: operationOf({ operationId, ...answer }) },
  ]);
  const both = { operationId: 'put', requestBody: bodyOf({ $ref: '#/components/schemas/Thing' }), ...answer };
  const thing = (properties: Record<string, object>) =>
    documentOf({ ...Object.fromEntries(operations), '/put': { put: operationOf(both) } }, { Thing: { type: 'object', properties } });
  expect(compareOperations(thing({}), thing({ note: {} }))).toEqual([
    { where: 'Thing.note, taken by put, answered by a, b, c, d and 3 others', what: 'It is new.', breaking: false },
  ]);
});

test('a body without a limit of its own has the one that the server keeps', async () => {
  const { operations } = await import('../../../generated/operations.ts');
  expect(operations.setUserTier.bodyMax).toBe(BODY_MAX_DEFAULT);
});
