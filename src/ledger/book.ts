import { least } from '../core/money.ts';

/** The accounts of one user. `programme` and `debt` are never above zero, the others never below; together they are zero. */
export const ACCOUNTS = ['programme', 'pending', 'available', 'reserved', 'paid_out', 'spent', 'debt'] as const;
export type Account = (typeof ACCOUNTS)[number];
export type Accounts = Record<Account, bigint>;

/** Every kind of transfer with the routes it may take: from the account it debits to the account it credits. */
export const ROUTES = {
  accrue: [['programme', 'pending']],
  unlock: [['pending', 'available']],
  repay: [['available', 'debt']],
  reserve: [['available', 'reserved']],
  release: [['reserved', 'available']],
  settle: [['reserved', 'paid_out']],
  spend: [['available', 'spent']],
  return: [['spent', 'available']],
  bounce: [['paid_out', 'available']],
  reverse: [
    ['pending', 'programme'],
    ['available', 'programme'],
    ['debt', 'programme'],
  ],
  restore: [
    ['programme', 'pending'],
    ['programme', 'available'],
  ],
} as const satisfies Record<string, readonly (readonly [Account, Account])[]>;
export type TransferKind = keyof typeof ROUTES;

/** One movement of money between two accounts of a user. It balances by construction. */
export interface Transfer {
  seq: bigint;
  kind: TransferKind;
  debit: Account;
  credit: Account;
  /** In micro-units, above zero. */
  amount: bigint;
  /** The row that it belongs to: a reward, a payout or a spend. */
  subjectId: string;
  /** What the two accounts hold after the transfer. */
  debitAfter: bigint;
  creditAfter: bigint;
}

/** A user's accounts while they are locked, and the transfers that `post` will write. */
export interface Book {
  readonly userId: string;
  readonly accounts: Accounts;
  /** The number of the last transfer. Each user's transfers are numbered from 1 without a gap. */
  seq: bigint;
  /** How much of `available` and `reserved` belongs to no reward; below zero, how much was reversed that no reward has made good yet. */
  unassigned: bigint;
  /** Rewards that were due by this moment are unlocked. */
  unlockedUntil: Date;
  readonly transfers: Transfer[];
  /** The book as it was when it was locked. */
  readonly opened: { readonly accounts: Readonly<Accounts>; readonly seq: bigint; readonly unassigned: bigint };
}

export function openBook(userId: string, accounts: Accounts, seq: bigint, unassigned: bigint, unlockedUntil: Date): Book {
  const opened = { accounts: { ...accounts }, seq, unassigned };
  return { userId, accounts, seq, unassigned, unlockedUntil, transfers: [], opened };
}

const LENT: ReadonlySet<Account> = new Set(['programme', 'debt']);

/**
 * Moves an amount; zero moves nothing. A route that the kind may not take, or an account that would leave its bounds, is a bug of the
 * caller and throws: what a user may ask for is checked before.
 */
export function move(book: Book, kind: TransferKind, debit: Account, credit: Account, amount: bigint, subjectId: string): void {
  if (amount === 0n) return;
  const { accounts } = book;
  const goes = ROUTES[kind].some(([from, to]) => from === debit && to === credit);
  if (!goes || amount < 0n) throw new Error(`no ${kind} of ${amount} goes from ${debit} to ${credit}`);
  accounts[debit] -= amount;
  accounts[credit] += amount;
  if (!LENT.has(debit) && accounts[debit] < 0n) throw new Error(`${kind} overdraws ${debit} of ${book.userId}`);
  if (LENT.has(credit) && accounts[credit] > 0n) throw new Error(`${kind} overfills ${credit} of ${book.userId}`);
  book.seq += 1n;
  book.transfers.push({
    seq: book.seq,
    kind,
    debit,
    credit,
    amount,
    subjectId,
    debitAfter: accounts[debit],
    creditAfter: accounts[credit],
  });
}

/** Pays debt from what is available: the two are never both non-zero. */
export function repay(book: Book, subjectId: string): void {
  const { available, debt } = book.accounts;
  move(book, 'repay', 'available', 'debt', least(available, -debt), subjectId);
}

/**
 * Everything that ever came into a user's accounts and has not gone back. What is held, available, reserved, paid out and spent adds up to
 * it, so that while it stays within a bound, every account does.
 */
export function turnover({ accounts }: Book): bigint {
  return -accounts.programme - accounts.debt;
}
