import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { Check, Difference } from './difference.ts';

// Each statement compares rows that are written in one transaction, and so sees both or neither. It returns the first of each user's
// mistakes.
const ACCRUALS = statement(
  'verify_accruals',
  `select coalesce(r.user_id, t.user_id) as user_id,
     array_to_string(min(array[coalesce(r.seq, t.seq)::text, coalesce(t.amount_micro::text, 'nothing'), coalesce(t.subject_id::text, 'nothing'),
       coalesce(r.amount_micro::text, 'nothing'), coalesce(r.reward_id::text, 'nothing')]), ' ') as first
   from (select user_id, seq, reward_id, amount_micro from rewards where user_id = any($1::uuid[])) r
   full join (select user_id, seq, subject_id, amount_micro from transfers where user_id = any($1::uuid[]) and kind = 'accrue') t
     on t.user_id = r.user_id and t.seq = r.seq
   where r.reward_id is distinct from t.subject_id or r.amount_micro is distinct from t.amount_micro
   group by 1`,
  { $1: 'uuid' },
);

const ALLOCATIONS = statement(
  'verify_allocations',
  `select coalesce(r.user_id, a.user_id) as user_id,
     array_to_string(min(array[coalesce(r.seq, a.reward_seq), coalesce(a.used, 0), coalesce(r.used_micro, 0)]), ' ') as first
   from (select user_id, seq, used_micro from rewards where user_id = any($1::uuid[])) r
   full join (
     select user_id, reward_seq, sum(amount_micro) as used from allocations where user_id = any($1::uuid[]) group by user_id, reward_seq
   ) a on a.user_id = r.user_id and a.reward_seq = r.seq
   where coalesce(r.used_micro, 0) <> coalesce(a.used, 0)
   group by 1`,
  { $1: 'uuid' },
);

interface Row {
  user_id: string;
  /** The numbers of the first mistake, separated by blanks. */
  first: string;
}

/** Compares rewards with the transfers that accrued them and the allocations that used them. */
export async function checkRewards(db: Reader, userIds: readonly string[]): Promise<Difference[]> {
  const [accruals, allocations] = await Promise.all([db.query<Row>(ACCRUALS, [userIds]), db.query<Row>(ALLOCATIONS, [userIds])]);
  return [
    ...accruals.map((row) =>
      difference(row, 'accruals', ([seq, amount, id, rewardAmount, rewardId]) => [
        `transfer ${seq} accrues ${amount} for ${id}`,
        `reward ${seq} is ${rewardAmount} for ${rewardId}`,
      ]),
    ),
    ...allocations.map((row) =>
      difference(row, 'allocations', ([seq, allocated, used]) => [`reward ${seq} used ${allocated}`, `reward ${seq} used ${used}`]),
    ),
  ];
}

function difference(row: Row, check: Check, tell: (numbers: string[]) => [expected: string, found: string]): Difference {
  const [expected, found] = tell(row.first.split(' '));
  return { userId: row.user_id, check, expected, found };
}
