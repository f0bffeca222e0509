import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { words } from '../../src/core/words.ts';
import { COUNTED_MAX } from '../../src/rewards/list-all-rewards.ts';
import { loadLeft } from '../../src/rewards/load-left.ts';
import { reserve, reverse, settle, spend } from '../../src/rewards/purse.ts';
import { couple, invoiceOf, report } from '../support/billing.ts';
import { addTransfers } from '../support/ledger.ts';
import { earn, loadReward, onPurse } from '../support/money.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { ADMIN_TOKEN, startServer, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/admin/referrals/rewards';
const list = (server: TestServer, query = '') => server.admin('GET', `${path}?${query}`);
const as = (server: TestServer, accept: string, query = '') =>
  server.call('GET', `${path}?${query}`, { headers: { 'x-admin-token': ADMIN_TOKEN, accept } });
interface Item {
  id: string;
  user_id: string;
  status: string;
  amount_micro: number;
  reversed_micro: number;
}
const idsIn = ({ body }: { body: { items: Item[] } }) => body.items.map(({ id }) => id);
const inSeconds = (server: TestServer, seconds: number) => new Date(server.clock.now().getTime() + seconds * 1000);

const use = (server: TestServer, userId: string, amount: bigint) =>
  onPurse(server, userId, async (purse, tx) => {
    await loadLeft(tx, purse, amount);
    spend(purse, amount, randomUUID());
  });
const payOut = (server: TestServer, userId: string, amount: bigint) =>
  onPurse(server, userId, async (purse, tx) => {
    const id = randomUUID();
    reserve(purse, amount, id);
    await loadLeft(tx, purse, amount);
    settle(purse, amount, id);
  });
async function giveBack(server: TestServer, userId: string, rewardId: string, amount: bigint): Promise<void> {
  const [row] = await server.sql('select seq from rewards where reward_id = $1', [rewardId]);
  await onPurse(server, userId, async (purse, tx) => {
    const reward = await loadReward(tx, purse, BigInt(row.seq));
    await loadLeft(tx, purse, amount);
    reverse(purse, reward, amount, 'refund');
  });
}

let [ada, grace]: string[] = [];
/** Rewards by their statuses, the oldest first. */
let ids: { spent: string; paid_out: string; reversed: string; available: string; pending: string };

test.beforeAll(async ({ server }) => {
  [ada, grace] = [await server.createUser(), await server.createUser()];
  const next = (userId: string, amount: number, seconds = 0) => {
    server.clock.advance(1000);
    return earn(server, userId, amount, { availableAt: inSeconds(server, seconds) });
  };
  const spent = await next(ada, 10);
  await use(server, ada, 10n);
  const paidOut = await next(grace, 20);
  await payOut(server, grace, 20n);
  const reversed = await next(ada, 40);
  await giveBack(server, ada, reversed, 40n);
  const available = await next(grace, 80);
  await giveBack(server, grace, available, 5n);
  ids = { spent, paid_out: paidOut, reversed, available, pending: await next(ada, 160, 3600) };
});

/** What is listed, in its order, as a plain statement finds it. */
async function idsWhere(server: TestServer, condition: string): Promise<string[]> {
  const rows = await server.sql(`select reward_id from rewards where ${condition} order by created_at desc, user_id desc, seq desc`);
  return rows.map(({ reward_id }) => reward_id as string);
}

test('rewards of all users are listed, the last earned first, with the totals of all of them', async ({ server }) => {
  const { status, body, headers } = await list(server);
  expect([status, Object.keys(body), headers.get('vary')]).toEqual([200, ['items', 'totals'], 'Accept']);
  expect(idsIn({ body })).toEqual([ids.pending, ids.available, ids.reversed, ids.paid_out, ids.spent]);
  expect(body.totals).toEqual({ count: 5, amount_micro: 310, reversed_micro: 45 });
  for (const userId of [ada, grace]) {
    const own = (await server.admin('GET', `/v1/admin/referrals/users/${userId}/rewards`)).body.items;
    const ofUser = body.items.filter((item: Item) => item.user_id === userId);
    expect(ofUser.map(({ user_id, ...rest }: Item) => rest)).toEqual(own);
  }
});

test.for<[query: string, names: (keyof typeof ids)[]]>([
  ['status=pending', ['pending']],
  ['status=spent,paid_out', ['paid_out', 'spent']],
  ['status=reversed&status=available', ['available', 'reversed']],
  ['status=gone', []],
  ['since=2026-03-01T12:00:03Z', ['pending', 'available', 'reversed']],
  ['until=2026-03-01T12:00:03Z', ['paid_out', 'spent']],
  ['since=2026-03-01T12:00:02Z&until=2026-03-01T12:00:04Z&status=paid_out', ['paid_out']],
  ['since=2026-03-02T00:00:00Z', []],
  ['until=2020-01-01T00:00:00Z', []],
])('%s finds what it says, page by page; the totals are those of the whole filter', async ([query, names], { server }) => {
  const wanted = names.map((name) => ids[name]);
  const { body } = await list(server, `${query}&limit=200`);
  expect(idsIn({ body })).toEqual(wanted);
  const sum = (name: 'amount_micro' | 'reversed_micro') => body.items.reduce((all: number, item: Item) => all + item[name], 0);
  const totals = { count: wanted.length, amount_micro: sum('amount_micro'), reversed_micro: sum('reversed_micro') };
  expect(body.totals).toEqual(totals);
  expect((await list(server, `${query}&limit=1`)).body.totals).toEqual(totals);
  const walked: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page = await list(server, `${query}&limit=1&after=${after}`);
    expect(page.body.totals).toEqual(after === '' ? totals : null);
    walked.push(...idsIn(page));
    after = page.body.next;
  }
  expect(walked).toEqual(wanted);
  const lines = (await as(server, 'text/csv', `${query}&limit=1`)).text.trimEnd().split('\r\n').slice(1);
  expect(lines.map((line) => line.split(',')[0])).toEqual(wanted);
});

