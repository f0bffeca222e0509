/** How much of a row of `invoices` is the payer's own money. A server of contract 1.0.1 kept what was paid as the total alone. */
export const BASE = `(case when paid_at is null then 0
  else greatest(coalesce(paid_micro, total_micro) - (case when spend_id is null then 0 else total_micro end), 0) end)`;

/** How much of the base went back to the payer. */
export const GIVEN_BACK = `(case when voided then ${BASE}
  else least(${BASE}, refunded_micro + greatest(disputed_micro - won_micro, 0)) end)`;

/** The same by the rule of contract 1.0.1: a dispute that was won twice covered refunds. Sums that were kept by it stay. */
export const GIVEN_BACK_LEAST = `(case when voided then ${BASE}
  else least(${BASE}, greatest(refunded_micro + disputed_micro - won_micro, 0)) end)`;
