import { afterAll, expect } from 'vitest';
import { couple, invoiceOf, report } from '../support/billing.ts';
import { openWorkshop, type Workshop } from '../support/jobs.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { rollAll } from '../support/reports.ts';
import { ADMIN_TOKEN, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/admin/reports/inviters';
const read = async (server: TestServer, query: string) => (await server.admin('GET', `${path}?${query}`)).body.items;
const WHOLE = 'since=2026-03-01T00:00:00Z&until=2026-06-15T00:00:00Z';

let workshop: Workshop;
let ada: string;
let grace: string;
afterAll(() => workshop.close());

test.beforeAll(async ({ server }) => {
  workshop = await openWorkshop(server);
  server.clock.set('2026-03-10T10:00:00.000Z');
  const first = await couple(server);
  ada = first.inviter;
  await report(server, invoiceOf(server, first.invitee).paid(100_000_000));
  server.clock.set('2026-04-10T10:00:00.000Z');
  grace = await server.createUser({ display_name: '=1+1' });
  const second = await couple(server, grace);
  await couple(server, grace);
  await server.call('GET', `/r/${second.code}`);
  const invoice = invoiceOf(server, second.invitee);
  await report(server, invoice.paid(300_000_000));
  server.clock.set('2026-05-10T10:00:00.000Z');
  await report(server, invoice.refunded(250_000_000));
  server.clock.set('2026-06-20T10:00:00.000Z');
});

test('the best inviters first, by what they are ranked by', async ({ server }) => {
  const names = async (query: string) => (await read(server, query)).map(({ user_id }: { user_id: string }) => user_id);
  expect(await names(WHOLE)).toEqual([ada, grace]);
  expect(await names(`${WHOLE}&by=signups`)).toEqual([grace, ada]);
  expect(await names(`${WHOLE}&by=clicks`)).toEqual([grace]);
  expect(await names(`${WHOLE}&by=signups&top=1`)).toEqual([grace]);
  expect(await names('since=2026-04-01T00:00:00Z&until=2026-05-01T00:00:00Z')).toEqual([grace]);
  expect(await names('since=2026-05-01T00:00:00Z&until=2026-06-01T00:00:00Z')).toEqual([]);
});

test('whole months that were counted ahead say the same, with what is left at both ends', async ({ server }) => {
  const ranges = [
    WHOLE,
    'since=2026-03-10T10:00:00.001Z&until=2026-05-20T00:00:00Z',
    'since=2026-03-10T10:00:00Z&until=2026-05-10T10:00:00Z',
  ];
  const before = await Promise.all(ranges.map((range) => read(server, `${range}&by=signups`)));
  expect(before[0][0]).toEqual({
    user_id: grace,
    display_name: '=1+1',
    clicks: 1,
    signups: 2,
    first_paid: 1,
    paid_micro: 300_000_000,
    rewards_micro: 5_000_000,
  });
  await rollAll(server, workshop);
  const [{ count }] = (await server.sql('select count(distinct month)::integer as count from report_inviters')) as [{ count: number }];
  expect(count).toBe(3);
  expect(await Promise.all(ranges.map((range) => read(server, `${range}&by=signups`)))).toEqual(before);
  await server.sql('update report_inviters set signups = signups + 5');
  expect((await read(server, `${WHOLE}&by=signups`))[0].signups).toBeGreaterThan(5); // the months are what was read
  await server.sql('update report_inviters set signups = signups - 5');
});

test('as a table, no name is a formula', async ({ server }) => {
  const { status, headers, text } = await server.call('GET', `${path}?${WHOLE}&by=clicks`, {
    headers: { 'x-admin-token': ADMIN_TOKEN, accept: 'text/csv' },
  });
  expect([status, headers.get('content-type'), headers.get('content-disposition'), headers.get('vary')]).toEqual([
    200,
    'text/csv; charset=utf-8',
    'attachment; filename=inviters.csv',
    'Accept',
  ]);
  expect(text).toBe(
    'user_id,display_name,clicks,signups,first_paid,paid_micro,paid_amount,rewards_micro,rewards_amount,currency\r\n' +
      `${grace},"'=1+1",1,2,1,300000000,300.00,5000000,5.00,USD\r\n`,
  );
});

test('an erased inviter is still ranked, without a name', async ({ server }) => {
  await server.admin('DELETE', `/v1/admin/users/${ada}`);
  expect((await read(server, WHOLE)).map(({ display_name }: { display_name: string }) => display_name)).toEqual(['Deleted user', '=1+1']);
});

refusesInOrder('listTopInviters', {
  good: (attempt) => {
    attempt.path = path;
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'a rank that there is not is refused',
      spoil: (attempt) => {
        attempt.path = `${path}?by=fame`;
      },
    },
  ],
});

test.for(['by=', 'by=clicks&by=clicks', 'top=0', 'top=201', 'top=ten', 'since=2026-02-01T00:00:00Z&until=2026-01-01T00:00:00Z'])(
  'invalid_query: %s',
  async (query, { server }) => {
    expectRefusal(await server.admin('GET', `${path}?${query}`), 'invalid_query');
  },
);
