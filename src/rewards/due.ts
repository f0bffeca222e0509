/**
 * SQL for what is left of the rewards of a user, the owner of the balance `b`, whose hold was over by `now` and that were not unlocked yet.
 * Readers count it as available, so that what they say is exact although no job has swept the user.
 */
export const dueBy = (userId: string, now: string) => `
  select coalesce(sum(r.amount_micro - r.used_micro - r.reversed_micro), 0)::bigint as micro
  from rewards r
  where r.user_id = ${userId} and r.available_at > b.unlocked_until and r.available_at <= ${now}
    and r.used_micro + r.reversed_micro < r.amount_micro`;

/** SQL for what the owner of the balance `b` can spend or have paid out, when `due.micro` is due: what is owed is paid first. */
export const AVAILABLE = 'greatest(b.available + b.debt + due.micro, 0)';
