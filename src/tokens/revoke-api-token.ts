import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { lockToken } from './lock-token.ts';

const REVOKE = statement('api_token_revoke', 'update api_tokens set revoked_at = $2 where token_id = $1');

/** Ends a token for good, with both of its secrets. One that was revoked before stays as it is. Throws `token_not_found`. */
export async function revokeApiToken(tx: Tx, tokenId: string): Promise<void> {
  const { token_id, name, operator, revoked_at } = await lockToken(tx, tokenId);
  if (revoked_at !== null) return;
  tx.write([{ statement: REVOKE, values: [tokenId, tx.now] }]);
  tx.audit('token.revoked', null, { token_id, name, operator });
}
