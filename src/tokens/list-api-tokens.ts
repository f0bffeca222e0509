import { byMoment } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { TOKEN_COLUMNS, type TokenRow } from './token-row.ts';

const LIST = statement(
  'api_tokens_list',
  `select ${TOKEN_COLUMNS}
   from api_tokens where (created_at, token_id) < ($2::timestamptz, $3::uuid)
   order by created_at desc, token_id desc limit $1`,
);

export const TOKEN_ORDER = byMoment<TokenRow>('listApiTokens', (row) => [row.created_at, row.token_id]);

/** Every token that was ever made, newest first. */
export function listApiTokens(db: Reader, { behind, count }: Stretch): Promise<TokenRow[]> {
  return db.query<TokenRow>(LIST, [count, ...behind]);
}
