import { newId } from '../core/ids.ts';
import { statement, type Tx } from '../core/tx.ts';
import { claimCode } from './claim-code.ts';
import { UID_CODE_LENGTH, UID_CODE_LENGTH_MAX, uidCode } from './uid-code.ts';

const INSERT = statement('uid_code_insert', `insert into codes (user_id, code_id, code, kind, created_at) values ($1, $2, $3, 'uid', $4)`);

/** Makes a user's permanent code. It is longer than usual only if somebody's slug happens to be the same. */
export async function createUidCode(tx: Tx, userId: string): Promise<string> {
  for (let length = UID_CODE_LENGTH; length <= UID_CODE_LENGTH_MAX; length++) {
    const code = uidCode(userId, length);
    if (!(await claimCode(tx, code, userId))) continue;
    await tx.query(INSERT, [userId, newId(tx.now), code, tx.now]);
    return code;
  }
  throw new Error(`every code of user ${userId} is taken`);
}
