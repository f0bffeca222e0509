/** The effects of a document: one transaction, where each refused field undoes its own part, and an answer under a key. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codesOf, GRAPHQL, ladderRows, run, runAs } from '../support/graphql.ts';
import { expectRefusal } from '../support/refusals.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { addLadder, BADGE } from '../support/user-tiers.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startServer();
  await addLadder(server);
});
afterEach(() => server.stop());

const points = async () => (await server.admin('GET', '/v1/user-tiers')).body.items.map(({ point }: { point: number }) => point);
const audited = async () => (await server.sql('select action from audit_log order by id')).map(({ action }) => action).slice(5);
const update = (level: number, point: number) => `u${level}: updateUserTier(level: ${level}, point: ${point}) { level }`;

/** Makes the first `times` changes of a tier to this point fail, with this SQLSTATE. */
async function sabotage(point: number, sqlstate: string, times: number): Promise<void> {
  await server.sql('create sequence sabotages');
  await server.sql(`create function sabotage() returns trigger language plpgsql security definer as $$ begin
    if new.point_micro = ${point} * 1000000 and nextval('sabotages') <= ${times} then
      raise exception 'sabotage' using errcode = '${sqlstate}';
    end if;
    return new;
  end $$`);
  await server.sql('create trigger sabotage before update on user_tiers for each row execute function sabotage()');
}

describe('the fields of a mutation', () => {
  test('are run in order, each on what the one before has left', async () => {
    const { body } = await run(server, `mutation { ${update(5, 160_000)} ${update(4, 155_000)} }`);
    expect(body).toEqual({ data: { u5: { level: 5 }, u4: { level: 4 } } });
    expect(await points()).toEqual([1000, 5000, 15_000, 155_000, 160_000]);
  });

  test('that are refused undo nothing but themselves', async () => {
    const reply = await run(
      server,
      `mutation { ${update(1, 1500)} ${update(2, 1200)} d: deleteUserTier(level: 3) add: addNewUserTier(level: 4, name: "x", point: 1, svg: "") { level }
       ${update(5, 170_000)} }`,
    );
    expect(reply.body.data).toEqual({ u1: { level: 1 }, u2: null, d: 3, add: null, u5: { level: 5 } });
    expect(codesOf(reply)).toEqual(['u2 tier_points_not_increasing', 'add badge_invalid']);
    expect(await points()).toEqual([1500, 5000, 50_000, 170_000]);
    expect(await audited()).toEqual(['user-tier.updated', 'user-tier.deleted', 'user-tier.updated']);
  });

  test('tell together what their badges had to lose', async () => {
    const hostile = (tag: string) => `"<svg xmlns='http://www.w3.org/2000/svg'><${tag}>1</${tag}><path d='M0 0h9v9z'/></svg>"`;
    const { body } = await run(
      server,
      `mutation {
        a: updateUserTier(level: 1, svg: ${hostile('script')}) { level }
        b: updateUserTier(level: 2, point: 1, svg: ${hostile('iframe')}) { level }
        c: updateUserTier(level: 3, svg: ${hostile('foreignObject')}) { level }
      }`,
    );
    const text = body.extensions.badgeRemoved.join(' ');
    expect(text).toMatch(/script.*foreignObject/i);
    expect(text).not.toMatch(/iframe/); // the tier that this badge came with was refused
  });

  test('that meet what nobody expected are internal, and nobody but the operators hears more', async () => {
    await sabotage(1600, '23514', 1);
    const reply = await run(server, `mutation { ${update(2, 5500)} ${update(1, 1600)} ${update(5, 170_000)} }`);
    expect(reply.body.data).toEqual({ u2: { level: 2 }, u1: null, u5: { level: 5 } });
    expect(reply.body.errors).toEqual([
      {
        message: 'Something unexpected went wrong here.',
        locations: [{ line: 1, column: expect.any(Number) }],
        path: ['u1'],
        extensions: { code: 'internal' },
      },
    ]);
    expect(reply.text).not.toMatch(/sabotage|stack|at /);
    expect(await points()).toEqual([1000, 5500, 15_000, 50_000, 170_000]);
    expect(JSON.stringify(server.failures)).toContain('sabotage');
  });
});

test('a query that meets what nobody expected is internal too, and other fields are answered', async () => {
  const session = await server.login(await server.createUser());
  await server.sql('alter table point_balances rename to elsewhere');
  const reply = await runAs(server, session, '{ getUser { id } getUserTiers { level } }');
  expect([reply.status, codesOf(reply)]).toEqual([200, ['getUser internal']]);
  expect(reply.body.data.getUserTiers).toHaveLength(5);
  expect(reply.text).not.toContain('point_balances');
  expect(JSON.stringify(server.failures)).toContain('point_balances');
});

