import type { components } from '../../generated/openapi.ts';
import type { Table } from '../core/csv.ts';
import { decimal } from '../core/money.ts';
import { words } from '../core/words.ts';
import { ACCOUNTS, type Accounts } from '../ledger/book.ts';
import type { Statement } from './get-statement.ts';
import { total } from './total.ts';

type Schemas = components['schemas'];

export function statementView({ range, completeUntil, opening, movements, closing }: Statement): Schemas['Statement'] {
  return {
    since: new Date(range.since).toISOString(),
    until: endOf(range, completeUntil),
    complete_until: new Date(completeUntil).toISOString(),
    opening: holdingsView(opening),
    movements: movements.map(({ kind, debit, credit, count, amount }) => {
      return { kind, debit, credit, count: Number(count), amount_micro: total(amount) };
    }),
    closing: holdingsView(closing),
  };
}

/** Where a range ends: one that has no end ends with what is counted. */
export function endOf({ until }: Statement['range'], completeUntil: number): string {
  return new Date(Number.isFinite(until) ? until : completeUntil).toISOString();
}

function holdingsView(accounts: Accounts): Schemas['Holdings'] {
  const { programme, pending, available, reserved, paid_out, spent, debt } = accounts;
  return {
    programme: total(programme),
    pending: total(pending),
    available: total(available),
    reserved: total(reserved),
    paid_out: total(paid_out),
    spent: total(spent),
    debt: total(debt),
  };
}

/** A line of a statement for spreadsheets. */
type Line = Readonly<Record<string, string>>;

export const STATEMENT_TABLE: Table<Line> = {
  columns: words('part since until account kind debit credit count amount_micro amount currency'),
  recordOf: (line) => line,
};

/** The lines of a statement: one for each account before and after, and one for each movement between. Sums are exact. */
export function statementLines({ range, completeUntil, opening, movements, closing }: Statement, currency: string): Line[] {
  const between = { since: new Date(range.since).toISOString(), until: endOf(range, completeUntil) };
  const money = (amount: bigint) => ({ amount_micro: String(amount), amount: decimal(amount), currency });
  const holds = (part: string, accounts: Accounts) =>
    ACCOUNTS.map((account) => ({ part, ...between, account, ...money(accounts[account]) }));
  const moved = movements.map(({ kind, debit, credit, count, amount }) => {
    return { part: 'movement', ...between, kind, debit, credit, count: String(count), ...money(amount) };
  });
  return [...holds('opening', opening), ...moved, ...holds('closing', closing)];
}
