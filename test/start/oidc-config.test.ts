import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../src/start/config.ts';

const CLIENT = { OIDC_ISSUER: 'https://login.example.org/realms/triport', OIDC_CLIENT_ID: 'triport', OIDC_CLIENT_SECRET: 'hush-hush' };
const MAP = { OIDC_ROLE_CLAIM: 'groups', OIDC_ROLES: 'owner:triport-admins, finance:billing, viewer:https://example.org/all' };

function mistakesOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes;
    throw error;
  }
  return [];
}

test('without any of them there is no log-in by a provider', () => {
  expect(readConfig({}).oidc).toBeUndefined();
  expect(readConfig({ OIDC_ISSUER: '' }).oidc).toBeUndefined();
});

test('a provider, a map of roles, and what a confirmation asks for', () => {
  const client = { issuer: CLIENT.OIDC_ISSUER, clientId: 'triport', clientSecret: 'hush-hush' };
  expect(readConfig(CLIENT).oidc).toEqual({ ...client, roles: undefined, acr: [] });
  const roleOf = new Map([
    ['triport-admins', 'owner'],
    ['billing', 'finance'],
    ['https://example.org/all', 'viewer'],
  ]);
  expect(readConfig({ ...CLIENT, ...MAP, OIDC_ACR: 'phr phrh' }).oidc).toEqual({
    ...client,
    roles: { claim: 'groups', roleOf },
    acr: ['phr', 'phrh'],
  });
});

test.each(['http://127.0.0.1:9000', 'http://localhost:9000/', 'http://[::1]:9000', 'https://login.example.org'])(
  'the issuer may be %s',
  (issuer) => {
    expect(readConfig({ ...CLIENT, OIDC_ISSUER: issuer }).oidc?.issuer).toBe(issuer);
  },
);

test.each([
  ['OIDC_ISSUER', 'http://login.example.org'],
  ['OIDC_ISSUER', 'http://127.0.0.1.example.org'],
  ['OIDC_ISSUER', 'login.example.org'],
  ['OIDC_ISSUER', 'https://login.example.org/?x=1'],
  ['OIDC_ISSUER', 'https://login.example.org/#x'],
  ['OIDC_ISSUER', 'https://ada:secret@login.example.org'],
  ['OIDC_CLIENT_ID', 'with blanks'],
  ['OIDC_CLIENT_SECRET', 'hush hush'],
  ['OIDC_ROLES', 'billing'],
  ['OIDC_ROLES', 'boss:billing'],
  ['OIDC_ROLES', 'finance:'],
  ['OIDC_ROLES', 'finance:billing,owner:billing'],
  ['OIDC_ACR', 'two  blanks'],
])('%s=%s is named as a mistake, and nothing else is', (name, value) => {
  const mistakes = mistakesOf({ ...CLIENT, ...MAP, [name]: value });
  expect(mistakes).toHaveLength(1);
  expect(mistakes[0]).toMatch(new RegExp(`^${name} .{10,}`));
  expect(mistakes[0]).not.toContain('hush');
});

test.each([
  [{ OIDC_ISSUER: CLIENT.OIDC_ISSUER }, ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']],
  [{ OIDC_ACR: 'phr' }, ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']],
  [MAP, ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']],
  [{ ...CLIENT, OIDC_ROLES: MAP.OIDC_ROLES }, ['OIDC_ROLE_CLAIM']],
  [{ ...CLIENT, OIDC_ROLE_CLAIM: 'groups' }, ['OIDC_ROLES']],
])('what is missing beside the others is named, a line each: %j', (environment, names) => {
  const mistakes = mistakesOf(environment);
  expect(mistakes.map((mistake) => mistake.split(' ', 1)[0])).toEqual(names);
});
