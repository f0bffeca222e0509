import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BillingEvent } from '../../src/billing/billing-event.ts';
import { afterEvent, baseOf, creditBack, givenBack, type Invoice, newInvoice, reversedFor } from '../../src/billing/invoice.ts';
import { MICRO_MAX } from '../../src/core/money.ts';

const event = (type: BillingEvent['type'], amount: bigint): BillingEvent => ({
  id: 'evt',
  type,
  occurredAt: new Date(0),
  invoiceId: 'inv',
  userId: 'ada',
  amount,
  currency: undefined,
});
const after = (events: BillingEvent[], invoice: Invoice = newInvoice('inv', 'ada')) => events.reduce(afterEvent, invoice);

const amount = fc.oneof(fc.bigInt({ min: 1n, max: 50n }), fc.bigInt({ min: 1n, max: MICRO_MAX }));
/** A total, and the part of it that somebody earned. */
const earned = amount.chain((total) => fc.tuple(fc.constant(total), fc.bigInt({ min: 1n, max: total })));
const change = fc
  .tuple(fc.constantFrom('invoice_refunded', 'invoice_disputed', 'invoice_dispute_won', 'invoice_voided'), amount)
  .map(([type, value]) => event(type, type === 'invoice_voided' ? 0n : value));
const changes = fc.array(change, { maxLength: 8 });

test('however the whole is split into refunds, they reverse exactly everything, and never more on the way', () => {
  fc.assert(
    fc.property(earned, fc.array(fc.nat(100), { minLength: 1, maxLength: 9 }), ([total, reward], weights) => {
      const whole = BigInt(weights.reduce((sum, weight) => sum + weight, 1));
      const parts = weights.map((weight) => (total * BigInt(weight)) / whole);
      const rest = total - parts.reduce((sum, part) => sum + part, 0n);
      const refunds = [...parts, rest].filter((part) => part > 0n).map((part) => event('invoice_refunded', part));
      let invoice = after([event('invoice_paid', total)]);
      let reversed = 0n;
      for (const refund of refunds) {
        invoice = afterEvent(invoice, refund);
        const wanted = reversedFor(reward, invoice);
        expect(wanted >= reversed && wanted <= reward).toBe(true);
        reversed = wanted;
      }
      expect(reversed).toBe(reward);
    }),
  );
});

test('what was given back is between nothing and the base, what is reversed is its share, rounded down', () => {
  fc.assert(
    fc.property(earned, changes, ([total, reward], events) => {
      const invoice = after([event('invoice_paid', total), ...events]);
      const back = givenBack(invoice);
      const reversed = reversedFor(reward, invoice);
      expect(back >= 0n && back <= baseOf(invoice)).toBe(true);
      expect(reversed * total <= reward * back && (reversed + 1n) * total > reward * back).toBe(true);
    }),
  );
});

test('the order of events does not matter, and a dispute that is won undoes what it had done', () => {
  const shuffled = changes.chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })));
  fc.assert(
    fc.property(amount, shuffled, amount, (total, [events, others], disputed) => {
      const paid = event('invoice_paid', total);
      const invoice = after([paid, ...events]);
      expect(after([...others, paid])).toEqual(invoice);
      const won = after([event('invoice_dispute_won', disputed), event('invoice_disputed', disputed)], invoice);
      expect(givenBack(won)).toBe(givenBack(invoice));
    }),
  );
});

test('a win restores at most what disputes took, and covers no refund, however often it is reported', () => {
  const refunded = after([event('invoice_paid', 10n), event('invoice_disputed', 2n), event('invoice_refunded', 5n)]);
  expect(givenBack(refunded)).toBe(7n);
  const won = afterEvent(refunded, event('invoice_dispute_won', 2n));
  expect([givenBack(won), givenBack(afterEvent(won, event('invoice_dispute_won', 2n)))]).toEqual([5n, 5n]);
  fc.assert(
    fc.property(amount, changes, amount, (total, events, more) => {
      const invoice = after([event('invoice_paid', total), ...events]);
      const refunds = givenBack({ ...invoice, disputed: 0n, won: 0n });
      expect(givenBack(afterEvent(invoice, event('invoice_dispute_won', more))) >= refunds).toBe(true);
    }),
  );
});

test('the payment says what was paid, whatever the invoice was made with and whichever was reported first', () => {
  const [created, paid] = [event('invoice_created', 10n), event('invoice_paid', 8n)];
  expect(after([created, paid])).toEqual(after([paid, created]));
  expect(baseOf(after([created, paid]))).toBe(8n);
  expect(baseOf(after([created]))).toBe(0n);
});

test('refunds give back the payer’s own money first, then credit; disputes give back no credit, and a void all of it at once', () => {
  const covered = { ...after([event('invoice_created', 20n)]), spendId: 'credit' };
  const paid = after([event('invoice_paid', 25n)], covered);
  expect([baseOf(paid), givenBack(paid), creditBack(paid)]).toEqual([5n, 0n, 0n]);
  const back = (...events: BillingEvent[]) => {
    const invoice = after(events, paid);
    return [givenBack(invoice), creditBack(invoice)];
  };
  expect(back(event('invoice_refunded', 3n))).toEqual([3n, 0n]);
  expect(back(event('invoice_refunded', 3n), event('invoice_refunded', 4n))).toEqual([5n, 2n]);
  expect(back(event('invoice_refunded', 99n))).toEqual([5n, 20n]);
  expect(back(event('invoice_disputed', 99n))).toEqual([5n, 0n]);
  expect(back(event('invoice_disputed', 99n), event('invoice_refunded', 6n))).toEqual([5n, 1n]);
  expect(back(event('invoice_voided', 0n))).toEqual([5n, 20n]);
  const unpaid = after([event('invoice_refunded', 7n)], covered);
  expect([creditBack(unpaid), creditBack(after([event('invoice_paid', 20n)], unpaid))]).toEqual([0n, 7n]);
  expect(creditBack(after([event('invoice_voided', 0n)], covered))).toBe(20n);
});

test('a void gives back all of it, and what credit covers was nobody’s own money', () => {
  const paid = after([event('invoice_paid', 50n)]);
  expect(givenBack(after([event('invoice_refunded', 1n), event('invoice_voided', 0n)], paid))).toBe(50n);
  const covered = { ...after([event('invoice_created', 50n)]), spendId: 'credit' };
  expect([baseOf(covered), givenBack(covered), reversedFor(5n, covered)]).toEqual([0n, 0n, 0n]);
});

test('an invoice has no total until it is made, and keeps the total and the payment that were reported first', () => {
  const unnamed = after([event('invoice_refunded', 1n)]);
  expect([unnamed.total, unnamed.voided, unnamed.paidAt, baseOf(unnamed)]).toEqual([null, false, null, 0n]);
  expect(after([event('invoice_paid', 6n)]).total).toBeNull();
  const named = after([event('invoice_created', 5n), event('invoice_paid', 6n)], unnamed);
  expect(named).toMatchObject({ total: 5n, paid: 6n, refunded: 1n, paidAt: new Date(0) });
  expect(after([event('invoice_created', 9n), { ...event('invoice_paid', 7n), occurredAt: new Date(1) }], named)).toEqual(named);
});
