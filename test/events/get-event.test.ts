import { expect } from 'vitest';
import { everyEvent } from '../support/events.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { test } from '../support/serving.ts';

const PATH = '/v1/admin/events';
const UNKNOWN = `evt_${'0'.repeat(32)}`;

test('an event is what the list says of it, by its id', async ({ server }) => {
  await server.createUser();
  const listed = await everyEvent(server);
  for (const event of listed) expect((await server.admin('GET', `${PATH}/${event.id}`)).body).toEqual(event);
});

test('outgoing_event_not_found: what is no id, a place that its batch does not have, and what has no position yet', async ({ server }) => {
  await server.createUser();
  const { id } = (await everyEvent(server)).at(-1) as { id: string };
  for (const other of ['7', 'evt_', UNKNOWN, id.toUpperCase(), `${id.slice(0, -3)}001`, `${id.slice(0, -3)}fff`])
    expectRefusal(await server.admin('GET', `${PATH}/${other}`), 'outgoing_event_not_found');
  await server.createUser();
  const [{ batch_id }] = await server.sql('select batch_id from outbox');
  const waiting = `${PATH}/evt_${batch_id.replaceAll('-', '')}`;
  expectRefusal(await server.admin('GET', waiting), 'outgoing_event_not_found');
  await server.sequence();
  expect((await server.admin('GET', waiting)).status).toBe(200);
});

refusesInOrder('getEvent', {
  good: async (attempt) => {
    await attempt.server.createUser();
    const { id } = (await everyEvent(attempt.server)).at(-1) as { id: string };
    attempt.path = `${PATH}/${id}`;
  },
  own: [
    {
      tag: 'outgoing_event_not_found',
      promise: 'there is no such event',
      spoil: (attempt) => {
        attempt.path = `${PATH}/${UNKNOWN}`;
      },
    },
  ],
});
