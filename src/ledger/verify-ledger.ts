import { FIRST_ID } from '../core/ids.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { checkBooks } from './check-books.ts';
import { checkFlows } from './check-flows.ts';
import { checkInvoices } from './check-invoices.ts';
import { checkRewards } from './check-rewards.ts';
import { checkTransfers } from './check-transfers.ts';
import type { Difference } from './difference.ts';

export interface Verification {
  users: number;
  transfers: number;
  /** By user id. */
  differences: Difference[];
}

const SLICE = statement(
  'verify_slice',
  `select user_id from (
     select user_id, sum(seq) over (order by user_id) - seq as transfers_before
     from balances where user_id > $1 order by user_id limit $2
   ) candidate where transfers_before < $3`,
);

/** As many users as fit into PostgreSQL's memory for one sort, so that a statement takes a tenth of a second. One user is never split. */
const SLICE_USERS_MAX = 200;
const SLICE_TRANSFERS_MAX = 20_000;

/** Slices that are checked at once: one keeps a processor busy. */
const LANES = 2;

/**
 * Adds up all transfers of all users and compares everything that is kept about money with them. It looks at some users at a time and at
 * each of them at one moment, so that it can run while money moves; invoices and what follows from them, and the sums of reports, are checked as a whole.
 */
export async function verifyLedger(db: Reader): Promise<Verification> {
  const result: Verification = { users: 0, transfers: 0, differences: [] };
  const slices = slicesOf(db);
  const lane = async () => {
    for await (const userIds of slices) add(result, await checkSlice(db, userIds));
  };
  const [whole] = await Promise.all([checkWhole(db), ...Array.from({ length: LANES }, lane)]);
  return { ...result, differences: [...result.differences, ...whole].sort(byUser) };
}

/** Checks what belongs to no single user: invoices and what follows from them, and the sums of reports. */
export async function checkWhole(db: Reader): Promise<Difference[]> {
  return (await Promise.all([checkInvoices(db), checkFlows(db)])).flat();
}

/** The order in which differences are shown. */
export const byUser = (one: Difference, other: Difference): number => (one.userId < other.userId ? -1 : Number(one.userId > other.userId));

async function* slicesOf(db: Reader): AsyncGenerator<string[], void> {
  let slice = await sliceAfter(db, null);
  for (; slice.length > 0; slice = await sliceAfter(db, slice.at(-1) as string)) yield slice;
}

/** The users who are checked next, after this one or from the first on, by their ids; nobody when all were. */
export async function sliceAfter(db: Reader, userId: string | null): Promise<string[]> {
  const rows = await db.query<{ user_id: string }>(SLICE, [userId ?? FIRST_ID, SLICE_USERS_MAX, SLICE_TRANSFERS_MAX]);
  return rows.map(({ user_id }) => user_id);
}

/** Checks the accounts of these users. Transfers are only ever added. So the transfers up to the number that was the last at some moment are the transfers of that moment. */
export async function checkSlice(db: Reader, userIds: readonly string[]): Promise<Verification> {
  const { books, differences } = await checkBooks(db, userIds);
  const [ofTransfers, ofRewards] = await Promise.all([checkTransfers(db, books), checkRewards(db, userIds)]);
  return {
    users: books.length,
    transfers: books.reduce((sum, { lastSeq }) => sum + Number(lastSeq), 0),
    differences: [...ofTransfers, ...ofRewards, ...differences],
  };
}

function add(result: Verification, slice: Verification): void {
  result.users += slice.users;
  result.transfers += slice.transfers;
  result.differences.push(...slice.differences);
}
