import { Problem } from '../core/problem.ts';
import { reportsOf } from '../core/report.ts';
import { type Handlers, together } from '../operations/contract.ts';
import { outcomeView, previewView, recordView } from './billing.view.ts';
import { getBillingEvent } from './get-billing-event.ts';
import { type PreviewSettings, previewProgramme } from './preview-programme.ts';
import { type BillingRules, recordBillingEvents } from './record-billing-events.ts';
import { spendOnInvoice } from './spend-on-invoice.ts';

type BillingOperations =
  | 'recordBillingEvents'
  | 'previewBillingEvents'
  | 'previewProgramme'
  | 'getBillingEvent'
  | 'spendOnInvoice'
  | 'simulatePaid';

/** `ownOrigin` is the origin under which this server is reached. */
export const billingHandlers = (rules: BillingRules, ownOrigin: string): Pick<Handlers, BillingOperations> => ({
  recordBillingEvents: together<'recordBillingEvents'>({
    sizeOf: ({ body }) => body.events.length,
    answer: async (tx, calls) => {
      const outcomes = (await recordBillingEvents(tx, reportsOf(calls), rules)).map(outcomeView).values();
      return calls.map(({ body }) => ({ status: 200, body: { outcomes: [...outcomes.take(body.events.length)] } }));
    },
  }),
  previewBillingEvents: async ({ tx, ...call }) => {
    return { status: 200, body: { outcomes: (await recordBillingEvents(tx, reportsOf([call]), rules)).map(outcomeView) } };
  },
  previewProgramme: async ({ db, body }) => {
    const settings: PreviewSettings = { ownOrigin, currency: rules.currency };
    return { status: 200, body: previewView(await previewProgramme(db, body, settings)) };
  },
  getBillingEvent: async ({ db, path }) => {
    return { status: 200, body: recordView(await getBillingEvent(db, path.id), rules.schema) };
  },
  spendOnInvoice: async ({ tx, actor, body }) => {
    await spendOnInvoice(tx, actor, body.invoice_id, BigInt(body.amount_micro));
    return { status: 200, body: { ok: true } };
  },
  simulatePaid: async () => {
    throw new Problem('endpoint_retired');
  },
});
