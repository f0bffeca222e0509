import { randomUUID } from 'node:crypto';
import { afterAll, expect } from 'vitest';
import { MOVE_NOTES } from '../../src/db/migrations/move-notes.ts';
import { openWorkshop, type Workshop } from '../support/jobs.ts';
import { earn } from '../support/money.ts';
import { openPayout } from '../support/payouts.ts';
import { expectRefusal } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

let workshop: Workshop;
const DAY_MS = 86_400_000;

test.beforeAll(async ({ server }) => {
  workshop = await openWorkshop(server);
});

afterAll(async () => {
  await workshop.close();
});

const ADMIN = '/v1/admin/referrals';
const PERSON = {
  name: 'Wilhelmina Personal',
  email: 'wilhelmina@personal.example',
  iban: 'DE89370400440532013000',
  paypal: 'pay@personal.example',
  note: 'Her sister called about the tier',
  failure: 'Account of W. Personal is closed',
  raw: 'Paid by Wilhelmina herself',
};

/** The places in the whole database where these words stand, as `table.column`. */
async function placesOf(server: TestServer, words: readonly string[]): Promise<string[]> {
  const columns = await server.sql(
    `select table_schema as schema, table_name as name, column_name as column from information_schema.columns
     join information_schema.tables using (table_schema, table_name)
     where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE'
       and data_type in ('text', 'character varying', 'jsonb', 'json', 'bytea', 'ARRAY')`,
  );
  const found: string[] = [];
  for (const { schema, name, column } of columns) {
    const query = `select from ${schema}."${name}" where exists (select from unnest($1::text[]) as word
      where position(lower(word) in lower("${column}"::text)) > 0 or position(encode(convert_to(word, 'UTF8'), 'hex') in "${column}"::text) > 0)`;
    if ((await server.sql(query, [words])).length > 0) found.push(`${name}.${column}`);
  }
  return found.sort();
}

/** Somebody about whom everything is known that can be, in every place where it can stand. */
async function somebody(server: TestServer) {
  const networks = ['ethereum', 'sepa', 'paypal'];
  const { body: programme } = await server.admin('GET', `${ADMIN}/programme`);
  await server.admin('PUT', `${ADMIN}/programme`, { ...programme, networks, payout_min_micro: 1 });
  const id = await server.createUser({ display_name: PERSON.name, email: PERSON.email });
  const session = await server.login(id);
  const slug = `slug-${randomUUID().slice(0, 8)}`;
  await server.as(session, 'POST', '/v1/referrals/code', { slug });
  await server.admin('POST', `${ADMIN}/users/${id}/tier`, { tier: 2, note: PERSON.note });
  await earn(server, id, 90);
  const wish = { amount_micro: 30, network: 'sepa', address: PERSON.iban };
  const key = { 'idempotency-key': randomUUID() };
  const { body: failed } = await server.as(session, 'POST', '/v1/referrals/payouts', wish, { headers: key });
  await server.admin('POST', `${ADMIN}/payouts/${failed.id}/failed`, { reason: PERSON.failure });
  const cancelled = await openPayout(server, session, 30, { network: 'paypal', address: PERSON.paypal });
  await server.as(session, 'POST', `/v1/referrals/payouts/${cancelled}/cancel`);
  const sent = await openPayout(server, session, 90, { network: 'paypal', address: `sent.${PERSON.paypal}` });
  await server.admin('POST', `${ADMIN}/payouts/${sent}/sent`, { tx_hash: '0x1' });
  const event = { id: `evt-${randomUUID()}`, type: 'invoice_lost', user_id: id.toUpperCase(), memo: PERSON.raw };
  await server.admin('POST', '/v1/admin/billing/events', { events: [event] });
  return { id, slug, failed: failed.id as string, cancelled, sent, event: event.id };
}

const WORDS = Object.values(PERSON);

test('after erasure nothing in any table tells who it was, but for where money went', async ({ server }) => {
  const { id, slug, sent, failed, cancelled, event } = await somebody(server);
  const before = await placesOf(server, WORDS);
  expect(before).toEqual(
    expect.arrayContaining([
      'users.display_name',
      'personal_texts.text',
      'payouts.address',
      'payouts.note',
      'billing_rejections.event',
      'idempotency_keys.body',
    ]),
  );
  expect((await server.admin('DELETE', `/v1/admin/users/${id}`)).status).toBe(200);

  expect(await placesOf(server, WORDS)).toEqual(['payouts.address']);
  const payouts = (await server.admin('GET', `${ADMIN}/payouts?user_id=${id}`)).body.items;
  const blank = { address: 'erased' };
  expect(new Map(payouts.map((payout: { id: string }) => [payout.id, payout]))).toEqual(
    new Map([
      [sent, expect.objectContaining({ address: `sent.${PERSON.paypal}`, status: 'sent' })],
      [cancelled, expect.objectContaining({ ...blank, status: 'cancelled' })],
      [failed, expect.not.objectContaining({ note: expect.anything() })],
    ]),
  );
  expect(payouts.find((payout: { id: string }) => payout.id === failed).address).toBe('erased');
  expect((await server.admin('GET', `${ADMIN}/payouts?user_id=${id}&status=failed&format=csv`)).text).not.toContain(PERSON.iban);
  expectRefusal(await server.admin('GET', `/v1/admin/billing/events/${event}`), 'event_not_found');
  expectRefusal(await server.call('GET', `/v1/referrals/codes/${slug}`), 'code_not_found');
  const [row] = await server.sql('select email_hash, email_canonical_hash from users where user_id = $1', [id]);
  expect(row).toEqual({ email_hash: null, email_canonical_hash: null });
});

