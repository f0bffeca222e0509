import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { AFTER_THE_EXAMPLES } from '../support/clock.ts';
import { type Reply, startServer, type TestServer } from '../support/server.ts';

const ADA = '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';
const PROGRAMME = '/v1/admin/referrals/programme';
const LADDER = '/v1/admin/user-tiers';

let server: TestServer;

beforeEach(async () => {
  server = await startServer();
  server.clock.set(AFTER_THE_EXAMPLES);
});
afterEach(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
});

/** Asks again for as long as the answer says so. */
async function patiently(ask: () => Promise<Reply>): Promise<Reply> {
  for (;;) {
    const reply = await ask();
    if (reply.status !== 503) return reply;
    await sleep(Number(reply.headers.get('retry-after')) * 1000);
  }
}

async function changeProgramme(change: object): Promise<Reply> {
  const { body } = await server.admin('GET', PROGRAMME);
  return patiently(() => server.admin('PUT', PROGRAMME, { ...body, ...change }));
}

const usersNow = async () => Number((await server.sql('select count(*) from users'))[0].count);

describe('what a caller wrote, the demo never writes over', () => {
  test('while it plays, also twice at once: it is there as a whole or not at all, and what is written then comes after it', async () => {
    const seen = new Set<number>();
    let begun = () => {};
    let isOver = false;
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const loads = Promise.all([1, 2].map(() => loadDemo(server.database, server.clock, begun)));
    await hasBegun;
    const look = (async () => {
      for (; !isOver; await sleep(50)) seen.add(await usersNow());
    })();
    const [put, changed] = await Promise.all([
      patiently(() => server.admin('PUT', `/v1/admin/users/${ADA}`, { display_name: 'Mine' })),
      changeProgramme({ payout_min_micro: 7_000_000 }),
    ]);
    const [one, other] = await loads;
    isOver = true;
    await look;
    expect([...seen].filter((users) => users !== 0 && users !== 204)).toEqual([]);
    expect(one?.userId).toBe(other?.userId);
    expect(put.status).toBe(200);
    expect((await server.sql('select display_name from users where user_id = $1', [ADA]))[0].display_name).toBe('Mine');
    // A caller who changed the rules may have read those from before the demo, and is told so.
    expect([200, 409]).toContain(changed.status);
    expect((await changeProgramme({ payout_min_micro: 7_000_000 })).status).toBe(200);
    expect((await server.admin('GET', PROGRAMME)).body.payout_min_micro).toBe(7_000_000);
  });

  test('a server that looked just before another had played finds the demo that is there', async () => {
    const played = await loadDemo(server.database, server.clock, () => {});
    const { database } = server;
    let looked = 0;
    const late: typeof database = {
      ...database,
      reader: (now) => {
        const reader = database.reader(now);
        return looked++ > 0 ? reader : { ...reader, query: async () => [] };
      },
    };
    expect((await loadDemo(late, server.clock, () => {}))?.userId).toBe(played?.userId);
  });

  const WRITES: [what: string, write: () => Promise<Reply>][] = [
    ['the rules of the programme', () => changeProgramme({ payout_min_micro: 7_000_000 })],
    [
      'a level of the ladder',
      () => server.admin('POST', LADDER, { level: 3, name: 'Mine', point: 77, svg: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
    ],
    ['a user', () => server.admin('PUT', `/v1/admin/users/${ADA}`, { display_name: 'Mine' })],
  ];
  test.each(WRITES)('before it came: %s', async (_, write) => {
    expect([200, 201]).toContain((await write()).status);
    const before = await server.sql('select count(*) from audit_log');
    const rules = (await server.admin('GET', PROGRAMME)).text;
    await loadDemo(server.database, server.clock, () => {});
    expect((await server.admin('GET', PROGRAMME)).text).toBe(rules);
    expect(
      await server.sql("select count(*) from audit_log where action <> 'session.ticket_created' and action <> 'session.started'"),
    ).toEqual(before);
  });
});
