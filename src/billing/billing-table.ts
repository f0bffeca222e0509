import type { Table } from '../core/csv.ts';
import { decimal } from '../core/money.ts';
import { words } from '../core/words.ts';
import { reportedView } from './billing.view.ts';
import type { BillingEventSchema } from './billing-event.ts';
import type { ReportedEvent } from './list-billing-events.ts';

const COLUMNS = words(`
  event_id received_at type occurred_at invoice_id user_id amount_micro amount currency
  outcome reason detail inviter_user_id reward_id reward_micro rate_bps tier reversed_micro restored_micro
  reported_by received
`);
/** What a table needs to know of the deployment. */
interface Terms {
  readonly schema: BillingEventSchema;
  readonly currency: string;
}

/** Reported events as a table. The host application wrote the ids and whatever was rejected; operators' names are people's. */
export const billingTable = (terms: Terms): Table<ReportedEvent> => ({
  columns: COLUMNS,
  chosen: ['invoice_id', 'detail', 'reported_by', 'received'],
  recordOf: (row) => recordOf(row, terms),
});

function recordOf(row: ReportedEvent, { schema, currency }: Terms): Record<string, unknown> {
  const { event, outcome, received_at, reported_by, received } = reportedView(row, schema);
  const { reward, reason, detail, reversed_micro, restored_micro } = outcome;
  const amount = event && 'amount_micro' in event ? event.amount_micro : undefined;
  return {
    event_id: outcome.id,
    received_at,
    type: event?.type,
    occurred_at: event?.occurred_at,
    invoice_id: event?.invoice_id,
    user_id: event?.user_id,
    amount_micro: amount,
    amount: amount === undefined ? undefined : decimal(BigInt(amount)),
    currency: event ? (event.currency ?? currency) : undefined,
    outcome: outcome.outcome,
    reason,
    detail,
    inviter_user_id: reward?.inviter_user_id,
    reward_id: reward?.id,
    reward_micro: reward?.amount_micro,
    rate_bps: reward?.rate_bps,
    tier: reward?.tier,
    reversed_micro,
    restored_micro,
    reported_by,
    received,
  };
}
