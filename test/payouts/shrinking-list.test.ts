/** Sixty requested payouts are marked as sent while the list of those that are requested is walked: it shrinks under the walk. */
import { expect } from 'vitest';
import { requestSixty } from '../support/lists.ts';
import type { Reply, TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/admin/referrals/payouts';
const LIMIT = 10;

/** Marks every payout of a page as sent, and answers which they were. */
async function markAll(server: TestServer, { body }: Reply): Promise<string[]> {
  const ids: string[] = body.items.map(({ id }: { id: string }) => id);
  for (const id of ids) expect((await server.admin('POST', `${path}/${id}/sent`, { tx_hash: 'x' })).status).toBe(200);
  return ids;
}

/** Walks the list from an address on, and marks every payout that it meets. */
async function walk(server: TestServer, first: string, nextOf: (reply: Reply) => string | undefined): Promise<string[]> {
  const marked: string[] = [];
  for (let next: string | undefined = first; next !== undefined; ) {
    const reply = await server.admin('GET', next);
    marked.push(...(await markAll(server, reply)));
    next = nextOf(reply);
  }
  return marked;
}

const requested = `${path}?status=requested&limit=${LIMIT}`;
const left = async (server: TestServer) => (await server.admin('GET', requested)).body.totals.count;

test('by offset it loses every other page, without an error', async ({ server }) => {
  await requestSixty(server);
  let offset = 0;
  const marked = await walk(server, requested, ({ body }) => {
    offset += body.items.length;
    return body.items.length < LIMIT ? undefined : `${requested}&offset=${offset}`;
  });
  expect([marked.length, await left(server)]).toEqual([30, 30]);
  await walk(server, `${requested}&after=`, ({ body }) => (body.has_more ? `${requested}&after=${body.next}` : undefined));
});

test('by cursor it meets each of them once', async ({ server }) => {
  const ids = await requestSixty(server);
  const next = ({ body }: Reply) => (body.has_more ? `${requested}&after=${body.next}` : undefined);
  expect(await walk(server, `${requested}&after=`, next)).toEqual(ids);
  expect(await left(server)).toBe(0);
});

test('by Link it does as well, also from a first page without a cursor', async ({ server }) => {
  const ids = await requestSixty(server);
  expect(await walk(server, requested, ({ headers }) => /<(.+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1])).toEqual(ids);
  expect(await left(server)).toBe(0);
});
