import { statement, type Tx } from '../core/tx.ts';

/** A user's accounts, in micro-units. */
export interface Accounts {
  pending: bigint;
  available: bigint;
  reserved: bigint;
}

const LOCK = statement('balance_lock', 'select pending, available, reserved from balances where user_id = $1 for update');

/** A user's accounts, locked until this transaction ends. */
export async function lockBalance(tx: Tx, userId: string): Promise<Accounts> {
  const [row] = await tx.query<Record<keyof Accounts, string>>(LOCK, [userId]);
  if (!row) throw new Error(`user ${userId} has no accounts`);
  return { pending: BigInt(row.pending), available: BigInt(row.available), reserved: BigInt(row.reserved) };
}
