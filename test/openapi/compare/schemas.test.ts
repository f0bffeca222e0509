import { describe, expect, test } from 'vitest';
import type { Schema } from '../../../openapi/read/document.ts';
import { answeredChanges, takenChanges } from './documents.ts';

/** Two schemas, the first of which allows less, and the findings when one becomes the other. */
const NARROWER: [rule: string, less: Schema, more: Schema, widened: string, narrowed: string][] = [
  ['a type', { type: 'integer' }, { type: 'number' }, 'Its type is number instead of integer.', 'Its type is integer instead of number.'],
  ['any type', { type: 'string' }, {}, 'Its type is anything instead of string.', 'Its type is string instead of anything.'],
  [
    'more than null',
    { type: 'null' },
    { type: ['string', 'null'] },
    'Its type is string instead of nothing.',
    'Its type is nothing instead of string.',
  ],
  ['null', { type: 'string' }, { type: ['string', 'null'] }, 'It can be null now.', 'It can no longer be null.'],
  [
    'null as a form',
    { $ref: '#/components/schemas/Name' },
    { anyOf: [{ $ref: '#/components/schemas/Name' }, { type: 'null' }] },
    'It can be null now.',
    'It can no longer be null.',
  ],
  [
    'null among the values',
    { type: ['string', 'null'], enum: ['a'] },
    { type: ['string', 'null'], enum: ['a', null] },
    'It can be null now.',
    'It can no longer be null.',
  ],
  [
    'a form',
    { anyOf: [{ type: 'string' }, { type: 'boolean' }] },
    { anyOf: [{ type: 'integer' }, { type: 'string' }, { type: 'boolean' }] },
    'It can be integer now.',
    'It can no longer be integer.',
  ],
  [
    'a second form',
    { $ref: '#/components/schemas/Name' },
    { oneOf: [{ type: 'integer' }, { $ref: '#/components/schemas/Name' }] },
    'It can be integer now.',
    'It can no longer be integer.',
  ],
  ['minimum', { minimum: 1 }, { minimum: 0 }, 'Its minimum is `0` instead of `1`.', 'Its minimum is `1` instead of `0`.'],
  ['no minimum', { minimum: 0 }, {}, 'Its minimum `0` is gone.', 'It has the minimum `0` now.'],
  ['maximum', { maximum: 9 }, { maximum: 10 }, 'Its maximum is `10` instead of `9`.', 'Its maximum is `9` instead of `10`.'],
  ['exclusiveMinimum', { exclusiveMinimum: 0 }, {}, 'Its exclusiveMinimum `0` is gone.', 'It has the exclusiveMinimum `0` now.'],
  ['exclusiveMaximum', { exclusiveMaximum: 0 }, {}, 'Its exclusiveMaximum `0` is gone.', 'It has the exclusiveMaximum `0` now.'],
  ['minLength', { minLength: 2 }, { minLength: 1 }, 'Its minLength is `1` instead of `2`.', 'Its minLength is `2` instead of `1`.'],
  ['maxLength', { maxLength: 2 }, {}, 'Its maxLength `2` is gone.', 'It has the maxLength `2` now.'],
  ['minItems', { minItems: 1 }, {}, 'Its minItems `1` is gone.', 'It has the minItems `1` now.'],
  ['maxItems', { maxItems: 1 }, { maxItems: 2 }, 'Its maxItems is `2` instead of `1`.', 'Its maxItems is `1` instead of `2`.'],
  ['minProperties', { minProperties: 1 }, {}, 'Its minProperties `1` is gone.', 'It has the minProperties `1` now.'],
  ['maxProperties', { maxProperties: 1 }, {}, 'Its maxProperties `1` is gone.', 'It has the maxProperties `1` now.'],
  ['pattern', { pattern: '^a' }, {}, 'Its pattern `^a` is gone.', 'It has the pattern `^a` now.'],
  ['format', { format: 'uuid' }, {}, 'Its format `uuid` is gone.', 'It has the format `uuid` now.'],
  ['multipleOf', { multipleOf: 2 }, {}, 'Its multipleOf `2` is gone.', 'It has the multipleOf `2` now.'],
  ['uniqueItems', { uniqueItems: true }, {}, 'Its uniqueItems `true` is gone.', 'It has the uniqueItems `true` now.'],
  ['enum', { enum: ['a', 'b'] }, {}, 'It is no longer one of `a`, `b` alone.', 'It is one of `a`, `b` now.'],
  ['a number of an enum', { enum: [1] }, { enum: [1, 2] }, 'The value `2` is new.', 'The value `2` is gone.'],
  ['null in an enum without a type', { enum: ['a'] }, { enum: ['a', null] }, 'It can be null now.', 'It can no longer be null.'],
  [
    'allOf',
    { allOf: [{ minimum: 1 }, { maximum: 2 }] },
    { allOf: [{ minimum: 1 }] },
    'It has to meet fewer conditions.',
    'It has to meet more conditions.',
  ],
  [
    'inside allOf',
    { allOf: [{ minimum: 1 }] },
    { allOf: [{ minimum: 0 }] },
    'Its minimum is `0` instead of `1`.',
    'Its minimum is `1` instead of `0`.',
  ],
  ['any items', { items: { type: 'string' } }, {}, 'It can be anything now.', 'It can no longer be anything.'],
  [
    'items',
    { items: { maxLength: 1 } },
    { items: { maxLength: 2 } },
    'Its maxLength is `2` instead of `1`.',
    'Its maxLength is `1` instead of `2`.',
  ],
  ['any values of a map', { additionalProperties: { type: 'string' } }, {}, 'It can be anything now.', 'It can no longer be anything.'],
  [
    'the values of a map',
    { additionalProperties: { minimum: 1 } },
    { additionalProperties: { minimum: 0 } },
    'Its minimum is `0` instead of `1`.',
    'Its minimum is `1` instead of `0`.',
  ],
  [
    'what lies beside forms',
    { anyOf: [{}, { type: 'integer' }], items: { maxLength: 1 } },
    { anyOf: [{}, { type: 'integer' }], items: { maxLength: 2 } },
    'Its maxLength is `2` instead of `1`.',
    'Its maxLength is `1` instead of `2`.',
  ],
  [
    'beside forms',
    { anyOf: [{ type: 'string' }, { type: 'integer' }], enum: ['a'] },
    { anyOf: [{ type: 'string' }, { type: 'integer' }] },
    'It is no longer one of `a` alone.',
    'It is one of `a` now.',
  ],
];

