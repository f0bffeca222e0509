// Made by `make generate` from openapi/; never edited.
import type { CallOptions, Kernel, Redirect, TextAnswer, TextStream } from '../../../src/sdk/typescript/kernel.ts';
import type { Pages } from '../../../src/sdk/typescript/pages.ts';
import { operations } from './operations.ts';
import type {
  AddressToCheck,
  AttributionDecision,
  CheckedAddress,
  EnterQuery,
  FullBalance,
  GetMyStatsQuery,
  GraphqlAnswer,
  GraphqlRequest,
  GraphqlTaskSetting,
  GraphqlTaskSettingInput,
  GraphqlTier,
  GraphqlTierPreview,
  GraphqlUser,
  Invitee,
  InviteePage,
  InvoiceCredit,
  Level,
  ListInviteesAsCsvQuery,
  ListInviteesQuery,
  ListMyInvoicesQuery,
  ListMyTransfersAsCsvQuery,
  ListMyTransfersQuery,
  ListPayoutsQuery,
  ListRewardsAsCsvQuery,
  ListRewardsQuery,
  Me,
  MyTier,
  Ok,
  OwnInvoice,
  OwnInvoicePage,
  Payout,
  PayoutId,
  PayoutPage,
  PayoutRequest,
  PublicCode,
  Reward,
  RewardPage,
  SessionView,
  SlugChoice,
  SlugSet,
  Stats,
  Terms,
  Transfer,
  TransferPage,
  UserTier,
  UserTierList,
} from './types.ts';

export class UserAuth {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /**
   * Attribute the signed-in user.
   *
   * Binds the signed-in user to the inviter whose code is in the cookie `ref_code`. Call it once after login. It always
   * answers 200, always clears the cookie, and reads no body. A user is attributed once, forever.
   *
   * `POST /v1/auth/attribute`
   *
   * @throws {RefusalError} with the tag `unauthenticated`, `session_read_only`, `cross_site_request`
   */
  attribute(options: CallOptions = {}): Promise<AttributionDecision> {
    return this.#kernel.object(operations.attribute, {}, options);
  }

  /**
   * Turn a ticket into a session.
   *
   * Plants the cookie `nl_session` and redirects to where the ticket says. A ticket that is missing, malformed,
   * unknown, used or expired is refused; of two uses at once one wins.
   *
   * A browser that is signed in as another user is asked first: the answer is a page, nothing has happened yet, and the page's own
   * link goes on. It carries `confirm`, which only that page can make, so that no other site signs anybody in as somebody else.
   *
   * Pages, that of a refused ticket too, are in English or German, as `Accept-Language` prefers.
   *
   * `GET /v1/auth/enter`
   *
   * @throws {RefusalError} with the tag `ticket_invalid`
   */
  enter(query: EnterQuery, options: CallOptions = {}): Promise<Redirect> {
    return this.#kernel.redirect(operations.enter, { query }, options);
  }

  /**
   * Read who is signed in.
   *
   * The signed-in user and the end of the session. In the session's second half the call makes it last 30 days again
   * and plants the cookie anew. One that can only read says so, and ends after its hour, as that of an embed token does. A blocked
   * user is
   * told so.
   *
   * `GET /v1/auth/me`
   *
   * @throws {RefusalError} with the tag `unauthenticated`, `embed_origin_mismatch`
   */
  getSession(options: CallOptions = {}): Promise<SessionView> {
    return this.#kernel.object(operations.getSession, {}, options);
  }

  /**
   * Log out.
   *
   * Ends the session that the cookie names, if there is one, and clears the cookie. A page of another site is refused, with the cookie
   * or without.
   *
   * `POST /v1/auth/logout`
   *
   * @throws {RefusalError} with the tag `cross_site_request`
   */
  logout(options: CallOptions = {}): Promise<Ok> {
    return this.#kernel.object(operations.logout, {}, options);
  }
}

