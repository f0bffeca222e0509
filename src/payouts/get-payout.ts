import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import { joining } from '../core/steps.ts';
import type { Reader } from '../core/tx.ts';
import { PAYOUT_COLUMNS, type PayoutRow } from './payout-row.ts';

/** A payout with how it came to be as it is. Moments are as PostgreSQL prints them in JSON. */
export interface PayoutRecord extends PayoutRow {
  /** What the audit log says of its statuses, the note of each as far as it is kept. */
  history: { at: string; actor: string; action: string; note: string | null }[];
  /** The first one first. */
  approvals: { operator: string; approved_at: string }[];
  /** In the order in which they were earned, one more than are shown where there are more. */
  rewards: { reward_id: string; amount_micro: number }[];
}

/** How many rewards and approvals of a payout are shown. */
export const SHOWN = 200;

/** What changes the status of a payout, once each. */
const STEPS = ['requested', 'processing_started', 'sent', 'failed', 'cancelled', 'returned'].map((step) => `'payout.${step}'`).join();

/** A part of a payout's record is a JSON array: the rows of a query of one user and one payout, the columns of `p`. */
const HISTORY = `(
  select coalesce(json_agg(json_build_object('at', a.created_at, 'actor', a.actor, 'action', a.action, 'note', t.text)), '[]')
  from audit_log a left join personal_texts t on t.user_id = a.user_id and t.text_id = (a.details->>'note_id')::uuid
  where a.user_id = p.user_id and a.details->>'payout_id' = p.payout_id::text and a.action like 'payout.%' and a.action in (${STEPS})
)`;

const APPROVALS = `(
  select coalesce(json_agg(json_build_object('operator', a.operator, 'approved_at', a.approved_at) order by a.approved_at, a.operator), '[]')
  from (select * from payout_approvals where user_id = p.user_id and payout_id = p.payout_id order by approved_at, operator limit ${SHOWN}) a
)`;

const REWARDS = `(
  select coalesce(json_agg(json_build_object('reward_id', r.reward_id, 'amount_micro', u.amount_micro) order by u.reward_seq), '[]')
  from (
    select l.* from transfers t join allocations l on l.user_id = t.user_id and l.seq = t.seq
    where t.user_id = p.user_id and t.subject_id = p.payout_id and t.kind = 'settle' order by l.reward_seq limit ${SHOWN + 1}
  ) u join rewards r on r.user_id = p.user_id and r.seq = u.reward_seq
)`;

const OF_USER = statement('payout_of_user', `select ${PAYOUT_COLUMNS} from payouts where user_id = $1 and payout_id = $2`);
const P = '(select $1::uuid as user_id, $2::uuid as payout_id) p';
const HISTORY_OF_ONE = statement('payout_history', `select ${HISTORY} as history from ${P}`);
const APPROVALS_OF_ONE = statement('payout_approvals', `select ${APPROVALS} as approvals from ${P}`);
const REWARDS_OF_ONE = statement('payout_rewards', `select ${REWARDS} as rewards from ${P}`);
const BY = ['user_id', 'payout_id'];

const ONE = statement(
  'payout_one',
  `select p.*, ${HISTORY} as history, ${APPROVALS} as approvals, ${REWARDS} as rewards
   from (select ${PAYOUT_COLUMNS} from payout_directory join payouts using (user_id, payout_id) where payout_id = $1) p`,
  {},
  {
    text: 'select user_id, payout_id from payout_directory where payout_id = $1',
    steps: [
      joining(OF_USER, BY, { isSure: true }),
      joining(HISTORY_OF_ONE, BY),
      joining(APPROVALS_OF_ONE, BY),
      joining(REWARDS_OF_ONE, BY),
    ],
  },
);

/** A payout of whatever user, with its history, all as of one moment. Throws `payout_not_found`. */
export async function getPayout(db: Reader, payoutId: string): Promise<PayoutRecord> {
  const [row] = await db.query<PayoutRecord>(ONE, [payoutId]);
  if (!row) throw new Problem('payout_not_found');
  return row;
}
