import type { components } from '../../generated/openapi.ts';
import { instant } from '../core/clock.ts';
import { micro } from '../core/money.ts';
import { userTransferView } from '../ledger/transfer.view.ts';
import { rewardView } from '../rewards/reward.view.ts';
import { recordView } from './billing.view.ts';
import type { BillingEventSchema } from './billing-event.ts';
import { type InvoiceRecord, SHOWN } from './get-invoice.ts';
import { baseOf, creditOf, givenBack, type Invoice } from './invoice.ts';
import type { OwnInvoice } from './list-my-invoices.ts';

type Schemas = components['schemas'];

/** `schema` tells which rejected events are well-formed all the same. */
export function invoiceRecordView(
  { invoice, events, reward, transfers }: InvoiceRecord,
  schema: BillingEventSchema,
): Schemas['InvoiceRecord'] {
  return {
    invoice: invoice ? invoiceView(invoice) : null,
    events: events.slice(0, SHOWN).map((record) => recordView(record, schema)),
    has_more_events: events.length > SHOWN,
    reward: reward ? rewardView(reward) : null,
    transfers: transfers.slice(0, SHOWN).map(userTransferView),
    has_more_transfers: transfers.length > SHOWN,
  };
}

function invoiceView(invoice: Invoice): Schemas['Invoice'] {
  return {
    invoice_id: invoice.invoiceId,
    user_id: invoice.userId,
    total_micro: invoice.total === null ? null : micro(invoice.total),
    paid_micro: invoice.paid === null ? null : micro(invoice.paid),
    paid_at: invoice.paidAt === null ? null : instant(invoice.paidAt),
    refunded_micro: micro(invoice.refunded),
    disputed_micro: micro(invoice.disputed),
    won_micro: micro(invoice.won),
    voided: invoice.voided,
    credit_micro: micro(creditOf(invoice)),
    base_micro: micro(baseOf(invoice)),
    given_back_micro: micro(givenBack(invoice)),
    inviter_user_id: invoice.inviterUserId,
  };
}

export function ownInvoiceView({ invoice_id, total_micro, created_at, isCoverable }: OwnInvoice): Schemas['OwnInvoice'] {
  return { invoice_id, amount_micro: micro(total_micro), created_at: instant(created_at), coverable: isCoverable };
}
