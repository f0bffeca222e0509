import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { SECOND_MS } from '../../src/core/clock.ts';
import { cursorAt } from '../../src/events/list-events.ts';
import type { Attempt } from '../support/attempt.ts';
import { startBeside } from '../support/beside.ts';
import { couple, invoiceOf, report } from '../support/billing.ts';
import { type Event, eventsAfter, everyEvent, faultOfEvent, type Page } from '../support/events.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { serving, test } from '../support/serving.ts';

const PATH = '/v1/admin/events';
const positions = (events: readonly Event[]) => events.map(({ position }) => position);

/** The place behind everything that was told so far. */
async function end(server: TestServer): Promise<string> {
  await server.sequence();
  let page: Page | undefined;
  do page = await eventsAfter(server, page?.next, { limit: '200' });
  while (page.items.length > 0);
  return page.next;
}

test('every event is in the log once, in order and without a gap, whatever the pages are', async ({ server }) => {
  for (let n = 0; n < 4; n++) {
    const { invitee } = await couple(server);
    await report(server, ...Array.from({ length: 5 }, () => invoiceOf(server, invitee).paid(10_000_000)));
  }
  const whole = await everyEvent(server);
  expect(positions(whole)).toEqual(whole.map((_, index) => index + 1));
  expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length);
  for (const limit of ['1', '3', '7', 'none']) expect(await everyEvent(server, { limit })).toEqual(whole);
  for (const event of whole) {
    expect(event).toMatchObject({
      id: expect.stringMatching(/^evt_[0-9a-f]{32}$/),
      version: 1,
      request_id: expect.stringMatching(/^req_/),
    });
    expect(faultOfEvent(event.type, event.data)).toBeUndefined();
  }
});

test('an event is dated as the audit log dates what was done, and names its request', async ({ server }) => {
  const before = await end(server);
  const userId = await server.createUser();
  await server.sequence();
  const { items } = await eventsAfter(server, before);
  const [entry] = (await server.admin('GET', `/v1/admin/audit?user_id=${userId}&action=user.created`)).body.items;
  expect(items).toMatchObject([{ timestamp: entry.created_at, request_id: entry.request_id, user_id: userId }]);
});

test('an empty page says where to go on, and what comes then is found there', async ({ server }) => {
  const place = await end(server);
  const empty = await eventsAfter(server, place);
  expect(empty).toEqual({ items: [], next: place });
  await server.createUser();
  await server.sequence();
  const { items, next } = await eventsAfter(server, empty.next);
  expect(items).toHaveLength(1);
  expect(next).not.toBe(place);
});

test('what has no place yet is not there, and nothing is passed over meanwhile', async ({ server }) => {
  const place = await end(server);
  await server.createUser();
  const { items, next } = await eventsAfter(server, place);
  expect([items, next]).toEqual([[], place]);
});

test('filters by types and by user keep the order, and next goes on past what they leave out', async ({ server }) => {
  const place = await end(server);
  const { inviter, invitee } = await couple(server);
  await report(server, invoiceOf(server, invitee).paid(10_000_000));
  await server.sequence();
  const typesOf = async (query: Record<string, string>) => (await eventsAfter(server, place, query)).items.map(({ type }) => type);
  expect(await typesOf({ types: 'signup.attributed,reward.created' })).toEqual(['signup.attributed', 'reward.created']);
  expect(await typesOf({ user_id: inviter })).toEqual(['user.created', 'reward.created']);
  expect(await typesOf({ user_id: inviter.toUpperCase(), types: 'reward.created' })).toEqual(['reward.created']);
  const nothing = await eventsAfter(server, place, { types: 'no.such_type' });
  expect([nothing.items, nothing.next]).toEqual([[], await end(server)]);
  const first = await eventsAfter(server, place, { types: 'user.created', limit: '1' });
  expect((await eventsAfter(server, first.next, { types: 'user.created', limit: '1' })).items).toMatchObject([{ user_id: invitee }]);
});

const large = serving();

large('a filter that holds for nothing looks at a bounded number, and goes on from there', async ({ server }) => {
  const context = {
    now: server.clock.now(),
    actor: { kind: 'system' },
    operation: 'setUserTier',
    requestId: 'test',
    report: () => {},
  } as const;
  await server.database.transaction(context, async (tx) => {
    for (let n = 0; n < 2600; n++) tx.emit('user.tier_changed', randomUUID(), { old_tier: 1, new_tier: 2 });
  });
  await server.createUser();
  await server.sequence();
  const first = await eventsAfter(server, '', { types: 'user.created' });
  expect([first.items, first.next]).toEqual([[], cursorAt(2000n)]);
  const waiting = performance.now();
  expect((await eventsAfter(server, '', { types: 'user.created', wait: '20' })).items, 'who waits has it found').toHaveLength(1);
  expect(performance.now() - waiting).toBeLessThan(10 * SECOND_MS);
  expect((await eventsAfter(server, first.next, { types: 'user.created' })).items).toMatchObject([{ position: 2601 }]);
  expect(positions(await everyEvent(server))).toEqual(Array.from({ length: 2601 }, (_, index) => index + 1));
});

