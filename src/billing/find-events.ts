import { fromDatabase } from '../core/clock.ts';
import { statement } from '../core/statement.ts';
import { joining } from '../core/steps.ts';
import type { Reader } from '../core/tx.ts';
import type { BillingEvent } from './billing-event.ts';
import type { Effect, KeptEvent, RewardFacts } from './outcome.ts';

const EVENT_COLUMNS = `
  e.event_id, e.type, e.occurred_at, e.invoice_id, e.user_id, e.amount_micro, e.outcome, e.reason, e.inviter_user_id, e.reward_seq,
  e.tier, e.programme_version, e.moved_micro, e.given_back_micro, e.received_at, e.reported_by`;

const REWARD_COLUMNS = 'r.reward_id, r.amount_micro as reward_micro, r.rate_bps, r.tier as reward_tier, r.available_at';

const REWARD = statement('billing_event_reward', `select ${REWARD_COLUMNS} from rewards r where r.user_id = $1 and r.seq = $2`);

const FIND = statement(
  'billing_events_find',
  `select ${EVENT_COLUMNS}, ${REWARD_COLUMNS}
   from billing_events e left join rewards r on r.user_id = e.inviter_user_id and r.seq = e.reward_seq
   where e.event_id = any($1::text[])`,
  { $1: 'text' },
  {
    text: `select ${EVENT_COLUMNS} from billing_events e where e.event_id = $1`,
    steps: [joining(REWARD, ['inviter_user_id', 'reward_seq'], { missing: {}, isSure: true })],
  },
);

interface EventRow {
  event_id: string;
  type: BillingEvent['type'];
  occurred_at: string;
  invoice_id: string;
  user_id: string;
  amount_micro: string | null;
  outcome: Effect['outcome'];
  reason: Effect['reason'];
  inviter_user_id: string | null;
  reward_seq: string | null;
  tier: number | null;
  programme_version: number | null;
  moved_micro: string | null;
  given_back_micro: string | null;
  received_at: string;
  reported_by: string;
  reward_id: string;
  reward_micro: string;
  rate_bps: number;
  reward_tier: number;
  available_at: string;
}

/** An accepted event as it is kept, with the moment of the report and who made it. */
export interface RecordedEvent extends KeptEvent {
  readonly receivedAt: Date;
  readonly reportedBy: string;
}

/** The accepted events among these ids, by id. */
export async function findEvents(db: Reader, ids: readonly string[]): Promise<Map<string, RecordedEvent>> {
  const rows = await db.query<EventRow>(FIND, [ids]);
  return new Map(rows.map((row) => [row.event_id, recordedOf(row)]));
}

function recordedOf(row: EventRow): RecordedEvent {
  return {
    event: {
      id: row.event_id,
      type: row.type,
      occurredAt: fromDatabase(row.occurred_at),
      invoiceId: row.invoice_id,
      userId: row.user_id,
      amount: BigInt(row.amount_micro ?? 0),
    },
    effect: {
      outcome: row.outcome,
      reason: row.reason,
      reward: row.reward_seq === null ? null : rewardFactsOf(row, row.reward_seq),
      moved: BigInt(row.moved_micro ?? 0),
      inviterUserId: row.inviter_user_id,
      tier: row.tier,
      programmeVersion: row.programme_version,
      givenBack: BigInt(row.given_back_micro ?? 0),
    },
    receivedAt: fromDatabase(row.received_at),
    reportedBy: row.reported_by,
  };
}

function rewardFactsOf(row: EventRow, seq: string): RewardFacts {
  return {
    seq: BigInt(seq),
    rewardId: row.reward_id,
    inviterUserId: row.inviter_user_id as string,
    amount: BigInt(row.reward_micro),
    rateBps: row.rate_bps,
    tier: row.reward_tier,
    availableAt: fromDatabase(row.available_at),
  };
}
