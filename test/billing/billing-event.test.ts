import { expect, test } from 'vitest';
import { type BillingEvent, faultOf, isEventType, isSameEvent, readBillingEvent } from '../../src/billing/billing-event.ts';
import { AHEAD_FAULT } from '../../src/core/clock.ts';
import { unchecked } from '../../src/core/report.ts';

const now = new Date('2026-03-01T12:00:00.000Z');
const wire = { id: 'evt', type: 'invoice_paid', occurred_at: '2026-03-01T12:05:00Z', invoice_id: 'inv', user_id: 'ADA', amount_micro: 7 };
const read = (element: object, isWellFormed = true) =>
  readBillingEvent(element, { ...unchecked<never>(), isGood: (_): _ is never => isWellFormed }, now);

test('an event is read with its payer in lower case; a void has no amount', () => {
  const event = { id: 'evt', type: 'invoice_paid', invoiceId: 'inv', userId: 'ada', amount: 7n, currency: undefined };
  expect(read(wire)).toEqual({ ...event, occurredAt: new Date('2026-03-01T12:05:00.000Z') });
  const { amount_micro: _, ...voided } = { ...wire, type: 'invoice_voided' };
  expect(read(voided)).toMatchObject({ type: 'invoice_voided', amount: 0n });
});

test('what is malformed, or says that it happened more than five minutes from now, is not read', () => {
  expect(read(wire, false)).toBeUndefined();
  expect(read({ ...wire, occurred_at: '2026-03-01T12:05:00.001Z' })).toBeUndefined();
});

test('the fault of what is not read is the first that the contract names, or that it lies ahead; what is read has none', () => {
  const faultBy = (named: string | undefined, occurredAt: string) =>
    faultOf({ ...wire, occurred_at: occurredAt }, { ...unchecked<never>(), faultOf: () => named }, now);
  expect(faultBy(undefined, wire.occurred_at)).toBeUndefined();
  expect(faultBy(undefined, '2026-03-01T12:05:00.001Z')).toBe(AHEAD_FAULT);
  expect(faultBy('amount_micro is missing', '2026-03-01T12:05:00.001Z')).toBe('amount_micro is missing');
});

test('the types of events are those of the contract', () => {
  for (const type of ['invoice_created', 'invoice_paid', 'invoice_voided', 'invoice_refunded', 'invoice_disputed', 'invoice_dispute_won'])
    expect(isEventType(type), type).toBe(true);
  for (const other of ['', 'invoice', 'INVOICE_PAID', undefined, 7]) expect(isEventType(other)).toBe(false);
});

test('two reports say the same when all but their currency is the same', () => {
  const event = read(wire) as BillingEvent;
  expect(isSameEvent(event, { ...event, occurredAt: new Date(event.occurredAt) })).toBe(true);
  const others = { type: 'invoice_created', occurredAt: new Date(0), invoiceId: 'other', userId: 'bob', amount: 8n };
  for (const [field, other] of Object.entries(others)) expect(isSameEvent(event, { ...event, [field]: other }), field).toBe(false);
});
