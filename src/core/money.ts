/** The bound of every amount: what a JSON client reads exactly, 2^53 - 1 micro-units. */
export const MICRO_MAX = 9_007_199_254_740_991n;

/** An amount for the wire, also from what PostgreSQL hands out for a `bigint`. Throws when it leaves the bound. */
export function micro(amount: string | number | bigint): number {
  const value = BigInt(amount);
  if (value > MICRO_MAX || value < -MICRO_MAX) throw new RangeError(`amount outside the contract: ${value}`);
  return Number(value);
}

/** An amount in whole units, exact: at least two decimals, as many of the six as it needs. For people and for spreadsheets. */
export function decimal(amount: bigint): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(7, '0');
  const fraction = digits.slice(-6).replace(/0{1,4}$/, '');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -6)}.${fraction}`;
}

/** The lesser of two amounts. */
export function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