const COMPONENTS = { Name: { type: 'string' } };

describe.each(NARROWER)('%s', (_, less, more, widened, narrowed) => {
  test('may be widened where it is taken, and not where it is answered', () => {
    expect(takenChanges(less, more, COMPONENTS)).toMatchObject([{ what: widened, breaking: false }]);
    expect(answeredChanges(less, more, COMPONENTS)).toMatchObject([{ what: widened, breaking: true }]);
  });

  test('may be narrowed where it is answered, and not where it is taken', () => {
    expect(takenChanges(more, less, COMPONENTS)).toMatchObject([{ what: narrowed, breaking: true }]);
    expect(answeredChanges(more, less, COMPONENTS)).toMatchObject([{ what: narrowed, breaking: false }]);
  });
});

const REPLACED: [rule: string, old: Schema, now: Schema, what: string][] = [
  ['a type', { type: 'string' }, { type: 'integer' }, 'Its type is integer instead of string.'],
  ['a pattern', { pattern: '^a' }, { pattern: '^b' }, 'Its pattern is `^b` instead of `^a`.'],
  ['a format', { format: 'date' }, { format: 'date-time' }, 'Its format is `date-time` instead of `date`.'],
];

test.each(REPLACED)('%s that is replaced breaks both ways', (_, old, now, what) => {
  expect(takenChanges(old, now)).toMatchObject([{ what, breaking: true }]);
  expect(answeredChanges(old, now)).toMatchObject([{ what, breaking: true }]);
});

