import { describe, expect } from 'vitest';
import { ConfigError } from '../../src/start/config.ts';
import { ensureDeployment, type Made } from '../../src/start/deployment.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const MADE: Made = { currency: 'CHF', emailHashKey: 'the-key-of-this-test', isKeyChosen: true, contractVersion: '1.0.1' };

test.beforeEach(({ server }) => server.sql('delete from deployment'));

const rows = (server: TestServer) => server.sql('select * from deployment');

function start(server: TestServer, change: Partial<Made> = {}): Promise<void> {
  const context = { now: server.clock.now(), actor: { kind: 'system' }, operation: 'start', requestId: 'start', report: () => {} } as const;
  return server.database.transaction(context, (tx) => ensureDeployment(tx, { ...MADE, ...change }));
}

async function mistakesOf(server: TestServer, change: Partial<Made>): Promise<string[]> {
  const error = await start(server, change).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConfigError);
  return (error as ConfigError).mistakes;
}

describe('what a deployment is made with', () => {
  test('is written by the first start, the key as a fingerprint alone', async ({ server }) => {
    await start(server);
    const [row] = await rows(server);
    expect(row).toMatchObject({ id: 1, currency: 'CHF', contract_version: '1.0.1' });
    expect(new Date(row.created_at)).toEqual(server.clock.now());
    expect(row.email_key_fingerprint).toHaveLength(32);
    expect(row.email_key_fingerprint.toString('latin1')).not.toContain(MADE.emailHashKey);
  });

  test('stays as it is at later starts, also of later versions', async ({ server }) => {
    await start(server);
    const before = await rows(server);
    await start(server, { contractVersion: '9.0.0' });
    expect(await rows(server)).toEqual(before);
  });

  test('is what one of several first starts says: the others agree or stop', async ({ server }) => {
    const currencies = ['CHF', 'EUR', 'CHF', 'EUR', 'CHF', 'EUR', 'CHF', 'EUR'];
    const ends = await Promise.allSettled(currencies.map((currency) => start(server, { currency })));
    const [row] = await rows(server);
    expect(ends.map(({ status }) => status)).toEqual(currencies.map((currency) => (currency === row.currency ? 'fulfilled' : 'rejected')));
  });

  test('stops a start with another currency, which is told both', async ({ server }) => {
    await start(server);
    const mistakes = await mistakesOf(server, { currency: 'EUR' });
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatch(/^CURRENCY .*EUR.*CHF/);
  });

  test('stops a start with another e-mail key, and gives neither away', async ({ server }) => {
    await start(server);
    const mistakes = await mistakesOf(server, { emailHashKey: 'some-other-key' });
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatch(/^EMAIL_HASH_KEY /);
    expect(mistakes[0]).not.toMatch(/some-other-key|the-key-of-this-test/);
  });

  describe('where no start has written it down yet, a key that nobody chose', () => {
    const guess = { isKeyChosen: false };

    test('is taken where no address was hashed', async ({ server }) => {
      await server.createUser();
      await start(server, guess);
      expect(await rows(server)).toHaveLength(1);
      await start(server, guess);
    });

    test('stops the start where some were, and nothing is written down until it is chosen', async ({ server }) => {
      await server.createUser({ email: 'ada@example.org' });
      const mistakes = await mistakesOf(server, guess);
      expect(mistakes).toHaveLength(1);
      expect(mistakes[0]).toMatch(/^EMAIL_HASH_KEY must be set /);
      expect(await rows(server)).toEqual([]);
      await start(server);
      await start(server, guess);
      expect(await rows(server)).toHaveLength(1);
    });
  });

  test('is all told at once', async ({ server }) => {
    await start(server);
    const mistakes = await mistakesOf(server, { currency: 'EUR', emailHashKey: 'some-other-key' });
    expect(mistakes.map((line) => line.split(' ')[0])).toEqual(['CURRENCY', 'EMAIL_HASH_KEY']);
  });
});
