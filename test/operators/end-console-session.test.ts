import { expect } from 'vitest';
import { fromConsole, takeSeat } from '../support/console.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { test } from '../support/serving.ts';

test('the session ends, the cookie is cleared, and other sessions of the operator go on', async ({ server }) => {
  const [seat, other] = [await takeSeat(server), await takeSeat(server)];
  const reply = await fromConsole(server, seat, 'DELETE', '/session');
  expect([reply.status, reply.body]).toEqual([200, { ok: true }]);
  expect(reply.headers.getSetCookie()).toEqual(['triport_console=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict']);
  expectRefusal(await fromConsole(server, seat, 'GET', '/v1/admin/operators/me'), 'console_session_required');
  expect((await fromConsole(server, other, 'GET', '/v1/admin/operators/me')).status).toBe(200);
  const audit = await server.sql(`select actor, details from audit_log where action = 'operator.signed_out'`);
  expect(audit).toEqual([{ actor: 'operator:default', details: { operator: 'default' } }]);
});

refusesInOrder('endConsoleSession', { good: () => {} });
