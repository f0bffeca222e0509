import { bigint, boolean, rows, uuid } from '../core/rows.ts';
import { statement, type Write } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';

/** The points of a user, and the number of events that made them. */
export interface PointBalance {
  readonly userId: string;
  pointsMicro: bigint;
  /** The number of the user's newest event; they have no gaps. */
  seq: bigint;
  verified: boolean;
}

// Always by id, so that nobody waits in a circle.
const LOCK = statement(
  'point_balances_lock',
  'select user_id, points_micro, seq, verified from point_balances where user_id = any($1::uuid[]) order by user_id for update',
  { $1: 'uuid' },
  { isOrdered: true },
);

const BALANCES = rows<PointBalance>('point_balances', {
  user_id: uuid(({ userId }) => userId),
  points_micro: bigint(({ pointsMicro }) => pointsMicro),
  seq: bigint(({ seq }) => seq),
  verified: boolean(({ verified }) => verified),
});

/** The writes for balances that are locked. */
export const balanceWrites = BALANCES.update('point_balances_change', {
  as: 'b',
  by: ['user_id'],
  set: ['points_micro', 'seq', 'verified'],
});

const OPEN = statement('point_balance_open', 'insert into point_balances (user_id) values ($1)');
const CLOSE = statement('point_balance_close', 'delete from point_balances where user_id = $1');
const COUNT = statement('population_count', 'update population set users = users + $2 where shard = $1');

interface Row {
  user_id: string;
  points_micro: string;
  seq: string;
  verified: boolean;
}

/** The balances of users, locked until this transaction ends, by user id. A user who does not exist, or was erased, has none. */
export async function lockPointBalances(tx: Tx, userIds: readonly string[]): Promise<Map<string, PointBalance>> {
  const rows = await tx.query<Row>(LOCK, [userIds]);
  return new Map(
    rows.map(({ user_id: userId, points_micro, seq, verified }) => [
      userId,
      { userId, pointsMicro: BigInt(points_micro), seq: BigInt(seq), verified },
    ]),
  );
}

/** The writes that give a new user a balance without points. */
export function openPointBalance(userId: string): Write[] {
  return [{ statement: OPEN, values: [userId] }, counted(userId, 1)];
}

/** The writes that take it away again. The events stay. */
export function closePointBalance(userId: string): Write[] {
  return [{ statement: CLOSE, values: [userId] }, counted(userId, -1)];
}

function counted(userId: string, users: number): Write {
  return { statement: COUNT, values: [Number.parseInt(userId.slice(-1), 16), users] };
}
