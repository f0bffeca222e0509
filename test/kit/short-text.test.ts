import { expect, test } from 'vitest';
import { shortText } from '../../src/kit/short-text.ts';

test.each([
  ['3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e', '3f8c2a…3d4e'],
  ['0123456789ab', '012345…89ab'],
  ['0123456789a', '0123456789a'],
  ['', ''],
])('%s is shown as %s', (id, short) => {
  expect(shortText(id)).toBe(short);
});
