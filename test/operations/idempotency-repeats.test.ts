/**
 * Every request is sent sixteen times at once under one key, and some of the answers get lost. Nothing but the key keeps a payout
 * from being requested sixteen times. KEYS is how many requests there are.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ADDRESS, type Earner, signUpEarner } from '../support/payouts.ts';
import { REQUESTED_YESTERDAY } from '../support/requested-yesterday.ts';
import { startServer } from '../support/server.ts';

const KEYS = Number(process.env.KEYS ?? '40');
const REPEATS = 16;
/** The number of keys that are sent at the same time, and of users who send them. */
const AT_ONCE = 4;
const AMOUNT = 50_000_000;

const PATIENCE_MS = 300_000 + KEYS * 1000;

test(
  'a key has one effect, and whoever is answered gets the same bytes',
  async () => {
    const server = await startServer();
    await server.sql(REQUESTED_YESTERDAY);
    const earners = await Promise.all(Array.from({ length: AT_ONCE }, () => signUpEarner(server, AMOUNT * KEYS)));
    let lost = 0;

    /** The bytes of the answer, or undefined when the client hung up before it came. */
    async function request({ session }: Earner, key: string, hangUp?: AbortSignal): Promise<string | undefined> {
      try {
        const reply = await fetch(`${server.url}/v1/referrals/payouts`, {
          method: 'POST',
          headers: { cookie: `nl_session=${session}`, 'content-type': 'application/json', 'idempotency-key': key },
          body: JSON.stringify({ amount_micro: AMOUNT, network: 'ethereum', address: ADDRESS }),
          ...(hangUp && { signal: hangUp }),
        });
        return `${reply.status} ${await reply.text()}`;
      } catch (error) {
        if (!hangUp?.aborted) throw error;
        lost++;
        return undefined;
      }
    }

    async function repeated(earner: Earner, key: string): Promise<void> {
      const calls = Array.from({ length: REPEATS }, async (_, index) => {
        const hangUp = new AbortController();
        const call = request(earner, key, hangUp.signal);
        if (index % 2 === 0) {
          await sleep(Math.random() * 20);
          hangUp.abort();
        }
        return call;
      });
      const answers = [...(await Promise.all(calls)), await request(earner, key)].filter((answer) => answer !== undefined);
      expect(new Set(answers).size).toBe(1);
      expect(answers[0]).toMatch(/^202 /);
    }

    const numbers = Array.from({ length: KEYS }, (_, number) => number).values();
    await Promise.all(
      earners.map(async (earner) => {
        for (const _ of numbers) await repeated(earner, randomUUID()); // the users share one iterator
      }),
    );
    expect(lost, 'answers that nobody got').toBeGreaterThan(KEYS);
    expect(await server.sql('select count(*)::int as payouts from payouts')).toEqual([{ payouts: KEYS }]);
    const sums = `select sum(reserved) = sum(reserved_by.amount) as agree from balances
      join (select user_id, sum(amount_micro) as amount from payouts group by user_id) reserved_by using (user_id)`;
    expect(await server.sql(sums)).toEqual([{ agree: true }]);
    expect(await server.sql(`select count(*)::int as keys from idempotency_keys where operation = 'requestPayout'`)).toEqual([
      { keys: KEYS },
    ]);
    expect(server.failures).toEqual([]);
    await server.stop();
  },
  PATIENCE_MS,
);
