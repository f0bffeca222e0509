import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { EVENTS, invoiceOf, report } from '../support/billing.ts';
import { openPayout, signUpEarner } from '../support/payouts.ts';
import { refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';
import { plantToken, withToken } from '../support/tokens.ts';

const path = '/v1/admin/lookup';
const of = (query: string) => `${path}?query=${encodeURIComponent(query)}`;
const find = async (server: TestServer, query: string) => {
  const { status, body } = await server.admin('GET', of(query));
  expect(status).toBe(200);
  return body.items;
};
let count = 0;
/** A word that begins nothing else; every other one could be an IBAN. */
const word = () => `${['w', 'ab12'][count++ % 2]}${randomUUID().slice(0, 11).replaceAll('-', 'z')}`;

test('a user is found by the beginning of the name, whatever its case, and by the id or its beginning', async ({ server }) => {
  const name = word();
  const userId = await server.createUser({ display_name: `${name} Lovelace` });
  const { primary_code: code } = (await server.admin('GET', `/v1/admin/referrals/users/${userId}`)).body;
  const user = { kind: 'user', id: userId, title: `${name} Lovelace`, detail: code, user_id: userId };
  for (const query of [name, ` ${name.toUpperCase()} LOVE `, userId, userId.toUpperCase(), userId.slice(0, 14), userId.slice(0, 9)])
    expect(await find(server, query), query).toEqual([user]);
  expect(await find(server, 'Lovelace')).not.toContainEqual(user);
});

test('of an id three digits are too few, and what no id begins with finds none', async ({ server }) => {
  const userId = await server.createUser({ display_name: word() });
  const idsFor = async (query: string) => (await find(server, query)).map(({ id }: { id: string }) => id);
  expect(await idsFor(userId.slice(0, 4))).toContain(userId);
  expect(await idsFor(userId.slice(0, 3))).not.toContain(userId);
  expect(await idsFor(`${userId.slice(0, 6)}-`)).not.toContain(userId);
});

test('signs that mean something to a pattern are signs of a name', async ({ server }) => {
  const name = `${word()}%_\\`;
  const id = await server.createUser({ display_name: `${name}x` });
  await server.createUser({ display_name: name.replace('%_', 'ab') });
  expect(await find(server, name)).toMatchObject([{ id }]);
});

test('a name that ends in either sigma is one name', async ({ server }) => {
  const name = word();
  const id = await server.createUser({ display_name: `${name} ΟΔΥΣΣΕΥΣ` });
  expect(await find(server, `${name} Οδυσσευς`)).toMatchObject([{ id }]);
});

test('an erased user is found by the id alone, and has no name', async ({ server }) => {
  const name = word();
  const userId = await server.createUser({ display_name: name });
  await server.admin('DELETE', `/v1/admin/users/${userId}`);
  expect(await find(server, name)).toEqual([]);
  expect(await find(server, userId)).toMatchObject([{ kind: 'user', title: 'Deleted user' }]);
});

test('codes are found by their beginning, a primary one and one that was chosen', async ({ server }) => {
  const userId = await server.createUser({ display_name: word() });
  const slug = word();
  await server.as(await server.login(userId), 'POST', '/v1/referrals/code', { slug });
  const { primary_code: code } = (await server.admin('GET', `/v1/admin/referrals/users/${userId}`)).body;
  expect(await find(server, code.toUpperCase())).toEqual([{ kind: 'code', id: code, title: code, detail: 'primary', user_id: userId }]);
  expect(await find(server, slug.slice(0, -1))).toEqual([{ kind: 'code', id: slug, title: slug, detail: 'custom', user_id: userId }]);
});

test('a payout is found by its id, its address and its transaction', async ({ server }) => {
  const { userId, session } = await signUpEarner(server, 50_000_000);
  const id = await openPayout(server, session, 50_000_000, { network: 'sepa', address: 'DE89 3704 0044 0532 0130 00' });
  const hash = `0x${word()}`;
  await server.admin('POST', `/v1/admin/referrals/payouts/${id}/sent`, { tx_hash: hash });
  const payout = { kind: 'payout', id, title: 'DE89370400440532013000', detail: 'sent', user_id: userId };
  expect(await find(server, id)).toEqual([payout]);
  for (const query of ['DE89370400440532013000', 'de89 3704 0044 05', 'DE8937'])
    expect(await find(server, query), query).toContainEqual(payout);
  expect(await find(server, hash.slice(0, -2))).toEqual([{ ...payout, kind: 'transaction', title: hash }]);
});

test('an invoice and its events are found by what the host calls them, rejected ones until they are reported well', async ({ server }) => {
  const userId = await server.createUser({ display_name: word() });
  const invoice = invoiceOf(server, userId, `inv-${word()}`);
  const [first, second] = [invoice.created(1000, { id: `evt-${word()}` }), invoice.paid(1000, { id: `evt-${word()}` })];
  const found = (kind: string, id: string, detail: string) => ({ kind, id, title: id, detail, user_id: userId });
  await report(server, first, { ...second, currency: 'EUR' });
  expect(await find(server, invoice.id.slice(0, -1))).toEqual([found('invoice', invoice.id, 'open')]);
  expect(await find(server, first.id)).toEqual([found('event', first.id, 'invoice_created')]);
  expect(await find(server, second.id)).toEqual([found('event', second.id, 'rejected')]);
  await report(server, second);
  expect(await find(server, invoice.id)).toEqual([found('invoice', invoice.id, 'paid')]);
  expect(await find(server, second.id)).toEqual([found('event', second.id, 'invoice_paid')]);
  await report(server, invoice.voided());
  expect(await find(server, invoice.id)).toEqual([found('invoice', invoice.id, 'voided')]);
  expect(await find(server, invoice.id.toUpperCase())).toEqual([]);
});

test('what is exactly the text comes first, and no kind crowds out the others', async ({ server }) => {
  const name = word();
  const exact = await server.createUser({ display_name: name });
  for (let number = 0; number < 25; number++) await server.createUser({ display_name: `${name} ${number}` });
  const invoice = invoiceOf(server, exact, `${name}-1`);
  await report(server, invoice.created(1, { id: `${name}-2` }));
  const items = await find(server, name);
  expect(items).toHaveLength(20);
  expect(items[0]).toMatchObject({ kind: 'user', id: exact });
  expect(items.slice(1, 4).map(({ kind }: { kind: string }) => kind)).toEqual(['user', 'invoice', 'event']);
});

test('blanks alone find nothing', async ({ server }) => {
  expect(await find(server, '  ')).toEqual([]);
});

test('nobody is shown what their scopes do not let them read', async ({ server }) => {
  const name = word();
  const { userId, session } = await signUpEarner(server, 50_000_000);
  await server.admin('PUT', `/v1/admin/users/${userId}`, { display_name: `${name} Ada` });
  await server.as(session, 'POST', '/v1/referrals/code', { slug: `${name}-1` });
  const payout = await openPayout(server, session, 50_000_000, { network: 'paypal', address: `${name}@example.org` });
  await server.admin('POST', `/v1/admin/referrals/payouts/${payout}/sent`, { tx_hash: `${name}-4` });
  await report(server, invoiceOf(server, userId, `${name}-2`).created(1, { id: `${name}-3` }));
  const kinds = (items: { kind: string }[]) => items.map(({ kind }) => kind);
  expect(kinds(await find(server, name))).toEqual(['user', 'code', 'payout', 'transaction', 'invoice', 'event']);
  const seen = {
    'users:read': ['user'],
    'codes:read': ['code'],
    'payouts:read': ['payout', 'transaction'],
    'payouts:send': undefined,
    'billing:write': ['invoice', 'event'],
    'ledger:read': undefined,
  };
  for (const [scope, expected] of Object.entries(seen)) {
    const secret = await plantToken(server, { scopes: [scope] });
    const { status, body, text } = await withToken(server, secret, 'GET', of(name));
    if (expected) expect([scope, status, kinds(body.items)]).toEqual([scope, 200, expected]);
    else expect([scope, status, body.error]).toEqual([scope, 403, 'scope_missing']);
    if (scope === 'codes:read') expect(text).not.toContain('Ada');
  }
});

refusesInOrder('lookUp', {
  good: (attempt) => {
    attempt.path = of('ada');
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'something must be looked for',
      spoil: (attempt) => {
        attempt.path = `${path}?query=`;
      },
    },
  ],
});

