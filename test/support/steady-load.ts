/** Work that goes on while servers come and go, with what each request met. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { couple, EVENTS, invoiceOf } from './billing.ts';
import type { Fleet } from './fleet.ts';
import type { Client, Reply } from './server.ts';

export interface Met {
  call: string;
  status: number;
  ms: number;
}

export interface SteadyLoad {
  /** Sends to these servers from now on, and forgets what was met before. */
  sendTo(fleet: Fleet): void;
  /** What was met since the last call of this. Waits until there are so many. */
  met(atLeast: number): Promise<Met[]>;
  /** How many payments were taken, each of which earned 1000. */
  stop(): Promise<{ inviters: string[]; payments: number }>;
}

const CALLERS = 6;
const PAUSE_MS = 10;

/** Callers who pay, look, and change users, one request after the other each. */
export async function startLoad(first: Fleet): Promise<SteadyLoad> {
  const couples = await Promise.all(Array.from({ length: CALLERS }, () => couple(first)));
  let fleet = first;
  let isOver = false;
  let payments = 0;
  let met: Met[] = [];

  async function observe(name: string, send: (to: Client) => Promise<Reply>): Promise<Reply> {
    const began = performance.now();
    const reply = await send(fleet);
    met.push({ call: name, status: reply.status, ms: performance.now() - began });
    return reply;
  }

  async function caller({ inviter, invitee }: (typeof couples)[number]): Promise<void> {
    while (!isOver) {
      const headers = payments % 3 === 0 ? { 'idempotency-key': randomUUID() } : {};
      const body = { events: [invoiceOf(fleet, invitee).paid(10_000)] };
      const paid = await observe('recordBillingEvents', (to) => to.admin('POST', EVENTS, body, headers));
      if (paid.body?.outcomes?.[0]?.outcome === 'reward_created') payments++;
      await observe('getUser', (to) => to.admin('GET', `/v1/admin/referrals/users/${inviter}`));
      await observe('putUser', (to) => to.admin('PUT', `/v1/admin/users/${invitee}`, { display_name: 'Grace Hopper' }));
      await observe('createTicket', (to) => to.admin('POST', '/v1/admin/sessions', { user_id: inviter }));
      await observe('listUserTiers', (to) => to.admin('GET', '/v1/user-tiers'));
      await sleep(PAUSE_MS);
    }
  }

  const working = couples.map(caller);
  return {
    sendTo: (next) => {
      fleet = next;
      met = [];
    },
    async met(atLeast) {
      while (met.length < atLeast) await sleep(PAUSE_MS);
      const seen = met;
      met = [];
      return seen;
    },
    async stop() {
      isOver = true;
      await Promise.all(working);
      return { inviters: couples.map(({ inviter }) => inviter), payments };
    },
  };
}
