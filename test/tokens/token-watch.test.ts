import { expect } from 'vitest';
import { createLog } from '../../src/core/log.ts';
import { createTokenWatch } from '../../src/tokens/token-watch.ts';
import type { TestServer } from '../support/server.ts';
import { startServer } from '../support/server.ts';
import { test } from '../support/serving.ts';
import { plantToken } from '../support/tokens.ts';

const DAY_MS = 86_400_000;

function watch(server: TestServer) {
  const lines: Record<string, unknown>[] = [];
  const log = createLog('warn', { write: (line: string) => void lines.push(JSON.parse(line)) });
  return { lines, ...createTokenWatch({ reader: () => server.database.reader(server.clock.now()), log }) };
}

const at = (server: TestServer, days: number) => new Date(server.clock.now().getTime() + days * DAY_MS);

test('it knows the next expiry, of tokens that are alive, and counts the days down', async ({ server }) => {
  const { look, daysLeft, lines } = watch(server);
  await look();
  expect(daysLeft()).toBeUndefined();
  await plantToken(server);
  await plantToken(server, { expiresAt: at(server, 30) });
  await plantToken(server, { expiresAt: at(server, 20) });
  await plantToken(server, { expiresAt: at(server, 3), revokedAt: server.clock.now() });
  await plantToken(server, { expiresAt: server.clock.now() });
  await look();
  expect(daysLeft()).toBe(20);
  server.clock.advance(DAY_MS / 2);
  expect(daysLeft()).toBe(19.5);
  expect(lines).toEqual([]);
});

test('it warns of each token that has a week left, once, and never says a secret', async ({ server }) => {
  const { look, lines } = watch(server);
  const secret = await plantToken(server, { operator: 'erin', expiresAt: at(server, 8) });
  await look();
  const mine = () => lines.filter(({ operator }) => operator === 'erin');
  expect(mine()).toEqual([]);
  server.clock.advance(DAY_MS);
  await look();
  await look();
  expect(mine()).toEqual([
    {
      level: 'warn',
      time: expect.any(String),
      token_id: expect.any(String),
      name: expect.stringMatching(/^planted/),
      operator: 'erin',
      expires_at: at(server, 7).toISOString(),
      msg: 'an API token expires within 7 days',
    },
  ]);
  expect(JSON.stringify(lines)).not.toContain(secret.slice(0, 8));
});

test('a database that is away is no failure, and what was seen stays', async () => {
  const other = await startServer();
  await plantToken(other, { expiresAt: at(other, 5) });
  const { look, daysLeft } = watch(other);
  await look();
  await other.stop();
  await look();
  expect(daysLeft()).toBe(5);
});
