import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { words } from '../../src/core/words.ts';
import { couple, EVENTS, freshInvoice, invoiceOf, report } from '../support/billing.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { ADMIN_TOKEN, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const list = (server: TestServer, query = '') => server.admin('GET', `${EVENTS}?${query}`);
const table = (server: TestServer, query = '') =>
  server.call('GET', `${EVENTS}?${query}`, { headers: { 'x-admin-token': ADMIN_TOKEN, accept: 'text/csv' } });
const idsIn = ({ body }: { body: { items: { outcome: { id: string } }[] } }) => body.items.map(({ outcome }) => outcome.id);

/** All pages of a filter, so many rows at a time. */
async function walk(server: TestServer, query: string, limit: number): Promise<string[]> {
  const seen: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page = await list(server, `${query}&limit=${limit}&after=${after}`);
    expect(page.body.has_more).toBe(page.body.next !== null);
    seen.push(...idsIn(page));
    after = page.body.next;
  }
  return seen;
}

/** Five reports of one couple, each a minute after the one before, the last of them rejected. */
async function five(server: TestServer) {
  const { inviter, invitee } = await couple(server);
  const invoice = invoiceOf(server, invitee);
  const other = invoiceOf(server, invitee);
  const events = [invoice.created(1000), invoice.paid(1000), invoice.refunded(500), other.paid(9)];
  const rejected = other.voided({ currency: 'EUR' });
  const began = server.clock.now();
  for (const event of [...events, rejected]) {
    await report(server, event);
    server.clock.advance(60_000);
  }
  const ids = [...events, rejected].map(({ id }) => id).reverse();
  return { inviter, invitee, invoice, other, ids, began };
}

test('every report is there, the newest first, as it is looked up, without its decision', async ({ server }) => {
  const { invitee, ids } = await five(server);
  const { status, body, headers } = await list(server, `user_id=${invitee.toUpperCase()}`);
  expect([status, headers.get('vary')]).toEqual([200, 'Accept']);
  const records = await Promise.all(ids.map(async (id) => (await server.admin('GET', `${EVENTS}/${id}`)).body));
  expect(body).toEqual({ items: records.map(({ decision: _, ...record }) => record) });
  expect(body.items[0].outcome).toMatchObject({ outcome: 'rejected', reason: 'currency_mismatch' });
});

test('each filter finds what it says, alone and page by page', async ({ server }) => {
  const { inviter, invitee, invoice, other, ids, began } = await five(server);
  const [voided, small, refund, paid, created] = ids as [string, string, string, string, string];
  const at = (minutes: number) => new Date(began.getTime() + minutes * 60_000).toISOString();
  const user = `user_id=${invitee}`;
  const cases: [query: string, expected: string[]][] = [
    [user, ids],
    [`invoice_id=${invoice.id}`, [refund, paid, created]],
    [`invoice_id=${other.id}`, [voided, small]],
    [`invoice_id=${other.id}&outcome=rejected`, [voided]],
    [`invoice_id=${freshInvoice()}`, []],
    [`inviter_user_id=${inviter}`, [small, refund, paid]],
    [`inviter_user_id=${inviter}&outcome=rejected`, []],
    [`${user}&type=invoice_paid`, [small, paid]],
    [`${user}&type=invoice_voided`, [voided]],
    [`${user}&outcome=no_reward`, [small]],
    [`${user}&outcome=reward_reversed`, [refund]],
    [`${user}&outcome=rejected`, [voided]],
    [`${user}&outcome=rejected&type=invoice_paid`, []],
    [`${user}&reason=amount_too_small`, [small]],
    [`${user}&reason=currency_mismatch`, [voided]],
    [`${user}&since=${at(1)}&until=${at(3)}`, [refund, paid]],
    [`${user}&until=${at(1)}`, [created]],
    [`${user}&since=${at(4)}`, [voided]],
    [`${user}&outcome=rejected&until=${at(4)}`, []],
    [`${user}&since=${at(3)}&until=${at(1)}`, []],
    [`invoice_id=${invoice.id}&since=${at(1)}&until=${at(2)}`, [paid]],
  ];
  for (const [query, expected] of cases) {
    expect(idsIn(await list(server, `${query}&limit=200`)), query).toEqual(expected);
    expect(await walk(server, query, 1), query).toEqual(expected);
    expect(
      (await table(server, query)).text
        .split('\r\n')
        .slice(1, -1)
        .map((row) => row.split(',')[0]),
      query,
    ).toEqual(expected);
  }
});

test('a cursor that is newer than the end of the range begins at that end', async ({ server }) => {
  const { invitee, ids, began } = await five(server);
  const { next } = (await list(server, `user_id=${invitee}&limit=1&after=`)).body;
  const until = new Date(began.getTime() + 2 * 60_000).toISOString();
  expect(idsIn(await list(server, `user_id=${invitee}&until=${until}&after=${next}`))).toEqual(ids.slice(3));
});

test('what was reported at one moment is walked through once, in an order that stays', async ({ server }) => {
  const invoice = invoiceOf(server, await server.createUser());
  const events = Array.from({ length: 30 }, () => invoice.refunded(1));
  await report(server, invoice.created(1000), ...events);
  const query = `invoice_id=${invoice.id}`;
  const all = idsIn(await list(server, `${query}&limit=200`));
  expect(all).toHaveLength(31);
  expect(await walk(server, query, 4)).toEqual(all);
  expect(await walk(server, `user_id=${events[0]?.user_id}`, 7)).toEqual(all);
});

