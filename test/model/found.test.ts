import { afterAll } from 'vitest';
import { NO_APPROVALS } from '../../src/payouts/four-eyes.ts';
import { openWorkshop, type Workshop } from '../support/jobs.ts';
import { test } from '../support/serving.ts';
import type { EventStep } from './event-steps.ts';
import { play } from './play.ts';
import type { Step } from './steps.ts';

let workshop: Workshop;

test.beforeAll(async ({ server }) => {
  workshop = await openWorkshop(server);
});

afterAll(async () => {
  await workshop.close();
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

test.for(Object.entries(FOUND))('%s', async ([_, steps], { server }) => {
  await play({ server, workshop, approvals: NO_APPROVALS }, steps);
});
