import { MICRO_MAX, micro } from '../core/money.ts';

/** A sum over all users for the wire, which has no room for more than `MICRO_MAX` in either direction: tables for spreadsheets are exact. */
export function total(amount: bigint): number {
  if (amount > MICRO_MAX) return Number(MICRO_MAX);
  return amount < -MICRO_MAX ? -Number(MICRO_MAX) : micro(amount);
}
