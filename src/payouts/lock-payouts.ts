import { fromDatabase } from '../core/clock.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import type { Network } from '../programme/programme.ts';
import type { PayoutState, PayoutStatus } from './payout.entity.ts';

const OWNERS = statement(
  'payout_owners',
  'select payout_id, user_id from payout_directory where payout_id = any($1::uuid[]) order by user_id, payout_id',
  { $1: 'uuid' },
  {},
);

/** Whose a payout is. */
export interface Owned {
  payout_id: string;
  user_id: string;
}

/** Whose these payouts are, in the order in which they are locked. Ids that no payout has are skipped, and others come once. */
export async function findOwners(tx: Tx, payoutIds: readonly string[]): Promise<Owned[]> {
  const owned = await tx.query<Owned>(OWNERS, [[...new Set(payoutIds)]]);
  return owned.sort((a, b) => (`${a.user_id} ${a.payout_id}` < `${b.user_id} ${b.payout_id}` ? -1 : 1));
}

// Always by user and id, so that nobody waits in a circle; whoever takes the users' money too takes it before.
const COLUMNS = 'p.user_id, p.payout_id, p.amount_micro, p.network, p.requested_at, p.status, p.tx_hash, p.note, p.completed_at';
const LOCK = statement(
  'payouts_lock',
  `select ${COLUMNS}
   from (select unnest($1::uuid[]) as user_id, unnest($2::uuid[]) as payout_id) wanted
   join payouts p on p.user_id = wanted.user_id and p.payout_id = wanted.payout_id
   order by p.user_id, p.payout_id for update of p`,
  { $1: 'uuid', $2: 'uuid' },
  { text: `select ${COLUMNS} from payouts p where p.user_id = $1 and p.payout_id = $2 for update`, isOrdered: true },
);

interface Row extends Owned {
  amount_micro: string;
  network: Network;
  requested_at: string;
  status: PayoutStatus;
  tx_hash: string | null;
  note: string | null;
  completed_at: string | null;
}

/** Locks payouts until this transaction ends, and returns them by their ids. */
export async function lockPayouts(tx: Tx, owned: readonly Owned[]): Promise<Map<string, PayoutState>> {
  if (owned.length === 0) return new Map();
  const rows = await tx.query<Row>(LOCK, [owned.map(({ user_id }) => user_id), owned.map(({ payout_id }) => payout_id)]);
  return new Map(rows.map((row) => [row.payout_id, stateOf(row)]));
}

const stateOf = (row: Row): PayoutState => ({
  userId: row.user_id,
  payoutId: row.payout_id,
  amountMicro: BigInt(row.amount_micro),
  network: row.network,
  requestedAt: fromDatabase(row.requested_at),
  status: row.status,
  txHash: row.tx_hash,
  note: row.note,
  completedAt: row.completed_at === null ? null : fromDatabase(row.completed_at),
});
