import { expect } from 'vitest';
import { INVOICE_COLUMNS, type InvoiceRow, invoiceOf as invoiceOfRow } from '../../src/billing/invoice-row.ts';
import { refusalOfCredit } from '../../src/billing/open-invoice.ts';
import { dateInvoices, PARTS } from '../../src/db/migrations/date-invoices.ts';
import { couple, freshInvoice, invoiceOf, report } from '../support/billing.ts';
import { earn } from '../support/money.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/referrals/invoices';
const list = (server: TestServer, session: string, query = '') => server.as(session, 'GET', `${path}?${query}`);
const spend = (server: TestServer, session: string, invoiceId: string, amount: number) =>
  server.as(session, 'POST', '/v1/referrals/spend-on-invoice', { invoice_id: invoiceId, amount_micro: amount });

async function signUp(server: TestServer) {
  const userId = await server.createUser();
  const session = await server.login(userId);
  const items = async () => (await list(server, session)).body.items;
  return {
    userId,
    session,
    ids: async () => (await items()).map(({ invoice_id }: { invoice_id: string }) => invoice_id),
    coverable: async () => (await items()).map(({ coverable }: { coverable: boolean }) => coverable),
  };
}

test('an invoice that was created is listed to its payer alone, with what is due, when it was created, and these properties', async ({
  server,
}) => {
  const [ada, grace] = [await signUp(server), await signUp(server)];
  const [own, foreign] = [invoiceOf(server, ada.userId), invoiceOf(server, grace.userId)];
  await report(server, own.created(150, { occurred_at: '2026-02-11T10:09:08.007Z' }), foreign.created(70));
  const { status, body } = await list(server, ada.session);
  expect([status, body]).toEqual([
    200,
    { items: [{ invoice_id: own.id, amount_micro: 150, created_at: '2026-02-11T10:09:08.007Z', coverable: false }] },
  ]);
  expect((await list(server, ada.session, 'state=open')).body).toEqual(body);
  expect(await grace.ids()).toEqual([foreign.id]);
  expect(await (await signUp(server)).ids()).toEqual([]);
});

test('the newest comes first by the host’s clock, whatever was reported first; what was reported first is what counts', async ({
  server,
}) => {
  const ada = await signUp(server);
  const [older, newer] = [invoiceOf(server, ada.userId), invoiceOf(server, ada.userId)];
  await report(server, newer.created(1, { occurred_at: '2026-02-02T00:00:00Z' }));
  await report(server, older.created(2, { occurred_at: '2026-02-01T00:00:00Z' }));
  await report(server, older.created(3, { occurred_at: '2026-02-03T00:00:00Z' }));
  expect((await list(server, ada.session)).body.items).toMatchObject([
    { invoice_id: newer.id, amount_micro: 1 },
    { invoice_id: older.id, amount_micro: 2, created_at: '2026-02-01T00:00:00.000Z' },
  ]);
});

test.for([
  ['is paid', ['paid']],
  ['is voided', ['voided']],
  ['is refunded before its payment is reported', ['refunded']],
  ['is disputed before its payment is reported', ['disputed']],
  ['is paid and given back', ['paid', 'refunded']],
] as const)('an invoice that %s leaves the list, and so it does when that was reported first', async ([, types], { server }) => {
  const ada = await signUp(server);
  const [after, before, stays] = [invoiceOf(server, ada.userId), invoiceOf(server, ada.userId), invoiceOf(server, ada.userId)];
  const events = (invoice: typeof after) => types.map((type) => (type === 'voided' ? invoice.voided() : invoice[type](100)));
  await report(server, after.created(100), stays.created(100));
  expect((await ada.ids()).sort()).toEqual([after.id, stays.id].sort());
  await report(server, ...events(after));
  await report(server, ...events(before));
  await report(server, before.created(100));
  expect(await ada.ids()).toEqual([stays.id]);
});

test('an invoice of which nothing but a won dispute is known is not listed until it is created', async ({ server }) => {
  const ada = await signUp(server);
  const invoice = invoiceOf(server, ada.userId);
  await report(server, invoice.won(5));
  expect(await ada.ids()).toEqual([]);
  await report(server, invoice.created(5));
  expect(await ada.ids()).toEqual([invoice.id]);
});

