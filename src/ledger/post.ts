import { changeRows, changing, insertRows, statement, type Write } from '../core/statement.ts';
import { ACCOUNTS, type Book } from './book.ts';

const ADD = statement(
  'transfers_add',
  `insert into transfers (user_id, seq, kind, debit, credit, amount_micro, subject_id, debit_after, credit_after, created_at)
   select unnest($1::uuid[]), unnest($2::bigint[]), unnest($3::text[])::transfer_kind, unnest($4::text[])::account,
     unnest($5::text[])::account, unnest($6::bigint[]), unnest($7::uuid[]), unnest($8::bigint[]), unnest($9::bigint[]), $10::timestamptz`,
);

const CHANGE = changing(
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
   from (
     select unnest($1::uuid[]) as user_id, unnest($2::bigint[]) as programme, unnest($3::bigint[]) as pending,
       unnest($4::bigint[]) as available, unnest($5::bigint[]) as reserved, unnest($6::bigint[]) as paid_out, unnest($7::bigint[]) as spent,
       unnest($8::bigint[]) as debt, unnest($9::bigint[]) as seq, unnest($10::bigint[]) as unassigned,
       unnest($11::timestamptz[]) as unlocked_until
   ) v
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
    ...insertRows(
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
    ...changeRows(CHANGE, moved, [
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
