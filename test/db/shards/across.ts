/** By nature: who looks at everybody asks every machine, in whatever words. */
const VERIFIES = 'adds up the whole ledger';
const SEARCHES = 'a list over all users, which an operator looks at';
const SEARCHES_EVENTS = 'events are spread by their ids, so that reporting asks one machine; an operator looks at those of all';
const READS_LOG = 'the audit log is cut by its ids, so that writing asks one machine; who reads it looks for anybody';
const CLEANS = 'deletes what has expired, whoever had it';

/** A user is a key of another table here; the table has its own so that the hot way to it is one machine. */
const OF_ONE_USER = 'the table is spread by what is looked for on the hot way; this is asked by user, and rarely';

/**
 * Statements of shape `keys` that ask several machines, with the reason. None is on the way of a payment, a signup, a visit or a page of
 * a user. The list may only shrink: what is no longer so fails as well.
 */
export const ACROSS: Readonly<Record<string, string>> = {
  verify_books: VERIFIES,
  verify_covered_invoices: VERIFIES,
  verify_invitee_sums: VERIFIES,
  verify_invoices: VERIFIES,
  verify_reward_events: VERIFIES,
  verify_rewarded_invoices: VERIFIES,
  verify_slice: VERIFIES,
  users_list: SEARCHES,
  users_list_oldest: SEARCHES,
  users_list_invited: SEARCHES,
  users_list_invited_oldest: SEARCHES,
  users_count: SEARCHES,
  users_count_invited: SEARCHES,
  lookup_users: SEARCHES,
  lookup_codes: SEARCHES,
  lookup_payouts: SEARCHES,
  lookup_billing: SEARCHES,
  payouts_part_: SEARCHES,
  payouts_report_: SEARCHES,
  payouts_statuses_: SEARCHES,
  payouts_totals_: SEARCHES,
  points_between: SEARCHES,
  audit_rarest_: READS_LOG,
  audit_stretch_: READS_LOG,
  audit_day_part: READS_LOG,
  audit_first: READS_LOG,
  programme_tier_in_use: 'whether anybody is on a tier that is to go',
  demo_has_users: 'whether there is any user at all, asked once by the demo',
  clean_up_billing_rejections_one: CLEANS,
  clean_up_erased_rejections_one: CLEANS,
  clean_up_erased_texts: CLEANS,
  clean_up_idempotency_keys_one: CLEANS,
  clean_up_sessions_one: CLEANS,
  clean_up_tickets_one: CLEANS,
  payouts_forget_old_one: CLEANS,
  deployment_hashed: 'whether any user has a hashed address, asked when a deployment is first started with its key',
  sweep_begin: 'looks for the oldest reward of all, once in the life of a deployment',
  sweep_due: 'looks for everybody whose rewards are due',
  billing_places_between: SEARCHES_EVENTS,
  billing_places_count: SEARCHES_EVENTS,
  billing_places_of_invoice: SEARCHES_EVENTS,
  billing_places_rejected: SEARCHES_EVENTS,
  billing_ids_of_invoice: SEARCHES_EVENTS,
  billing_rejections_forget: OF_ONE_USER,
  payout_history: OF_ONE_USER,
  point_events_newest: OF_ONE_USER,
  sessions_end: OF_ONE_USER,
  tickets_void: OF_ONE_USER,
  user_answers_forget: OF_ONE_USER,
  user_record: 'an operator looks at one user, sessions that are open included',
};