describe('values', () => {
  test('a new string among those that are answered breaks nothing, nor does one that is gone', () => {
    const [few, many] = [
      { type: 'string', enum: ['a'] },
      { type: 'string', enum: ['a', 'b'] },
    ];
    expect(answeredChanges(few, many)).toMatchObject([{ what: 'The value `b` is new.', breaking: false }]);
    expect(answeredChanges(many, few)).toMatchObject([{ what: 'The value `b` is gone.', breaking: false }]);
    expect(takenChanges(few, many)).toMatchObject([{ what: 'The value `b` is new.', breaking: false }]);
    expect(takenChanges(many, few)).toMatchObject([{ what: 'The value `b` is gone.', breaking: true }]);
  });

  test('a string that is answered under a new name breaks', () => {
    const changes = answeredChanges({ enum: ['a', 'b'] }, { enum: ['a', 'c'] });
    expect(changes).toMatchObject([
      { what: 'The value `b` is gone.', breaking: true },
      { what: 'The value `c` is new.', breaking: true },
    ]);
  });

  test('a constant that is answered stays', () => {
    expect(answeredChanges({ const: 'a' }, { enum: ['a', 'b'] })).toMatchObject([{ what: 'The value `b` is new.', breaking: true }]);
    expect(answeredChanges({ const: 'a' }, { enum: ['a'] })).toEqual([]);
  });
});

describe('properties', () => {
  const object = (properties: Record<string, Schema>, required: string[] = []) => ({ type: 'object', required, properties });

  test('one that is gone breaks both ways', () => {
    const gone = [{ where: expect.stringContaining('.note'), what: 'It is gone.', breaking: true }];
    expect(takenChanges(object({ note: {} }), object({}))).toEqual(gone);
    expect(answeredChanges(object({ note: {} }), object({}))).toEqual(gone);
  });

  test('a new one breaks only where it must be sent', () => {
    expect(takenChanges(object({}), object({ note: {} }))).toMatchObject([{ what: 'It is new.', breaking: false }]);
    expect(takenChanges(object({}), object({ note: {} }, ['note']))).toMatchObject([
      { what: 'It is new and must be sent.', breaking: true },
    ]);
    expect(answeredChanges(object({}), object({ note: {} }))).toMatchObject([{ what: 'It is new.', breaking: false }]);
    expect(answeredChanges(object({}), object({ note: {} }, ['note']))).toMatchObject([{ what: 'It is new.', breaking: false }]);
  });

  test('one may be required of answers, and left out of requests', () => {
    const [free, bound] = [object({ note: {} }), object({ note: {} }, ['note'])];
    expect(takenChanges(free, bound)).toMatchObject([{ what: 'It must be sent now.', breaking: true }]);
    expect(takenChanges(bound, free)).toMatchObject([{ what: 'It may be left out now.', breaking: false }]);
    expect(answeredChanges(free, bound)).toMatchObject([{ what: 'It is always there now.', breaking: false }]);
    expect(answeredChanges(bound, free)).toMatchObject([{ what: 'It can be absent now.', breaking: true }]);
  });

  test('others may be let in, and shut out of answers unless they were a map', () => {
    const [open, shut, map] = [
      { type: 'object' },
      { type: 'object', additionalProperties: false },
      { additionalProperties: { minimum: 0 } },
    ];
    const [isOpen, isShut] = ['Other properties are possible now.', 'Other properties are no longer possible.'];
    expect(takenChanges(shut, open)).toMatchObject([{ what: isOpen, breaking: false }]);
    expect(answeredChanges(shut, open)).toMatchObject([{ what: isOpen, breaking: false }]);
    expect(takenChanges(open, shut)).toMatchObject([{ what: isShut, breaking: true }]);
    expect(answeredChanges(open, shut)).toMatchObject([{ what: isShut, breaking: false }]);
    expect(answeredChanges(map, { additionalProperties: false })).toMatchObject([{ what: isShut, breaking: true }]);
  });
});

test('a default counts only in what is taken', () => {
  expect(takenChanges({ default: 1 }, { default: 2 })).toMatchObject([{ what: 'Its default is `2` instead of `1`.', breaking: true }]);
  expect(answeredChanges({ default: 1 }, { default: 2 })).toEqual([]);
});

test('what is deprecated goes on working', () => {
  expect(takenChanges({}, { deprecated: true })).toMatchObject([{ what: 'It is deprecated now.', breaking: false }]);
  expect(takenChanges({ deprecated: true }, {})).toMatchObject([{ what: 'It is no longer deprecated.', breaking: false }]);
});

