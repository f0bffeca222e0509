import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorkshop, type Workshop } from '../support/jobs.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { play } from './play.ts';
import type { EventStep, Step } from './steps.ts';

let server: TestServer;
let workshop: Workshop;

beforeAll(async () => {
  server = await startServer();
  workshop = await openWorkshop(server);
});
afterAll(async () => {
  await workshop.close();
  expect(server.failures).toEqual([]);
  await server.stop();
});

const paid = (invoice: number, micro: number): EventStep => ({
  type: 'paid',
  of: 'new',
  invoice,
  daysAgo: 0,
  twist: undefined,
  amount: { micro },
});
const refunded = (invoice: number, micro: number): EventStep => ({ ...paid(invoice, micro), type: 'refunded', of: 'any' });

const inviter = 0;

/** Histories that random ones were shortened to when the server went wrong. */
const FOUND: Record<string, Step[]> = {
  'a refund that names another payer than its rewarded invoice has': [
    { do: 'report', events: [paid(7, 101)] },
    { do: 'report', events: [{ ...refunded(0, 101), twist: 'another payer' }, paid(0, 1000)] },
  ],
  'two refunds in one batch, the first of which takes what was to make good the second, before more rewards than are read at once': [
    { do: 'programme', change: { hold_days: 0 } },
    { do: 'report', events: [paid(0, 10_000)] },
    { do: 'payout', user: inviter, amount: { percent: 100 }, network: 'ethereum' },
    { do: 'end payout', payout: 0, how: 'sent', by: inviter },
    { do: 'report', events: [paid(0, 10_000)] },
    { do: 'report', events: Array.from({ length: 200 }, () => paid(0, 10)) },
    { do: 'report', events: [paid(0, 10_000)] },
    { do: 'report', events: [refunded(1, 10_000), refunded(0, 10_000)] },
    { do: 'look' },
    { do: 'spend', user: inviter, amount: { percent: 100 }, wrongBy: 0 },
  ],
  'payouts that together amount to more than can be told, because one failed and was requested again': [
    { do: 'programme', change: { hold_days: 0, rates: [10_000] } },
    { do: 'report', events: [paid(0, 6 * 10 ** 15)] },
    { do: 'payout', user: inviter, amount: { percent: 100 }, network: 'ethereum' },
    { do: 'end payout', payout: 0, how: 'failed', by: inviter },
    { do: 'payout', user: inviter, amount: { percent: 100 }, network: 'ethereum' },
    { do: 'look' },
  ],
};

test.each(Object.entries(FOUND))('%s', { timeout: 240_000 }, async (_, steps) => {
  await play({ server, workshop }, steps);
});
