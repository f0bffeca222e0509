import { forgetTexts } from '../audit/personal-texts.ts';
import { forgetRejections } from '../billing/forget-rejections.ts';
import type { Tx } from '../core/tx.ts';
import type { User } from '../identity/user.entity.ts';
import { forgetAddressWrite } from '../identity/user-writes.ts';
import { forgetAnswers } from '../operations/idempotency.ts';
import { forgetPayouts } from '../payouts/forget-payouts.ts';

/**
 * Forgets whatever tells who a locked user was: name and hashes, what was written about the user, rejected events that named the user,
 * answers kept for the user's idempotency keys, addresses of payouts by which no money went. Codes stay, as names that nobody else
 * may have.
 */
export function forgetPerson(tx: Tx, user: User): void {
  const { userId } = user;
  user.erase(tx.now);
  tx.write([
    forgetAddressWrite(userId),
    ...forgetAnswers(userId),
    ...forgetTexts(userId),
    ...forgetRejections(userId),
    ...forgetPayouts(userId),
  ]);
}
