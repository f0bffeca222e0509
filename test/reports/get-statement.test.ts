import fc from 'fast-check';
import { afterAll, expect } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/core/clock.ts';
import { ACCOUNTS, type Account } from '../../src/ledger/book.ts';
import { changeProgramme } from '../support/billing.ts';
import { openWorkshop, type Workshop } from '../support/jobs.ts';
import { earn } from '../support/money.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { type Books, readBooks, rollAll, STEPS, take } from '../support/reports.ts';
import { ADMIN_TOKEN, type TestServer } from '../support/server.ts';
import { serving, test } from '../support/serving.ts';

const path = '/v1/admin/reports/statement';
/** What was counted last is kept for ten seconds. */
const KEPT_MS = 10_000;
const iso = (moment: number) => new Date(moment).toISOString();
const read = (server: TestServer, query = '') => server.admin('GET', `${path}?${query}`);
const between = async (server: TestServer, since: number, until?: number) =>
  (await read(server, `since=${iso(since)}${until === undefined ? '' : `&until=${iso(until)}`}`)).body;

/** What accounts held before a moment, transfer by transfer. */
function heldBefore({ transfers }: Books, until: number): Record<Account, number> {
  const sums = Object.fromEntries(ACCOUNTS.map((account) => [account, 0])) as Record<Account, number>;
  for (const { at, debit, credit, amount_micro } of transfers) {
    if (at >= until) continue;
    sums[debit as Account] -= Number(amount_micro);
    sums[credit as Account] += Number(amount_micro);
  }
  return sums;
}

/** What moved in a range, transfer by transfer: how many and how much, by kind, debit and credit. */
function movedIn({ transfers }: Books, since: number, until: number): Record<string, [count: number, amount: number]> {
  const sums: Record<string, [number, number]> = {};
  for (const { at, kind, debit, credit, amount_micro } of transfers) {
    if (at < since || at >= until) continue;
    const [count, amount] = sums[`${kind} ${debit} ${credit}`] ?? [0, 0];
    sums[`${kind} ${debit} ${credit}`] = [count + 1, amount + Number(amount_micro)];
  }
  return sums;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer
function expectRight(statement: any, books: Books, since: number, until = Number.POSITIVE_INFINITY): void {
  expect(statement.opening, `opening of ${iso(since)}`).toEqual(heldBefore(books, since));
  const moved = statement.movements.map((one: Record<string, unknown>) => [
    `${one['kind']} ${one['debit']} ${one['credit']}`,
    [one['count'], one['amount_micro']],
  ]);
  expect(Object.fromEntries(moved)).toEqual(movedIn(books, since, until));
  expect(statement.closing).toEqual(heldBefore(books, until));
}

test('a deployment without users has nothing to state', async ({ server }) => {
  const { status, body, headers } = await read(server);
  const nothing = { programme: 0, pending: 0, available: 0, reserved: 0, paid_out: 0, spent: 0, debt: 0 };
  expect([status, headers.get('vary')]).toEqual([200, 'Accept']);
  expect(body).toEqual({
    since: '2026-01-30T12:00:00.000Z',
    until: '2026-03-01T12:00:00.000Z',
    complete_until: '2026-03-01T12:00:00.000Z',
    opening: nothing,
    movements: [],
    closing: nothing,
  });
});

test('what was before the range, what moved in it, and what was at its end', async ({ server }) => {
  const userId = await server.createUser();
  const start = server.clock.now().getTime();
  await earn(server, userId, 100, { availableAt: new Date(start + HOUR_MS) });
  server.clock.advance(HOUR_MS);
  await earn(server, userId, 20);
  server.clock.advance(KEPT_MS);
  const { opening, movements, closing } = await between(server, start + 1);
  expect(opening).toMatchObject({ programme: -100, pending: 100, available: 0 });
  expect(movements).toEqual([
    { kind: 'accrue', debit: 'programme', credit: 'pending', count: 1, amount_micro: 20 },
    { kind: 'unlock', debit: 'pending', credit: 'available', count: 2, amount_micro: 120 },
  ]);
  expect(closing).toMatchObject({ programme: -120, pending: 0, available: 120 });
});

test('a range has its beginning in it, and not its end', async ({ server }) => {
  const userId = await server.createUser();
  server.clock.advance(DAY_MS);
  const at = server.clock.now().getTime();
  await earn(server, userId, 7);
  server.clock.advance(KEPT_MS);
  const accrued = async (since: number, until: number) =>
    ((await between(server, since, until)).movements as { kind: string; count: number }[]).find(({ kind }) => kind === 'accrue')?.count ??
    0;
  expect([await accrued(at, at + 1), await accrued(at - 1, at), await accrued(at, at)]).toEqual([1, 0, 0]);
});

test('what happened of late is counted once in ten seconds, and says so', async ({ server }) => {
  const userId = await server.createUser();
  server.clock.advance(KEPT_MS);
  const before = await between(server, 0);
  await earn(server, userId, 5);
  server.clock.advance(KEPT_MS - 1);
  expect(await between(server, 0)).toEqual(before);
  server.clock.advance(1);
  const after = await between(server, 0);
  expect(after.complete_until).toBe(iso(server.clock.now().getTime()));
  expect(after.closing.programme).toBe(before.closing.programme - 5);
});

test('as a table: a line for each account before and after, and for each movement, exact', async ({ server }) => {
  server.clock.advance(DAY_MS);
  const since = server.clock.now().getTime();
  await earn(server, await server.createUser(), 1_234_567);
  server.clock.advance(KEPT_MS);
  const query = `${path}?since=${iso(since)}&until=${iso(since + 1)}`;
  const { status, headers, text } = await server.call('GET', query, { headers: { 'x-admin-token': ADMIN_TOKEN, accept: 'text/csv' } });
  expect([status, headers.get('content-type'), headers.get('content-disposition'), headers.get('vary')]).toEqual([
    200,
    'text/csv; charset=utf-8',
    'attachment; filename=statement.csv',
    'Accept',
  ]);
  const lines = text.trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + 7 + 2 + 7);
  expect(lines[0]).toBe('part,since,until,account,kind,debit,credit,count,amount_micro,amount,currency');
  expect(lines[8]).toBe(`movement,${iso(since)},${iso(since + 1)},,accrue,programme,pending,1,1234567,1.234567,USD`);
});

