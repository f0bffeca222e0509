import { newId } from '../core/ids.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { claimCode } from './claim-code.ts';
import { lookalikesOf } from './reading.ts';
import { UID_CODE_LENGTH, UID_CODE_LENGTH_MAX, uidCode } from './uid-code.ts';

const INSERT = statement('uid_code_insert', `insert into codes (user_id, code_id, code, kind, created_at) values ($1, $2, $3, 'uid', $4)`);

const ARE_TAKEN = statement('codes_are_taken', 'select from code_directory where code = any($1::text[]) limit 1', { $1: 'text' }, {});

/** Makes a user's permanent code. It is longer than usual only if somebody's slug happens to be the same, or to read the same. */
export async function createUidCode(tx: Tx, userId: string): Promise<string> {
  for (let length = UID_CODE_LENGTH; length <= UID_CODE_LENGTH_MAX; length++) {
    const code = uidCode(userId, length);
    if ((await isRead(tx, code)) || !(await claimCode(tx, code, userId))) continue;
    tx.write([{ statement: INSERT, values: [userId, newId(tx.now), code, tx.now] }]);
    return code;
  }
  throw new Error(`every code of user ${userId} is taken`);
}

/** Whether somebody has a slug that reads as this code. */
async function isRead(tx: Tx, code: string): Promise<boolean> {
  const lookalikes = lookalikesOf(code);
  return lookalikes.length > 0 && (await tx.query(ARE_TAKEN, [lookalikes])).length > 0;
}
