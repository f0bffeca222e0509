import { statement } from '../core/tx.ts';
import { type Write, writeRows } from '../core/write.ts';
import { ACCOUNTS, type Book } from './book.ts';

const ADD = statement(
  'transfers_add',
  `insert into transfers (user_id, seq, kind, debit, credit, amount_micro, subject_id, debit_after, credit_after, created_at)
   select t.*, $10::timestamptz
   from unnest($1::uuid[], $2::bigint[], $3::transfer_kind[], $4::account[], $5::account[], $6::bigint[], $7::uuid[], $8::bigint[],
               $9::bigint[]) as t`,
);

const CHANGE = statement(
  'balances_change',
  `update balances b set
     programme = b.programme + v.programme,
     pending = b.pending + v.pending,
     available = b.available + v.available,
     reserved = b.reserved + v.reserved,
     paid_out = b.paid_out + v.paid_out,
     spent = b.spent + v.spent,
     debt = b.debt + v.debt,
     seq = b.seq + v.seq,
     unassigned = b.unassigned + v.unassigned,
     unlocked_until = v.unlocked_until
   from unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[], $7::bigint[], $8::bigint[],
               $9::bigint[], $10::bigint[], $11::timestamptz[])
     as v (user_id, programme, pending, available, reserved, paid_out, spent, debt, seq, unassigned, unlocked_until)
   where b.user_id = v.user_id`,
);

/**
 * What writes the movements in these locked books: the transfers, and the balances by what they changed. The only writer of both.
 * Books in which nothing moved are passed over.
 */
export function post(books: readonly Book[], now: Date): Write[] {
  const moved = books.filter(({ transfers }) => transfers.length > 0);
  const transfers = moved.flatMap(({ userId, transfers }) => transfers.map((transfer) => ({ userId, transfer })));
  return [
    ...writeRows(
      ADD,
      transfers,
      [
        ({ userId }) => userId,
        ({ transfer }) => transfer.seq,
        ({ transfer }) => transfer.kind,
        ({ transfer }) => transfer.debit,
        ({ transfer }) => transfer.credit,
        ({ transfer }) => transfer.amount,
        ({ transfer }) => transfer.subjectId,
        ({ transfer }) => transfer.debitAfter,
        ({ transfer }) => transfer.creditAfter,
      ],
      [now],
    ),
    ...writeRows(CHANGE, moved, [
      ({ userId }) => userId,
      ...ACCOUNTS.map(
        (account) =>
          ({ accounts, opened }: Book) =>
            accounts[account] - opened.accounts[account],
      ),
      ({ seq, opened }) => seq - opened.seq,
      ({ unassigned, opened }) => unassigned - opened.unassigned,
      ({ unlockedUntil }) => unlockedUntil,
    ]),
  ];
}