const fresh = serving();
let workshop: Workshop;
afterAll(() => workshop?.close());

fresh('whatever happened, and however far it is counted ahead, it is what the transfers add up to', async ({ server }) => {
  workshop = await openWorkshop(server);
  await changeProgramme(server, { hold_days: 2 });
  const beginning = server.clock.now().getTime();
  const made = { couples: [], paid: [], payouts: [] };
  const part = fc.integer({ min: 0, max: 10_000 }).map((of) => of / 10_000);
  const ranges = fc.array(fc.tuple(part, part, fc.boolean()), { minLength: 4, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(STEPS, ranges, async (steps, parts) => {
      for (const step of steps) await take(server, workshop, made, step);
      server.clock.advance(KEPT_MS);
      const now = server.clock.now().getTime();
      const books = await readBooks(server);
      for (const [one, other, isWhole] of parts) {
        const moments = [one, other].map((part) => Math.round(beginning + part * (now - beginning)));
        const [since, until] = moments.map((at) => (isWhole ? Math.floor(at / HOUR_MS) * HOUR_MS : at)).sort((a, b) => a - b) as [
          number,
          number,
        ];
        expectRight(await between(server, since, until), books, since, until);
        expectRight(await between(server, since), books, since);
      }
      const { body } = await server.admin('GET', '/v1/admin/ledger/verification');
      expect(body.differences).toEqual([]);
    }),
    { numRuns: 4, endOnFailure: true },
  );
  const before = await between(server, 0);
  await rollAll(server, workshop);
  server.clock.advance(KEPT_MS);
  const after = await between(server, 0);
  expect({ ...after, until: '', complete_until: '' }).toEqual({ ...before, until: '', complete_until: '' });
  const [balances] = await server.sql(
    `select ${ACCOUNTS.map((account) => `sum(${account})::float8 as ${account}`).join(', ')} from balances`,
  );
  expect(after.closing).toEqual(balances);
});

refusesInOrder('getStatement', {
  good: (attempt) => {
    attempt.path = path;
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'a range that ends before it begins is refused',
      spoil: (attempt) => {
        attempt.path = `${path}?since=2026-02-01T00:00:00Z&until=2026-01-31T23:59:59Z`;
      },
    },
  ],
});

test.for(['since=2026-01-01', 'since=', 'until=tomorrow', 'since=2026-01-01T00:00:00Z&since=2026-01-01T00:00:00Z'])(
  'invalid_query: %s',
  async (query, { server }) => {
    expectRefusal(await read(server, query), 'invalid_query');
  },
);
