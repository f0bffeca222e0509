/** Names and ids, as the contract and its clients write them. */
import { expect, test } from 'vitest';
import { wireNames } from '../../generated/sdk/typescript/names.ts';
import { camel } from '../../openapi/generate/sdk/typescript/spell.ts';
import { camelCase, camelKeys } from '../../src/kit/camel-case.ts';
import { isUuid } from '../../src/kit/uuid.ts';

test('every name of the contract becomes the one that its client has', () => {
  expect(wireNames.length).toBeGreaterThan(100);
  for (const wire of wireNames) expect(camelCase(wire)).toBe(camel(wire));
});

test('what is within a part keeps its names', () => {
  expect(camelKeys({ user_id: 'a_b', details: { amount_micro: 1 } })).toEqual({ userId: 'a_b', details: { amount_micro: 1 } });
});

test.each([
  ['3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e', true],
  ['3F8C2A1E-9B4D-4C7A-8E21-6F0A1B2C3D4E', true],
  [' 3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e', false],
  ['3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4', false],
  ['3f8c2a1e9b4d4c7a8e216f0a1b2c3d4e', false],
  ['------------------------------------', false],
])('%j is written as an id is: %j', (text, is) => {
  expect(isUuid(text)).toBe(is);
});
