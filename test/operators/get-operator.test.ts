import { expect } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { fromConsole, takeSeat } from '../support/console.ts';
import { refusesInOrder } from '../support/refusals.ts';
import { test } from '../support/serving.ts';

const ME = '/v1/admin/operators/me';

test('a token of the environment is an owner’s, who may call all that operators may', async ({ server }) => {
  const { status, body } = await server.admin('GET', ME);
  const callable = Object.entries(operations).filter(([, { caller }]) => caller.startsWith('operator'));
  expect([status, body]).toMatchObject([200, { operator: 'default', role: 'owner', session: null }]);
  expect(body.may.toSorted()).toEqual(callable.map(([id]) => id).sort());
});

test('in the console there are its own operations too, and a role’s scopes', async ({ server }) => {
  const seat = await takeSeat(server, { operator: 'grace', role: 'support' });
  const { body } = await fromConsole(server, seat, 'GET', ME);
  expect(body).toMatchObject({ operator: 'grace', role: 'support', session: { fresh_until: expect.any(String) } });
  expect(body.may).toEqual(expect.arrayContaining(['confirmOperator', 'endConsoleSession', 'putUser', 'listAllPayouts', 'getOperator']));
  for (const refused of ['eraseUser', 'createApiToken', 'markPayoutSent', 'putOperator']) expect(body.may).not.toContain(refused);
  expect(body.scopes).toEqual(expect.arrayContaining(['users:write', 'payouts:read']));
});

refusesInOrder('getOperator', { good: () => {} });
