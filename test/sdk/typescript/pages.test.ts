/** Lists, read page by page. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as Sdk from '../../../src/sdk/typescript/sdk.ts';
import { type ScriptedServer, startScriptedServer } from '../scripted-server.ts';
import { installedSdk } from './installed.ts';

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
/** The query of each page, in any order of parameters. */
const queries = () => server.asked.map(({ url }) => Object.fromEntries(new URL(url, server.url).searchParams));

test('a walk asks for one page after the other, until one is not full', async () => {
  server.script(page({ tier: 1 }, { tier: 2 }), page({ tier: 3 }, { tier: 4 }), page());
  const seen: number[] = [];
  for await (const user of admin.referrals.listUsers({ limit: 2, tier: 7 })) seen.push(user.tier);
  expect(seen).toEqual([1, 2, 3, 4]);
  const query = { limit: '2', tier: '7' };
  expect(queries()).toEqual([query, { ...query, offset: '2' }, { ...query, offset: '4' }]);
});

test('it goes on from where it was told to begin', async () => {
  server.script(page({ tier: 1 }, { tier: 2 }), page({ tier: 3 }));
  await admin.referrals.listUsers({ limit: 2, offset: 10 }).toArray();
  expect(queries()).toEqual([
    { limit: '2', offset: '10' },
    { limit: '2', offset: '12' },
  ]);
});

test('transfers are walked by their numbers', async () => {
  server.script(seqs(9, 8), seqs(7));
  expect(await admin.ledger.listTransfers(USER, { limit: 2 }).toArray()).toEqual([{ seq: 9 }, { seq: 8 }, { seq: 7 }]);
  expect(queries()).toEqual([{ limit: '2' }, { limit: '2', before_seq: '8' }]);
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
  expect(queries()).toEqual([{ limit: '100' }]);
});

test.each([0, 201, 1.5, Number.NaN])('the server has no pages of %d', (limit) => {
  expect(() => admin.referrals.listUsers({ limit })).toThrow(sdk.UsageError);
});
