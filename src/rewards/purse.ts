import { least } from '../core/money.ts';
import { type Book, move, repay } from '../ledger/book.ts';
import { byAge, leftOf, type Reward, type RewardEnd } from './reward.ts';
import type { RewardStatus } from './reward-status.ts';

/**
 * One user's money with the rewards it came from, locked, with everything unlocked that is due by now. The functions of this file are all
 * the ways in which money moves; they change a purse in memory, and `savePurses` writes what they changed.
 *
 * Two invariants hold between calls: available and reserved money, less the debt, is what is left of unlocked rewards plus `unassigned`;
 * and while `unassigned` is below zero, nothing is left of any unlocked reward.
 */
export interface Purse {
  readonly book: Book;
  /** Every reward that was loaded or earned, by its number. */
  readonly rewards: Map<bigint, Reward>;
  /** Unlocked rewards of which something is left, in the order in which they are used; as many as were loaded. */
  readonly left: Reward[];
  /** Whether nothing is left of any unlocked reward that is not in `left`. */
  isComplete: boolean;
  readonly created: Reward[];
  readonly changed: Set<Reward>;
  readonly allocations: Allocation[];
  /** What happened to rewards, in order. */
  readonly news: RewardNews[];
}

/** What happened to a reward. */
export type RewardNews = RewardThen &
  (
    | { readonly what: 'created'; readonly because: string }
    /** Of a reward that was never held it follows from the event that earned it, of any other from time alone. */
    | { readonly what: 'unlocked'; readonly because: string | undefined }
    | { readonly what: 'reversed' | 'restored'; readonly because: string; readonly moved: bigint }
  );

/** The reward as it was afterwards. */
interface RewardThen {
  readonly reward: Readonly<Reward>;
  readonly status: RewardStatus;
}

/** How much of a reward went into the transfer of this number. */
export interface Allocation {
  readonly seq: bigint;
  readonly rewardSeq: bigint;
  readonly amount: bigint;
}

export function openPurse(book: Book): Purse {
  const isComplete = book.seq === 0n || book.unassigned < 0n;
  return { book, rewards: new Map(), left: [], isComplete, created: [], changed: new Set(), allocations: [], news: [] };
}

/** Unlocks what is due by now. `due` comes in the order in which it is used. */
export function bringUpTo(purse: Purse, now: Date, due: readonly Reward[]): void {
  for (const reward of due) {
    purse.rewards.set(reward.seq, reward);
    unlock(purse, reward);
  }
  if (now > purse.book.unlockedUntil) purse.book.unlockedUntil = now;
}

/** Puts a reward that was looked up into the purse, unless it is there already. Returns the one that is in the purse. */
export function putIn(purse: Purse, found: Reward): Reward {
  const there = purse.rewards.get(found.seq);
  if (there) return there;
  purse.rewards.set(found.seq, found);
  if (leftOf(found) > 0n && !isHeld(purse, found)) keepInOrder(purse.left, found);
  return found;
}

/** Whether a reward is still held. */
export function isHeld({ book }: Purse, { availableAt }: Reward): boolean {
  return availableAt > book.unlockedUntil;
}

/** Adds a reward that was earned by a billing event. It is held, unless its hold is over already. */
export function accrue(purse: Purse, earned: Omit<Reward, 'seq' | 'used' | 'reversed' | 'endedBy'>, because: string): Reward {
  const { book } = purse;
  move(book, 'accrue', 'programme', 'pending', earned.amount, earned.rewardId);
  const reward: Reward = { ...earned, seq: book.seq, used: 0n, reversed: 0n, endedBy: null };
  purse.rewards.set(reward.seq, reward);
  purse.created.push(reward);
  purse.news.push({ what: 'created', because, ...asItIs(purse, reward) });
  if (!isHeld(purse, reward)) unlock(purse, reward, because);
  return reward;
}

function unlock(purse: Purse, reward: Reward, because?: string): void {
  move(purse.book, 'unlock', 'pending', 'available', leftOf(reward), reward.rewardId);
  repay(purse.book, reward.rewardId);
  keepInOrder(purse.left, reward);
  cover(purse);
  purse.news.push({ what: 'unlocked', because, reward: { ...reward }, status: reward.endedBy ?? 'available' });
}

/** Keeps that an amount of a reward moved, if it is any. */
function tellMoved(purse: Purse, reward: Reward, news: { what: 'reversed' | 'restored'; because: string; moved: bigint }): void {
  if (news.moved > 0n) purse.news.push({ ...news, ...asItIs(purse, reward) });
}

function asItIs(purse: Purse, reward: Reward): RewardThen {
  return { reward: { ...reward }, status: reward.endedBy ?? (isHeld(purse, reward) ? 'pending' : 'available') };
}

/** Uses what is available on an invoice. */
export function spend(purse: Purse, amount: bigint, spendId: string): void {
  move(purse.book, 'spend', 'available', 'spent', amount, spendId);
  use(purse, amount, 'spent');
}

