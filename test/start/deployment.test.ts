import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/start/config.ts';
import { ensureDeployment, type Made } from '../../src/start/deployment.ts';
import { startServer, type TestServer } from '../support/server.ts';

const MADE: Made = { currency: 'CHF', emailHashKey: 'the-key-of-this-test', contractVersion: '1.0.1' };

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
});
beforeEach(() => server.sql('delete from deployment'));

const rows = () => server.sql('select * from deployment');

function start(change: Partial<Made> = {}): Promise<void> {
  const context = { now: server.clock.now(), actor: { kind: 'system' }, operation: 'start', requestId: 'start', report: () => {} } as const;
  return server.database.transaction(context, (tx) => ensureDeployment(tx, { ...MADE, ...change }));
}

async function mistakesOf(change: Partial<Made>): Promise<string[]> {
  const error = await start(change).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConfigError);
  return (error as ConfigError).mistakes;
}

describe('what a deployment is made with', () => {
  test('is written by the first start, the key as a fingerprint alone', async () => {
    await start();
    const [row] = await rows();
    expect(row).toMatchObject({ id: 1, currency: 'CHF', contract_version: '1.0.1' });
    expect(new Date(row.created_at)).toEqual(server.clock.now());
    expect(row.email_key_fingerprint).toHaveLength(32);
    expect(row.email_key_fingerprint.toString('latin1')).not.toContain(MADE.emailHashKey);
  });

  test('stays as it is at later starts, also of later versions', async () => {
    await start();
    const before = await rows();
    await start({ contractVersion: '9.0.0' });
    expect(await rows()).toEqual(before);
  });

  test('is what one of several first starts says: the others agree or stop', async () => {
    const currencies = ['CHF', 'EUR', 'CHF', 'EUR', 'CHF', 'EUR', 'CHF', 'EUR'];
    const ends = await Promise.allSettled(currencies.map((currency) => start({ currency })));
    const [row] = await rows();
    expect(ends.map(({ status }) => status)).toEqual(currencies.map((currency) => (currency === row.currency ? 'fulfilled' : 'rejected')));
  });

  test('stops a start with another currency, which is told both', async () => {
    await start();
    const mistakes = await mistakesOf({ currency: 'EUR' });
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatch(/^CURRENCY .*EUR.*CHF/);
  });

  test('stops a start with another e-mail key, and gives neither away', async () => {
    await start();
    const mistakes = await mistakesOf({ emailHashKey: 'some-other-key' });
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatch(/^EMAIL_HASH_KEY /);
    expect(mistakes[0]).not.toMatch(/some-other-key|the-key-of-this-test/);
  });

  test('is all told at once', async () => {
    await start();
    const mistakes = await mistakesOf({ currency: 'EUR', emailHashKey: 'some-other-key' });
    expect(mistakes.map((line) => line.split(' ')[0])).toEqual(['CURRENCY', 'EMAIL_HASH_KEY']);
  });
});
