import { equal } from 'node:assert/strict';
import { userIdOf } from './seed.ts';

/** Payments as the host application reports them, so many in a request, each by a payer of a range and with ids of its own. */
export interface Payments {
  token: string;
  /** What the ids of this load begin with. */
  prefix: string;
  size: number;
  firstPayer: number;
  payers: number;
  /** If given, the load is refunds of invoices of the crowd's history instead; each request has one for each of that many inviters. */
  refunded?: { firstInviter: number; inviters: number; payersEach: number };
}

/** The amount of every payment, and what it earns at the lowest tier. */
export const BASE = 129_000_000;
export const REWARD = 12_900_000;

const SERIAL_DIGITS = 10;

/** Ids grow with time, as those of payment providers do. */
export function idOf(prefix: string, serial: number): string {
  return prefix + String(serial).padStart(SERIAL_DIGITS, '0');
}

/** The invoices with which a crowd of one payment each is seeded, by their number in its history. */
const seededInvoice = (firstInviter: number, number: number) => idOf(`inv_0_${String(firstInviter).padStart(9, '0')}_`, number);

/** The same ids in SQL, for pgbench. */
export const ID_SQL = (prefix: string, serial: string) => `'${prefix}' || lpad(${serial}::text, ${SERIAL_DIGITS}, '0')`;

/** The amount that a refund gives back, which reverses the smallest part of the reward. */
const REFUND = 10;
const REVERSED = 1;

function paymentOf({ prefix, firstPayer, payers }: Payments, serial: number, occurredAt: string): string {
  const id = idOf(prefix, serial);
  const payer = userIdOf(firstPayer + Math.floor(Math.random() * payers));
  return `{"id":"evt_${id}","type":"invoice_paid","occurred_at":"${occurredAt}","invoice_id":"inv_${id}","user_id":"${payer}","amount_micro":${BASE},"currency":"USD"}`;
}

/** Inviters in turn, each time another of their invoices. */
function refundOf({ prefix, firstPayer, refunded }: Payments, serial: number, occurredAt: string): string {
  const { firstInviter, inviters, payersEach } = refunded as Required<Payments>['refunded'];
  const number = (serial % inviters) * payersEach + (Math.floor(serial / inviters) % payersEach);
  const [invoice, payer] = [seededInvoice(firstInviter, number), userIdOf(firstPayer + number)];
  return `{"id":"evt_${idOf(prefix, serial)}","type":"invoice_refunded","occurred_at":"${occurredAt}","invoice_id":"${invoice}","user_id":"${payer}","amount_micro":${REFUND},"currency":"USD"}`;
}

/** The request with this number, as bytes on the wire. */
export function paymentsRequest(payments: Payments, request: number): string {
  const { token, size, refunded } = payments;
  const occurredAt = new Date().toISOString();
  const eventOf = refunded ? refundOf : paymentOf;
  const events = Array.from({ length: size }, (_, index) => eventOf(payments, request * size + index, occurredAt));
  const body = `{"events":[${events.join()}]}`;
  return `POST /v1/admin/billing/events HTTP/1.1\r\nhost: 127.0.0.1\r\nx-admin-token: ${token}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
}

/** Every payment of the request must have earned its reward, and every refund reversed its part of one. */
export function checkPayments({ prefix, size, refunded }: Payments, request: number, body: string): void {
  const { outcomes } = JSON.parse(body) as {
    outcomes: { id: string; outcome: string; reversed_micro?: number; reward: { amount_micro: number } }[];
  };
  equal(outcomes.length, size);
  for (const [index, { id, outcome, reversed_micro, reward }] of outcomes.entries()) {
    equal(id, `evt_${idOf(prefix, request * size + index)}`);
    equal(outcome, refunded ? 'reward_reversed' : 'reward_created');
    equal(reversed_micro, refunded ? REVERSED : undefined);
    equal(reward.amount_micro, REWARD);
  }
}
