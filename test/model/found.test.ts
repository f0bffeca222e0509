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

const paid = (invoice: number, micro: number): EventStep => ({ type: 'paid', invoice, daysAgo: 0, twist: undefined, amount: { micro } });
const refunded = (invoice: number, micro: number): EventStep => ({ ...paid(invoice, micro), type: 'refunded' });

/** Histories that random ones were shortened to when the server went wrong. */
const FOUND: Record<string, Step[]> = {
  'a refund that names another payer than its rewarded invoice has': [
    { do: 'report', events: [paid(7, 101)] },
    { do: 'report', events: [{ ...refunded(7, 101), twist: 'another payer' }, paid(0, 1000)] },
  ],
};

test.each(Object.entries(FOUND))('%s', (_, steps) => play({ server, workshop }, steps));
