import { DAY_MS } from '../core/clock.ts';
import { expiresAfter } from '../core/expiry.ts';
import { statement, type Write } from '../core/statement.ts';

const FORGET = statement('billing_rejections_forget', 'delete from billing_rejections where user_id = $1');

/** Deletes rejected events that named a user: they are kept as they were sent, and anything may stand in them. */
export function forgetRejections(userId: string): Write[] {
  return [{ statement: FORGET, values: [userId] }];
}

/**
 * Rejected events are deleted after 13 months. Those that name an erased user, which came during the erasure or later, are deleted at once.
 */
export const EXPIRED_REJECTIONS = [
  expiresAfter(
    396 * DAY_MS,
    statement(
      'clean_up_billing_rejections',
      `with gone as (
     delete from billing_rejections where event_id in (
       select event_id from billing_rejections where received_at < $1 limit $2 for update skip locked
     ) returning 1
   ) select count(*)::integer as count from gone`,
    ),
  ),
  expiresAfter(
    0,
    statement(
      'clean_up_erased_rejections',
      `with gone as (
     delete from billing_rejections where event_id in (
       select r.event_id from users u join billing_rejections r on r.user_id = u.user_id where u.erased_at < $1
       limit $2 for update of r skip locked
     ) returning 1
   ) select count(*)::integer as count from gone`,
    ),
  ),
];
