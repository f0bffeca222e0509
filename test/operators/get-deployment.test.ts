import { expect } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { readContract } from '../../src/start/read-contract.ts';
import { fromConsole, takeSeat } from '../support/console.ts';
import { refusesInOrder } from '../support/refusals.ts';
import { serving, test } from '../support/serving.ts';

const PATH = '/v1/admin/deployment';

test('what the server was set up with', async ({ server }) => {
  const { status, body } = await server.admin('GET', PATH);
  expect([status, body]).toEqual([
    200,
    {
      version: (readContract() as { info: { version: string } }).info.version,
      currency: 'USD',
      public_url: 'http://triport.test',
      append_only: true,
      four_eyes: 0,
      jobs: [
        { name: 'sweepRewards', last_success_at: null },
        { name: 'rollUp', last_success_at: null },
        { name: 'cleanUp', last_success_at: null },
        { name: 'verifyLedger', last_success_at: null },
      ],
      features: ['response_validation'],
    },
  ]);
});

test('jobs that other servers did are seen as far as they leave a trace', async ({ server }) => {
  await server.sql('insert into sweeps (id, swept_until) values (1, $1)', [server.clock.now()]);
  const { body } = await server.admin('GET', PATH);
  expect(body.jobs[0]).toEqual({ name: 'sweepRewards', last_success_at: server.clock.now().toISOString() });
});

test('it is for whoever has a role: no scope is asked for', async ({ server }) => {
  expect(operations.getDeployment.scopes).toEqual([]);
  const seat = await takeSeat(server, { operator: 'grace', role: 'viewer' });
  expect((await fromConsole(server, seat, 'GET', PATH)).status).toBe(200);
});

const other = serving({ currency: 'EUR', rateLimit: true, jobs: true, responseValidation: false });

other('another deployment answers otherwise', async ({ server }) => {
  const { body } = await server.admin('GET', PATH);
  expect(body).toMatchObject({ currency: 'EUR', features: ['jobs', 'rate_limit'] });
});

refusesInOrder('getDeployment', { good: () => {} });
