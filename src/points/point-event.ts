import type { components } from '../../generated/openapi.ts';
import { AHEAD_FAULT, isAhead, parseInstant } from '../core/clock.ts';
import type { ElementSchema } from '../core/report.ts';

type WireEvent = components['schemas']['PointEvent'];

/** The contract's schema of a point event. */
export type PointEventSchema = ElementSchema<WireEvent>;

/** What the host application reports of a user. */
export interface PointEvent {
  readonly id: string;
  readonly task: WireEvent['task'];
  readonly userId: string;
  readonly occurredAt: Date;
  /** In micro-units of the currency; null for a task that has none. */
  readonly amountMicro: bigint | null;
  /** Null for a task that has none. */
  readonly days: number | null;
  /** The id of the event that a reversal takes back; null for any other task. */
  readonly reverses: string | null;
}

/** Reads one element of a batch; undefined when it is malformed or says that it happened more than 5 minutes from now. */
export function readPointEvent(element: unknown, schema: PointEventSchema, now: Date): PointEvent | undefined {
  if (!schema.isGood(element)) return undefined;
  const occurredAt = parseInstant(element.occurred_at) as Date;
  if (isAhead(occurredAt, now)) return undefined;
  return {
    id: element.id,
    task: element.task,
    userId: element.user_id.toLowerCase(),
    occurredAt,
    amountMicro: 'amount_micro' in element ? BigInt(element.amount_micro) : null,
    days: 'days' in element ? element.days : null,
    reverses: 'event_id' in element ? element.event_id : null,
  };
}

/** Why an element that cannot be read cannot be, in plain words. */
export function faultOf(element: unknown, schema: PointEventSchema): string {
  return schema.faultOf(element) ?? AHEAD_FAULT;
}

/** Whether two reports with one id say the same. */
export function isSamePointEvent(a: PointEvent, b: PointEvent): boolean {
  return (
    a.task === b.task &&
    a.userId === b.userId &&
    a.occurredAt.getTime() === b.occurredAt.getTime() &&
    a.amountMicro === b.amountMicro &&
    a.days === b.days &&
    a.reverses === b.reverses
  );
}
