import { expect } from 'vitest';
import { SETTING, TASK_SETTING } from '../support/points.ts';
import { refusesInOrder } from '../support/refusals.ts';
import { startServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

test('every version is listed, newest first, with who put it in force and when', async () => {
  const server = await startServer();
  const path = `${TASK_SETTING}/versions`;
  expect((await server.admin('GET', path)).body).toEqual({ items: [] });
  const [first, second] = [server.clock.now().toISOString(), new Date(server.clock.now().getTime() + 1000).toISOString()];
  await server.admin('PUT', TASK_SETTING, SETTING);
  server.clock.advance(1000);
  await server.admin('PUT', TASK_SETTING, { ...SETTING, auction: 7, wallet: [] });
  expect((await server.admin('GET', path)).body.items).toEqual([
    { id: 1, ...SETTING, auction: 7, wallet: [], version: 2, actor: 'operator:default', created_at: second },
    { id: 1, ...SETTING, version: 1, actor: 'operator:default', created_at: first },
  ]);
  await server.stop();
});

refusesInOrder('listTaskSettings', {
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
