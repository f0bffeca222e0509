import { expect } from 'vitest';
import { openWorkshop } from '../support/jobs.ts';
import { richUser } from '../support/ledger.ts';
import { refusesInOrder } from '../support/refusals.ts';
import { startServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/admin/ledger/verifications';

test('the newest first, each with who began it, how far it is and what it found', async () => {
  const server = await startServer();
  const workshop = await openWorkshop(server);
  expect((await server.admin('GET', path)).body).toEqual({ items: [] });
  const began = server.clock.now().toISOString();
  const { id: first } = (await server.admin('POST', path)).body;
  server.clock.advance(2000);
  const ended = server.clock.now().toISOString();
  await workshop.continueVerification();
  const userId = await richUser(server);
  await server.sql('update balances set seq = seq + 1 where user_id = $1', [userId]);
  const again = server.clock.now().toISOString();
  const { id: second } = (await server.admin('POST', path)).body;
  const by = { started_by: 'operator:default' };
  const nothing = { progress: 0, users: 0, transfers: 0, differences_total: 0, differences: [] };
  const running = { id: second, status: 'running', ...by, started_at: again, moved_at: again, ended_at: null, ...nothing };
  const empty = { id: first, status: 'completed', ...by, started_at: began, moved_at: ended, ended_at: ended, ...nothing, progress: 100 };
  expect((await server.admin('GET', path)).body.items).toEqual([running, empty]);
  await workshop.continueVerification();
  const { ok: _, ...found } = (await server.admin('GET', '/v1/admin/ledger/verification')).body;
  expect(found.differences_total).toBe(1);
  const done = { ...running, status: 'completed', moved_at: again, ended_at: again, ...found, progress: 100 };
  expect((await server.admin('GET', path)).body.items).toEqual([done, empty]);
  await workshop.close();
  await server.stop();
});

test('of more than a hundred differences the first by user are shown, and all are counted', async () => {
  const server = await startServer();
  const workshop = await openWorkshop(server);
  for (let user = 0; user < 103; user++) await server.createUser();
  await server.sql('update balances set seq = 1');
  await server.admin('POST', path);
  await workshop.continueVerification();
  const [{ differences, differences_total }] = (await server.admin('GET', path)).body.items;
  const { body } = await server.admin('GET', '/v1/admin/ledger/verification');
  expect(differences).toEqual(body.differences);
  expect([differences_total, differences.length]).toEqual([body.differences_total, 100]);
  await workshop.close();
  await server.stop();
});

refusesInOrder('listVerifications', {
  good: () => {},
  own: [
    {
      tag: 'invalid_query',
      promise: 'a cursor that is none of this list is refused',
      spoil: (attempt) => {
        attempt.path += '?after=x';
      },
    },
  ],
});
