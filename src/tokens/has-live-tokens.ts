import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';

const EXISTS = statement(
  'api_tokens_exist',
  'select from api_tokens where revoked_at is null and (expires_at is null or expires_at > $1) limit 1',
);

/** Whether there is any API token that has not ended. */
export async function hasLiveTokens(db: Reader): Promise<boolean> {
  return (await db.query(EXISTS, [db.now])).length > 0;
}
