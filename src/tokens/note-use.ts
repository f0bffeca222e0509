import { statement } from '../core/statement.ts';
import type { Single } from '../core/tx.ts';

const USED = statement(
  'api_token_used',
  `update api_tokens set last_used_at = $2
   where token_id = $1 and (last_used_at is null or last_used_at <= $2::timestamptz - interval '1 minute')`,
);

/** Writes down that a token was just used, if that was not done within the last minute, by whichever server. */
export function noteUse(db: Single, tokenId: string): Promise<unknown> {
  return db.query(USED, [tokenId, db.now]);
}