test('who waits is answered as soon as something happens, and nobody else has to wait meanwhile', async ({ server }) => {
  const place = await end(server);
  const stop = server.eventLog.sequencer.start();
  const waiting = performance.now();
  const page = eventsAfter(server, place, { wait: '20', types: 'user.created' });
  await server.admin('PUT', '/v1/admin/referrals/programme', {}); // refused, and tells nothing
  const userId = await server.createUser();
  const committed = performance.now();
  expect((await page).items).toMatchObject([{ type: 'user.created', user_id: userId }]);
  expect(performance.now() - waiting).toBeLessThan(15 * SECOND_MS);
  expect(performance.now() - committed).toBeLessThan(5 * SECOND_MS);
  await stop();
});

test('who waits for another server hears too', async ({ server }) => {
  const place = await end(server);
  const other = await startBeside(server);
  const waiting = performance.now();
  const page = other.admin('GET', `${PATH}?${new URLSearchParams({ after: place, wait: '20' })}`);
  const userId = await server.createUser();
  await server.sequence();
  expect((await page).body.items).toMatchObject([{ user_id: userId }]);
  expect(performance.now() - waiting).toBeLessThan(15 * SECOND_MS);
  await other.stop();
});

test('who waits in vain is answered an empty page when the time is over, and HEAD does not wait', async ({ server }) => {
  const place = await end(server);
  const begun = performance.now();
  expect((await eventsAfter(server, place, { wait: '1' })).items).toEqual([]);
  expect(performance.now() - begun).toBeGreaterThan(990);
  const head = performance.now();
  await server.admin('HEAD', `${PATH}?${new URLSearchParams({ after: place, wait: '20' })}`);
  expect(performance.now() - head).toBeLessThan(15 * SECOND_MS);
});

const narrow = serving({ concurrencyMax: 1 });

narrow('who waits keeps nobody from the server', async ({ server }) => {
  const place = await end(server);
  const pages = Array.from({ length: 5 }, () => eventsAfter(server, place, { wait: '20' }));
  const userId = await server.createUser();
  await server.sequence();
  for (const { items } of await Promise.all(pages)) expect(items).toMatchObject([{ user_id: userId }]);
});

narrow('who waits is answered when the server stops', async ({ server }) => {
  const place = await end(server);
  const begun = performance.now();
  const page = eventsAfter(server, place, { wait: '20' });
  await new Promise((done) => setTimeout(done, 100));
  server.eventLog.bell.close();
  expect((await page).items).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(15 * SECOND_MS);
});

test('what is no place in the log is refused, be it one that the log has not reached', async ({ server }) => {
  for (const after of ['nonsense', cursorAt(-1n), cursorAt(9_000_000_000n), 'ü', `${await end(server)}A`])
    expectRefusal(await server.admin('GET', `${PATH}?${new URLSearchParams({ after })}`), 'cursor_invalid');
});

test('filters that are malformed are refused', async ({ server }) => {
  for (const query of ['wait=21', 'wait=-1', 'wait=x', 'types=', 'types=A', 'user_id=x', 'types=a.b&types=a.b'])
    expectRefusal(await server.admin('GET', `${PATH}?${query}`), 'invalid_query');
});

const expiring = serving();

/** Changes one parameter of the query. */
const setting = (name: string, value: string) => (attempt: Attempt) => {
  const url = new URL(attempt.path, 'http://triport.test');
  url.searchParams.set(name, value);
  attempt.path = url.pathname + url.search;
};

refusesInOrder('listEvents', {
  test: expiring,
  good: async (attempt) => {
    await attempt.server.createUser();
    await attempt.server.sequence();
    await attempt.server.sql('update log_heads set dropped = 1');
    attempt.path = PATH;
  },
  own: [
    { tag: 'invalid_query', promise: 'it would wait for too long', spoil: setting('wait', '21') },
    { tag: 'cursor_invalid', promise: 'it is no place in the log', spoil: setting('after', 'nonsense') },
    { tag: 'cursor_expired', promise: 'what is behind the place is kept no longer', spoil: setting('after', cursorAt(0n)) },
  ],
});
