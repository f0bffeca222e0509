import { expect, test } from 'vitest';
import { operations, SCOPES } from '../../generated/operations.ts';
import { isGrant } from '../../src/core/scopes.ts';
import type { OperationFacts } from '../../src/operations/contract.ts';
import { GRANTS, ROLES, type Role, roleNow, scopesOfRole } from '../../src/operators/roles.ts';

const WRITES = SCOPES.filter((scope) => !scope.endsWith(':read'));

/** What each role may call that changes something, as people would say it. */
const CHANGES: Record<Role, readonly string[]> = {
  viewer: [],
  support: ['attributions:write', 'codes:write', 'sessions:view', 'sessions:write', 'users:write'],
  finance: WRITES.filter((scope) => /^(payouts|ledger):/.test(scope)),
  rules: ['points:configure', 'programme:write', 'user-tiers:write'],
  owner: WRITES,
};

test.for(ROLES)('a %s changes what the role is for, and nothing else', (role) => {
  const held = [...scopesOfRole(role)].filter((scope) => !scope.endsWith(':read'));
  expect(held.sort()).toEqual([...CHANGES[role]].sort());
});

test('every role reads what a viewer reads; payouts, and the log that tells of them, only who works on them', () => {
  for (const role of ROLES) expect(scopesOfRole('viewer').isSubsetOf(scopesOfRole(role)), role).toBe(true);
  for (const scope of ['payouts:read', 'events:read'] as const)
    expect(
      ROLES.filter((role) => scopesOfRole(role).has(scope)),
      scope,
    ).toEqual(['support', 'finance', 'owner']);
});

test('support signs in as nobody, erases nobody and moves no money', () => {
  const mayCall = ([, { scopes, caller }]: [string, OperationFacts]) =>
    caller.startsWith('operator') && scopes.some((scope) => scopesOfRole('support').has(scope));
  const may = Object.entries<OperationFacts>(operations).filter(mayCall);
  for (const id of ['eraseUser', 'markPayoutSent', 'putOperator']) expect(may.map(([name]) => name)).not.toContain(id);
  expect(may.map(([name]) => name)).toEqual(expect.arrayContaining(['putUser', 'setUserTier', 'revokeSessions', 'listAllPayouts']));
  // A ticket of theirs opens a session that can only read.
  expect([...scopesOfRole('support')]).not.toContain('sessions:create');
});

test('every grant of a role is one that the contract knows', () => {
  expect(Object.values(GRANTS).flatMap((grants) => grants.filter((grant) => !isGrant(grant)))).toEqual([]);
});

test('a name of the environment is an owner’s; who is disabled, or nowhere, has no role', () => {
  const environment = new Set(['alice']);
  expect(roleNow('alice', { role: 'viewer', disabled_at: '2026-03-01 12:00:00+00' }, environment)).toBe('owner');
  expect(roleNow('grace', { role: 'support', disabled_at: null }, environment)).toBe('support');
  expect(roleNow('grace', { role: 'support', disabled_at: '2026-03-01 12:00:00+00' }, environment)).toBeUndefined();
  expect(roleNow('nobody', undefined, environment)).toBeUndefined();
});