test('every kind that is found can be read by its id', async ({ server }) => {
  const name = word();
  const { userId, session } = await signUpEarner(server, 50_000_000);
  await server.admin('PUT', `/v1/admin/users/${userId}`, { display_name: name });
  await server.as(session, 'POST', '/v1/referrals/code', { slug: `${name}-1` });
  const payout = await openPayout(server, session, 50_000_000, { network: 'paypal', address: `${name}@example.org` });
  await server.admin('POST', `/v1/admin/referrals/payouts/${payout}/sent`, { tx_hash: `${name}-4` });
  await report(server, invoiceOf(server, userId, `${name}-2`).created(1, { id: `${name}-3` }));
  const READ: Record<string, (id: string) => string> = {
    user: (id) => `/v1/admin/referrals/users/${id}`,
    code: (id) => `/v1/referrals/codes/${id}`,
    payout: (id) => `/v1/admin/referrals/payouts/${id}`,
    transaction: (id) => `/v1/admin/referrals/payouts/${id}`,
    invoice: (id) => `/v1/admin/billing/invoice?invoice_id=${id}`,
    event: (id) => `${EVENTS}/${id}`,
  };
  const items: { kind: string; id: string }[] = await find(server, name);
  expect(items).toHaveLength(6);
  for (const { kind, id } of items) expect([kind, (await server.admin('GET', READ[kind]?.(id) as string)).status]).toEqual([kind, 200]);
});