export class UserGraphql {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /**
   * Run a GraphQL document.
   *
   * The same ladder, points and task setting in GraphQL, for operators and for signed-in users. The schema answers introspection.
   *
   * A request that can be read is answered 200, also when its document is refused: with `graphql_invalid` or `graphql_too_complex`
   * and no `data`, or field by field, where a field that is refused is null with one of our tags as `extensions.code`. When `Accept`
   * prefers `application/graphql-response+json`, the answer is of that type, and what has no `data` is 400; every other `Accept` is
   * answered with JSON. A document is at most 2,000 tokens and 10,000 lines, 10 levels deep outside introspection, has at most 15
   * aliases, and asks for at most 3,000 values, where a list counts as 100 items and a badge as 10 values. No answer is longer than
   * 2 MB. The fields of a mutation are run one after the other, and one that is refused undoes nothing but itself. Where any of them
   * took effect, the answer is kept under the request's idempotency key; where none did, the key stays free.
   *
   * Scope of tokens: `user-tiers:read` or `points:read` or `points:configure`.
   *
   * `POST /graphql`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `unauthenticated`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
   * `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `idempotency_key_reused`
   */
  graphql(body: GraphqlRequest, options: CallOptions = {}): Promise<GraphqlAnswer> {
    return this.#kernel.object(operations.graphql, { body }, options);
  }

  /**
   * The whole ladder, lowest level first.
   *
   * `query { getUserTiers { level name point svg } }`
   *
   * @throws {GraphqlRefusalError}
   */
  getUserTiers(options: CallOptions = {}): Promise<(GraphqlTier | null)[] | null> {
    return this.#kernel.graphql(operations.graphql, 'getUserTiers', 'query { getUserTiers { level name point svg } }', {}, options);
  }

  /**
   * The signed-in user; null for an operator, who is none.
   *
   * `query { getUser { id tierLevel tierPoint } }`
   *
   * @throws {GraphqlRefusalError}
   */
  getUser(options: CallOptions = {}): Promise<GraphqlUser | null> {
    return this.#kernel.graphql(operations.graphql, 'getUser', 'query { getUser { id tierLevel tierPoint } }', {}, options);
  }

  /**
   * What every task is worth now; null before the first setting.
   *
   * `query { getTaskSetting { id verification wallet { amount point } auction direct staking { expiredTime ratio } } }`
   *
   * @throws {GraphqlRefusalError}
   */
  getTaskSetting(options: CallOptions = {}): Promise<GraphqlTaskSetting | null> {
    return this.#kernel.graphql(operations.graphql, 'getTaskSetting', 'query { getTaskSetting { id verification wallet { amount point } auction direct staking { expiredTime ratio } } }', {}, options);
  }

  /**
   * How many users would rise and fall if a tier began at other points. Null when there is no such tier; a change that would be
   * refused is refused here too.
   *
   * `query ($level: Int!, $point: Float) { previewUserTier(level: $level, point: $point) { promoted demoted unchanged } }`
   *
   * @throws {GraphqlRefusalError}
   */
  previewUserTier(variables: {
    /** The tier to look at. */
    level: number;
    /** The points at which it would begin. Without them: as if the tier were deleted. */
    point?: number | undefined;
  }, options: CallOptions = {}): Promise<GraphqlTierPreview | null> {
    return this.#kernel.graphql(operations.graphql, 'previewUserTier', 'query ($level: Int!, $point: Float) { previewUserTier(level: $level, point: $point) { promoted demoted unchanged } }', variables, options);
  }

  /**
   * Adds a level to the ladder. Its points must lie between those of its neighbours.
   *
   * `mutation ($level: Int!, $name: String!, $point: Float!, $svg: String!) { addNewUserTier(level: $level, name: $name, point:
   * $point, svg: $svg) { level name point svg } }`
   *
   * @throws {GraphqlRefusalError}
   */
  addNewUserTier(variables: {
    /** A level that the ladder does not have yet, from 1; gaps are fine. */
    level: number;
    /** What users of the tier are called, 1 to 100 characters. */
    name: string;
    /** The points at which the tier begins, 0 to 9007199254. */
    point: number;
    /** The badge: SVG of at most 64 KiB. What could run or load something is taken out before it is kept. */
    svg: string;
  }, options: CallOptions = {}): Promise<GraphqlTier | null> {
    return this.#kernel.graphql(operations.graphql, 'addNewUserTier', 'mutation ($level: Int!, $name: String!, $point: Float!, $svg: String!) { addNewUserTier(level: $level, name: $name, point: $point, svg: $svg) { level name point svg } }', variables, options);
  }

