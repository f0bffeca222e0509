/** Lists, read page by page. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as Sdk from '../../../src/sdk/typescript/sdk.ts';
import { type ScriptedServer, startScriptedServer } from '../scripted-server.ts';
import { installedSdk, thrownBy } from './installed.ts';

const USER = '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';

let sdk: typeof Sdk;
let server: ScriptedServer;
let admin: Sdk.TriportAdmin;

beforeAll(async () => {
  sdk = await installedSdk();
  server = await startScriptedServer();
  admin = new sdk.TriportAdmin({ baseUrl: server.url, adminToken: 'secret' });
});
afterAll(() => server.stop());

const page = (...items: object[]) => ({ status: 200, body: { items } });
const seqs = (...numbers: number[]) => page(...numbers.map((seq) => ({ seq })));
/** A page of a server that knows cursors. */
const withNext = (next: string | null, ...items: object[]) => ({ status: 200, body: { items, next, has_more: next !== null } });
/** The query of each page, in any order of parameters. */
const queries = () => server.asked.map(({ url }) => Object.fromEntries(new URL(url, server.url).searchParams));

test('a walk begins with the empty cursor, and asks behind the one that it is given, until it is given none', async () => {
  server.script(withNext('one', { tier: 1 }, { tier: 2 }), withNext('two'), withNext(null, { tier: 3 }, { tier: 4 }));
  const seen: number[] = [];
  for await (const user of admin.referrals.listUsers({ limit: 2, tier: 7 })) seen.push(user.tier);
  expect(seen, 'a page that is not full is no end, and one that is full no beginning of another').toEqual([1, 2, 3, 4]);
  const query = { limit: '2', tier: '7' };
  expect(queries()).toEqual([
    { ...query, after: '' },
    { ...query, after: 'one' },
    { ...query, after: 'two' },
  ]);
});

test('it goes on from a cursor that was kept', async () => {
  server.script(withNext('one', { tier: 1 }));
  for await (const { next, hasMore } of admin.referrals.listUsers({ limit: 2 }).pages()) {
    expect(hasMore).toBe(true);
    server.script(withNext(null, { tier: 2 }));
    expect(await admin.referrals.listUsers({ limit: 2, after: next ?? undefined }).toArray()).toEqual([{ tier: 2 }]);
    break;
  }
  expect(queries()).toEqual([{ limit: '2', after: 'one' }]);
});

test('a walk that is given an offset goes on by offsets', async () => {
  server.script(page({ tier: 1 }, { tier: 2 }), page({ tier: 3 }));
  await admin.referrals.listUsers({ limit: 2, offset: 10 }).toArray();
  expect(queries()).toEqual([
    { limit: '2', offset: '10' },
    { limit: '2', offset: '12' },
  ]);
});

test('transfers are walked by cursor too, before a number if one is given', async () => {
  server.script(withNext('one', { seq: 9 }, { seq: 8 }), withNext(null, { seq: 7 }));
  expect(await admin.ledger.listTransfers(USER, { limit: 2, beforeSeq: 10 }).toArray()).toEqual([{ seq: 9 }, { seq: 8 }, { seq: 7 }]);
  expect(queries()).toEqual([
    { limit: '2', before_seq: '10', after: '' },
    { limit: '2', before_seq: '10', after: 'one' },
  ]);
});

describe('a server before 2.0 knows no cursor', () => {
  test('and is walked by offset, until a page is not full', async () => {
    server.script(page({ tier: 1 }, { tier: 2 }), page({ tier: 3 }, { tier: 4 }), page());
    const users = await admin.referrals.listUsers({ limit: 2 }).toArray();
    expect(users.map(({ tier }) => tier)).toEqual([1, 2, 3, 4]);
    expect(queries()).toEqual([
      { limit: '2', after: '' },
      { limit: '2', offset: '2' },
      { limit: '2', offset: '4' },
    ]);
  });

  test('and its transfers are walked by their numbers', async () => {
    server.script(seqs(9, 8), seqs(7));
    expect(await admin.ledger.listTransfers(USER, { limit: 2 }).toArray()).toEqual([{ seq: 9 }, { seq: 8 }, { seq: 7 }]);
    expect(queries()).toEqual([
      { limit: '2', after: '' },
      { limit: '2', before_seq: '8' },
    ]);
  });

  test('and when it answers in the middle of a walk, the walk ends with an error and not with what it began with', async () => {
    server.script(withNext('one', { tier: 1 }), page({ tier: 1 }));
    await thrownBy(sdk.UnexpectedAnswerError, () => admin.referrals.listUsers({ limit: 1 }).toArray());
    server.script(page({ tier: 1 }));
    await thrownBy(sdk.UnexpectedAnswerError, () => admin.referrals.listUsers({ after: 'kept' }).toArray());
    expect(server.asked).toHaveLength(1);
  });
});

test('what comes whole is asked for once', async () => {
  server.script(page({ level: 1 }));
  expect(await admin.userTiers.listUserTiers().toArray()).toEqual([{ level: 1 }]);
  expect(queries()).toEqual([{}]);
});

test('a walk that is left asks for no more', async () => {
  server.script(page({ tier: 1 }, { tier: 2 }));
  for await (const _ of admin.referrals.listUsers({ limit: 2 })) break;
  expect(server.asked).toHaveLength(1);
});

test('the first page is the whole answer', async () => {
  server.script({ status: 200, body: { items: [], totals: { count: 0, amount_micro: 0 } } });
  expect(await admin.referrals.listAllPayouts().firstPage()).toEqual({ items: [], totals: { count: 0, amountMicro: 0 } });
  expect(queries()).toEqual([{ limit: '100', after: '' }]);
});

test.each([0, 201, 1.5, Number.NaN])('the server has no pages of %d', (limit) => {
  expect(() => admin.referrals.listUsers({ limit })).toThrow(sdk.UsageError);
});
