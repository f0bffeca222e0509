import type { Reader } from '../core/tx.ts';
import { ACCOUNTS, type Accounts, ROUTES, type TransferKind } from '../ledger/book.ts';
import type { Range } from './range.ts';
import type { InBucket, ReadCounts } from './read-counts.ts';
import { FLOWS, type Flow } from './sources.ts';

/** What moved on one route, of all users. Amounts are in micro-units. */
export interface Movement extends Pick<Flow, 'kind' | 'debit' | 'credit'> {
  count: bigint;
  amount: bigint;
}

/** The books of all users over a range: what the accounts held before it, what moved in it, and what they held at its end. */
export interface Statement {
  range: Range;
  completeUntil: number;
  opening: Accounts;
  /** By kind, in the order of the ledger's routes; what did not happen is not in it. */
  movements: Movement[];
  closing: Accounts;
}

/** All that ever happened before a moment. */
export const before = (until: number): Range => ({ since: Number.NEGATIVE_INFINITY, until });

/** The statement of a range, which adds up: what was there, and what moved, is what is there. */
export async function getStatement(db: Reader, readCounts: ReadCounts, range: Range): Promise<Statement> {
  const [earlier, within] = await Promise.all([readCounts(db, FLOWS, before(range.since), 'month'), readCounts(db, FLOWS, range, 'month')]);
  const opening = holdings(earlier.rows);
  const completeUntil = Math.min(earlier.completeUntil, within.completeUntil);
  return { range, completeUntil, opening, movements: movementsOf(within.rows), closing: holdings(within.rows, opening) };
}

/** What accounts hold after these flows. */
export function holdings(flows: readonly InBucket<Flow>[], opening?: Accounts): Accounts {
  const accounts = Object.fromEntries(ACCOUNTS.map((account) => [account, opening?.[account] ?? 0n])) as Accounts;
  for (const { debit, credit, amount } of flows) {
    accounts[debit] -= amount;
    accounts[credit] += amount;
  }
  return accounts;
}

function movementsOf(flows: readonly InBucket<Flow>[]): Movement[] {
  const routes = Object.entries(ROUTES) as [TransferKind, (typeof ROUTES)[TransferKind]][];
  const movements = routes.flatMap(([kind, pairs]) =>
    pairs.map(([debit, credit]): Movement => ({ kind, debit, credit, count: 0n, amount: 0n })),
  );
  for (const flow of flows) {
    const movement = movements.find(({ kind, debit, credit }) => kind === flow.kind && debit === flow.debit && credit === flow.credit);
    if (!movement) throw new Error(`no ${flow.kind} goes from ${flow.debit} to ${flow.credit}`);
    movement.count += flow.count;
    movement.amount += flow.amount;
  }
  return movements.filter(({ count }) => count > 0n);
}