  /**
   * Changes what is given and nothing else. Null when there is no such tier.
   *
   * `mutation ($level: Int!, $name: String, $point: Float, $svg: String) { updateUserTier(level: $level, name: $name, point: $point,
   * svg: $svg) { level name point svg } }`
   *
   * @throws {GraphqlRefusalError}
   */
  updateUserTier(variables: {
    /** The tier to change. The level itself stays. */
    level: number;
    /** What users of the tier are called, 1 to 100 characters. */
    name?: string | undefined;
    /** The points at which the tier begins, 0 to 9007199254. */
    point?: number | undefined;
    /** The badge: SVG of at most 64 KiB. What could run or load something is taken out before it is kept. */
    svg?: string | undefined;
  }, options: CallOptions = {}): Promise<GraphqlTier | null> {
    return this.#kernel.graphql(operations.graphql, 'updateUserTier', 'mutation ($level: Int!, $name: String, $point: Float, $svg: String) { updateUserTier(level: $level, name: $name, point: $point, svg: $svg) { level name point svg } }', variables, options);
  }

  /**
   * Takes a level out of the ladder for good, and answers it. Its users fall to the next lower level. Null when there is no such tier.
   *
   * `mutation ($level: Int!) { deleteUserTier(level: $level) }`
   *
   * @throws {GraphqlRefusalError}
   */
  deleteUserTier(variables: {
    /** The tier to delete. */
    level: number;
  }, options: CallOptions = {}): Promise<number | null> {
    return this.#kernel.graphql(operations.graphql, 'deleteUserTier', 'mutation ($level: Int!) { deleteUserTier(level: $level) }', variables, options);
  }

  /**
   * Puts a new task setting in force, with the next id.
   *
   * `mutation ($setting: TaskSettingInput!) { addNewSetting(setting: $setting) { id verification wallet { amount point } auction
   * direct staking { expiredTime ratio } } }`
   *
   * @throws {GraphqlRefusalError}
   */
  addNewSetting(variables: {
    /** What every task is worth. */
    setting: GraphqlTaskSettingInput;
  }, options: CallOptions = {}): Promise<GraphqlTaskSetting | null> {
    return this.#kernel.graphql(operations.graphql, 'addNewSetting', 'mutation ($setting: TaskSettingInput!) { addNewSetting(setting: $setting) { id verification wallet { amount point } auction direct staking { expiredTime ratio } } }', variables, options);
  }

  /**
   * Replaces the current task setting whole; it keeps its id. Null when there is none yet.
   *
   * `mutation ($setting: TaskSettingInput!) { updateTaskSetting(setting: $setting) { id verification wallet { amount point } auction
   * direct staking { expiredTime ratio } } }`
   *
   * @throws {GraphqlRefusalError}
   */
  updateTaskSetting(variables: {
    /** What every task is worth. */
    setting: GraphqlTaskSettingInput;
  }, options: CallOptions = {}): Promise<GraphqlTaskSetting | null> {
    return this.#kernel.graphql(operations.graphql, 'updateTaskSetting', 'mutation ($setting: TaskSettingInput!) { updateTaskSetting(setting: $setting) { id verification wallet { amount point } auction direct staking { expiredTime ratio } } }', variables, options);
  }
}

export class UserReferrals {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /**
   * Read the caller's own view.
   *
   * The signed-in user's codes, tier, rate, paid invitees, balance and inviter.
   *
   * `GET /v1/referrals/me`
   *
   * @throws {RefusalError} with the tag `unauthenticated`, `embed_origin_mismatch`
   */
  getMe(options: CallOptions = {}): Promise<Me> {
    return this.#kernel.object(operations.getMe, {}, options);
  }

  /**
   * Read the caller's balance in full.
   *
   * What the signed-in user has earned and where it is, and when held money becomes available. Exact at the moment of reading.
   *
   * `GET /v1/referrals/balance`
   *
   * @throws {RefusalError} with the tag `unauthenticated`, `embed_origin_mismatch`
   */
  getMyBalance(options: CallOptions = {}): Promise<FullBalance> {
    return this.#kernel.object(operations.getMyBalance, {}, options);
  }

