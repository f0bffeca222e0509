import { expect } from 'vitest';
import { fromConsole, takeSeat } from '../support/console.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { test } from '../support/serving.ts';

const ME = '/v1/admin/operators/me';
const path = (name: string) => `/v1/admin/operators/${name}/sessions`;

test('every session of the operator ends at once, nobody else’s does, and it is written down', async ({ server }) => {
  const seats = [await takeSeat(server, { operator: 'grace', role: 'viewer' }), await takeSeat(server, { operator: 'grace' })];
  const kept = await takeSeat(server, { operator: 'hedy', role: 'viewer' });
  const reply = await server.admin('DELETE', path('grace'));
  expect([reply.status, reply.body]).toEqual([200, { ok: true }]);
  for (const seat of seats) expectRefusal(await fromConsole(server, seat, 'GET', ME), 'console_session_required');
  expect((await fromConsole(server, kept, 'GET', ME)).status).toBe(200);
  const audit = await server.sql(`select actor, details from audit_log where action = 'operator.sessions_ended'`);
  expect(audit).toEqual([{ actor: 'operator:default', details: { operator: 'grace', sessions_ended: 2 } }]);
});

test('a name of the environment has sessions too', async ({ server }) => {
  const seat = await takeSeat(server);
  expect((await server.admin('DELETE', path('default'))).status).toBe(200);
  expectRefusal(await fromConsole(server, seat, 'GET', ME), 'console_session_required');
});

refusesInOrder('endOperatorSessions', {
  good: async (attempt) => {
    await attempt.server.admin('PUT', '/v1/admin/operators/ida', { role: 'viewer' });
    attempt.path = path('ida');
  },
  own: [
    {
      tag: 'operator_name_invalid',
      promise: 'a name that nobody can have is refused',
      spoil: (attempt) => {
        attempt.path = attempt.path.replace(/operators\/[^/]+/, 'operators/No_Name');
      },
    },
    {
      tag: 'operator_not_found',
      promise: 'an operator whom nobody has made is not there',
      spoil: (attempt) => {
        attempt.path = attempt.path.replace(/operators\/[^/]+/, 'operators/nobody');
      },
    },
  ],
});
