import { describe, expect, test } from 'vitest';
import { contractSchema } from '../../../src/http/backend/contract-schema.ts';
import { faultFinder, type Schema } from '../../../src/http/backend/fault.ts';
import { contractAjv } from '../../../src/http/backend/formats.ts';
import { readValidation } from '../../../src/start/read-contract.ts';

const GOOD = {
  id: 'evt_1',
  type: 'invoice_paid',
  occurred_at: '2026-03-01T12:00:00Z',
  invoice_id: 'inv_1',
  user_id: '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e',
  amount_micro: 1,
};
const document = readValidation();
const { faultOf } = contractSchema(document, 'BillingEvent');

test('a good event has no fault', () => {
  expect(faultOf(GOOD)).toBeUndefined();
});

test('of several mistakes the first is told, in the order of the schema, and of properties that do not belong last', () => {
  const bad: Record<string, unknown> = { extra: 1, amount_micro: 'x', currency: 'euro', user_id: 7, type: 'invoice_paid' };
  const told = [];
  for (const [name, value] of Object.entries({ ...GOOD, currency: 'EUR' })) {
    told.push(faultOf(bad));
    bad[name] = value;
  }
  expect([...told, faultOf(bad)]).toEqual([
    'id is missing',
    ...Array(2).fill('occurred_at is missing'),
    'invoice_id is missing',
    'user_id must be a string',
    'amount_micro must be an integer',
    'currency must be three capital letters',
    'unknown property extra',
  ]);
});

test.each([
  ['user_id', { user_id: 'ada' }, 'user_id must be a UUID'],
  ['a UUID as a URN', { user_id: `urn:uuid:${GOOD.user_id}` }, 'user_id must be a UUID'],
  ['a long id', { id: 'x'.repeat(256) }, 'id must have at most 255 characters'],
  ['an empty id', { id: '' }, 'id must not be empty'],
  ['half a character', { invoice_id: '\ud800' }, 'invoice_id must be well-formed Unicode'],
  ['a type of another kind', { type: { invoice_paid: true } }, expect.stringMatching(/^type must be one of invoice_paid, /)],
])('%s', (_, change, words) => {
  expect(faultOf({ ...GOOD, ...change })).toEqual(words);
});

describe('nothing of an event is repeated', () => {
  const SECRET = 'sk_live_4eC39HqLyjWDarjtT1zdp7dc';

  test.each(Object.keys(GOOD))('not the value of %s', (name) => {
    for (const value of [SECRET, SECRET.repeat(1000), { [SECRET]: SECRET }, [SECRET]]) {
      const words = faultOf({ ...GOOD, [name]: value }) ?? '';
      expect(words).not.toContain('sk_');
      expect(words.length).toBeLessThanOrEqual(200);
    }
  });

  test.each([SECRET, 'x'.repeat(41), 'ada@example.org', 'two words', '', '__proto__'])('not the property %j', (name) => {
    expect(faultOf(JSON.parse(JSON.stringify(GOOD).replace('{', `{${JSON.stringify(name)}:1,`)))).toBe('an unknown property');
  });
});

test.each(['BillingEvent', 'PointEvent'] as const)('every pattern of %s has words', (name) => {
  const { anyOf, oneOf } = (document as { components: { schemas: Record<string, Schema> } }).components.schemas[name] as Schema;
  const properties = (oneOf ?? anyOf ?? []).flatMap((branch) => Object.values(branch.properties ?? {}));
  expect(properties.length).toBeGreaterThan(15);
  const unsaid = properties.filter((property) => 'pattern' in property && !property['x-pattern-words'] && property.format !== 'uuid');
  expect(unsaid).toEqual([]);
});

test('a schema that is no choice, and types that none of our events has', () => {
  const even: object = { multipleOf: 2 };
  const properties: Record<string, Schema> = { a: { type: ['boolean', 'null'] }, b: even };
  const ajv = contractAjv({});
  const find = faultFinder({ properties }, (schema, value) => {
    const validate = ajv.compile(schema);
    return validate(value) ? undefined : validate.errors?.[0];
  });
  expect([{ a: 1 }, { b: 3 }, { a: null, b: 4 }].map(find)).toEqual([
    'a must be true or false or null',
    'b must be multiple of 2',
    undefined,
  ]);
});
