import { expect } from 'vitest';
import { DAY_MS } from '../../src/core/clock.ts';
import { type Event, eventsAfter, everyEvent } from '../support/events.ts';
import { openWorkshop } from '../support/jobs.ts';
import { expectRefusal } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { serving } from '../support/serving.ts';

const test = serving();

const cleanUp = async (server: TestServer) => {
  const workshop = await openWorkshop(server);
  await workshop.cleanUp();
  await workshop.close();
};

test('events are kept for 30 days; then a place before them is expired, and whoever begins anew begins with what is kept', async ({
  server,
}) => {
  for (let n = 0; n < 3; n++) await server.createUser();
  const old = await everyEvent(server);
  const first = await eventsAfter(server, '', { limit: '1' });
  const last = await eventsAfter(server, '', { limit: '200' });
  server.clock.advance(29 * DAY_MS);
  await server.createUser();
  const whole = await everyEvent(server);
  await cleanUp(server);
  expect(await everyEvent(server)).toEqual(whole);

  server.clock.advance(DAY_MS + 1);
  await cleanUp(server);
  const kept = whole.slice(old.length);
  expect(await everyEvent(server)).toEqual(kept);
  expectRefusal(await server.admin('GET', `/v1/admin/events?after=${first.next}`), 'cursor_expired');
  expect((await eventsAfter(server, last.next)).items, 'the place before the first that is kept is good').toEqual(kept);
  expectRefusal(await server.admin('GET', `/v1/admin/events/${old[0]?.id}`), 'outgoing_event_not_found');
  expect(await server.sql('select count(*)::integer as count from event_batches')).toEqual([{ count: 1 }]);

  await server.createUser();
  expect((await everyEvent(server)).map(({ position }) => position)).toEqual([old.length + 1, old.length + 2]);
});

test('what has no place yet is kept however old it is, and so is what stands behind something younger', async ({ server }) => {
  const before = await everyEvent(server);
  server.clock.advance(DAY_MS);
  await server.createUser();
  await server.sequence();
  server.clock.advance(-DAY_MS);
  await server.createUser();
  await server.sequence();
  const [younger, older] = (await everyEvent(server)).slice(before.length) as [Event, Event];
  expect(older.timestamp < younger.timestamp).toBe(true);
  await server.createUser();
  server.clock.advance(30 * DAY_MS + 1);
  await cleanUp(server);
  expect((await everyEvent(server)).slice(0, 2)).toEqual([younger, older]);
  expect(await everyEvent(server)).toHaveLength(3);
});