test('what is listed is what the rule of credit takes for open, in every state that an invoice can have', async ({ server }) => {
  const ada = await signUp(server);
  await server.sql(
    `insert into invoices (invoice_id, user_id, total_micro, paid_at, voided, refunded_micro, disputed_micro, won_micro, spend_id)
     select 'state ' || row_number() over () || $1::text, $1::uuid, total, paid_at, voided, refunded, disputed, won, spend_id
     from (values (null::bigint), (1)) a (total), (values (null::timestamptz), (now())) b (paid_at), (values (false), (true)) c (voided), (values (0), (1)) d (refunded),
       (values (0), (1)) e (disputed), (values (0), (1)) f (won), (values (null::uuid), (gen_random_uuid())) g (spend_id)`,
    [ada.userId],
  );
  const rows = await server.sql(`select ${INVOICE_COLUMNS}, n.paid_at::text, n.created_at::text from invoices n where n.user_id = $1`, [
    ada.userId,
  ]);
  const payer = { userId: ada.userId, blocked: false, available: 1n };
  const eligible = rows.filter((row) => refusalOfCredit(invoiceOfRow(row as InvoiceRow), payer, 1n)?.tag !== 'invoice_not_eligible');
  expect([rows.length, eligible.length]).toEqual([128, 2]);
  expect((await ada.ids()).toSorted()).toEqual(eligible.map(({ invoice_id }) => invoice_id).toSorted());
});

test('it is coverable from exactly the amount on, as spendOnInvoice has it, and leaves the list once it is covered', async ({ server }) => {
  const ada = await signUp(server);
  const invoice = invoiceOf(server, ada.userId);
  await report(server, invoice.created(100));
  await earn(server, ada.userId, 99);
  expect(await ada.coverable()).toEqual([false]);
  expectRefusal(await spend(server, ada.session, invoice.id, 100), 'balance_insufficient');
  await earn(server, ada.userId, 1);
  expect(await ada.coverable()).toEqual([true]);
  expect((await spend(server, ada.session, invoice.id, 100)).status).toBe(200);
  expect(await ada.ids()).toEqual([]);
});

test('each is looked at alone: of two that are coverable, credit may be enough for one', async ({ server }) => {
  const ada = await signUp(server);
  const [one, other, large] = [60, 70, 101].map((amount) => ({ amount, invoice: invoiceOf(server, ada.userId) })) as [Due, Due, Due];
  await report(server, ...[one, other, large].map(({ amount, invoice }) => invoice.created(amount)));
  await earn(server, ada.userId, 100);
  const told = async () => (await list(server, ada.session)).body.items as { amount_micro: number; coverable: boolean }[];
  const amounts = async () => (await told()).filter(({ coverable }) => coverable).map(({ amount_micro }) => amount_micro);
  expect((await amounts()).sort()).toEqual([60, 70]);
  await spend(server, ada.session, one.invoice.id, one.amount);
  expect([await amounts(), (await told()).length]).toEqual([[], 2]);
});

interface Due {
  amount: number;
  invoice: ReturnType<typeof invoiceOf>;
}

test('held money covers nothing until the moment it is due, although nothing has swept it', async ({ server }) => {
  const ada = await signUp(server);
  await report(server, invoiceOf(server, ada.userId).created(100));
  await earn(server, ada.userId, 100, { availableAt: new Date(server.clock.now().getTime() + 1000) });
  server.clock.advance(999);
  expect(await ada.coverable()).toEqual([false]);
  server.clock.advance(1);
  expect(await ada.coverable()).toEqual([true]);
});