  /**
   * Read what the caller's link has brought.
   *
   * How often the signed-in user's links were followed, who signed up under them, who became a paying customer and what that earned,
   * in
   * buckets of days, weeks or months of UTC, and in the range as a whole. Each is counted as `listTopInviters` counts it: when it
   * happened,
   * so that a reward that is reversed later is taken off then. Clicks are kept by days of UTC, and a day is in the range when its
   * beginning
   * is. At most 1,100 points are answered.
   *
   * `GET /v1/referrals/stats`
   *
   * @throws {RefusalError} with the tag `unauthenticated`, `embed_origin_mismatch`, `invalid_query`
   */
  getMyStats(query: GetMyStatsQuery = {}, options: CallOptions = {}): Promise<Stats> {
    return this.#kernel.object(operations.getMyStats, { query }, options);
  }

  /**
   * Set the custom slug.
   *
   * Takes a slug of the user's own choice, or replaces it; the former one is disabled at that moment. Repeating the
   * same slug is safe and changes nothing. A user may take an old slug back; nobody else can, unless an operator has released it.
   *
   * Reserved words are compared without "-", with 0 as o and with 1 and l as i. A slug is taken, too, when it reads as the
   * uid code of anybody: without "-", with o as 0 and with i and l as 1. A user may take 5 new slugs in 24 hours, and 20
   * altogether.
   *
   * `POST /v1/referrals/code`
   *
   * @throws {RefusalError} with the tag `unauthenticated`, `embed_origin_mismatch`, `session_read_only`, `cross_site_request`,
   * `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `slug_invalid`, `idempotency_key_reused`, `user_blocked`,
   * `slug_reserved`, `slug_taken`, `slug_limit_reached`
   */
  setSlug(body: SlugChoice, options: CallOptions = {}): Promise<SlugSet> {
    return this.#kernel.object(operations.setSlug, { body }, options);
  }

  /**
   * Remove the custom slug.
   *
   * Disables the user's custom code, so that it attributes no new signups. The uid code stays. Answers the same when
   * there is no custom code.
   *
   * `DELETE /v1/referrals/code`
   *
   * @throws {RefusalError} with the tag `unauthenticated`, `session_read_only`, `cross_site_request`
   */
  deleteCode(options: CallOptions = {}): Promise<Ok> {
    return this.#kernel.object(operations.deleteCode, {}, options);
  }

  /**
   * Look a code up.
   *
   * What a landing page shows about a code. The inviter's name is there only if the programme shows it. Codes of erased users are not
   * found.
   *
   * `GET /v1/referrals/codes/{code}`
   *
   * @param code The code, in any case.
   * @throws {RefusalError} with the tag `code_not_found`
   */
  resolveCode(code: string, options: CallOptions = {}): Promise<PublicCode> {
    return this.#kernel.object(operations.resolveCode, { path: { code } }, options);
  }

  /**
   * Follow a referral link.
   *
   * Redirects to the programme's landing page with `ref=` and every other query parameter, byte for byte, plants the
   * cookie `ref_code` for the attribution window and counts a click. A code that can attribute nobody (unknown or
   * disabled, its owner blocked or erased) redirects without `ref`, plants nothing and leaves an earlier cookie alone.
   * When the programme counts the first touch, an earlier cookie whose code can attribute somebody stays, and `ref` is
   * that code.
   *
   * HEAD, a prefetch (`Sec-Purpose`, `Purpose`), a `Sec-Fetch-Dest` other than `document` or `empty`, and the user
   * agents of known bots and link previews are redirected alike; no click is counted for them and nothing planted. A
   * slash, dot or comma behind the code is forgiven.
   *
   * `GET /r/{code}`
   *
   * @param code The code, in any case. Any text is answered with a redirect.
   */
  followLink(code: string, options: CallOptions = {}): Promise<Redirect> {
    return this.#kernel.redirect(operations.followLink, { path: { code } }, options);
  }

  /**
   * List the caller's invitees.
   *
   * Users who signed up under the caller's code, the latest first, with what they have paid since; with `earnings`, also since when
   * they
   * pay and what that has earned the caller. Invitees who were erased are among them, as `Deleted user`; where the programme hides
   * invitees' names, `display_name` is made up of the user's id, such as `User 3f8c`.
   *
   * When `Accept` prefers `text/csv`, all of them, whatever `limit`, `offset` and `after` say, as a table for spreadsheets, in which
   * their
   * earnings always stand; every other `Accept` is answered with JSON. The table is read and sent part by part: who signs up meanwhile
   * may
   * not be in it, and a row is as it was when its part was read. An answer that breaks off is not complete.
   *
   * `GET /v1/referrals/invitees`
   *
   * @throws {RefusalError} with the tag `unauthenticated`, `embed_origin_mismatch`, `invalid_query`
   */
  listInvitees(query: ListInviteesQuery = {}, options: CallOptions = {}): Pages<InviteePage, Invitee> {
    return this.#kernel.pages(operations.listInvitees, 'offset', { query }, options);
  }

