import { expect } from 'vitest';
import { takeSeat } from '../support/console.ts';
import { refusesInOrder } from '../support/refusals.ts';
import { ADMIN_TOKEN } from '../support/server.ts';
import { serving } from '../support/serving.ts';

const test = serving({
  adminTokens: [
    ['default', ADMIN_TOKEN],
    ['zoe', 'the-token-of-zoe-0123'],
  ],
});

test('everybody is listed by name, names of the environment as owners who are changed there', async ({ server }) => {
  await server.admin('PUT', '/v1/admin/operators/grace', { role: 'support', email: 'Grace@Example.org' });
  await takeSeat(server, { operator: 'grace' });
  await takeSeat(server, { operator: 'grace', isEnded: true });
  await server.sql(`insert into operators (name, role, created_at) values ('zoe', 'viewer', now())`); // made before the environment named her
  const { status, body } = await server.admin('GET', '/v1/admin/operators');
  expect(status).toBe(200);
  const at = server.clock.now().toISOString();
  const owner = { role: 'owner', email: null, disabled: false, has_oidc: false, in_environment: true, open_sessions: 0, created_at: null };
  expect(body.items).toEqual([
    { name: 'default', ...owner, last_seen_at: null },
    {
      name: 'grace',
      role: 'support',
      email: 'grace@example.org',
      disabled: false,
      has_oidc: false,
      in_environment: false,
      open_sessions: 1,
      created_at: at,
      last_seen_at: null,
    },
    { name: 'zoe', ...owner, last_seen_at: null },
  ]);
});

refusesInOrder('listOperators', { test, good: () => {} });
