import type { Account, Transfer } from '../../../sdk/typescript/sdk.ts';
import type { Books } from '../../ask/ledger.ts';
import { heldAfter, type Standing, sidesOf, standingOf } from './accounts.ts';

/**
 * What each account holds by the movements that are booked, and how much has become available that is not booked yet: the balance has it
 * there already. Of what is available and what is owed only one is ever above zero.
 */
export function bookedOf({ balance, transfers }: Pick<Books, 'balance' | 'transfers'>): { standing: Standing; due: bigint } {
  const told = standingOf(balance);
  const [pending, available, debt] = (['pending', 'available', 'debt'] as const).map((account) => lastOf(transfers, account));
  const free = told.available - told.debt;
  const isFreeKnown = available !== undefined || debt !== undefined;
  const freeBooked = isFreeKnown ? (available ?? 0n) - (debt ?? 0n) : free;
  const due = pending === undefined ? free - freeBooked : pending - told.pending;
  const net = free - due;
  return {
    due,
    standing: { ...told, pending: told.pending + due, available: net > 0n ? net : 0n, debt: net < 0n ? 0n - net : 0n },
  };
}

function lastOf(transfers: readonly Transfer[], account: Account): bigint | undefined {
  const last = transfers.find((transfer) => sidesOf(transfer).includes(account));
  return last && heldAfter(last, account);
}