  /**
   * List the caller's invitees.
   *
   * Users who signed up under the caller's code, the latest first, with what they have paid since; with `earnings`, also since when
   * they
   * pay and what that has earned the caller. Invitees who were erased are among them, as `Deleted user`; where the programme hides
   * invitees' names, `display_name` is made up of the user's id, such as `User 3f8c`.
   *
   * When `Accept` prefers `text/csv`, all of them, whatever `limit`, `offset` and `after` say, as a table for spreadsheets, in which
   * their
   * earnings always stand; every other `Accept` is answered with JSON. The table is read and sent part by part: who signs up meanwhile
   * may
   * not be in it, and a row is as it was when its part was read. An answer that breaks off is not complete.
   *
   * `GET /v1/referrals/invitees`
   *
   * @throws {RefusalError} with the tag `unauthenticated`, `embed_origin_mismatch`, `invalid_query`
   */
  listInviteesAsCsv(query: ListInviteesAsCsvQuery = {}, options: CallOptions = {}): Promise<TextStream> {
    return this.#kernel.stream(operations.listInviteesAsCsv, { query }, options);
  }

  /**
   * List the caller's rewards.
   *
   * One row for each payment of an invitee that qualified, newest first. The status is exact at the moment of reading: a
   * reward whose hold has just ended is `available`. With `names`, each row also has the name of the invitee who paid: `Deleted user`
   * where
   * they were erased, and null for all of them where the programme hides invitees' names.
   *
   * When `Accept` prefers `text/csv`, all rewards with one of the statuses, whatever `limit`, `offset` and `after` say, as a table for
   * spreadsheets; every other `Accept` is answered with JSON. The table is read and sent part by part: what is earned meanwhile may
   * not be
   * in it, and a row is as it was when its part was read. An answer that breaks off is not complete.
   *
   * `GET /v1/referrals/rewards`
   *
   * @throws {RefusalError} with the tag `unauthenticated`, `embed_origin_mismatch`, `invalid_query`
   */
  listRewards(query: ListRewardsQuery = {}, options: CallOptions = {}): Pages<RewardPage, Reward> {
    return this.#kernel.pages(operations.listRewards, 'offset', { query }, options);
  }

  /**
   * List the caller's rewards.
   *
   * One row for each payment of an invitee that qualified, newest first. The status is exact at the moment of reading: a
   * reward whose hold has just ended is `available`. With `names`, each row also has the name of the invitee who paid: `Deleted user`
   * where
   * they were erased, and null for all of them where the programme hides invitees' names.
   *
   * When `Accept` prefers `text/csv`, all rewards with one of the statuses, whatever `limit`, `offset` and `after` say, as a table for
   * spreadsheets; every other `Accept` is answered with JSON. The table is read and sent part by part: what is earned meanwhile may
   * not be
   * in it, and a row is as it was when its part was read. An answer that breaks off is not complete.
   *
   * `GET /v1/referrals/rewards`
   *
   * @throws {RefusalError} with the tag `unauthenticated`, `embed_origin_mismatch`, `invalid_query`
   */
  listRewardsAsCsv(query: ListRewardsAsCsvQuery = {}, options: CallOptions = {}): Promise<TextStream> {
    return this.#kernel.stream(operations.listRewardsAsCsv, { query }, options);
  }

  /**
   * List or export the caller's transfers.
   *
   * Everything that ever moved in the signed-in user's accounts, newest first, with the balance after each. When `Accept` prefers
   * `text/csv`, all of them, whatever `limit` and `after` say, as a table for spreadsheets; every other `Accept` is answered with
   * JSON.
   *
   * The table is read and sent part by part: what moves meanwhile is not in it. An answer that breaks off is not complete.
   *
   * `GET /v1/referrals/transfers`
   *
   * @throws {RefusalError} with the tag `unauthenticated`, `embed_origin_mismatch`, `invalid_query`
   */
  listMyTransfers(query: ListMyTransfersQuery = {}, options: CallOptions = {}): Pages<TransferPage, Transfer> {
    return this.#kernel.pages(operations.listMyTransfers, 'cursor', { query }, options);
  }