test('a rejected event is there until its id is reported well; then it is where that was', async ({ server }) => {
  const userId = await server.createUser();
  const event = invoiceOf(server, userId).paid(1000);
  await report(server, { ...event, amount_micro: -1 });
  const before = (await list(server, `user_id=${userId}`)).body.items;
  expect(before).toMatchObject([{ event: null, outcome: { outcome: 'rejected', reason: 'invalid_event', detail: expect.any(String) } }]);
  server.clock.advance(1000);
  await report(server, event);
  const after = (await list(server, `user_id=${userId}`)).body.items;
  expect(after).toMatchObject([{ event: { id: event.id }, outcome: { outcome: 'no_reward' } }]);
});

test('nothing is overlooked between reports that are years apart', async ({ server }) => {
  const userId = await server.createUser();
  const ids: string[] = [];
  for (const days of [1, 40, 400, 1200]) {
    const event = invoiceOf(server, userId).created(1);
    await report(server, event);
    ids.unshift(event.id);
    server.clock.advance(days * 86_400_000);
  }
  expect(idsIn(await list(server, `user_id=${userId}`))).toEqual(ids);
  expect(await walk(server, `user_id=${userId}`, 2)).toEqual(ids);
});

test('a page looks at so many events and no more, and says where to go on', async ({ server }) => {
  const userId = await server.createUser();
  const rare = invoiceOf(server, userId).created(1);
  await report(server, rare);
  server.clock.advance(36_000_000);
  await server.sql(
    `insert into billing_events (event_id, type, occurred_at, received_at, invoice_id, user_id, amount_micro, outcome, reported_by)
     select 'many-' || n, 'invoice_created', $1, $1::timestamptz + n * interval '1 ms', 'many', $2, 1, 'recorded', 'operator:default'
     from generate_series(1, 60000) n`,
    [server.clock.now(), randomUUID()],
  );
  server.clock.advance(3_600_000);
  const first = await list(server, `user_id=${userId}&limit=1&after=`);
  expect([first.body.items, first.body.has_more]).toEqual([[], true]);
  expect(first.headers.get('link')).toContain(`after=${first.body.next}`);
  expect(await walk(server, `user_id=${userId}`, 1)).toEqual([rare.id]);
  expect((await table(server, `user_id=${userId}`)).text).toContain(`${rare.id},`);
  expect((await table(server, 'invoice_id=many')).text.split('\r\n')).toHaveLength(60_002);
});

refusesInOrder('listBillingEvents', {
  good: (attempt) => {
    attempt.path = EVENTS;
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'a filter that is malformed is refused, not ignored',
      spoil: (attempt) => {
        attempt.path = `${EVENTS}?outcome=lost`;
      },
    },
  ],
});

test.for(
  words(`
  outcome= outcome=Rejected type=paid type= reason=because reason= user_id=7 inviter_user_id=x invoice_id= invoice_id=%00
  since=2026-01-01 since= until=now after=x
`),
)('invalid_query: %s, also for the table', async (query, { server }) => {
  expectRefusal(await list(server, query), 'invalid_query');
  expectRefusal(await table(server, query), 'invalid_query');
});

describe('as a table', () => {
  const HEADER =
    'event_id,received_at,type,occurred_at,invoice_id,user_id,amount_micro,amount,currency,outcome,reason,detail,inviter_user_id,' +
    'reward_id,reward_micro,rate_bps,tier,reversed_micro,restored_micro,reported_by,received\r\n';

  test('it has a row for each report, exact to the last micro-unit, and no cell is a formula', async ({ server }) => {
    const { inviter, invitee } = await couple(server);
    const invoice = invoiceOf(server, invitee, `=1+1;${freshInvoice()}`);
    const [payment, malformed] = [invoice.paid(49_000_001), { id: `bad-${randomUUID()}`, invoice_id: invoice.id, note: ',@x' }];
    const at = server.clock.now().toISOString();
    await report(server, payment);
    server.clock.advance(1);
    const later = server.clock.now().toISOString();
    await report(server, malformed);
    const { headers, text } = await table(server, `invoice_id=${encodeURIComponent(invoice.id)}`);
    expect([headers.get('content-type'), headers.get('content-disposition'), headers.get('vary')]).toEqual([
      'text/csv; charset=utf-8',
      'attachment; filename=billing-events.csv',
      'Accept',
    ]);
    const { reward } = (await server.admin('GET', `${EVENTS}/${payment.id}`)).body.outcome;
    const { detail } = (await server.admin('GET', `${EVENTS}/${malformed.id}`)).body.outcome;
    expect(text.slice(0, HEADER.length)).toBe(HEADER);
    const [first, second] = text.slice(HEADER.length).split('\r\n') as [string, string];
    expect(first.startsWith(`${malformed.id},${later},,,,,,,,rejected,invalid_event,"${detail}",,,,,,,,"operator:default","`), first).toBe(
      true,
    );
    expect(first).toContain(`""note"":"",'@x""`);
    expect(second).toBe(
      `${payment.id},${at},invoice_paid,${at},"'${invoice.id}",${invitee},49000001,49.000001,USD,reward_created,,,${inviter},` +
        `${reward.id},4900000,1000,1,,,"operator:default",`,
    );
  });

  test('a filter that holds nothing is a header without rows', async ({ server }) => {
    expect((await table(server, `invoice_id=${freshInvoice()}`)).text).toBe(HEADER);
  });
});
