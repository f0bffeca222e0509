import { forgetTexts } from '../audit/personal-texts.ts';
import { forgetRejections } from '../billing/forget-rejections.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import type { User } from '../identity/user.entity.ts';
import { forgetPayouts } from '../payouts/forget-payouts.ts';

const FORGET_ADDRESS = statement('user_forget', 'update users set email_canonical_hash = null where user_id = $1');
// The actor of an idempotency key is as `actorName` says it.
const FORGET_ANSWERS = statement('user_answers_forget', 'delete from idempotency_keys where actor = $1');

/**
 * Forgets whatever tells who a locked user was: name and hashes, what was written about the user, rejected events that named the user,
 * answers kept for the user's idempotency keys, addresses of payouts by which no money went. Codes stay, as names that nobody else
 * may have.
 */
export function forgetPerson(tx: Tx, user: User): void {
  const { userId } = user;
  user.erase(tx.now);
  tx.write([
    { statement: FORGET_ADDRESS, values: [userId] },
    { statement: FORGET_ANSWERS, values: [`user:${userId}`] },
    ...forgetTexts(userId),
    ...forgetRejections(userId),
    ...forgetPayouts(userId),
  ]);
}
