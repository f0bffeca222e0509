import { randomUUID } from 'node:crypto';
import type { Clock } from '../../src/core/clock.ts';
import type { Client, TestServer } from './server.ts';

export const EVENTS = '/v1/admin/billing/events';

/** Somebody who invited somebody. */
export interface Couple {
  inviter: string;
  invitee: string;
  /** The code under which the invitee signed up. */
  code: string;
}

export async function couple(server: Client, inviter?: string): Promise<Couple> {
  const inviterId = inviter ?? (await server.createUser({ display_name: 'Ada Lovelace' }));
  const invitee = await server.createUser();
  const { body } = await server.admin('GET', `/v1/admin/referrals/users/${inviterId}`);
  const code = body.primary_code as string;
  const signup = await server.admin('POST', '/v1/admin/referrals/signups', { user_id: invitee, code });
  if (!signup.body.attributed) throw new Error(`couple: ${signup.text}`);
  return { inviter: inviterId, invitee, code };
}

export interface EventFields {
  id: string;
  type: string;
  occurred_at: string;
  invoice_id: string;
  user_id: string;
  amount_micro: number;
  currency: string;
}

export const freshInvoice = () => `inv_${randomUUID().slice(0, 8)}`;

/** Reports of one payer's invoice, a new one unless it is named. Everything can be said otherwise. */
export function invoiceOf(server: { clock: Clock }, payer: string, invoiceId = freshInvoice()) {
  const event = (type: string, amount: number | undefined, change: Partial<EventFields>) => ({
    id: `evt_${randomUUID().slice(0, 13)}`,
    type,
    occurred_at: server.clock.now().toISOString(),
    invoice_id: invoiceId,
    user_id: payer,
    ...(amount === undefined ? {} : { amount_micro: amount }),
    ...change,
  });
  return {
    id: invoiceId,
    created: (amount: number, change: Partial<EventFields> = {}) => event('invoice_created', amount, change),
    paid: (amount: number, change: Partial<EventFields> = {}) => event('invoice_paid', amount, change),
    voided: (change: Partial<EventFields> = {}) => event('invoice_voided', undefined, change),
    refunded: (amount: number, change: Partial<EventFields> = {}) => event('invoice_refunded', amount, change),
    disputed: (amount: number, change: Partial<EventFields> = {}) => event('invoice_disputed', amount, change),
    won: (amount: number, change: Partial<EventFields> = {}) => event('invoice_dispute_won', amount, change),
  };
}

/** Reports events in one batch and returns their outcomes. */
export async function report(server: Client, ...events: unknown[]) {
  const reply = await server.admin('POST', EVENTS, { events });
  if (reply.status !== 200) throw new Error(`report: ${reply.status} ${reply.text}`);
  return reply.body.outcomes;
}

/** A user's money as an operator reads it. */
export async function balanceOf(server: Client, userId: string) {
  const { balance } = (await server.admin('GET', `/v1/admin/referrals/users/${userId}`)).body;
  return { pending: balance.pending_micro, available: balance.available_micro, lifetime: balance.lifetime_micro };
}

/** Puts other rules in force. */
export async function changeProgramme(server: Client, change: object) {
  const path = '/v1/admin/referrals/programme';
  const { body } = await server.admin('GET', path);
  const reply = await server.admin('PUT', path, { ...body, ...change });
  if (reply.status !== 200) throw new Error(`changeProgramme: ${reply.status} ${reply.text}`);
}

const DAY = 86_400_000;
export const daysAgo = (server: TestServer, days: number) => new Date(server.clock.now().getTime() - days * DAY).toISOString();
export const rewardsOf = async (server: TestServer, userId: string) =>
  (await server.as(await server.login(userId), 'GET', '/v1/referrals/rewards')).body.items;
