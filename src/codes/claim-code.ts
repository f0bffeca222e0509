import { statement } from '../core/statement.ts';
import type { Reader, Tx } from '../core/tx.ts';

const CLAIM = statement(
  'code_claim',
  'insert into code_directory (code, user_id) values ($1, $2) on conflict (code) do nothing returning code',
);
const OWNER = statement('code_owner', 'select user_id from code_directory where code = $1');

/**
 * Enters a code for this user in the one directory of all codes, where it stays until an operator releases it. Of many who try at once,
 * one wins. Returns whether the code is this user's now, or was before.
 */
export async function claimCode(tx: Tx, code: string, userId: string): Promise<boolean> {
  if ((await tx.query(CLAIM, [code, userId])).length > 0) return true;
  return (await findOwner(tx, code)) === userId;
}

/** The user who had this code first, and so has it. */
export async function findOwner(db: Reader, code: string): Promise<string | undefined> {
  const [owner] = await db.query<{ user_id: string }>(OWNER, [code]);
  return owner?.user_id;
}
