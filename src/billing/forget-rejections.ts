import { DAY_MS } from '../core/clock.ts';
import { expiresAfter } from '../core/expiry.ts';
import { type Step, statement, type Write } from '../core/statement.ts';
import { counting } from '../core/steps.ts';

const FORGET = statement('billing_rejections_forget', 'delete from billing_rejections where user_id = $1');

/** Deletes rejected events that named a user: they are kept as they were sent, and anything may stand in them. */
export function forgetRejections(userId: string): Write[] {
  return [{ statement: FORGET, values: [userId] }];
}

// One that is rejected again is kept anew.
const DELETE = statement(
  'clean_up_billing_rejection',
  'delete from billing_rejections where event_id = $1 and received_at < $2 returning 1 as deleted',
);

const DELETE_OF_USERS = statement(
  'clean_up_rejections_of_users',
  'delete from billing_rejections where user_id = any($1::uuid[]) returning 1 as deleted',
  { $1: 'uuid' },
);

/** In shape `keys` all machines are asked for the rejections of so many erased users at once, whatever the limit: there are few of both. */
const USERS_AT_ONCE = 1000;
const deleteTheirs: Step = async (ask, users) => {
  let count = 0;
  for (let from = 0; from < users.length; from += USERS_AT_ONCE) {
    const part = users.slice(from, from + USERS_AT_ONCE).map(({ user_id }) => user_id);
    count += (await ask(DELETE_OF_USERS, [[part]])).flat().length;
  }
  return [{ count }];
};

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
      {},
      {
        text: 'select event_id, $1::timestamptz as before from billing_rejections where received_at < $1 limit $2',
        steps: [counting(DELETE, ['event_id', 'before'])],
      },
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
      {},
      { text: 'select user_id from users where erased_at < $1 and $2::integer > 0', steps: [deleteTheirs] },
    ),
  ),
];