test('the slug stays taken: nobody else gets it', async ({ server }) => {
  const { id, slug } = await somebody(server);
  await server.admin('DELETE', `/v1/admin/users/${id}`);
  const other = await server.login(await server.createUser());
  expectRefusal(await server.as(other, 'POST', '/v1/referrals/code', { slug }), 'slug_taken');
});

test('where money went is forgotten when the books need it no more, and not of those who are still there', async ({ server }) => {
  const [gone, here] = [await somebody(server), await somebody(server)];
  await server.admin('DELETE', `/v1/admin/users/${gone.id}`);
  const addresses = async () => {
    const rows = await server.sql('select user_id, address from payouts where user_id = any($1) and status = $2', [
      [gone.id, here.id],
      'sent',
    ]);
    return Object.fromEntries(rows.map(({ user_id, address }) => [user_id, address]));
  };
  const kept = `sent.${PERSON.paypal}`;
  server.clock.advance(3651 * DAY_MS);
  await workshop.cleanUp();
  expect(await addresses()).toEqual({ [gone.id]: kept, [here.id]: kept });
  server.clock.advance(3 * DAY_MS);
  await workshop.cleanUp();
  expect(await addresses()).toEqual({ [gone.id]: 'erased', [here.id]: kept });
});

test('with a retention of no years it is forgotten with the next clean-up', async ({ server }) => {
  const { id, sent } = await somebody(server);
  await server.admin('DELETE', `/v1/admin/users/${id}`);
  server.clock.advance(1000);
  await workshop.cleanUp(0);
  expect(await server.sql('select address from payouts where payout_id = $1', [sent])).toEqual([{ address: 'erased' }]);
});

test('what is written about an erased user afterwards goes with the next clean-up; rejected events of others after 13 months', async ({
  server,
}) => {
  const [gone, here] = [await server.createUser(), await server.createUser()];
  await server.admin('DELETE', `/v1/admin/users/${gone}`);
  await server.sql(`insert into personal_texts values ($1, $2, '', 'late')`, [gone, randomUUID()]);
  const reject = (user_id: string) => ({ id: `evt-${randomUUID()}`, type: 'invoice_lost', user_id });
  await server.admin('POST', '/v1/admin/billing/events', { events: [reject(gone), reject(here)] });
  const left = async () =>
    (
      await server.sql(
        'select user_id from billing_rejections where user_id = any($1) union all select user_id from personal_texts where user_id = any($1)',
        [[gone, here]],
      )
    ).map(({ user_id }) => user_id);
  server.clock.advance(395 * DAY_MS);
  await workshop.cleanUp();
  expect(await left()).toEqual([here]);
  server.clock.advance(2 * DAY_MS);
  await workshop.cleanUp();
  expect(await left()).toEqual([]);
});

test('notes that the release before wrote into the logs move to where they can be forgotten, and read as before', async ({ server }) => {
  const [gone, here] = [await server.createUser(), await server.createUser()];
  await server.admin('DELETE', `/v1/admin/users/${gone}`);
  for (const id of [gone, here]) {
    await server.sql(
      `insert into attribution_log (user_id, id, event, old_tier, new_tier, note, created_at) values ($1, $2, 'tier_changed', 1, 2, 'An old note', now())`,
      [id, randomUUID()],
    );
    await server.sql(
      `insert into audit_log (id, action, actor, user_id, operation, request_id, details, created_at)
       values ($2, 'user.tier_changed', 'operator:default', $1, 'setUserTier', 'r', '{"old_tier": 1, "note": "An old note"}', now())`,
      [id, randomUUID()],
    );
  }
  const notes = async () =>
    (await server.admin('GET', `${ADMIN}/users/${here}/attributions`)).body.items.map(({ Note }: { Note: string }) => Note);
  expect(await notes()).toEqual(['An old note']);
  for (const sql of [...MOVE_NOTES, ...MOVE_NOTES]) await server.sql(sql);
  expect(await notes()).toEqual(['An old note']);
  expect(await placesOf(server, ['An old note'])).toEqual(['personal_texts.text']);
  expect(await server.sql(`select user_id from personal_texts where text = 'An old note'`)).toEqual([{ user_id: here }, { user_id: here }]);
  const [proof] = await server.sql(
    `select a.details->>'note_commitment' = encode(sha256(t.salt || convert_to(t.text, 'UTF8')), 'hex') as holds
     from audit_log a join personal_texts t on t.text_id::text = a.details->>'note_id' where a.user_id = $1`,
    [here],
  );
  expect(proof).toEqual({ holds: true });
  await server.admin('DELETE', `/v1/admin/users/${here}`);
  expect(await placesOf(server, ['An old note'])).toEqual([]);
});
