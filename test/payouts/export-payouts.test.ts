import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { csv } from '../../src/core/csv.ts';
import type { Reader } from '../../src/core/tx.ts';
import { exportPayouts } from '../../src/payouts/export-payouts.ts';
import type { CoveredRow, PayoutFilter } from '../../src/payouts/narrow-payouts.ts';
import { payoutTable } from '../../src/payouts/payout-table.ts';
import { openPayout, signUpEarner } from '../support/payouts.ts';
import { ADMIN_TOKEN, type TestServer } from '../support/server.ts';
import { serving } from '../support/serving.ts';

const path = '/v1/admin/referrals/payouts';
const MANY = 20_000;
const PART = 500;
const ALL: PayoutFilter = { status: undefined, network: undefined, userId: undefined, covered: undefined };

/** More payouts than anybody makes by hand; every fiftieth waits, and a hundred at a time were requested in the same millisecond. */
const FILL = `insert into payouts (user_id, payout_id, amount_micro, network, address, status, requested_at, note, completed_at)
  select gen_random_uuid(), gen_random_uuid(), n, 'paypal', 'ada@example.org',
    (case when n % 50 = 0 then 'requested' else 'failed' end)::payout_status, '2025-01-01'::timestamptz + n / 100 * interval '1 millisecond',
    repeat('x', 1000), case when n % 50 = 0 then null else '2026-01-01'::timestamptz end
  from generate_series(1, $1) as n`;

const test = serving({ concurrencyMax: 1 });

test.beforeAll(async ({ server }) => {
  await server.sql(FILL, [MANY]);
});

/** A reader that counts its statements, and how many rows the largest of them found. */
function counting(server: TestServer) {
  const seen = { statements: 0, rowsMax: 0 };
  const reader = server.database.reader(server.clock.now());
  const db: Reader = {
    ...reader,
    async query<Row>(...args: Parameters<Reader['query']>) {
      const rows = await reader.query<Row>(...args);
      seen.statements++;
      seen.rowsMax = Math.max(seen.rowsMax, rows.length);
      return rows;
    },
  };
  return { db, seen };
}

async function idsOf(db: Reader, filter: PayoutFilter): Promise<string[]> {
  const ids: string[] = [];
  for await (const rows of exportPayouts(db, filter)) ids.push(...rows.map(({ payout_id }) => payout_id));
  return ids;
}

test('everything is exported once, in the order of the list, in many statements none of which finds much', async ({ server }) => {
  const { db, seen } = counting(server);
  const ids = await idsOf(db, ALL);
  const inOrder = await server.sql('select payout_id from payouts order by requested_at desc, payout_id desc');
  expect(ids).toEqual(inOrder.map(({ payout_id }) => payout_id));
  expect(seen).toEqual({ statements: MANY / PART + 1, rowsMax: PART });
});

test('a filter that finds little takes one statement, and so does one that finds nothing', async ({ server }) => {
  const { db, seen } = counting(server);
  const waiting = await idsOf(db, { ...ALL, status: 'requested', covered: true });
  expect(waiting).toHaveLength(MANY / 50);
  expect(await idsOf(db, { ...ALL, userId: randomUUID() })).toEqual([]);
  expect(seen.statements).toBe(2);
});

test('of the text, too, only one part is there at a time, and the next is made when it is asked for', async ({ server }) => {
  const { db, seen } = counting(server);
  const parts = csv(exportPayouts(db, ALL), payoutTable('USD'));
  let longest = 0;
  let rows = 0;
  for await (const part of parts) {
    longest = Math.max(longest, part.length);
    rows += part.split('\r\n').length - 1;
    expect(seen.statements).toBeLessThanOrEqual(Math.ceil(rows / PART));
  }
  expect(rows).toBe(MANY + 1);
  expect(longest).toBeLessThan(PART * 1400);
});

test('what is requested or ends while the export runs leaves no row out and none in twice', async ({ server }) => {
  const { db } = counting(server);
  const known = new Set((await server.sql('select payout_id from payouts')).map(({ payout_id }) => payout_id));
  const seen: CoveredRow[] = [];
  let part = 0;
  for await (const rows of exportPayouts(db, ALL)) {
    seen.push(...rows);
    if (part++ % 10 === 0) await openPayout(server, (await signUpEarner(server, 50_000_000)).session, 50_000_000);
  }
  const ids = seen.map(({ payout_id }) => payout_id).filter((id) => known.has(id));
  expect([ids.length, new Set(ids).size]).toEqual([known.size, known.size]);
});

describe('over the wire', () => {
  const REQUEST = `GET ${path} HTTP/1.1\r\nhost: x\r\nx-admin-token: ${ADMIN_TOKEN}\r\naccept: text/csv\r\n\r\n`;
  const port = (server: TestServer) => Number(new URL(server.url).port);

  /** A client that asks for the table, takes the first bytes of it, and then nothing more until it is told to. */
  async function slowClient(server: TestServer) {
    const socket = connect(port(server), '127.0.0.1');
    socket.write(REQUEST);
    await new Promise((begun) => socket.once('data', begun));
    socket.pause();
    return socket;
  }

  test('the table is whole, has no length in advance, and its totals stand in the head', async ({ server }) => {
    const reply = await server.call('GET', path, { headers: { 'x-admin-token': ADMIN_TOKEN, accept: 'text/csv' } });
    const rows = reply.text.split('\r\n').length - 2;
    expect(rows).toBeGreaterThanOrEqual(MANY);
    expect([reply.headers.get('x-total-count'), reply.headers.has('content-length')]).toEqual([String(rows), false]);
  });

  test('a client that takes its time keeps nobody else out, though only one request may be in work', async ({ server }) => {
    const clients = await Promise.all([slowClient(server), slowClient(server), slowClient(server)]);
    for (let round = 0; round < 3; round++) expect((await server.admin('GET', `${path}?limit=1`)).status).toBe(200);
    for (const socket of clients) socket.destroy();
  });

  test('a client that leaves in the middle leaves nothing behind, and the next one gets everything', async ({ server }) => {
    for (let round = 0; round < 5; round++) (await slowClient(server)).destroy();
    const { text } = await server.call('GET', path, { headers: { 'x-admin-token': ADMIN_TOKEN, accept: 'text/csv' } });
    expect(text.endsWith('\r\n')).toBe(true);
    await nextTurn();
    expect(server.failures).toEqual([]);
  });
});
