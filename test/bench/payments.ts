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
}

/** What every payment is worth, and what it earns at the lowest tier. */
export const BASE = 129_000_000;
export const REWARD = 12_900_000;

const SERIAL_DIGITS = 10;

/** Ids grow with time, as those of payment providers do. */
export function idOf(prefix: string, serial: number): string {
  return prefix + String(serial).padStart(SERIAL_DIGITS, '0');
}

/** The same ids in SQL, for pgbench. */
export const ID_SQL = (prefix: string, serial: string) => `'${prefix}' || lpad(${serial}::text, ${SERIAL_DIGITS}, '0')`;

/** The request with this number, as bytes on the wire. */
export function paymentsRequest({ token, prefix, size, firstPayer, payers }: Payments, request: number): string {
  const occurredAt = new Date().toISOString();
  const events = Array.from({ length: size }, (_, index) => {
    const id = idOf(prefix, request * size + index);
    const payer = userIdOf(firstPayer + Math.floor(Math.random() * payers));
    return `{"id":"evt_${id}","type":"invoice_paid","occurred_at":"${occurredAt}","invoice_id":"inv_${id}","user_id":"${payer}","amount_micro":${BASE},"currency":"USD"}`;
  });
  const body = `{"events":[${events.join()}]}`;
  return `POST /v1/admin/billing/events HTTP/1.1\r\nhost: 127.0.0.1\r\nx-admin-token: ${token}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
}

/** Every payment of the request must have earned its reward. */
export function checkPayments({ prefix, size }: Payments, request: number, body: string): void {
  const { outcomes } = JSON.parse(body) as { outcomes: { id: string; outcome: string; reward: { amount_micro: number } }[] };
  equal(outcomes.length, size);
  for (const [index, { id, outcome, reward }] of outcomes.entries()) {
    equal(id, `evt_${idOf(prefix, request * size + index)}`);
    equal(outcome, 'reward_created');
    equal(reward.amount_micro, REWARD);
  }
}
