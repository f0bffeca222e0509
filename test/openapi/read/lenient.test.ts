import { expect, test } from 'vitest';
import type { Document } from '../../../openapi/read/document.ts';
import { withLeniency } from '../../../openapi/read/lenient.ts';
import { readValidation } from '../../../src/start/read-contract.ts';

const lenient = (schema: object) => {
  const document = { openapi: '3.1.0', info: { version: '1' }, security: [], paths: {}, components: { schemas: { It: schema } } };
  return withLeniency(document as Document).components.schemas?.It;
};

test('what is marked may also be anything else', () => {
  expect(lenient({ type: 'integer', maximum: 3, 'x-lenient': true })).toEqual({ anyOf: [{ type: 'integer', maximum: 3 }, {}] });
  expect(lenient({ items: { $ref: '#/a', 'x-lenient': true } })).toEqual({ items: { anyOf: [{ $ref: '#/a' }, {}] } });
});

test('forms that a word tells apart are alternatives of which the first that fits is the one', () => {
  const forms = [{ $ref: '#/a' }, { $ref: '#/b' }];
  expect(lenient({ oneOf: forms, discriminator: { propertyName: 'type' } })).toEqual({ anyOf: forms });
  expect(lenient({ oneOf: forms })).toEqual({ oneOf: forms });
});

test('the server takes any element of a batch, any limit and any status', () => {
  const { paths } = readValidation() as Document;
  const billing = paths['/v1/admin/billing/events']?.post?.requestBody?.content['application/json']?.schema as {
    properties: { events: { items: object } };
  };
  expect(billing.properties.events.items).toEqual({});
  const rewards = paths['/v1/referrals/rewards']?.get?.parameters ?? [];
  for (const name of ['limit', 'offset', 'status']) expect(rewards.find((parameter) => parameter.name === name)?.schema).toEqual({});
});