/** Takes back what was used on an invoice, or a part of it. The rewards it came from stay spent. */
export function takeBack(purse: Purse, amount: bigint, spendId: string): void {
  move(purse.book, 'return', 'spent', 'available', amount, spendId);
  purse.book.unassigned += amount;
  repay(purse.book, spendId);
}

/** Promises available money to a payout, without choosing any reward yet. */
export function reserve({ book }: Purse, amount: bigint, payoutId: string): void {
  move(book, 'reserve', 'available', 'reserved', amount, payoutId);
}

/** Makes available again what was promised to a payout. */
export function release({ book }: Purse, amount: bigint, payoutId: string): void {
  move(book, 'release', 'reserved', 'available', amount, payoutId);
  repay(book, payoutId);
}

/** Pays out what was promised, and only now uses rewards for it. */
export function settle(purse: Purse, amount: bigint, payoutId: string): void {
  move(purse.book, 'settle', 'reserved', 'paid_out', amount, payoutId);
  use(purse, amount, 'paid_out');
}

/** Takes back what was paid out and came back. The rewards it came from stay paid out; the money belongs to no reward now. */
export function bounce(purse: Purse, amount: bigint, payoutId: string): void {
  move(purse.book, 'bounce', 'paid_out', 'available', amount, payoutId);
  purse.book.unassigned += amount;
  repay(purse.book, payoutId);
}

/**
 * Reverses an amount of a reward, because of a billing event. The row first loses what is left of it. The money comes out of what is held
 * while the reward is held, otherwise out of what is available; what is not available becomes debt.
 */
export function reverse(purse: Purse, reward: Reward, amount: bigint, because: string): void {
  const { book } = purse;
  const left = leftOf(reward);
  reward.reversed += amount;
  purse.changed.add(reward);
  if (isHeld(purse, reward)) move(book, 'reverse', 'pending', 'programme', amount, reward.rewardId);
  else {
    const there = least(amount, book.accounts.available);
    move(book, 'reverse', 'available', 'programme', there, reward.rewardId);
    move(book, 'reverse', 'debt', 'programme', amount - there, reward.rewardId);
  }
  if (left > 0n && leftOf(reward) === 0n) end(purse, reward, 'reversed');
  if (amount > left) use(purse, amount - left, 'spent');
  tellMoved(purse, reward, { what: 'reversed', because, moved: amount });
}

/**
 * Gives back an amount of what was reversed, because of a billing event. What the row has no room for, because it was used, belongs to no
 * reward.
 */
export function restore(purse: Purse, reward: Reward, amount: bigint, because: string): void {
  const { book } = purse;
  const before = leftOf(reward);
  reward.reversed -= amount;
  purse.changed.add(reward);
  const gained = leftOf(reward) - before;
  if (gained > 0n) reward.endedBy = null;
  if (isHeld(purse, reward)) {
    move(book, 'restore', 'programme', 'pending', amount, reward.rewardId);
  } else {
    move(book, 'restore', 'programme', 'available', amount, reward.rewardId);
    repay(book, reward.rewardId);
    book.unassigned += amount - gained;
    if (gained > 0n && !purse.left.includes(reward)) keepInOrder(purse.left, reward);
    cover(purse);
  }
  tellMoved(purse, reward, { what: 'restored', because, moved: amount });
}

/** Uses money, the oldest first: what belongs to no reward, then rewards. What no reward covers yet is owed by the next one. */
function use(purse: Purse, amount: bigint, end: RewardEnd): void {
  const { book } = purse;
  const loose = book.unassigned > 0n ? least(amount, book.unassigned) : 0n;
  const missing = allocate(purse, amount - loose, end);
  if (missing > 0n && !purse.isComplete) throw new Error(`too few rewards of ${book.userId} were looked up`);
  book.unassigned -= loose + missing;
}

/** Makes good, from unlocked rewards, what was reversed after it had been used. */
function cover(purse: Purse): void {
  const { book } = purse;
  if (book.unassigned < 0n) book.unassigned = -allocate(purse, -book.unassigned, 'spent');
}

/** Takes an amount from the rewards, the oldest first, for the last transfer. Returns how much is missing. */
function allocate(purse: Purse, amount: bigint, ending: RewardEnd): bigint {
  let missing = amount;
  for (let reward = purse.left[0]; reward && missing > 0n; reward = purse.left[0]) {
    const taken = least(missing, leftOf(reward));
    reward.used += taken;
    missing -= taken;
    purse.changed.add(reward);
    purse.allocations.push({ seq: purse.book.seq, rewardSeq: reward.seq, amount: taken });
    if (leftOf(reward) > 0n) break;
    end(purse, reward, ending);
  }
  return missing;
}

function end(purse: Purse, reward: Reward, by: RewardEnd): void {
  reward.endedBy = by;
  const at = purse.left.indexOf(reward);
  if (at >= 0) purse.left.splice(at, 1);
}

function keepInOrder(left: Reward[], reward: Reward): void {
  const at = left.findIndex((other) => byAge(reward, other) < 0);
  left.splice(at < 0 ? left.length : at, 0, reward);
}