test('two ways to say the same are no change', () => {
  const nullable = { anyOf: [{ type: 'string', enum: ['a'] }, { type: 'null' }] };
  expect(takenChanges({ type: ['string', 'null'], enum: ['a', null] }, nullable)).toEqual([]);
  const mixed = {
    anyOf: [
      { type: 'string', maxLength: 9 },
      { type: 'integer', minimum: 0 },
    ],
  };
  expect(
    takenChanges({ type: ['integer', 'string', 'null'], minimum: 0, maxLength: 9 }, { anyOf: [...mixed.anyOf, { type: 'null' }] }),
  ).toEqual([]);
  expect(answeredChanges(mixed, { type: ['integer', 'string'], minimum: 0, maxLength: 9 })).toEqual([]);
  expect(takenChanges({ type: ['integer', 'string'] }, { type: ['string', 'integer'] })).toEqual([]);
  expect(takenChanges({ minLength: 0, uniqueItems: false }, {})).toEqual([]);
  expect(takenChanges({ type: 'string' }, { $ref: '#/components/schemas/Name' }, COMPONENTS)).toEqual([]);
  expect(takenChanges({ $ref: '#/components/schemas/Name' }, { type: 'string' }, COMPONENTS)).toEqual([]);
});

test('a keyword without a rule is a failure, for its changes would go by unseen', () => {
  expect(() => takenChanges({}, { not: { type: 'string' } })).toThrow('no rule for not');
});

describe('components', () => {
  const tree = (more: Record<string, Schema> = {}): Record<string, Schema> => ({
    Tree: { type: 'object', properties: { child: { $ref: '#/components/schemas/Tree' }, ...more } },
  });

  test('one that holds itself is followed once', () => {
    const ref = { $ref: '#/components/schemas/Tree' };
    expect(takenChanges(ref, ref, tree({ leaf: {} }), tree())).toEqual([
      { where: 'Tree.leaf, taken by doIt', what: 'It is gone.', breaking: true },
    ]);
  });

  test('two of different names that hold themselves are followed once', () => {
    const both = { ...tree({ leaf: {} }), Bush: { type: 'object', properties: { child: { $ref: '#/components/schemas/Bush' } } } };
    const changes = takenChanges({ $ref: '#/components/schemas/Tree' }, { $ref: '#/components/schemas/Bush' }, both);
    expect(changes).toEqual([
      { where: 'Bush.leaf, taken by doIt', what: 'It is gone.', breaking: true },
      { where: 'body, taken by doIt', what: 'Its type is called Bush instead of Tree.', breaking: true },
    ]);
  });

  test('one that holds itself is not followed into what can be anything', () => {
    const lists = { List: { type: 'array', items: { $ref: '#/components/schemas/List' } } };
    const changes = takenChanges({ type: 'array' }, { $ref: '#/components/schemas/List' }, lists);
    expect(changes).toEqual([{ where: 'body[], taken by doIt', what: 'It can no longer be anything.', breaking: true }]);
  });

  test('one that only leads to itself is followed once', () => {
    const circle = { Circle: { $ref: '#/components/schemas/Circle' } };
    expect(takenChanges({ $ref: '#/components/schemas/Circle' }, { type: 'string' }, circle)).toEqual([]);
    expect(takenChanges({ type: 'string' }, { $ref: '#/components/schemas/Circle' }, circle)).toEqual([]);
  });

  test('one that is called otherwise gives the types of generated clients another name', () => {
    const changes = takenChanges({ $ref: '#/components/schemas/Name' }, { $ref: '#/components/schemas/Title' }, COMPONENTS, {
      Title: { type: 'string', maxLength: 9 },
    });
    expect(changes).toEqual([
      { where: 'Title, taken by doIt', what: 'It has the maxLength `9` now.', breaking: true },
      { where: 'body, taken by doIt', what: 'Its type is called Title instead of Name.', breaking: true },
    ]);
  });

  test('what stands beside a reference counts', () => {
    const beside = (maxLength: number) => ({ $ref: '#/components/schemas/Name', maxLength });
    expect(takenChanges(beside(2), beside(1), COMPONENTS)).toEqual([
      { where: 'body, taken by doIt', what: 'Its maxLength is `1` instead of `2`.', breaking: true },
    ]);
  });
});
