import { afterAll, expect } from 'vitest';
import { DAY_MS } from '../../../src/core/clock.ts';
import { checksOf, newAttempt } from '../../../src/operators/oidc/attempt.ts';
import { openWorkshop, type Workshop } from '../../support/jobs.ts';
import { test } from '../../support/serving.ts';

let workshop: Workshop;

test.beforeAll(async ({ server }) => {
  workshop = await openWorkshop(server);
});

afterAll(() => workshop.close());

test('log-ins at a provider go a day after their time, used or not, and no sooner', async ({ server }) => {
  const ago = (ms: number) => new Date(server.clock.now().getTime() - ms);
  const add = (name: string, expiresAt: Date, usedAt: Date | null) =>
    server.sql('insert into oidc_logins (state_hash, browser_hash, created_at, expires_at, used_at) values ($1, $1, $2, $2, $3)', [
      Buffer.from(name),
      expiresAt,
      usedAt,
    ]);
  await add('open', ago(-1000), null);
  await add('over', ago(DAY_MS - 1000), null);
  await add('over and used', ago(DAY_MS - 1000), ago(2 * DAY_MS));
  await add('old', ago(DAY_MS + 1000), null);
  await add('old and used', ago(DAY_MS + 1000), ago(DAY_MS + 2000));
  await workshop.cleanUp();
  const left = await server.sql(`select convert_from(state_hash, 'UTF8') as name from oidc_logins order by 1`);
  expect(left.map(({ name }) => name)).toEqual(['open', 'over', 'over and used']);
});

test('nonce and verifier are those of one attempt in one browser', () => {
  const { state, secret } = newAttempt();
  const other = newAttempt();
  const all = [checksOf({ state, secret }), checksOf({ state: other.state, secret }), checksOf({ state, secret: other.secret })];
  expect(checksOf({ state, secret })).toEqual(all[0]);
  expect(new Set(all.flatMap(({ nonce, verifier }) => [nonce, verifier])).size).toBe(6);
});
