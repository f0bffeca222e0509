import type { components } from '../../generated/openapi.ts';
import { parseInstant } from '../core/clock.ts';

type WireEvent = components['schemas']['BillingEvent'];

/** Holds a value from outside against the contract's BillingEvent. */
export type IsBillingEvent = (element: unknown) => element is WireEvent;

/** What the host application reports of an invoice. */
export interface BillingEvent {
  readonly id: string;
  readonly type: WireEvent['type'];
  readonly occurredAt: Date;
  readonly invoiceId: string;
  /** The payer. */
  readonly userId: string;
  /** In micro-units; 0 for a void, which has none. */
  readonly amount: bigint;
  /** Undefined where the report leaves it to the deployment. */
  readonly currency: string | undefined;
}

/** How far the host's clock may be ahead of ours. */
const AHEAD_MS = 5 * 60_000;
const EVENT_ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,254}$/;

/** Reads one element of a batch; undefined when it is malformed or says that it happened more than 5 minutes from now. */
export function readBillingEvent(element: unknown, isBillingEvent: IsBillingEvent, now: Date): BillingEvent | undefined {
  if (!isBillingEvent(element)) return undefined;
  const occurredAt = parseInstant(element.occurred_at) as Date;
  if (occurredAt.getTime() > now.getTime() + AHEAD_MS) return undefined;
  return {
    id: element.id,
    type: element.type,
    occurredAt,
    invoiceId: element.invoice_id,
    userId: element.user_id.toLowerCase(),
    amount: BigInt(('amount_micro' in element ? element.amount_micro : undefined) ?? 0),
    currency: element.currency,
  };
}

/** The id under which even a malformed element can be asked for, if it has a good one. */
export function idOf(element: unknown): string | null {
  const id = typeof element === 'object' && element !== null && 'id' in element ? element.id : undefined;
  return typeof id === 'string' && EVENT_ID.test(id) ? id : null;
}

/** Whether two reports with one id say the same. The currency is settled before: all that is kept is in the deployment's. */
export function isSameEvent(a: Omit<BillingEvent, 'currency'>, b: Omit<BillingEvent, 'currency'>): boolean {
  return (
    a.type === b.type &&
    a.occurredAt.getTime() === b.occurredAt.getTime() &&
    a.invoiceId === b.invoiceId &&
    a.userId === b.userId &&
    a.amount === b.amount
  );
}
