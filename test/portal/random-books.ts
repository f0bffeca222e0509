/** Books that may be: a user's money moves by the server's own rules, from month to month. */
import fc from 'fast-check';
import { least, MICRO_MAX, micro } from '../../src/core/money.ts';
import type { Account as Kept } from '../../src/ledger/book.ts';
import { ACCOUNTS, type Accounts, type Book, move, openBook, repay } from '../../src/ledger/book.ts';
import type { FullBalance, Transfer } from '../../src/sdk/typescript/sdk.ts';

/** What happens, how much of what there is of it, and how long after the last thing. */
const DEEDS = [
  'accrue',
  'unlock',
  'reserve',
  'release',
  'settle',
  'bounce',
  'spend',
  'return',
  'reverse',
  'reverseHeld',
  'restore',
] as const;
const deed = fc.record({
  what: fc.constantFrom(...DEEDS),
  part: fc.integer({ min: 1, max: 1000 }),
  hours: fc.integer({ min: 0, max: 400 }),
});
type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never;

/** Money in a user's accounts, how each movement left them, and what the server would answer. */
export interface PlayedBooks {
  balance: FullBalance;
  /** The newest first, as they are listed. */
  transfers: Transfer[];
  /** What each account held after so many movements; none at first. */
  states: Accounts[];
  /** What is due and not booked yet. */
  due: bigint;
}

const BEGIN = Date.UTC(2025, 0, 20);
const HOUR_MS = 3_600_000;
const MOST = 10n ** 12n;
/** Enough that every account is used, and none leaves its bounds. */
export const histories = fc
  .tuple(fc.array(deed, { maxLength: 60 }), fc.integer({ min: 0, max: 1000 }))
  .map(([deeds, part]) => play(deeds, part));

function play(deeds: readonly Deed[], duePart: number): PlayedBooks {
  const accounts = Object.fromEntries(ACCOUNTS.map((account) => [account, 0n])) as Accounts;
  const book = openBook('somebody', accounts, 0n, 0n, new Date(BEGIN));
  const states = [{ ...accounts }];
  const moments: string[] = [];
  let now = BEGIN;
  for (const each of deeds) {
    now += each.hours * HOUR_MS;
    const before = { count: book.transfers.length, accounts: { ...accounts } };
    act(book, each);
    const state = before.accounts;
    for (const { debit, credit, amount } of book.transfers.slice(before.count)) {
      state[debit] -= amount;
      state[credit] += amount;
      states.push({ ...state });
      moments.push(new Date(now).toISOString());
    }
  }
  const due = partOf(accounts.pending, duePart);
  const transfers = book.transfers.map(({ seq, kind, debit, credit, amount, debitAfter, creditAfter }, index) => ({
    seq: Number(seq),
    kind,
    debit,
    credit,
    amountMicro: Number(amount),
    subjectId: '019daa63-6207-7f16-8d40-2c9b7e5a1f83',
    createdAt: moments[index] as string,
    debitAfterMicro: Number(debitAfter),
    creditAfterMicro: Number(creditAfter),
  }));
  return { balance: balanceOf(accounts, due), transfers: transfers.reverse(), states, due };
}

const partOf = (amount: bigint, part: number) => (amount * BigInt(part)) / 1000n;

/** Moves a part of what there is, if there is any, as the server's commands do. */
function act(book: Book, { what, part }: Deed): void {
  const { accounts } = book;
  const some = (account: Kept) => partOf(accounts[account], part);
  const go = (kind: Parameters<typeof move>[1], from: Kept, to: Kept, amount: bigint) => move(book, kind, from, to, amount, 'subject');
  const used = partOf(accounts.paid_out + accounts.spent + accounts.available + accounts.reserved, part);
  const there = least(used, accounts.available);
  const deeds: Record<Deed['what'], () => void> = {
    accrue: () => go('accrue', 'programme', 'pending', partOf(MOST, part) + BigInt(part)),
    unlock: () => go('unlock', 'pending', 'available', some('pending')),
    reserve: () => go('reserve', 'available', 'reserved', some('available')),
    release: () => go('release', 'reserved', 'available', some('reserved')),
    settle: () => go('settle', 'reserved', 'paid_out', some('reserved')),
    bounce: () => go('bounce', 'paid_out', 'available', some('paid_out')),
    spend: () => go('spend', 'available', 'spent', some('available')),
    return: () => go('return', 'spent', 'available', some('spent')),
    reverseHeld: () => go('reverse', 'pending', 'programme', some('pending')),
    reverse: () => {
      go('reverse', 'available', 'programme', there);
      // No more is taken back than was ever earned.
      const rest = used - there;
      const left = 0n - accounts.programme - accounts.pending;
      go('reverse', 'debt', 'programme', left > 0n ? least(rest, left) : 0n);
    },
    restore: () => go('restore', 'programme', 'available', partOf(MOST, part)),
  };
  deeds[what]();
  repay(book, 'subject');
}

/** The balance as it is read: what is due counts as unlocked, and pays what is owed first. */
function balanceOf(accounts: Accounts, due: bigint): FullBalance {
  const free = accounts.available + accounts.debt + due;
  return {
    pendingMicro: Number(accounts.pending - due),
    availableMicro: Number(free > 0n ? free : 0n),
    reservedMicro: Number(accounts.reserved),
    paidOutMicro: Number(accounts.paid_out),
    spentMicro: Number(accounts.spent),
    owedMicro: Number(free < 0n ? 0n - free : 0n),
    lifetimeMicro: Number(0n - accounts.programme),
    unlocks: [],
  };
}

const amounts = fc.bigInt({ min: 0n, max: MICRO_MAX });

/** A balance as any five parts of what was earned and of what is owed on top of it: no amount leaves the contract. */
export const balances = fc
  .tuple(amounts, amounts, fc.array(amounts, { minLength: 4, maxLength: 4 }))
  .map(([earned, owing, cuts]): FullBalance => {
    const owed = least(owing, MICRO_MAX - earned);
    const all = earned + owed;
    const ends = [...cuts.map((cut) => cut % (all + 1n)), all].sort((one, other) => Number(one - other));
    const [pending = 0, available = 0, reserved = 0, paidOut = 0, spent = 0] = ends.map((end, index) =>
      micro(end - (ends[index - 1] ?? 0n)),
    );
    return {
      pendingMicro: pending,
      availableMicro: available,
      reservedMicro: reserved,
      paidOutMicro: paidOut,
      spentMicro: spent,
      owedMicro: micro(owed),
      lifetimeMicro: micro(earned),
      unlocks: [],
    };
  });
