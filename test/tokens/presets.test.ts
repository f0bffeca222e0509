/** The guide's presets are scopes of this contract. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isGrant } from '../../src/core/scopes.ts';

const guide = readFileSync(new URL('../../openapi/guides/tokens.md', import.meta.url), 'utf8');
const presets = [...guide.matchAll(/^\| (owner|support|billing bridge|finance|auditor|integrator)[^|]*\| (.*) \|$/gm)];

test.each(presets.map(([, who, scopes]) => [who, scopes] as const))('%s may have %s', (_, scopes = '') => {
  const grants = [...scopes.matchAll(/`([^`]+)`/g)].map(([, grant = '']) => grant);
  expect(grants.length).toBeGreaterThan(0);
  expect(grants.filter((grant) => !isGrant(grant))).toEqual([]);
});

test('there are six', () => expect(presets).toHaveLength(6));
