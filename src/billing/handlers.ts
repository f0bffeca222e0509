import { sinceUntil } from '../core/clock.ts';
import { csv } from '../core/csv.ts';
import { BY_ACCEPT, fileAnswer } from '../core/file-answer.ts';
import { pageAnswer, pageOf } from '../core/page.ts';
import { Problem } from '../core/problem.ts';
import { reportsOf } from '../core/report.ts';
import { type Call, type Handlers, together } from '../operations/contract.ts';
import { outcomeView, previewView, recordView, reportedView } from './billing.view.ts';
import { billingTable } from './billing-table.ts';
import { exportBillingEvents } from './export-billing-events.ts';
import { getBillingEvent } from './get-billing-event.ts';
import { getInvoice } from './get-invoice.ts';
import { invoiceRecordView, ownInvoiceView } from './invoice.view.ts';
import { BILLING_ORDER, listBillingEvents } from './list-billing-events.ts';
import { listMyInvoices, MY_INVOICE_ORDER } from './list-my-invoices.ts';
import { type PreviewSettings, previewProgramme } from './preview-programme.ts';
import type { BillingFilter } from './read-places.ts';
import { type BillingRules, recordBillingEvents } from './record-billing-events.ts';
import { spendOnInvoice } from './spend-on-invoice.ts';

type BillingOperations =
  | ('recordBillingEvents' | 'previewBillingEvents' | 'previewProgramme' | 'getBillingEvent' | 'listBillingEvents' | 'getInvoice')
  | ('listMyInvoices' | 'spendOnInvoice' | 'simulatePaid');

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
  listBillingEvents: async ({ db, query, request }) => {
    const filter = filterOf(query);
    const page = pageOf(BILLING_ORDER, request, query);
    const type = await request.prefers(['application/json', 'text/csv']);
    if (type === 'text/csv') return fileAnswer('billing-events.csv', type, csv(exportBillingEvents(db, filter), billingTable(rules)));
    const { rows, stoppedAt } = await listBillingEvents(db, filter, page);
    const { headers, body } = pageAnswer(page, rows, (row) => reportedView(row, rules.schema), stoppedAt);
    return { status: 200, headers: { ...BY_ACCEPT, ...headers }, body };
  },
  getInvoice: async ({ db, query }) => {
    return { status: 200, body: invoiceRecordView(await getInvoice(db, query.invoice_id), rules.schema) };
  },
  listMyInvoices: async ({ db, actor, query, request }) => {
    const page = pageOf(MY_INVOICE_ORDER, request, query);
    return { status: 200, ...pageAnswer(page, await listMyInvoices(db, actor.userId, page), ownInvoiceView) };
  },
  spendOnInvoice: async ({ tx, actor, body }) => {
    await spendOnInvoice(tx, actor, body.invoice_id, BigInt(body.amount_micro));
    return { status: 200, body: { ok: true } };
  },
  simulatePaid: async () => {
    throw new Problem('endpoint_retired');
  },
});

function filterOf(query: Call<'listBillingEvents'>['query']): BillingFilter {
  const { invoice_id, user_id, inviter_user_id, type, outcome, reason } = query;
  return { invoiceId: invoice_id, userId: user_id, inviterUserId: inviter_user_id, type, outcome, reason, ...sinceUntil(query) };
}
