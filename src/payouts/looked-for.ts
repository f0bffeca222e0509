/** No text that begins with another stands behind it with this sign, by bytes. */
export const END = 'chr(1114111)';

const IBAN = /^[a-z]{2}\d\d[a-z\d ]*$/i;

/** The beginning of an IBAN as payouts keep it, without blanks, in capitals; null for what begins none, or is as it is kept. */
export function asIban(text: string): string | null {
  const kept = text.replaceAll(' ', '').toUpperCase();
  return IBAN.test(text) && kept !== text ? kept : null;
}
