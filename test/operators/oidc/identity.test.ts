import { expect, test } from 'vitest';
import { identityOf, isThin } from '../../../src/operators/oidc/identity.ts';
import { operatorName } from '../../../src/operators/oidc/operator-name.ts';
import type { OidcSettings } from '../../../src/operators/oidc/settings.ts';
import type { Role } from '../../../src/operators/roles.ts';

const CLAIMS = { iss: 'https://login.example.org', sub: 'ada', aud: 'triport', iat: 1_780_000_000, exp: 1_780_000_600 };

const roleOf: ReadonlyMap<string, Role> = new Map([
  ['admins', 'owner'],
  ['billing', 'finance'],
]);
const settings = (claim?: string): OidcSettings => ({
  issuer: CLAIMS.iss,
  clientId: 'triport',
  clientSecret: 'secret',
  roles: claim === undefined ? undefined : { claim, roleOf },
  acr: [],
});

test.each([
  [['billing', 'admins'], 'owner'], // the first of the map, and not of the claim
  [['billing', 'staff'], 'finance'],
  ['billing', 'finance'],
  [['staff'], null],
  [[['billing']], null],
  [{ billing: true }, null],
  [undefined, null],
])('of the roles %j the map takes %s', (groups, role) => {
  expect(identityOf({ ...CLAIMS, groups } as never, settings('groups')).role).toBe(role);
});

test('without a map nobody has a role by it', () => {
  expect(identityOf({ ...CLAIMS, groups: ['billing'] }, settings()).role).toBeUndefined();
});

test.each([
  ['realm_access.roles', { realm_access: { roles: ['billing'] } }],
  ['https://example.org/roles', { 'https://example.org/roles': ['billing'] }],
])('the claim %s is found by its name or its path', (claim, claims) => {
  expect(identityOf({ ...CLAIMS, ...claims }, settings(claim)).role).toBe('finance');
});

test('what every object has is no claim', () => {
  expect(identityOf(CLAIMS, settings('constructor.name')).role).toBeNull();
});

test('an address counts when it is verified, and in lower case', () => {
  const emailOf = (email: unknown, email_verified: unknown) => identityOf({ ...CLAIMS, email, email_verified } as never, settings()).email;
  expect(emailOf('Ada@Example.org', true)).toBe('ada@example.org');
  for (const verified of [false, undefined, 'true', 1]) expect(emailOf('ada@example.org', verified)).toBeNull();
  for (const address of [undefined, '', 7]) expect(emailOf(address, true)).toBeNull();
});

test('who says no name is called as their address begins', () => {
  const calledOf = (claims: object) => identityOf({ ...CLAIMS, ...claims }, settings()).called;
  expect(calledOf({ preferred_username: 'ada', email: 'x@example.org', email_verified: true })).toBe('ada');
  expect(calledOf({ email: 'Ada@example.org', email_verified: true })).toBe('ada');
  expect(calledOf({ email: 'ada@example.org' })).toBeNull();
});

test.each([
  ['ada', 'ada'],
  ['Ada Lovelace', 'ada-lovelace'],
  ['ada.lovelace@example.org', 'ada-lovelace-example-org'],
  ['__José__', 'jose'],
  ['-', null],
  ['', null],
  ['王', null],
  ['x'.repeat(50), 'x'.repeat(40)],
  [`${'x'.repeat(39)} y`, 'x'.repeat(39)],
])('%j becomes the name %j', (called, name) => {
  expect(operatorName(called)).toBe(name);
});

test('an ID token is thin when it leaves out the address, or the claim of roles', () => {
  expect(isThin({ ...CLAIMS, email: 'ada@example.org' }, settings())).toBe(false);
  expect(isThin(CLAIMS, settings())).toBe(true);
  expect(isThin({ ...CLAIMS, email: 'ada@example.org' }, settings('groups'))).toBe(true);
  expect(isThin({ ...CLAIMS, email: 'ada@example.org', groups: [] }, settings('groups'))).toBe(false);
});
