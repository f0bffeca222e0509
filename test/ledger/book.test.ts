import fc from 'fast-check';
import { expect, test } from 'vitest';
import { least, MICRO_MAX } from '../../src/core/money.ts';
import {
  ACCOUNTS,
  type Account,
  type Accounts,
  type Book,
  move,
  openBook,
  ROUTES,
  repay,
  type TransferKind,
  turnover,
} from '../../src/ledger/book.ts';

const none = (): Accounts => ({ programme: 0n, pending: 0n, available: 0n, reserved: 0n, paid_out: 0n, spent: 0n, debt: 0n });
const emptyBook = () => openBook('ada', none(), 0n, 0n, new Date(0));
const LENT: readonly Account[] = ['programme', 'debt'];

/** Every way that money can go: a kind with the account it leaves and the account it goes to. */
const WAYS = Object.entries(ROUTES).flatMap(([kind, routes]) => routes.map(([from, to]) => [kind as TransferKind, from, to] as const));

/** For each kind, the pairs of accounts between which it never goes. */
const NOWHERE = Object.fromEntries(
  Object.entries(ROUTES).map(([kind, routes]) => {
    const pairs = ACCOUNTS.flatMap((from) => ACCOUNTS.map((to) => [from, to] as const));
    return [kind, pairs.filter(([from, to]) => !routes.some(([debit, credit]) => debit === from && credit === to))];
  }),
) as Record<TransferKind, (readonly [Account, Account])[]>;

const way = fc.constantFrom(...WAYS);
const amount = fc.oneof(fc.bigInt({ min: 0n, max: 100n }), fc.bigInt({ min: 0n, max: MICRO_MAX }));

/** The most that can go this way without an account leaving its bounds, up to `wanted`. */
function possible({ accounts }: Book, from: Account, to: Account, wanted: bigint): bigint {
  const limits = [wanted];
  if (!LENT.includes(from)) limits.push(accounts[from]);
  if (LENT.includes(to)) limits.push(-accounts[to]);
  return limits.reduce(least);
}

const walk = fc.array(fc.tuple(way, amount), { maxLength: 60, size: 'max' });

function walked(moves: [(typeof WAYS)[number], bigint][]): Book {
  const book = emptyBook();
  for (const [[kind, from, to], wanted] of moves) move(book, kind, from, to, possible(book, from, to, wanted), kind);
  return book;
}

test('whatever moves, the accounts add up to zero and stay within their bounds', () => {
  fc.assert(
    fc.property(walk, (moves) => {
      const { accounts } = walked(moves);
      expect(ACCOUNTS.reduce((sum, account) => sum + accounts[account], 0n)).toBe(0n);
      for (const account of ACCOUNTS) expect(LENT.includes(account) ? accounts[account] <= 0n : accounts[account] >= 0n).toBe(true);
    }),
  );
});

test('while the turnover stays within a bound, so does every account', () => {
  fc.assert(
    fc.property(walk, (moves) => {
      const book = walked(moves);
      const bound = turnover(book);
      for (const account of ACCOUNTS) {
        expect(book.accounts[account] <= bound).toBe(true);
        expect(-book.accounts[account] <= bound).toBe(true);
      }
    }),
  );
});

test('transfers are numbered from 1 without a gap, and replayed they lead to the same accounts, step by step', () => {
  fc.assert(
    fc.property(walk, (moves) => {
      const book = walked(moves);
      const again = none();
      book.transfers.forEach(({ seq, kind, debit, credit, amount, debitAfter, creditAfter }, index) => {
        expect([seq, amount > 0n]).toEqual([BigInt(index + 1), true]);
        expect(WAYS).toContainEqual([kind, debit, credit]);
        again[debit] -= amount;
        again[credit] += amount;
        expect([again[debit], again[credit]]).toEqual([debitAfter, creditAfter]);
      });
      expect([again, BigInt(book.transfers.length)]).toEqual([book.accounts, book.seq]);
    }),
  );
});

test('a book remembers how it was opened, whatever moves', () => {
  const book = openBook('ada', none(), 3n, -2n, new Date(0));
  move(book, 'accrue', 'programme', 'pending', 5n, 'why');
  expect(book.opened).toEqual({ accounts: none(), seq: 3n, unassigned: -2n });
});

test('after a repayment there is no debt beside money that is available', () => {
  fc.assert(
    fc.property(walk, (moves) => {
      const book = walked(moves);
      const owned = book.accounts.available + book.accounts.debt;
      repay(book, 'why');
      expect(book.accounts.available === 0n || book.accounts.debt === 0n).toBe(true);
      expect(book.accounts.available + book.accounts.debt).toBe(owned);
    }),
  );
});

test('one unit more than there is, a way that no kind goes, and less than nothing are bugs', () => {
  fc.assert(
    fc.property(walk, way, (moves, [kind, from, to]) => {
      const all = possible(walked(moves), from, to, MICRO_MAX * 100n);
      const isBounded = !LENT.includes(from) || LENT.includes(to);
      if (isBounded) expect(() => move(walked(moves), kind, from, to, all + 1n, 'why')).toThrow();
      const book = walked(moves);
      for (const [debit, credit] of NOWHERE[kind]) expect(() => move(book, kind, debit, credit, 1n, 'why')).toThrow('goes from');
      expect(() => move(walked(moves), kind, from, to, -1n, 'why')).toThrow();
    }),
  );
});
