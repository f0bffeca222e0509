import { disableCodes } from '../codes/disable-codes.ts';
import { micro } from '../core/money.ts';
import { Problem } from '../core/problem.ts';
import type { Tx } from '../core/tx.ts';
import { lockUser } from '../identity/lock-user.ts';
import { closePointBalance } from '../points/point-balance.ts';
import { getProgramme } from '../programme/get-programme.ts';
import { openPurses } from '../rewards/open-purses.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { forgetPerson } from './forget-person.ts';

/**
 * Forgets a person and keeps the money: whatever tells who it was goes, sessions end, codes are disabled; the id, the ledger and the
 * record of point events stay; the user is on no tier any more. Of payouts by which money went, addresses and notes are kept for as
 * long as bookkeepers need them.
 * Refused while money is due: a payout is open, or pending and available money together reach the minimum payout; and while the user
 * owes money, unless it is written off. The debt stays in the books.
 *
 * Throws `user_not_found`, `balance_open`.
 */
export async function eraseUser(tx: Tx, userId: string, writeOff: boolean): Promise<void> {
  const [purse] = (await openPurses(tx, [userId])).values();
  if (!purse) throw new Problem('user_not_found');
  const user = await lockUser(tx, userId);
  const { document } = await getProgramme(tx);
  const { pending, available, reserved, debt } = purse.book.accounts;
  const due = pending + available;
  if (reserved > 0n || due >= BigInt(document.payout_min_micro)) throw new Problem('balance_open', 'Money is still due to this user.');
  if (debt < 0n && !writeOff) throw new Problem('balance_open', 'This user owes money.');
  forgetPerson(tx, user);
  tx.write(closePointBalance(user.userId));
  const sessionsEnded = await endSessions(tx, user.userId);
  const codesDisabled = await disableCodes(tx, user.userId);
  const ended = { sessions_ended: sessionsEnded, codes_disabled: codesDisabled, written_off_micro: micro(-debt) };
  tx.audit('user.erased', user.userId, ended);
  tx.emit('user.erased', user.userId, ended);
}
