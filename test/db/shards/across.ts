/** By nature: who looks at everybody asks every machine, in whatever words. */
const VERIFIES = 'adds up the whole ledger';
const SEARCHES = 'a list over all users, which an operator looks at';
const CLEANS = 'deletes what has expired, whoever had it';

/** A user is a key of another table here; the table has its own so that the hot way to it is one machine. */
const OF_ONE_USER = 'the table is spread by what is looked for on the hot way; this is asked by user, and rarely';

export const NATURE: Readonly<Record<string, string>> = {
  verify_books: VERIFIES,
  verify_covered_invoices: VERIFIES,
  verify_invitee_sums: VERIFIES,
  verify_invoices: VERIFIES,
  verify_reward_events: VERIFIES,
  verify_rewarded_invoices: VERIFIES,
  verify_slice: VERIFIES,
  users_list: SEARCHES,
  payouts_part_: SEARCHES,
  payouts_report_: SEARCHES,
  payouts_totals_: SEARCHES,
  points_between: SEARCHES,
  programme_tier_in_use: 'whether anybody is on a tier that is to go',
  demo_has_users: 'whether there is any user at all, asked once by the demo',
  clean_up_billing_rejections: CLEANS,
  clean_up_erased_rejections: CLEANS,
  clean_up_erased_texts: CLEANS,
  clean_up_idempotency_keys: CLEANS,
  clean_up_sessions: CLEANS,
  clean_up_tickets: CLEANS,
  payouts_forget_old: CLEANS,
  sweep_begin: 'looks for the oldest reward of all, once in the life of a deployment',
  sweep_due: 'looks for everybody whose rewards are due',
  billing_rejections_forget: OF_ONE_USER,
  point_events_newest: OF_ONE_USER,
  sessions_end: OF_ONE_USER,
  tickets_void: OF_ONE_USER,
  user_answers_forget: OF_ONE_USER,
  user_record: 'an operator looks at one user, sessions that are open included',
};

/** Keys come as arrays, and what comes as an array may stand anywhere: a row at a time, these name one machine. */
const ARRAYS = 'takes its keys as arrays';
/** Two keys in one statement: what the one leads to is only known when it was found. */
const JOINS = 'follows one key to another in one statement';
/** A sub-select finds its user in the query around it, and is not told the key. */
const UNTOLD = 'a sub-select does not name the key itself';

export const SHAPE: Readonly<Record<string, string>> = {
  allocations_add: ARRAYS,
  attribution_log_insert: ARRAYS,
  balances_change: ARRAYS,
  billing_events_add: ARRAYS,
  billing_invitees: ARRAYS,
  billing_rejections_keep: ARRAYS,
  books_lock: ARRAYS,
  codes_touch: ARRAYS,
  invitee_sums_change: ARRAYS,
  invoices_add: ARRAYS,
  invoices_change: ARRAYS,
  invoices_lock: ARRAYS,
  paid_invitees_count: ARRAYS,
  point_balances_change: ARRAYS,
  point_balances_lock: ARRAYS,
  point_events_add: ARRAYS,
  point_reversals_add: ARRAYS,
  reward_months_keep: ARRAYS,
  reward_months_read: ARRAYS,
  rewards_add: ARRAYS,
  rewards_change: ARRAYS,
  rewards_find: ARRAYS,
  rewards_left: ARRAYS,
  spends_find: ARRAYS,
  spends_return: ARRAYS,
  tier_standing: ARRAYS,
  transfers_add: ARRAYS,
  user_balance: ARRAYS,
  user_standing: ARRAYS,
  billing_events_find: JOINS,
  billing_facts: JOINS,
  code_find: JOINS,
  code_is_uid: JOINS,
  enter_names: JOINS,
  flag_with_invitees: JOINS,
  flag_with_inviter: JOINS,
  invitees_list: JOINS,
  inviter_chain_root: JOINS,
  payout_one: JOINS,
  session_find: JOINS,
  user_me: JOINS,
  rewards_due: UNTOLD,
};

/** Statements that ask several machines, with the reason. The list may only shrink: what is no longer so fails as well. */
export const ACROSS: Readonly<Record<string, string>> = { ...NATURE, ...SHAPE };

/** Whether a statement may ask several machines. What does so by nature does so in its form by key as well. */
export const isAcross = (name: string): boolean => name in ACROSS || name.replace(/_one$/, '') in NATURE;
