import type { Account, Holdings, Movement, TransferKind } from '../../../sdk/typescript/sdk.ts';
import { ACCOUNTS, KINDS } from '../../frame/values.ts';

/** What each account has, exactly. */
export type Sums = Readonly<Record<Account, bigint>>;

export function sumsOf({ paidOut, ...rest }: Holdings): Sums {
  const all = Object.entries({ ...rest, paid_out: paidOut }).map(([account, micro]) => [account, BigInt(micro)]);
  return Object.fromEntries(all) as Sums;
}

/** A line of a statement: what one kind of movement has added to each account, or taken from it. */
export interface StatementLine {
  kind: TransferKind;
  count: number;
  sums: Sums;
}

/** The movements of a statement by kind, whatever their routes, in the order of a reward's life. */
export function linesOf(movements: readonly Movement[]): StatementLine[] {
  return KINDS.flatMap((kind) => {
    const all = movements.filter((movement) => movement.kind === kind);
    if (all.length === 0) return [];
    const added = (account: Account) =>
      all.reduce((sum, { debit, credit, amountMicro }) => {
        const amount = BigInt(amountMicro);
        return sum + (credit === account ? amount : 0n) - (debit === account ? amount : 0n);
      }, 0n);
    const sums = Object.fromEntries(ACCOUNTS.map((account) => [account, added(account)])) as Sums;
    return [{ kind, count: all.reduce((sum, { count }) => sum + count, 0), sums }];
  });
}

/** Whether opening and movements are the closing, and each of the two is zero. */
export function addsUp(opening: Sums, lines: readonly StatementLine[], closing: Sums): boolean {
  const isZero = (sums: Sums) => ACCOUNTS.reduce((sum, account) => sum + sums[account], 0n) === 0n;
  const isWhole = (account: Account) => lines.reduce((sum, { sums }) => sum + sums[account], opening[account]) === closing[account];
  return isZero(opening) && isZero(closing) && ACCOUNTS.every(isWhole);
}
