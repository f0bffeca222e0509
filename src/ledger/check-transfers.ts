import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { ACCOUNTS, type Account, ROUTES, type TransferKind } from './book.ts';
import type { KeptBook } from './check-books.ts';
import type { Difference } from './difference.ts';

const moved = (account: Account) => `case when credit = '${account}' then amount_micro when debit = '${account}' then -amount_micro end`;
const holds = (side: 'debit' | 'credit') => `case ${side} ${ACCOUNTS.map((account) => `when '${account}' then ${account}`).join(' ')} end`;

const RUNNING = ACCOUNTS.map((account) => `sum(${moved(account)}) over upto as ${account}`).join(', ');
const TOTALS = ACCOUNTS.map((account) => `coalesce(max(${account}) filter (where is_last), 0) as ${account}`).join(', ');
const DEBIT_HOLDS = holds('debit');
const CREDIT_HOLDS = holds('credit');

// Running sums of all accounts in the order of the primary key, where nothing needs sorting, cost a third of one sum for each side of each
// transfer. The statement returns the first of each user's mistakes.
const TRANSFERS = statement(
  'verify_transfers',
  `with running as (
     select t.user_id, t.seq, t.kind, t.debit, t.credit, t.amount_micro, t.debit_after, t.credit_after,
       t.seq = book.last_seq as is_last, ${RUNNING}
     from unnest($1::uuid[], $2::bigint[]) as book (user_id, last_seq)
     join transfers t on t.user_id = book.user_id and t.seq <= book.last_seq
     window upto as (partition by t.user_id order by t.seq rows unbounded preceding)
   )
   select user_id, count(*) as transfers, ${TOTALS},
     array_to_string(min(array[seq, ${DEBIT_HOLDS}, ${CREDIT_HOLDS}, debit_after, credit_after])
       filter (where ${DEBIT_HOLDS} <> debit_after or ${CREDIT_HOLDS} <> credit_after), ' ') as broken,
     array_to_string(min(array[seq::text, kind::text, debit::text, credit::text]) filter (where (kind, debit, credit) not in (
       select unnest($3::text[])::transfer_kind, unnest($4::text[])::account, unnest($5::text[])::account
     )), ' ') as astray
   from running group by user_id`,
  { $1: 'uuid', $2: 'bigint', $3: 'text', $4: 'text', $5: 'text' },
);

interface Row extends Record<Account, string> {
  user_id: string;
  transfers: string;
  /** Number, what the debited and the credited account must hold after it, and what the transfer says: the first that is wrong. */
  broken: string | null;
  /** Number, kind, debit and credit of a transfer whose route no transfer of its kind may take. */
  astray: string | null;
}

const WAYS = Object.entries(ROUTES).flatMap(([kind, ways]) => ways.map(([debit, credit]) => [kind, debit, credit] as const));

/** Adds up the transfers of these books and compares the sums with the kept balances, and each transfer with those before it. */
export async function checkTransfers(db: Reader, books: readonly KeptBook[]): Promise<Difference[]> {
  const rows = await db.query<Row>(TRANSFERS, [
    books.map(({ userId }) => userId),
    books.map(({ lastSeq }) => lastSeq),
    WAYS.map(([kind]) => kind),
    WAYS.map(([, debit]) => debit),
    WAYS.map(([, , credit]) => credit),
  ]);
  const byUser = new Map(rows.map((row) => [row.user_id, row]));
  return books.flatMap((book) => compare(book, byUser.get(book.userId)));
}

function compare({ userId, accounts, seq, lastSeq }: KeptBook, row: Row | undefined): Difference[] {
  const differences: Difference[] = [];
  const transfers = BigInt(row?.transfers ?? 0);
  if (lastSeq !== seq || transfers !== seq) {
    const found = `${transfers} transfers up to ${lastSeq}`;
    differences.push({ userId, check: 'sequence', expected: `${seq} transfers up to ${seq}`, found });
  }
  for (const account of ACCOUNTS) {
    const sum = BigInt(row?.[account] ?? 0);
    if (sum !== accounts[account]) {
      differences.push({ userId, check: 'balances', expected: `${account} ${sum}`, found: `${account} ${accounts[account]}` });
    }
  }
  if (row?.broken) {
    const [number, debit, credit, debitAfter, creditAfter] = row.broken.split(' ');
    const after = (one?: string, other?: string) => `transfer ${number} leaves ${one} and ${other}`;
    differences.push({ userId, check: 'running_balances', expected: after(debit, credit), found: after(debitAfter, creditAfter) });
  }
  if (row?.astray) {
    const [number, kind, debit, credit] = row.astray.split(' ');
    const ways = ROUTES[kind as TransferKind].map(([from, to]) => `${from} to ${to}`);
    const expected = `${kind} goes from ${ways.join(', from ')}`;
    differences.push({ userId, check: 'routes', expected, found: `transfer ${number}, ${kind}, goes from ${debit} to ${credit}` });
  }
  return differences;
}
