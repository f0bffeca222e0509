import type { UserActor } from '../core/actor.ts';
import { DAY_MS, fromDatabase, SECOND_MS } from '../core/clock.ts';
import { newId } from '../core/ids.ts';
import { micro } from '../core/money.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { lockCaller } from '../identity/lock-caller.ts';
import { getProgramme } from '../programme/get-programme.ts';
import type { Network } from '../programme/programme.ts';
import { lockPurse } from '../rewards/open-purses.ts';
import { reserve } from '../rewards/purse.ts';
import { savePurses } from '../rewards/save-purses.ts';
import { acceptedAddress } from './accepted-address.ts';
import { Payout } from './payout.entity.ts';
import { payoutFactsView } from './payout-facts.view.ts';

/** What a user asks for. */
export interface PayoutWish {
  amount: bigint;
  network: Network;
  address: string;
}

const DIRECT = statement('payout_direct', 'insert into payout_directory (payout_id, user_id) values ($1, $2)');

/** How many payouts a user can request in any 24 hours, whether they are paid or not. */
const REQUESTS_A_DAY = 20;

const OLDEST_OF_THE_DAY = statement(
  'payout_oldest_of_the_day',
  'select requested_at from payouts where user_id = $1 and requested_at > $2 order by requested_at desc, payout_id desc limit 1 offset $3',
);

/**
 * Reserves money for a payout and leaves the sending to an operator. Several may be open: each is decided under the lock of the user's
 * money, so that together they never exceed what is available, and never the number for a day.
 *
 * The payout gets an id that is made here; the demo, some of whose payouts the contract's examples name, brings its own.
 *
 * Throws `unauthenticated`, `network_unsupported`, `address_invalid`, `payout_below_min`, `user_blocked`, `rate_limited`,
 * `balance_insufficient`.
 */
export async function requestPayout(tx: Tx, actor: UserActor, wish: PayoutWish, ownId?: string): Promise<Payout> {
  const { amount, network } = wish;
  const { document } = await getProgramme(tx);
  const address = await acceptedAddress(document, network, wish.address);
  if (address === undefined) throw new Problem('address_invalid');
  if (amount < BigInt(document.payout_min_micro)) throw new Problem('payout_below_min');
  const purse = await lockPurse(tx, actor.userId);
  const user = await lockCaller(tx, actor);
  if (user.blocked) throw new Problem('user_blocked');
  await refuseTooMany(tx, user.userId);
  if (amount > purse.book.accounts.available) throw new Problem('balance_insufficient');
  const { userId } = user;
  const payoutId = ownId ?? newId(tx.now); // under the lock: ids follow each other as the requests do
  reserve(purse, amount, payoutId);
  savePurses(tx, [purse]);
  tx.write([{ statement: DIRECT, values: [payoutId, userId] }]);
  tx.audit('payout.requested', userId, { payout_id: payoutId, amount_micro: micro(amount), network });
  const open = { status: 'requested', requestedAt: tx.now, txHash: null, note: null, completedAt: null } as const;
  const payout = tx.em.create(Payout, { userId, payoutId, amountMicro: amount, network, address, ...open });
  tx.emit('payout.requested', userId, payoutFactsView(payout));
  return payout;
}

/** Another payout can be requested when the oldest of the last ones is a day old. */
async function refuseTooMany(tx: Tx, userId: string): Promise<void> {
  const since = new Date(tx.now.getTime() - DAY_MS);
  const [oldest] = await tx.query<{ requested_at: string }>(OLDEST_OF_THE_DAY, [userId, since, REQUESTS_A_DAY - 1]);
  if (!oldest) return;
  const retryAfter = Math.ceil((fromDatabase(oldest.requested_at).getTime() - since.getTime()) / SECOND_MS);
  throw new Problem('rate_limited', `A user can request ${REQUESTS_A_DAY} payouts in 24 hours.`, { retryAfter });
}