test('what is owed is taken off: who was paid out what is reversed later can cover nothing with what pays that back', async ({
  server,
}) => {
  const { inviter, invitee } = await couple(server);
  const session = await server.login(inviter);
  const [sale, spent, wanted] = [invoiceOf(server, invitee), invoiceOf(server, inviter), invoiceOf(server, inviter)];
  const longAgo = { occurred_at: '2026-01-01T00:00:00Z' };
  await report(server, sale.paid(1000, longAgo), spent.created(100), wanted.created(50));
  expect((await spend(server, session, spent.id, 100)).status).toBe(200);
  await report(server, sale.refunded(1000));
  await earn(server, inviter, 149);
  const coverable = async () => (await list(server, session)).body.items.map((item: { coverable: boolean }) => item.coverable);
  expect(await coverable()).toEqual([false]);
  expectRefusal(await spend(server, session, wanted.id, 50), 'balance_insufficient');
  await earn(server, inviter, 1);
  expect(await coverable()).toEqual([true]);
});

test('nothing is coverable for who is blocked, and an invoice of nothing never is', async ({ server }) => {
  const ada = await signUp(server);
  await earn(server, ada.userId, 100);
  const [some, none] = [invoiceOf(server, ada.userId), invoiceOf(server, ada.userId)];
  await report(server, some.created(1, { occurred_at: '2026-02-02T00:00:00Z' }), none.created(0, { occurred_at: '2026-02-01T00:00:00Z' }));
  expect(await ada.coverable()).toEqual([true, false]);
  await server.sql('update users set blocked = true where user_id = $1', [ada.userId]);
  expect(await ada.coverable()).toEqual([false, false]);
  expectRefusal(await spend(server, ada.session, some.id, 1), 'user_blocked');
});

test('many of one moment are walked without a gap, with ids as long as they may be', async ({ server }) => {
  const ada = await signUp(server);
  const ids = Array.from({ length: 7 }, (_, number) => freshInvoice().padEnd(254, 'ä') + number);
  await report(server, ...ids.map((id) => invoiceOf(server, ada.userId, id).created(1)));
  const seen: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const { body } = await list(server, ada.session, `state=open&limit=3&after=${after}`);
    seen.push(...body.items.map(({ invoice_id }: { invoice_id: string }) => invoice_id));
    after = body.next;
  }
  expect(seen).toEqual(await ada.ids());
  expect(seen.toSorted()).toEqual(ids.toSorted());
});

test('invoices that were open before moments were kept are dated by the report that created them, and no others', async ({ server }) => {
  const ada = await signUp(server);
  const [open, paid, unknown] = [invoiceOf(server, ada.userId), invoiceOf(server, ada.userId), invoiceOf(server, ada.userId)];
  await report(server, open.created(1, { occurred_at: '2026-02-01T00:00:00Z' }), paid.created(1), paid.paid(1));
  server.clock.advance(1000);
  await report(server, open.created(2, { occurred_at: '2026-01-01T00:00:00Z' }));
  await server.sql('insert into invoices (invoice_id, user_id, total_micro) values ($1, $2, 1)', [unknown.id, ada.userId]);
  const moments = async () => {
    const rows = await server.sql('select invoice_id, created_at::text from invoices where user_id = $1', [ada.userId]);
    return Object.fromEntries(rows.map(({ invoice_id, created_at }) => [invoice_id, created_at]));
  };
  expect((await moments())[unknown.id], 'a server of the release before does not name the column').not.toBeNull();
  await server.sql('update invoices set created_at = null where user_id = $1', [ada.userId]);
  for (let part = 0; part < PARTS; part++) await server.sql(dateInvoices(part));
  const dated = await moments();
  expect([dated[open.id], dated[paid.id]]).toEqual([expect.stringMatching(/^2026-02-01 00:00:00/), null]);
  expect(dated[unknown.id]).not.toBeNull();
});

refusesInOrder('listMyInvoices', {
  good: (attempt) => {
    attempt.path = path;
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'a state that invoices are not listed by is refused, not ignored',
      spoil: (attempt) => {
        attempt.path = `${path}?state=paid`;
      },
    },
  ],
});

test.for(['state=', 'state=open&state=open', 'state=OPEN', 'after=x'])('invalid_query: %s', async (query, { server }) => {
  expectRefusal(await list(server, (await signUp(server)).session, query), 'invalid_query');
});
