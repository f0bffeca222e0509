/** Addresses that were made up so that nobody has their key, as text. */
export const NOBODYS_TEXTS: ReadonlySet<string> = new Set([
  '1BitcoinEaterAddressDontSendf59kuE',
  '1CounterpartyXXXXXXXXXXXXXXXUWLpVr',
  'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA',
  'ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL',
]);

/** How many last bytes may differ from zero: `0x…dEaD`, and the small numbers at which networks keep contracts. */
const LAST = 2;

const WORDS = ['dead000000000000000042069420694206942069'];

/**
 * Whether an address is one for which nobody can have found a key: all zero but for its end, the same two bytes over and over, or one that
 * is known for it. Money that is sent there is lost.
 */
export function isNobodys(bytes: Uint8Array): boolean {
  const isNearlyZero = bytes.subarray(0, -LAST).every((byte) => byte === 0);
  const isRepeated = bytes.every((byte, index) => byte === bytes[index % LAST]);
  return isNearlyZero || isRepeated || WORDS.includes(Buffer.from(bytes).toString('hex'));
}
