import { statement, type Tx } from '../core/tx.ts';
import { ACCOUNTS, type Book } from './book.ts';

const POST = statement(
  'ledger_post',
  `with posted as (
     insert into transfers (user_id, seq, kind, debit, credit, amount_micro, subject_id, debit_after, credit_after, created_at)
     select t.*, $10::timestamptz
     from unnest($1::uuid[], $2::bigint[], $3::transfer_kind[], $4::account[], $5::account[], $6::bigint[], $7::uuid[], $8::bigint[],
                 $9::bigint[]) as t
   )
   update balances b set
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
   from unnest($11::uuid[], $12::bigint[], $13::bigint[], $14::bigint[], $15::bigint[], $16::bigint[], $17::bigint[], $18::bigint[],
               $19::bigint[], $20::bigint[], $21::timestamptz[])
     as v (user_id, programme, pending, available, reserved, paid_out, spent, debt, seq, unassigned, unlocked_until)
   where b.user_id = v.user_id
   returning b.user_id`,
);

/**
 * Writes what was moved in these locked books: the transfers, and the balances by what they changed. The only writer of both.
 * Books in which nothing moved are passed over.
 */
export async function post(tx: Tx, books: Iterable<Book>): Promise<void> {
  const moved = [...books].filter(({ transfers }) => transfers.length > 0);
  if (moved.length === 0) return;
  const transfers = moved.flatMap(({ userId, transfers }) => transfers.map((transfer) => ({ userId, ...transfer })));
  const updated = await tx.query(POST, [
    transfers.map(({ userId }) => userId),
    transfers.map(({ seq }) => seq),
    transfers.map(({ kind }) => kind),
    transfers.map(({ debit }) => debit),
    transfers.map(({ credit }) => credit),
    transfers.map(({ amount }) => amount),
    transfers.map(({ subjectId }) => subjectId),
    transfers.map(({ debitAfter }) => debitAfter),
    transfers.map(({ creditAfter }) => creditAfter),
    tx.now,
    moved.map(({ userId }) => userId),
    ...ACCOUNTS.map((account) => moved.map(({ accounts, opened }) => accounts[account] - opened.accounts[account])),
    moved.map(({ seq, opened }) => seq - opened.seq),
    moved.map(({ unassigned, opened }) => unassigned - opened.unassigned),
    moved.map(({ unlockedUntil }) => unlockedUntil),
  ]);
  if (updated.length !== moved.length) throw new Error('posted to a user who has no accounts');
}