  /**
   * List or export the caller's transfers.
   *
   * Everything that ever moved in the signed-in user's accounts, newest first, with the balance after each. When `Accept` prefers
   * `text/csv`, all of them, whatever `limit` and `after` say, as a table for spreadsheets; every other `Accept` is answered with
   * JSON.
   *
   * The table is read and sent part by part: what moves meanwhile is not in it. An answer that breaks off is not complete.
   *
   * `GET /v1/referrals/transfers`
   *
   * @throws {RefusalError} with the tag `unauthenticated`, `embed_origin_mismatch`, `invalid_query`
   */
  listMyTransfersAsCsv(query: ListMyTransfersAsCsvQuery = {}, options: CallOptions = {}): Promise<TextStream> {
    return this.#kernel.stream(operations.listMyTransfersAsCsv, { query }, options);
  }

  /**
   * List the caller's open invoices.
   *
   * The invoices of the signed-in user that wait for their payment, newest first, each with whether the user's credit would cover it.
   * They are those that the host application has reported as created and nothing else: not as paid, voided, refunded or disputed. One
   * that credit covers has nothing due any more, and is not among them either.
   *
   * Where the host application reports payments alone, there are none.
   *
   * `GET /v1/referrals/invoices`
   *
   * @throws {RefusalError} with the tag `unauthenticated`, `embed_origin_mismatch`, `invalid_query`
   */
  listMyInvoices(query: ListMyInvoicesQuery = {}, options: CallOptions = {}): Pages<OwnInvoicePage, OwnInvoice> {
    return this.#kernel.pages(operations.listMyInvoices, 'cursor', { query }, options);
  }

  /**
   * Spend credit on an invoice.
   *
   * Covers one of the caller's own open invoices with reward credit, whole. Nothing is deducted on failure. When the invoice
   * is voided later, the credit comes back; when what was paid is refunded, so does what is more than the payer's own money.
   *
   * `POST /v1/referrals/spend-on-invoice`
   *
   * @throws {RefusalError} with the tag `unauthenticated`, `session_read_only`, `cross_site_request`, `idempotency_key_invalid`,
   * `unsupported_media_type`, `invalid_json`, `invalid_args`, `idempotency_key_reused`, `user_blocked`, `invoice_not_eligible`,
   * `amount_mismatch`, `balance_insufficient`
   */
  spendOnInvoice(body: InvoiceCredit, options: CallOptions = {}): Promise<Ok> {
    return this.#kernel.object(operations.spendOnInvoice, { body }, options);
  }

  /**
   * List the caller's payouts.
   *
   * The signed-in user's payouts, newest first.
   *
   * `GET /v1/referrals/payouts`
   *
   * @throws {RefusalError} with the tag `unauthenticated`, `embed_origin_mismatch`, `invalid_query`
   */
  listPayouts(query: ListPayoutsQuery = {}, options: CallOptions = {}): Pages<PayoutPage, Payout> {
    return this.#kernel.pages(operations.listPayouts, 'offset', { query }, options);
  }

  /**
   * Request a payout.
   *
   * Reserves the amount at once and leaves the sending to an operator. Several payouts may be open; together they never
   * exceed what is available. A user can request 20 payouts in any 24 hours, whatever became of them; the next one is
   * `rate_limited`, and `Retry-After` says when there is room again.
   *
   * `POST /v1/referrals/payouts`
   *
   * @throws {RefusalError} with the tag `unauthenticated`, `session_read_only`, `cross_site_request`, `idempotency_key_invalid`,
   * `unsupported_media_type`, `invalid_json`, `invalid_args`, `network_unsupported`, `address_invalid`, `payout_below_min`,
   * `idempotency_key_reused`, `user_blocked`, `balance_insufficient`
   */
  requestPayout(body: PayoutRequest, options: CallOptions = {}): Promise<Payout> {
    return this.#kernel.object(operations.requestPayout, { body }, options);
  }