describe('a failure that is no field’s', () => {
  test('a lost race runs the whole document again', async () => {
    await sabotage(1600, '40001', 2);
    const { body } = await run(
      server,
      `mutation { ${update(2, 5500)} ${update(1, 1600)} ${update(2, 6000)} }`.replace(/u2(?=.*u2)/, 'first'),
    );
    expect(body).toEqual({ data: { first: { level: 2 }, u1: { level: 1 }, u2: { level: 2 } } });
    expect(await points()).toEqual([1600, 6000, 15_000, 50_000, 150_000]);
    expect(await audited()).toEqual(['user-tier.updated', 'user-tier.updated', 'user-tier.updated']);
    expect(server.failures).toEqual([]);
  });

  test.each([
    ['a race that is lost again and again', '40001'],
    ['a deadlock every time', '40P01'],
    ['a database that is too busy', '57014'],
    ['a database without room', '53100'],
  ])('%s is 503 for all of it, and nothing is kept', async (_, sqlstate) => {
    await sabotage(1600, sqlstate, 1000);
    const before = await ladderRows(server);
    const key = randomUUID();
    const query = `mutation { ${update(2, 5500)} ${update(1, 1600)} }`;
    expectRefusal(await server.admin('POST', GRAPHQL, { query }, { 'idempotency-key': key }), 'unavailable');
    expect(await ladderRows(server)).toEqual(before);
    expect(await audited()).toEqual([]);
    expect(await server.sql('select from idempotency_keys')).toEqual([]);
    expect(server.failures).toEqual([]);
  });

  test('of two documents that are each fine and together break the ladder, one is refused', async () => {
    for (let round = 0; round < 5; round++) {
      await run(server, `mutation { ${update(2, 5000)} ${update(3, 15_000)} }`);
      const replies = await Promise.all([run(server, `mutation { ${update(2, 12_000)} }`), run(server, `mutation { ${update(3, 8000)} }`)]);
      expect(replies.flatMap(codesOf)).toHaveLength(1);
      expect(replies.flatMap(codesOf)[0]).toMatch(/tier_points_not_increasing$/);
    }
  });
});

describe('an idempotency key', () => {
  const send = (query: string, key: string, variables?: object) =>
    server.admin('POST', GRAPHQL, { query, variables }, { 'idempotency-key': key });
  const keys = () => server.sql('select actor, operation, key, status from idempotency_keys');
  const ADD = `mutation { addNewUserTier(level: 6, name: "Legend", point: 500000, svg: ${JSON.stringify(BADGE)}) { level } }`;

  test('keeps the answer of a document that took effect, refusals and all', async () => {
    const document = `mutation { ${update(1, 1500)} ${update(2, 1)} }`;
    const first = await send(document, 'k');
    expect(codesOf(first)).toEqual(['u2 tier_points_not_increasing']);
    await run(server, `mutation { ${update(1, 1000)} }`);
    const second = await send(document, 'k');
    expect([second.text, second.headers.get('idempotency-replayed')]).toEqual([first.text, 'true']);
    expect((await points())[0]).toBe(1000);
    expect(await keys()).toEqual([{ actor: 'operator:default', operation: 'graphql', key: 'k', status: 200 }]);
  });

  test.each([
    ['every field was refused', `mutation { ${update(2, 1)} a: deleteUserTier(level: 0) }`],
    ['there was nothing to change', 'mutation { deleteUserTier(level: 999) updateUserTier(level: 999, point: 1) { level } }'],
    ['the document was refused', 'mutation { nothing }'],
    ['nothing was asked to change', '{ getUserTiers { level } }'],
  ])('stays free when %s', async (_, document) => {
    const first = await send(document, 'k');
    expect([first.status, await keys()]).toEqual([200, []]);
    const second = await send(document, 'k');
    expect([second.text, second.headers.get('idempotency-replayed')]).toEqual([first.text, null]);
    expect((await send(ADD, 'k')).body).toEqual({ data: { addNewUserTier: { level: 6 } } });
    expect(await keys()).toHaveLength(1);
  });

  test('idempotency_key_reused: is for one document with its variables', async () => {
    const document = 'mutation ($point: Float) { updateUserTier(level: 1, point: $point) { point } }';
    await send(document, 'k', { point: 1500 });
    expectRefusal(await send(document, 'k', { point: 1600 }), 'idempotency_key_reused');
    expectRefusal(await send(ADD, 'k'), 'idempotency_key_reused');
    expect((await points())[0]).toBe(1500);
    expect((await send(document, 'k', { point: 1500 })).headers.get('idempotency-replayed')).toBe('true');
  });

  test('is for what JSON can say, also where no canonical form can', async () => {
    const document = 'mutation ($point: Float) { updateUserTier(level: 1, point: $point) { point } }';
    const odd = (value: string) => `{"query": ${JSON.stringify(document)}, "variables": {"point": 1700, "odd": ${value}}}`;
    const sendOdd = (value: string) => server.admin('POST', GRAPHQL, odd(value), { 'idempotency-key': 'k' });
    expect((await sendOdd('1e400')).body.data.updateUserTier).toEqual({ point: 1700 });
    expect((await sendOdd('1e400')).headers.get('idempotency-replayed')).toBe('true');
    for (const other of ['-1e400', '"\\ud800"', '"\\ud801"', `${'['.repeat(60)}1e400${']'.repeat(60)}`, '1e401'])
      expectRefusal(await sendOdd(other), 'idempotency_key_reused');
  });

  test('of ten twins at once has one effect, and all get the same bytes', async () => {
    const replies = await Promise.all(Array.from({ length: 10 }, () => send(ADD, 'k')));
    expect(new Set(replies.map(({ text }) => text))).toEqual(new Set(['{"data":{"addNewUserTier":{"level":6}}}']));
    expect(await audited()).toEqual(['user-tier.added']);
  });

  test('idempotency_key_invalid: is refused malformed, also where it would not be looked at', async () => {
    expectRefusal(await send('{ getUser { id } }', 'a b'), 'idempotency_key_invalid');
  });
});