test('by invoice and by invitee it finds exactly those, with totals', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const invoices = [invoiceOf(server, invitee), invoiceOf(server, invitee), invoiceOf(server, invitee)];
  for (const invoice of invoices) {
    server.clock.advance(1000);
    await report(server, invoice.paid(100_000_000));
  }
  await report(server, invoiceOf(server, await server.createUser()).paid(100_000_000));
  const all = await idsWhere(server, `invitee_user_id = '${invitee}'`);
  expect(all).toHaveLength(3);
  const byInvitee = await list(server, `invitee_user_id=${invitee.toUpperCase()}`);
  expect(idsIn(byInvitee)).toEqual(all);
  expect(byInvitee.body.items[0].user_id).toBe(inviter);
  expect(byInvitee.body.totals).toEqual({ count: 3, amount_micro: 3 * byInvitee.body.items[0].amount_micro, reversed_micro: 0 });
  const first = await list(server, `invitee_user_id=${invitee}&limit=2&after=`);
  expect(idsIn(await list(server, `invitee_user_id=${invitee}&after=${first.body.next}`))).toEqual(all.slice(2));
  const { created_at } = byInvitee.body.items[1];
  expect(idsIn(await list(server, `invitee_user_id=${invitee}&until=${created_at}`))).toEqual(all.slice(2));
  expect(idsIn(await list(server, `invitee_user_id=${invitee}&status=spent`))).toEqual([]);
  const invoice = invoices[1]?.id;
  expect(idsIn(await list(server, `invoice_id=${invoice}`))).toEqual(all.slice(1, 2));
  expect(idsIn(await list(server, `invoice_id=${invoice}&invitee_user_id=${invitee}`))).toEqual(all.slice(1, 2));
  expect((await list(server, `invoice_id=${invoice}&invitee_user_id=${inviter}`)).body).toEqual({
    items: [],
    totals: { count: 0, amount_micro: 0, reversed_micro: 0 },
  });
  for (const nothing of ['invoice_id=inv_none', `invitee_user_id=${randomUUID()}`, `invitee_user_id=${inviter}`])
    expect(idsIn(await list(server, nothing))).toEqual([]);
  expect((await as(server, 'text/csv', `invoice_id=${invoice}`)).text.split('\r\n')).toHaveLength(3);
});

test('Link keeps the filters', async ({ server }) => {
  const { headers } = await list(server, 'status=spent,pending&since=2026-01-01T00:00:00Z&limit=1');
  expect(headers.get('link')).toContain(`<${path}?status=pending%2Cspent&since=2026-01-01T00%3A00%3A00Z&limit=1&after=`);
});

test('no cell of the table is a formula; amounts stand in decimals, too', async ({ server }) => {
  const userId = await server.createUser();
  server.clock.advance(1000);
  const id = await earn(server, userId, 7_350_000);
  await server.sql(`update rewards set invoice_id = '=1+1', reversed_micro = 1000000 where reward_id = $1`, [id]);
  const { headers, text } = await as(server, 'text/csv', `since=${server.clock.now().toISOString()}`);
  expect([headers.get('content-type'), headers.get('content-disposition'), headers.get('vary'), headers.get('link')]).toEqual([
    'text/csv; charset=utf-8',
    'attachment; filename=rewards.csv',
    'Accept',
    null,
  ]);
  const [head, line] = text.split('\r\n') as [string, string];
  expect(head).toBe(
    'id,user_id,invitee_user_id,invoice_id,status,base_micro,rate_bps,tier,amount_micro,reversed_micro,amount,reversed,currency,created_at,available_at',
  );
  expect(line.split(',').slice(3, 13)).toEqual(words(`"'=1+1" available 7350000 10000 1 7350000 1000000 7.35 1.00 USD`));
  expect(line.startsWith(`${id},${userId},`)).toBe(true);
});

const percent = fc.integer({ min: 1, max: 100 });
const STEPS = fc.array(
  fc.record({
    pause: fc.integer({ min: 0, max: 20 }),
    amount: fc.integer({ min: 1, max: 50 }),
    hold: fc.integer({ min: 0, max: 40 }),
    used: fc.option(percent),
    reversed: fc.option(fc.tuple(fc.nat(), percent)),
  }),
  { minLength: 2, maxLength: 6 },
);
type Step = typeof STEPS extends fc.Arbitrary<(infer T)[]> ? T : never;
const partOf = (amount: string, share: number) => (BigInt(amount) * BigInt(share)) / 100n;

