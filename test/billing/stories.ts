import fc from 'fast-check';
import type { BillingEvent } from '../../src/billing/billing-event.ts';
import { MICRO_MAX } from '../../src/core/money.ts';

/** A step of a story of reports on a few people's invoices. An invoice is named after its payer. */
export type Step =
  | { do: 'wait'; days: number }
  | { do: 'cap'; cap: number }
  | { do: 'cover'; invoice: string }
  | { do: 'report'; event: Report };
interface Report {
  id: string;
  type: BillingEvent['type'];
  invoice_id: string;
  user_id: string;
  amount_micro: number;
  currency: string | undefined;
  daysAgo: number;
}
export interface Rules {
  cap: number | null;
  monthCap: number | null;
  months: number | null;
  blocked: boolean;
}

const MOST = Number(MICRO_MAX);

const amount = fc.oneof(fc.constantFrom(0, 1, 9, 10, 1000, 1000), fc.integer({ min: 1, max: 5000 }), fc.constantFrom(MOST, (MOST + 1) / 2));
const invoice = fc.constantFrom('bob 1', 'bob 1', 'bob 2', 'bob 3', 'cleo 1', 'cleo 2', 'dan 1', 'ada 1', 'eve 1');
/** An invoice has one payer, and an id stands for one event, except where a host errs. */
const report = fc
  .record({
    type: fc.constantFrom<BillingEvent['type'][]>(
      'invoice_created',
      'invoice_paid',
      'invoice_paid',
      'invoice_paid',
      'invoice_voided',
      'invoice_refunded',
      'invoice_refunded',
      'invoice_disputed',
      'invoice_dispute_won',
    ),
    invoice_id: invoice,
    amount,
    daysAgo: fc.constantFrom(0, 0, 1, 14, 20, 40),
    number: fc.nat(300),
    errs: fc.constantFrom('no', 'no', 'no', 'no', 'no', 'no', 'in id', 'in payer', 'in currency', 'in case'),
    currency: fc.constantFrom(undefined, 'USD'),
  })
  .map(({ type, invoice_id, amount, daysAgo, number, errs, currency }): Step => {
    const payer = invoice_id.split(' ')[0] as string;
    const user_id = errs === 'in payer' ? 'dan' : errs === 'in case' ? payer.toUpperCase() : payer;
    const isChange = !['invoice_created', 'invoice_paid'].includes(type);
    const amount_micro = isChange ? Math.max(amount, 1) : amount;
    const told = { id: `evt-${errs === 'in id' ? number % 5 : number}`, type, invoice_id, user_id, amount_micro, daysAgo };
    return { do: 'report', event: { ...told, currency: errs === 'in currency' ? 'EUR' : currency } };
  });
const wait = fc.constantFrom(0, 1, 14, 30).map((days): Step => ({ do: 'wait', days }));
const cover = invoice.map((id): Step => ({ do: 'cover', invoice: id }));
const story = fc.array(fc.oneof({ arbitrary: report, weight: 8 }, wait, cover), { maxLength: 40, size: 'max' });
/** A report is often repeated as it was. */
export const repeated = fc
  .tuple(story, fc.array(fc.nat(40), { maxLength: 4 }))
  .map(([steps, again]) => [...steps, ...again.flatMap((at) => steps.slice(at, at + 1))]);
export const rules = fc.record<Rules>({
  cap: fc.constantFrom(null, null, 0, 150),
  monthCap: fc.constantFrom(null, null, 0, 120),
  months: fc.constantFrom(null, null, 1),
  blocked: fc.constantFrom(false, false, false, true),
});

let reports = 0;
const says = (type: BillingEvent['type'], invoice_id: string, amount_micro = 0): Step => {
  const user_id = invoice_id.split(' ')[0] as string;
  return { do: 'report', event: { id: `evt-${reports++}`, type, invoice_id, user_id, amount_micro, currency: undefined, daysAgo: 0 } };
};

/** Situations that random stories hardly ever reach. */
export const RARE: Record<string, Step[]> = {
  'refunds of what was paid with credit and money give the money back first, and no more than was paid': [
    says('invoice_paid', 'cleo 1', 1000),
    { do: 'wait', days: 14 },
    says('invoice_created', 'bob 1', 600),
    { do: 'cover', invoice: 'bob 1' },
    says('invoice_refunded', 'bob 1', 300),
    says('invoice_paid', 'bob 1', 1000),
    says('invoice_refunded', 'bob 1', 50),
    says('invoice_refunded', 'bob 1', 60),
    says('invoice_disputed', 'bob 1', 900),
    says('invoice_refunded', 'bob 1', 900),
    says('invoice_voided', 'bob 1'),
  ],
  'a payment that credit covers earns nothing, and the credit comes back with the first void': [
    says('invoice_paid', 'cleo 1', 1000),
    { do: 'wait', days: 14 },
    says('invoice_created', 'bob 1', 600),
    { do: 'cover', invoice: 'bob 1' },
    says('invoice_paid', 'bob 1', 600),
    says('invoice_refunded', 'bob 1', 1),
    says('invoice_voided', 'bob 1'),
    says('invoice_voided', 'bob 1'),
    says('invoice_refunded', 'bob 1', 600),
  ],
  'a cap that was lowered below what was earned leaves no room, and takes nothing away': [
    says('invoice_paid', 'cleo 1', 1000),
    { do: 'cap', cap: 999 },
    says('invoice_paid', 'cleo 2', 1000),
    { do: 'cap', cap: 1001 },
    says('invoice_paid', 'cleo 3', 1000),
  ],
  'a reward that takes all the room under a cap is whole': [
    { do: 'cap', cap: 1000 },
    says('invoice_paid', 'cleo 1', 1000),
    says('invoice_paid', 'cleo 2', 1),
  ],
  'what invitees earn an inviter stays within the bound together': [
    says('invoice_paid', 'cleo 1', MOST - 1),
    says('invoice_paid', 'dan 1', 2),
    says('invoice_paid', 'dan 2', 1),
    says('invoice_paid', 'dan 3', 1),
  ],
  'a dispute is not won whose reward would leave the bound': [
    says('invoice_paid', 'cleo 1', MOST),
    says('invoice_disputed', 'cleo 1', 10),
    says('invoice_paid', 'dan 1', 10),
    says('invoice_dispute_won', 'cleo 1', 1),
    says('invoice_disputed', 'dan 1', 1),
    says('invoice_dispute_won', 'cleo 1', 1),
    says('invoice_dispute_won', 'cleo 1', 1),
  ],
  'a dispute is not won whose payer would have paid more than the bound': [
    says('invoice_paid', 'bob 1', MOST),
    says('invoice_disputed', 'bob 1', 10),
    says('invoice_paid', 'bob 2', 9),
    says('invoice_dispute_won', 'bob 1', 2),
    says('invoice_dispute_won', 'bob 1', 1),
  ],
};
