/**
 * SQL for the status that a reward `r` of a balance `b` has at the moment `$1`. What is due, not unlocked yet, and will be used up as soon as
 * it is unlocked is spent: by what was reversed after it had been used, which is made good by the oldest first.
 */
export const STATUS_NOW = `
  case
    when r.used_micro + r.reversed_micro >= r.amount_micro then r.ended_by::text
    when r.available_at > $1::timestamptz then 'pending'
    when b.unassigned < 0 and r.available_at > b.unlocked_until and (
      select sum(d.amount_micro - d.used_micro - d.reversed_micro) from rewards d
      where d.user_id = r.user_id and d.available_at > b.unlocked_until and d.used_micro + d.reversed_micro < d.amount_micro
        and (d.available_at, d.invoice_id) <= (r.available_at, r.invoice_id)
    ) <= -b.unassigned then 'spent'
    else 'available'
  end`;