test('whatever was earned, used and given back: a reward has the status that its user sees, before a sweep and after it', async ({
  server,
}) => {
  const play = async (steps: Step[]) => {
    const userId = await server.createUser();
    const since = server.clock.now().toISOString();
    const earned: string[] = [];
    const compare = async () => {
      const own = (await server.admin('GET', `/v1/admin/referrals/users/${userId}/rewards`)).body.items as Item[];
      const all = (await list(server, `since=${since}&limit=200`)).body.items.filter((item: Item) => item.user_id === userId);
      expect(all.map(({ id, status }: Item) => [id, status])).toEqual(own.map(({ id, status }) => [id, status]));
    };
    for (const { pause, amount, hold, used, reversed } of steps) {
      earned.push(await earn(server, userId, amount, { availableAt: inSeconds(server, hold) }));
      server.clock.advance(pause * 1000);
      await compare();
      await onPurse(server, userId, () => {});
      await compare();
      const [{ available }] = await server.sql('select available from balances where user_id = $1', [userId]);
      if (used !== null) await use(server, userId, partOf(available, used));
      if (reversed === null) continue;
      const rewardId = earned[reversed[0] % earned.length] as string;
      const [{ rest }] = await server.sql('select amount_micro - reversed_micro as rest from rewards where reward_id = $1', [rewardId]);
      await giveBack(server, userId, rewardId, partOf(rest, reversed[1]));
    }
  };
  await fc.assert(fc.asyncProperty(STEPS, play), { numRuns: 15, endOnFailure: true });
});

refusesInOrder('listAllRewards', {
  good: (attempt) => {
    attempt.path = path;
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'a filter that is malformed is refused, not ignored',
      spoil: (attempt) => {
        attempt.path = `${path}?invitee_user_id=7`;
      },
    },
  ],
});

test.for(words('invoice_id= invoice_id=a&invoice_id=a invitee_user_id= since=2026-01-01 since= until=2026-02-30T00:00:00Z after=x'))(
  'invalid_query: %s, in every form',
  async (query, { server }) => {
    for (const accept of ['application/json', 'text/csv']) expectRefusal(await as(server, accept, query), 'invalid_query');
  },
);

describe('in a large ledger', () => {
  test('totals are counted up to a bound of what the time holds, and null beyond it', async ({ server }) => {
    const userId = await server.createUser();
    await addTransfers(server, { userId, count: COUNTED_MAX, at: `timestamptz '2025-01-01Z' + n * interval '1 ms'` });
    const range = 'since=2025-01-01T00:00:00Z&until=2025-12-31T00:00:00Z';
    expect((await list(server, range)).body.totals).toEqual({ count: 0, amount_micro: 0, reversed_micro: 0 });
    await addTransfers(server, { userId, count: 1, at: `timestamptz '2025-02-01Z'` });
    expect((await list(server, range)).body.totals).toBeNull();
    expect((await list(server, 'since=2025-02-01T00:00:00Z&until=2025-12-31T00:00:00Z')).body.totals).toMatchObject({ count: 0 });
    const { body } = await list(server, 'limit=2');
    expect([body.items.length, body.totals]).toEqual([2, null]);
  });

  test('a status that few have is found through pages that are short', async ({ server }) => {
    const seen: string[] = [];
    let pages = 0;
    for (let after: string | null = ''; after !== null; pages++) {
      const page = await list(server, `status=paid_out&limit=200&after=${after}`);
      seen.push(...idsIn(page));
      after = page.body.next;
    }
    expect(seen).toEqual([ids.paid_out]);
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(25);
  });
});

test('a status that there is not matches nothing, on no page', async () => {
  const server = await startServer();
  const userId = await server.createUser();
  await earn(server, userId, 1);
  const at = `timestamptz '${server.clock.now().toISOString()}' + n * interval '1 ms'`;
  await addTransfers(server, { userId, count: 21_000, at }); // more than a page looks at, before it comes to the reward
  server.clock.advance(60_000);
  const found: string[] = [];
  let pages = 0;
  for (let query: string | undefined = 'status=gone,&status=lost'; query !== undefined; pages++) {
    const page = await list(server, query);
    found.push(...idsIn(page));
    query = /<[^?]*\?([^>]*)>/.exec(page.headers.get('link') ?? '')?.[1];
  }
  expect([found, pages]).toEqual([[], 2]);
  await server.stop();
});

test('while rewards are earned, the totals are those of the rows', async () => {
  const busy = await startServer();
  const users = [await busy.createUser(), await busy.createUser(), await busy.createUser()];
  const earning = Promise.all(Array.from({ length: 60 }, (_, index) => earn(busy, users[index % 3] as string, 1000)));
  for (let round = 0; round < 20; round++) {
    const { items, totals } = (await list(busy, 'limit=200')).body;
    expect(totals).toEqual({ count: items.length, amount_micro: items.length * 1000, reversed_micro: 0 });
  }
  await earning;
  await busy.stop();
});
