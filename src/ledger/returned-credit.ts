/**
 * How much of a row of `spends` came back. A server of contract 1.0.1 gave credit back whole and kept only when it did: where that is all
 * there is, everything came back.
 */
export const RETURNED_MICRO = 'case when returned_at is not null and returned_micro = 0 then amount_micro else returned_micro end';
