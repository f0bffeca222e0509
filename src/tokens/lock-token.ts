import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { TOKEN_COLUMNS, type TokenRow } from './token-row.ts';

const LOCK = statement('api_token_lock', `select ${TOKEN_COLUMNS} from api_tokens where token_id = $1 for update`);

/** A token, alive or not, which nobody else changes until this transaction ends. Throws `token_not_found`. */
export async function lockToken(tx: Tx, tokenId: string): Promise<TokenRow> {
  const [row] = await tx.query<TokenRow>(LOCK, [tokenId]);
  if (!row) throw new Problem('token_not_found');
  return row;
}
