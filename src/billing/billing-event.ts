import type { components } from '../../generated/openapi.ts';
import { AHEAD_FAULT, isAhead, parseInstant } from '../core/clock.ts';
import type { ElementSchema } from '../core/report.ts';
import { words } from '../core/words.ts';

type WireEvent = components['schemas']['BillingEvent'];

/** The contract's schema of a billing event. */
export type BillingEventSchema = ElementSchema<WireEvent>;

const TYPES = words('invoice_created invoice_paid invoice_voided invoice_refunded invoice_disputed invoice_dispute_won');

/** Whether a value is the type of an event. */
export function isEventType(value: unknown): value is WireEvent['type'] {
  return (TYPES as readonly unknown[]).includes(value);
}

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

/** Reads one element of a batch; undefined when it is malformed or says that it happened more than 5 minutes from now. */
export function readBillingEvent(element: unknown, schema: BillingEventSchema, now: Date): BillingEvent | undefined {
  if (!schema.isGood(element)) return undefined;
  const occurredAt = parseInstant(element.occurred_at) as Date;
  if (isAhead(occurredAt, now)) return undefined;
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

/** Why an element cannot be read, in plain words; undefined for one that can. */
export function faultOf(element: unknown, schema: BillingEventSchema, now: Date): string | undefined {
  return schema.faultOf(element) ?? (readBillingEvent(element, schema, now) ? undefined : AHEAD_FAULT);
}

/** Whether two reports with one id say the same. The currency is checked before: all that is kept is in the deployment's. */
export function isSameEvent(a: Omit<BillingEvent, 'currency'>, b: Omit<BillingEvent, 'currency'>): boolean {
  return (
    a.type === b.type &&
    a.occurredAt.getTime() === b.occurredAt.getTime() &&
    a.invoiceId === b.invoiceId &&
    a.userId === b.userId &&
    a.amount === b.amount
  );
}