  /**
   * Check an address.
   *
   * Tells whether `requestPayout` would take this address on this network, by the very same check, and how it would be kept. When it
   * would
   * not, `looks_like` names the networks on which the same text is a good address: then the network is probably the mistake.
   *
   * Changes nothing, and nothing of it is kept. It is a POST so that addresses stand in no URL and no log. A text that can be no
   * address on
   * any network, because it is empty or too long, is refused as `requestPayout` refuses it.
   *
   * `POST /v1/referrals/payouts/check`
   *
   * @throws {RefusalError} with the tag `unauthenticated`, `cross_site_request`, `unsupported_media_type`, `invalid_json`,
   * `invalid_args`, `network_unsupported`, `address_invalid`
   */
  checkAddress(body: AddressToCheck, options: CallOptions = {}): Promise<CheckedAddress> {
    return this.#kernel.object(operations.checkAddress, { body }, options);
  }

  /**
   * Cancel a payout.
   *
   * Takes a payout back while it is `requested`; its amount is available again. Another user's payout is not found, as one
   * that nobody has.
   *
   * `POST /v1/referrals/payouts/{id}/cancel`
   *
   * @param id The payout's id, a UUID in any case.
   * @throws {RefusalError} with the tag `unauthenticated`, `session_read_only`, `cross_site_request`, `invalid_payout_id`,
   * `idempotency_key_invalid`, `idempotency_key_reused`, `payout_not_found`, `payout_not_actionable`
   */
  cancelPayout(id: PayoutId, options: CallOptions = {}): Promise<Payout> {
    return this.#kernel.object(operations.cancelPayout, { path: { id } }, options);
  }

  /**
   * Read the terms of the programme.
   *
   * What the programme promises and asks for, as plain facts: what inviters earn and for how long, when it becomes available, how it
   * is
   * paid out, what makes a signup count, and what earns points on the ladder of user tiers. They are those in force, the same for
   * everybody,
   * and no session is needed: a page can write them out before anybody has signed in.
   *
   * `GET /v1/referrals/terms`
   */
  getTerms(options: CallOptions = {}): Promise<Terms> {
    return this.#kernel.object(operations.getTerms, {}, options);
  }
}

export class UserUserTiers {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /**
   * List the user tiers.
   *
   * The whole ladder, lowest level first, for signed-in users and for operators.
   *
   * Scope of tokens: `user-tiers:read`.
   *
   * `GET /v1/user-tiers`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `unauthenticated`, `embed_origin_mismatch`, `token_network_forbidden`, `scope_missing`,
   * `cross_site_request`
   */
  listUserTiers(options: CallOptions = {}): Pages<UserTierList, UserTier> {
    return this.#kernel.pages(operations.listUserTiers, 'none', {}, options);
  }

  /**
   * Get the caller's user tier.
   *
   * The caller's level and points, and what is missing to the next level, exact at the moment of reading.
   *
   * `GET /v1/user-tiers/me`
   *
   * @throws {RefusalError} with the tag `unauthenticated`, `embed_origin_mismatch`
   */
  getMyTier(options: CallOptions = {}): Promise<MyTier> {
    return this.#kernel.object(operations.getMyTier, {}, options);
  }

  /**
   * Get a tier's badge.
   *
   * The badge as an image. It can run nothing and load nothing: it was cleaned when it was saved, and it is served with headers
   * that forbid both once more. Pages of any origin may show it.
   *
   * `GET /v1/user-tiers/{level}/badge.svg`
   *
   * @param level The level. What can be none is as unknown as any other.
   * @throws {RefusalError} with the tag `tier_not_found`
   */
  getBadge(level: Level, options: CallOptions = {}): Promise<TextAnswer> {
    return this.#kernel.text(operations.getBadge, { path: { level } }, options);
  }
}

/** Everything that this caller may call. */
export class UserResources {
  readonly auth: UserAuth;
  readonly graphql: UserGraphql;
  readonly referrals: UserReferrals;
  readonly userTiers: UserUserTiers;

  constructor(kernel: Kernel) {
    this.auth = new UserAuth(kernel);
    this.graphql = new UserGraphql(kernel);
    this.referrals = new UserReferrals(kernel);
    this.userTiers = new UserUserTiers(kernel);
  }
}
