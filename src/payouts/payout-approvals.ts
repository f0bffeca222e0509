import { lookedUp, statement, type Write } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import type { PayoutState } from './payout.entity.ts';

/** That an operator has agreed to a payout, and everybody who may have been it. */
export interface Approval {
  readonly operator: string;
  readonly knownTo: readonly string[];
}

interface Row {
  payout_id: string;
  operator: string;
  known_to: string[];
}

const FIND = lookedUp(
  'payout_approvals_find',
  { user_id: 'uuid', payout_id: 'uuid' },
  {
    columns: 'a.payout_id, a.operator, a.known_to',
    from: 'payout_approvals a',
    on: 'a.user_id = wanted.user_id and a.payout_id = wanted.payout_id',
  },
);

/**
 * The approvals of payouts by their ids; those that have none are missing. They are certain under the locks of these payouts, without
 * which nobody adds one or takes one back.
 */
export async function findApprovals(tx: Tx, payouts: readonly PayoutState[]): Promise<ReadonlyMap<string, readonly Approval[]>> {
  if (payouts.length === 0) return new Map();
  const rows = await tx.query<Row>(FIND, [payouts.map(({ userId }) => userId), payouts.map(({ payoutId }) => payoutId)]);
  const approvals = Map.groupBy(rows, ({ payout_id }) => payout_id);
  return new Map([...approvals].map(([id, of]) => [id, of.map(({ operator, known_to }) => ({ operator, knownTo: known_to }))]));
}

// No name of an operator has a comma.
const ADD = statement(
  'payout_approvals_add',
  `insert into payout_approvals (user_id, payout_id, amount_micro, operator, known_to, approved_at)
   select unnest($1::uuid[]), unnest($2::uuid[]), unnest($3::bigint[]), $4, string_to_array($5, ','), $6`,
  { $1: 'uuid', $2: 'uuid', $3: 'bigint' },
  {
    text: `insert into payout_approvals (user_id, payout_id, amount_micro, operator, known_to, approved_at)
   values ($1, $2, $3, $4, string_to_array($5, ','), $6)`,
  },
);

/** The write of an operator's approvals, none of which is there already. */
export function addApprovals(payouts: readonly PayoutState[], { operator, knownTo }: Approval, now: Date): Write[] {
  if (payouts.length === 0) return [];
  const columns = [
    payouts.map(({ userId }) => userId),
    payouts.map(({ payoutId }) => payoutId),
    payouts.map(({ amountMicro }) => amountMicro),
  ];
  return [{ statement: ADD, values: [...columns, operator, knownTo.join(), now] }];
}

const REMOVE = statement(
  'payout_approval_remove',
  'delete from payout_approvals where user_id = $1 and payout_id = $2 and operator = $3 returning 1 as removed',
);

/** Takes an operator's approval of a payout back. Returns whether there was one. */
export async function removeApproval(tx: Tx, { userId, payoutId }: PayoutState, operator: string): Promise<boolean> {
  return (await tx.query(REMOVE, [userId, payoutId, operator])).length > 0;
}
