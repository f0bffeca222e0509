/** The books between two moments, out of movements that are walked from the newest one on. */
import type { Account, Transfer, TransferKind } from '../../../../sdk/typescript/sdk.ts';
import type { Books } from '../../../ask/ledger.ts';
import { changeIn, heldAfter, type Standing, sidesOf, type View } from '../accounts.ts';
import { bookedOf } from '../booked.ts';
import type { Month } from './months.ts';

export interface Statement {
  opening: Standing;
  closing: Standing;
  /** In the order in which they came. */
  transfers: Transfer[];
  /** Whether each of them says of its accounts what follows from the balance and from those behind it. */
  agrees: boolean;
  /** What has become available by now and is in none of its movements yet. */
  due: bigint;
}

/** What the movements of a kind changed together. */
export interface KindSum {
  kind: TransferKind;
  count: number;
  micro: bigint;
}

/** The statement of a month; undefined where the walk has not come to its beginning. */
export function statementOf(books: Books, { since, until }: Month): Statement | undefined {
  const { transfers, next } = books;
  const [begin, end] = [cutAt(transfers, since), cutAt(transfers, until)];
  if (begin === transfers.length && next !== undefined) return undefined;
  const { standing, due } = bookedOf(books);
  const later = undo(standing, transfers.slice(0, end));
  const month = undo(later.standing, transfers.slice(end, begin));
  return {
    opening: month.standing,
    closing: later.standing,
    transfers: transfers.slice(end, begin).reverse(),
    agrees: later.agrees && month.agrees,
    due,
  };
}

/**
 * Where the movements begin that came before a moment: behind the newest one of them. By their numbers, and not each by its own moment, as
 * the clocks of two servers may differ a little.
 */
function cutAt(transfers: readonly Transfer[], moment: Date): number {
  const cut = transfers.findIndex(({ createdAt }) => Date.parse(createdAt) < moment.getTime());
  return cut < 0 ? transfers.length : cut;
}

/** Takes movements back, the newest first. */
function undo(from: Standing, transfers: readonly Transfer[]): { standing: Standing; agrees: boolean } {
  const standing: Record<Account, bigint> = { ...from };
  let agrees = true;
  for (const transfer of transfers) {
    for (const account of sidesOf(transfer)) {
      agrees &&= heldAfter(transfer, account) === standing[account];
      standing[account] -= changeIn(transfer, account);
    }
  }
  return { standing, agrees };
}

/** What a view's movements changed, kind by kind, in the order in which the kinds first came. Kinds that change nothing in it are left out. */
export function kindSums(transfers: readonly Transfer[], view: View): KindSum[] {
  const sums = new Map<TransferKind, KindSum>();
  for (const transfer of transfers) {
    const change = changeIn(transfer, view);
    if (change === 0n) continue;
    const { kind } = transfer;
    const before = sums.get(kind) ?? { kind, count: 0, micro: 0n };
    sums.set(kind, { kind, count: before.count + 1, micro: before.micro + change });
  }
  return [...sums.values()];
}
