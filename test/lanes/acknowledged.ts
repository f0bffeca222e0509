/** A load of payments and payouts, and a log of all that was acknowledged, which is held against the database afterwards. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Pool } from '../support/pool.ts';
import type { Front, Inviter } from './front.ts';

const REPORTERS = 8;
const PAYERS = 3;
/** Between two requests of one caller: the machine shall not be what is tested. */
const PAUSE_MS = 25;
/** What a payment earns: a tenth of 10,000. */
const AMOUNT = 10_000;
const REWARD = 1000;
const PAYOUT = 7;

/** How many events one request may carry here. */
const BATCH = 100;

/** What was acknowledged, by its id, with the moments at which it was. */
export interface Acknowledged {
  events: Map<string, number>;
  payouts: Map<string, number>;
}

type Payment = ReturnType<typeof payment>;

export interface Load {
  acknowledged: Acknowledged;
  /** The longest time without an acknowledgement since a moment, in milliseconds; both are `Date.now()`. */
  longestGap(since: number): number;
  /** Waits until something is acknowledged that was sent after a moment. */
  flows(since: number): Promise<void>;
  /** Ends when every request that was sent is answered. */
  stop(): Promise<void>;
  /** Sends every payment once more; returns how many of them were new to whoever got them. */
  sendAgain(): Promise<number>;
}

/**
 * Reporters of payments, of which every fourth request has a key and every seventh is a batch of five, and users who ask for payouts, each
 * with a key. Whoever gets no answer, or 503, sends the same again until it is known what became of it.
 */
export function startLoad(front: Front, inviters: readonly Inviter[]): Load {
  const acknowledged: Acknowledged = { events: new Map(), payouts: new Map() };
  const sent: Payment[] = [];
  const moments: number[] = [Date.now()];
  const trouble: unknown[] = [];
  let isOver = false;
  let newest = 0;
  const keepGoing = async (send: (number: number) => Promise<boolean>, first: number, step: number) => {
    for (let number = first; !isOver; number += step) {
      const sentAt = Date.now();
      if (await send(number)) {
        moments.push(Date.now());
        newest = Math.max(newest, sentAt);
      }
      await sleep(PAUSE_MS);
    }
  };
  const inviterOf = (number: number) => inviters[number % inviters.length] as Inviter;
  const callers = [
    ...Array.from({ length: REPORTERS }, (_, first) =>
      keepGoing((number) => reportPayments(front, inviterOf(number), number, sent, acknowledged), first, REPORTERS),
    ),
    ...Array.from({ length: PAYERS }, (_, first) =>
      keepGoing((number) => askForPayout(front, inviterOf(number), acknowledged), first, PAYERS),
    ),
  ];
  // A refusal that nobody expects is told to whoever waits next.
  const over = Promise.all(callers.map((caller) => caller.catch((error) => trouble.push(error))));
  const complain = () => {
    if (trouble.length > 0) throw trouble[0];
  };
  return {
    acknowledged,
    longestGap(since) {
      const relevant = [since, ...moments.filter((at) => at >= since), Date.now()];
      return Math.max(...relevant.slice(1).map((at, index) => at - (relevant[index] as number)));
    },
    async flows(since) {
      while (newest <= since) {
        complain();
        await sleep(PAUSE_MS);
      }
    },
    async stop() {
      isOver = true;
      await over;
      complain();
    },
    sendAgain: () => sendAgain(front, sent),
  };
}

function payment(payer: string) {
  return {
    id: `evt-${randomUUID()}`,
    type: 'invoice_paid',
    occurred_at: new Date(Date.now() - 1000).toISOString(),
    invoice_id: `inv-${randomUUID()}`,
    user_id: payer,
    amount_micro: AMOUNT,
  };
}

async function reportPayments(
  front: Front,
  { invitees }: Inviter,
  number: number,
  sent: Payment[],
  { events }: Acknowledged,
): Promise<boolean> {
  const batch = Array.from({ length: number % 7 === 0 ? 5 : 1 }, (_, index) =>
    payment(invitees[(number + index) % invitees.length] as string),
  );
  const headers: Record<string, string> = number % 4 === 0 ? { 'idempotency-key': randomUUID() } : {};
  sent.push(...batch);
  const { status, text } = await front.persist('POST', '/v1/admin/billing/events', { events: batch }, headers);
  if (status !== 200) throw new Error(`payments: ${status} ${text}`);
  for (const { id } of batch) events.set(id, Date.now());
  return true;
}

async function sendAgain(front: Front, sent: readonly Payment[]): Promise<number> {
  let fresh = 0;
  for (let from = 0; from < sent.length; from += BATCH) {
    const { outcomes } = await front.good('POST', '/v1/admin/billing/events', { events: sent.slice(from, from + BATCH) });
    fresh += (outcomes as { replayed?: boolean }[]).filter(({ replayed }) => replayed !== true).length;
  }
  return fresh;
}

async function askForPayout(front: Front, { session }: Inviter, { payouts }: Acknowledged): Promise<boolean> {
  const headers = { cookie: `nl_session=${session}`, 'idempotency-key': randomUUID() };
  const body = { amount_micro: PAYOUT, network: 'paypal', address: 'ada@example.org' };
  const { status, text } = await front.persist('POST', '/v1/referrals/payouts', body, headers);
  if (status >= 300 && !text.includes('balance_insufficient')) throw new Error(`payout: ${status} ${text}`);
  if (status < 300) payouts.set((JSON.parse(text) as { id: string }).id, Date.now());
  return status < 300;
}

/** How many rows are missing, and how many are there that nobody was told of: each request was repeated until it was answered. */
export interface Compared {
  lost: number;
  doubled: number;
}

/** Holds what was acknowledged against the tables, as the role that owns them. */
export async function compare(owner: Pool, { events, payouts }: Acknowledged): Promise<Compared> {
  const ids = async (text: string) => new Set((await owner.query({ text })).rows.map((row) => (row as { id: string }).id));
  const kept = [await ids('select event_id as id from billing_events'), await ids('select payout_id::text as id from payouts')] as const;
  const told = [events, payouts] as const;
  const lost = told.flatMap((some, index) => [...some.keys()].filter((id) => !kept[index]?.has(id)));
  const untold = kept.flatMap((some, index) => [...some].filter((id) => !told[index]?.has(id)));
  return { lost: lost.length, doubled: untold.length };
}

/** Every payment that is kept has earned its reward once, and every payout has reserved its amount once. */
export async function expectBooks(owner: Pool): Promise<void> {
  const sum = async (text: string) => Number(((await owner.query({ text })).rows[0] as { sum: string }).sum);
  const payments = await sum('select count(*) as sum from billing_events');
  const payouts = await sum('select count(*) as sum from payouts');
  expect(await sum('select count(*) as sum from rewards')).toBe(payments);
  expect(await sum('select coalesce(sum(amount_micro), 0) as sum from rewards')).toBe(payments * REWARD);
  expect(await sum('select coalesce(sum(amount_micro), 0) as sum from payouts')).toBe(payouts * PAYOUT);
}
