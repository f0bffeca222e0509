import { fromDatabase } from '../core/clock.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { UserTransferRow } from '../ledger/list-transfers.ts';
import { listTransfersAbout } from '../ledger/list-transfers-about.ts';
import { findReward } from '../rewards/find-reward.ts';
import type { ListedReward } from '../rewards/list-rewards.ts';
import type { RecordedEvent } from './find-events.ts';
import { findReported, type ReportedId } from './find-reported.ts';
import { type BillingRecord, type DecisionFacts, factsOf } from './get-billing-event.ts';
import type { Invoice } from './invoice.ts';
import { INVOICE_COLUMNS, type InvoiceRow, invoiceOf } from './invoice-row.ts';

/** An invoice with all that came of it. There may be one more event and one more transfer than are shown. */
export interface InvoiceRecord {
  /** Undefined while all reports of it were rejected. */
  readonly invoice: Invoice | undefined;
  /** The oldest first. */
  readonly events: readonly BillingRecord[];
  readonly reward: ListedReward | undefined;
  /** The oldest first: of the inviter's reward, and of the payer's credit. */
  readonly transfers: readonly UserTransferRow[];
}

/** How many events and how many transfers of an invoice are shown. */
export const SHOWN = 200;

const FIND = statement('billing_invoice', `select ${INVOICE_COLUMNS} from invoices n where n.invoice_id = $1`);

const IDS = statement(
  'billing_ids_of_invoice',
  `select event_id, is_rejected from (
     select e.event_id, e.received_at, e.occurred_at, false as is_rejected from billing_events e where e.invoice_id = $1
     union all
     select r.event_id, r.received_at, null, true from billing_rejections r
     where r.invoice_id = $1 and not exists (select from billing_events e where e.event_id = r.event_id)
   ) reported
   order by received_at, occurred_at, event_id limit $2`,
);

/**
 * An invoice as it stands, with the events that were reported of it, rejected ones too, each with its decision; with the reward that it
 * earned the inviter, and the transfers about that and about credit that was spent on it. It is read in several steps, and what is reported
 * meanwhile may be in a later one alone. Throws `invoice_not_found`.
 */
export async function getInvoice(db: Reader, invoiceId: string): Promise<InvoiceRecord> {
  const ids = await db.query<ReportedId>(IDS, [invoiceId, SHOWN + 1]);
  const [row] = await db.query<InvoiceRow>(FIND, [invoiceId]);
  if (!row && ids.length === 0) throw new Problem('invoice_not_found');
  const invoice = row && invoiceOf(row);
  const { inviterUserId = null, rewardSeq = null } = invoice ?? {};
  const reward = inviterUserId === null || rewardSeq === null ? undefined : await findReward(db, inviterUserId, rewardSeq);
  return { invoice, events: await recordsOf(db, ids), reward, transfers: await transfersOf(db, invoice, reward) };
}

async function recordsOf(db: Reader, ids: readonly ReportedId[]): Promise<BillingRecord[]> {
  const reported = await findReported(db, ids);
  const events = [...reported.values()].flatMap((event) => (event.kind === 'accepted' ? [event.recorded] : []));
  const facts = await factsOfEach(db, events);
  return ids.flatMap(({ event_id }): BillingRecord[] => {
    const event = reported.get(event_id);
    if (event?.kind !== 'accepted') return event ? [event] : [];
    return [{ ...event, facts: facts.get(factsKey(event.recorded)) as DecisionFacts }];
  });
}

/** Events of one invoice have the same facts where they were decided for the same inviter by the same rules. */
const factsKey = ({ effect }: RecordedEvent) => `${effect.inviterUserId} ${effect.programmeVersion}`;

async function factsOfEach(db: Reader, events: readonly RecordedEvent[]): Promise<Map<string, DecisionFacts>> {
  const facts = new Map<string, DecisionFacts>();
  for (const event of events) if (!facts.has(factsKey(event))) facts.set(factsKey(event), await factsOf(db, event));
  return facts;
}

async function transfersOf(db: Reader, invoice: Invoice | undefined, reward: ListedReward | undefined): Promise<UserTransferRow[]> {
  const count = SHOWN + 1;
  const rewarded = reward
    ? await listTransfersAbout(db, { userId: reward.user_id, subjectId: reward.reward_id, fromSeq: BigInt(reward.seq) }, count)
    : [];
  const credited = invoice?.spendId
    ? await listTransfersAbout(db, { userId: invoice.userId, subjectId: invoice.spendId, fromSeq: 1n }, count)
    : [];
  const moments = new Map([...rewarded, ...credited].map((row) => [row, fromDatabase(row.created_at).getTime()]));
  return [...moments.keys()].sort((a, b) => (moments.get(a) as number) - (moments.get(b) as number)).slice(0, count);
}
