import { adding, bigint, rows, textAs, timestamptz, uuid } from '../core/rows.ts';
import type { Write } from '../core/statement.ts';
import { ACCOUNTS, type Account, type Book, type Transfer } from './book.ts';

const TRANSFERS = rows<{ userId: string; transfer: Transfer }>('transfers', {
  user_id: uuid(({ userId }) => userId),
  seq: bigint(({ transfer }) => transfer.seq),
  kind: textAs('transfer_kind', ({ transfer }) => transfer.kind),
  debit: textAs('account', ({ transfer }) => transfer.debit),
  credit: textAs('account', ({ transfer }) => transfer.credit),
  amount_micro: bigint(({ transfer }) => transfer.amount),
  subject_id: uuid(({ transfer }) => transfer.subjectId),
  debit_after: bigint(({ transfer }) => transfer.debitAfter),
  credit_after: bigint(({ transfer }) => transfer.creditAfter),
});

const addTransfers = TRANSFERS.insert('transfers_add', { same: { created_at: 'timestamptz' } });

/** What has been added to each account. */
const movedOf = (account: Account) => bigint<Book>(({ accounts, opened }) => accounts[account] - opened.accounts[account]);

const BALANCES = rows<Book>('balances', {
  user_id: uuid(({ userId }) => userId),
  ...Object.fromEntries(ACCOUNTS.map((account) => [account, movedOf(account)])),
  seq: bigint(({ seq, opened }) => seq - opened.seq),
  unassigned: bigint(({ unassigned, opened }) => unassigned - opened.unassigned),
  unlocked_until: timestamptz(({ unlockedUntil }) => unlockedUntil),
});

const changeBalances = BALANCES.update('balances_change', {
  as: 'b',
  by: ['user_id'],
  set: [...[...ACCOUNTS, 'seq', 'unassigned'].map((sum) => adding(sum)), 'unlocked_until'],
});

/**
 * The writes for the movements in these locked books: the transfers, and the balances by what they changed. Nothing else writes either.
 * Books in which nothing moved are skipped.
 */
export function post(books: readonly Book[], now: Date): Write[] {
  const moved = books.filter(({ transfers }) => transfers.length > 0);
  const transfers = moved.flatMap(({ userId, transfers }) => transfers.map((transfer) => ({ userId, transfer })));
  return [...addTransfers(transfers, { created_at: now }), ...changeBalances(moved)];
}
