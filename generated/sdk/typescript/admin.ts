// Made by `make generate` from openapi/; never edited.
import type { CallOptions, Kernel, TextAnswer, TextStream } from '../../../src/sdk/typescript/kernel.ts';
import type { Pages } from '../../../src/sdk/typescript/pages.ts';
import { operations } from './operations.ts';
import type {
  ApiToken,
  ApiTokenDraft,
  ApiTokenPage,
  Attribution,
  AttributionDecision,
  AttributionPage,
  AuditEntry,
  AuditEntryWithNote,
  AuditId,
  AuditPage,
  BadgeDraft,
  BadgePreview,
  BillingBatch,
  BillingEventPage,
  BillingOutcomes,
  BillingRecord,
  CoveredPayout,
  CurrentOperator,
  Delivery,
  DeliveryPage,
  Deployment,
  EmbedToken,
  EmbedTokenRequest,
  EraseUserQuery,
  Event,
  EventId,
  EventPage,
  Findings,
  Found,
  Funnel,
  GetFunnelQuery,
  GetInvoiceQuery,
  GetLiabilitiesQuery,
  GetSeriesAsCsvQuery,
  GetSeriesQuery,
  GetStatementAsCsvQuery,
  GetStatementQuery,
  GraphqlAnswer,
  GraphqlRequest,
  GraphqlTaskSetting,
  GraphqlTaskSettingInput,
  GraphqlTier,
  GraphqlTierPreview,
  GraphqlUser,
  InvoiceRecord,
  LadderCounts,
  Level,
  LevelCount,
  Liabilities,
  ListAllPayoutsAsCsvQuery,
  ListAllPayoutsQuery,
  ListAllRewardsAsCsvQuery,
  ListAllRewardsQuery,
  ListAllTransfersAsCsvQuery,
  ListAllTransfersQuery,
  ListApiTokensQuery,
  ListAuditEntriesAsCsvQuery,
  ListAuditEntriesAsNdjsonQuery,
  ListAuditEntriesQuery,
  ListBillingEventsAsCsvQuery,
  ListBillingEventsQuery,
  ListDeliveriesQuery,
  ListEventsQuery,
  ListPointEventsQuery,
  ListProgrammeVersionsQuery,
  ListSessionsQuery,
  ListTaskSettingsQuery,
  ListTopInvitersAsCsvQuery,
  ListTopInvitersQuery,
  ListTransfersQuery,
  ListUserAttributionsQuery,
  ListUserCodesQuery,
  ListUserInviteesQuery,
  ListUserRewardsQuery,
  ListUsersAsCsvQuery,
  ListUsersQuery,
  ListVerificationsQuery,
  LookUpQuery,
  NewApiToken,
  NewWebhook,
  Ok,
  Operator,
  OperatorChange,
  OperatorList,
  OperatorName,
  OutgoingEventId,
  Payout,
  PayoutApproving,
  PayoutChanges,
  PayoutFailure,
  PayoutId,
  PayoutOutcomes,
  PayoutReport,
  PayoutReturn,
  PayoutSending,
  PayoutsApproved,
  PointBatch,
  PointEventPage,
  PointOutcomes,
  PointRecord,
  Programme,
  ProgrammeChange,
  ProgrammePreview,
  ProgrammeVersion,
  ProgrammeVersionName,
  ProgrammeVersionPage,
  Replay,
  ReplayDraft,
  ReplayId,
  ReportedBillingEvent,
  Reward,
  RewardPage,
  RewardReport,
  RotatedSecret,
  Series,
  Signup,
  Statement,
  TaskSetting,
  TaskSettingDraft,
  TaskSettingPage,
  TaskSettingVersion,
  Ticket,
  TicketRequest,
  TierChange,
  TierChanged,
  TierPreview,
  TierPreviewRequest,
  TokenId,
  TokenRotation,
  TopInviter,
  TopInviters,
  Transfer,
  TransferPage,
  User,
  UserChange,
  UserCode,
  UserCodePage,
  UserId,
  UserInvitee,
  UserInviteePage,
  UserOverview,
  UserPage,
  UserPoints,
  UserRecord,
  UserReward,
  UserSession,
  UserSessionPage,
  UserTier,
  UserTierChange,
  UserTierDraft,
  UserTierList,
  UserTierSaved,
  UserTransfer,
  UserTransferPage,
  Verification,
  VerificationPage,
  VerificationRun,
  VerificationStarted,
  Webhook,
  WebhookChange,
  WebhookDraft,
  WebhookId,
  WebhookList,
  WebhookRotation,
  WebhookTest,
} from './types.ts';

export class AdminAudit {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /**
   * List or export the audit log.
   *
   * Who did what to whom, newest first, narrowed by any of the filters. A page looks at a bounded number of entries: where several
   * filters
   * hold for few of the entries that each of them has, it may be short, or empty, and still have a next one.
   *
   * When `Accept` prefers `text/csv` or `application/x-ndjson`, all entries of the filter, whatever `limit` and `after` say, as a
   * table
   * for spreadsheets or as one JSON object in each line; every other `Accept` is answered with JSON. Both are read and sent part by
   * part:
   * what happens meanwhile may not be in them, and an answer that breaks off is not complete.
   *
   * Servers write entries by their own clocks, and an entry appears when what it tells about is committed. So one may appear a moment
   * later than another that is newer. An entry that was there when a walk began is in the walk, once.
   *
   * Who reads the audit log leaves an entry in it, `audit.read`, once in an hour.
   *
   * Scope of tokens: `audit:read`.
   *
   * `GET /v1/admin/audit`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  listAuditEntries(query: ListAuditEntriesQuery = {}, options: CallOptions = {}): Pages<AuditPage, AuditEntry> {
    return this.#kernel.pages(operations.listAuditEntries, 'cursor', { query }, options);
  }

  /**
   * List or export the audit log.
   *
   * Who did what to whom, newest first, narrowed by any of the filters. A page looks at a bounded number of entries: where several
   * filters
   * hold for few of the entries that each of them has, it may be short, or empty, and still have a next one.
   *
   * When `Accept` prefers `text/csv` or `application/x-ndjson`, all entries of the filter, whatever `limit` and `after` say, as a
   * table
   * for spreadsheets or as one JSON object in each line; every other `Accept` is answered with JSON. Both are read and sent part by
   * part:
   * what happens meanwhile may not be in them, and an answer that breaks off is not complete.
   *
   * Servers write entries by their own clocks, and an entry appears when what it tells about is committed. So one may appear a moment
   * later than another that is newer. An entry that was there when a walk began is in the walk, once.
   *
   * Who reads the audit log leaves an entry in it, `audit.read`, once in an hour.
   *
   * Scope of tokens: `audit:read`.
   *
   * `GET /v1/admin/audit`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  listAuditEntriesAsCsv(query: ListAuditEntriesAsCsvQuery = {}, options: CallOptions = {}): Promise<TextStream> {
    return this.#kernel.stream(operations.listAuditEntriesAsCsv, { query }, options);
  }

  /**
   * List or export the audit log.
   *
   * Who did what to whom, newest first, narrowed by any of the filters. A page looks at a bounded number of entries: where several
   * filters
   * hold for few of the entries that each of them has, it may be short, or empty, and still have a next one.
   *
   * When `Accept` prefers `text/csv` or `application/x-ndjson`, all entries of the filter, whatever `limit` and `after` say, as a
   * table
   * for spreadsheets or as one JSON object in each line; every other `Accept` is answered with JSON. Both are read and sent part by
   * part:
   * what happens meanwhile may not be in them, and an answer that breaks off is not complete.
   *
   * Servers write entries by their own clocks, and an entry appears when what it tells about is committed. So one may appear a moment
   * later than another that is newer. An entry that was there when a walk began is in the walk, once.
   *
   * Who reads the audit log leaves an entry in it, `audit.read`, once in an hour.
   *
   * Scope of tokens: `audit:read`.
   *
   * `GET /v1/admin/audit`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  listAuditEntriesAsNdjson(query: ListAuditEntriesAsNdjsonQuery = {}, options: CallOptions = {}): Promise<TextStream> {
    return this.#kernel.stream(operations.listAuditEntriesAsNdjson, { query }, options);
  }

  /**
   * Look an audit entry up.
   *
   * One entry of the audit log, with the note that an operator wrote, where the entry names one and it is still kept. Notes about a
   * user go
   * when the user is erased; entries stay.
   *
   * Scope of tokens: `audit:read`.
   *
   * `GET /v1/admin/audit/{audit_id}`
   *
   * @param auditId The entry's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `audit_entry_not_found`
   */
  getAuditEntry(auditId: AuditId, options: CallOptions = {}): Promise<AuditEntryWithNote> {
    return this.#kernel.object(operations.getAuditEntry, { path: { audit_id: auditId } }, options);
  }
}

export class AdminBilling {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /**
   * List or export billing events.
   *
   * What was reported of invoices, the newest report first, narrowed by any of the filters, rejected events among them; how an event
   * was
   * decided is answered by `getBillingEvent`. A rejected event stands here until its id is reported well, or for 13 months, and is
   * found
   * by what it names itself. Events that were reported at the same moment stand in an order that has no meaning and stays.
   *
   * A page looks at a bounded number of events, unless `invoice_id` or `outcome=rejected` is given: where the filter holds for few of
   * them it may be short, or empty, and still have a next one. `since` and `until` say how far it should look at all.
   *
   * When `Accept` prefers `text/csv`, all events of the filter, whatever `limit` and `after` say, as a table for spreadsheets; every
   * other `Accept` is answered with JSON. The table is read and sent part by part: what is reported meanwhile may not be in it, and an
   * answer that breaks off is not complete.
   *
   * Scope of tokens: `billing:read`.
   *
   * `GET /v1/admin/billing/events`
   *
   * `billing.listBillingEvents` and `events.listBillingEvents` are the same.
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  listBillingEvents(query: ListBillingEventsQuery = {}, options: CallOptions = {}): Pages<BillingEventPage, ReportedBillingEvent> {
    return this.#kernel.pages(operations.listBillingEvents, 'cursor', { query }, options);
  }

  /**
   * List or export billing events.
   *
   * What was reported of invoices, the newest report first, narrowed by any of the filters, rejected events among them; how an event
   * was
   * decided is answered by `getBillingEvent`. A rejected event stands here until its id is reported well, or for 13 months, and is
   * found
   * by what it names itself. Events that were reported at the same moment stand in an order that has no meaning and stays.
   *
   * A page looks at a bounded number of events, unless `invoice_id` or `outcome=rejected` is given: where the filter holds for few of
   * them it may be short, or empty, and still have a next one. `since` and `until` say how far it should look at all.
   *
   * When `Accept` prefers `text/csv`, all events of the filter, whatever `limit` and `after` say, as a table for spreadsheets; every
   * other `Accept` is answered with JSON. The table is read and sent part by part: what is reported meanwhile may not be in it, and an
   * answer that breaks off is not complete.
   *
   * Scope of tokens: `billing:read`.
   *
   * `GET /v1/admin/billing/events`
   *
   * `billing.listBillingEventsAsCsv` and `events.listBillingEventsAsCsv` are the same.
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  listBillingEventsAsCsv(query: ListBillingEventsAsCsvQuery = {}, options: CallOptions = {}): Promise<TextStream> {
    return this.#kernel.stream(operations.listBillingEventsAsCsv, { query }, options);
  }

  /**
   * Report billing events.
   *
   * Reports what happened to invoices. The events are decided in order, each with its own outcome; one that is rejected does
   * not stop the others. Whatever the order and the repetitions, the events of an invoice end in the same reward and the
   * same balances. An id that was sent before changes nothing and answers what it answered then.
   *
   * Scope of tokens: `billing:write`.
   *
   * `POST /v1/admin/billing/events`
   *
   * `billing.recordBillingEvents` and `events.recordBillingEvents` are the same.
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `idempotency_key_invalid`,
   * `unsupported_media_type`, `invalid_json`, `idempotency_key_reused`
   */
  recordBillingEvents(body: BillingBatch, options: CallOptions = {}): Promise<BillingOutcomes> {
    return this.#kernel.object(operations.recordBillingEvents, { body }, options);
  }

  /**
   * Preview billing events.
   *
   * Answers what reporting these events would answer now, and changes nothing. The ids of rewards that it shows are not
   * those that the report will make.
   *
   * Scope of tokens: `billing:read`.
   *
   * `POST /v1/admin/billing/preview`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `unsupported_media_type`,
   * `invalid_json`
   */
  previewBillingEvents(body: BillingBatch, options: CallOptions = {}): Promise<BillingOutcomes> {
    return this.#kernel.object(operations.previewBillingEvents, { body }, options);
  }

  /**
   * Look a billing event up.
   *
   * One event with what it did and how that was decided: which code, which tier and rate, which rules were asked, and which
   * of them applied. A rejected event is shown until its id is reported well.
   *
   * Scope of tokens: `billing:read`.
   *
   * `GET /v1/admin/billing/events/{id}`
   *
   * `billing.getBillingEvent` and `events.getBillingEvent` are the same.
   *
   * @param id The event's id. What cannot be one is as unknown as any other.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `event_not_found`
   */
  getBillingEvent(id: EventId, options: CallOptions = {}): Promise<BillingRecord> {
    return this.#kernel.object(operations.getBillingEvent, { path: { id } }, options);
  }

  /**
   * Look an invoice up.
   *
   * An invoice as it stands, with every event that was reported of it, rejected ones too, each with how it was decided; the reward
   * that it earned the inviter, and what was moved for that reward and for credit that was spent on the invoice.
   *
   * The parts are read one after the other: what is reported meanwhile may be in a later one alone. A rejected event stands here
   * when it names the invoice, until its id is reported well.
   *
   * Scope of tokens: `billing:read`.
   *
   * `GET /v1/admin/billing/invoice`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`, `invoice_not_found`
   */
  getInvoice(query: GetInvoiceQuery, options: CallOptions = {}): Promise<InvoiceRecord> {
    return this.#kernel.object(operations.getInvoice, { query }, options);
  }
}

export class AdminCodes {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /**
   * List a user's codes.
   *
   * Every code that a user has or had, newest first; those that are disabled or released, too.
   *
   * Scope of tokens: `codes:read`.
   *
   * `GET /v1/admin/users/{user_id}/codes`
   *
   * `users.listUserCodes` and `codes.listUserCodes` are the same.
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_user_id`, `invalid_query`,
   * `user_not_found`
   */
  listUserCodes(userId: UserId, query: ListUserCodesQuery = {}, options: CallOptions = {}): Pages<UserCodePage, UserCode> {
    return this.#kernel.pages(operations.listUserCodes, 'offset', { path: { user_id: userId }, query }, options);
  }

  /**
   * Disable a custom code.
   *
   * Disables a custom code for good: it attributes no new signups, and its owner cannot take it back. Nobody else can have
   * it either, unless it is released. Disabling it again changes nothing. A uid code cannot be disabled; block its owner.
   *
   * Scope of tokens: `codes:write`.
   *
   * `POST /v1/admin/codes/{code}/disable`
   *
   * @param code A custom code, in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `idempotency_key_invalid`,
   * `idempotency_key_reused`, `code_not_found`, `code_permanent`
   */
  disableCode(code: string, options: CallOptions = {}): Promise<UserCode> {
    return this.#kernel.object(operations.disableCode, { path: { code } }, options);
  }

  /**
   * Release a custom code.
   *
   * Takes a custom code from its owner, so that anybody may take it, the former owner included. It is disabled until
   * somebody does. A code under which somebody signed up stays its owner's forever.
   *
   * Scope of tokens: `codes:write`.
   *
   * `POST /v1/admin/codes/{code}/release`
   *
   * @param code A custom code, in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `idempotency_key_invalid`,
   * `idempotency_key_reused`, `code_not_found`, `code_permanent`, `code_used`
   */
  releaseCode(code: string, options: CallOptions = {}): Promise<UserCode> {
    return this.#kernel.object(operations.releaseCode, { path: { code } }, options);
  }
}

export class AdminDeployment {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /**
   * Read how the server is deployed.
   *
   * What this server was set up with, as far as operators see a difference.
   *
   * `GET /v1/admin/deployment`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `cross_site_request`
   */
  getDeployment(options: CallOptions = {}): Promise<Deployment> {
    return this.#kernel.object(operations.getDeployment, {}, options);
  }
}

export class AdminEmbedTokens {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /**
   * Make a token for an embedded page.
   *
   * Makes a token with which a widget (`/widget.js`) or a frame (`/embed.js`) inside a page of the host's shows a user their own
   * referrals.
   * The host's back end asks for it and hands it to that page, which keeps it in memory. It ends after an hour, with the user's
   * sessions, and counts for pages of
   * this origin alone. The origin must be among the programme's `embed_origins`. Only the token's hash is kept.
   *
   * Scope of tokens: `sessions:embed`.
   *
   * `POST /v1/admin/embed-tokens`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `unsupported_media_type`,
   * `invalid_json`, `invalid_user_id`, `embed_origin_forbidden`, `user_not_found`
   */
  createEmbedToken(body: EmbedTokenRequest, options: CallOptions = {}): Promise<EmbedToken> {
    return this.#kernel.object(operations.createEmbedToken, { body }, options);
  }
}

export class AdminEvents {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /**
   * List what has happened.
   *
   * The event log, the oldest first: whatever changed users, codes, attributions, rewards, credit, payouts, points or the rules, in
   * the order
   * in which it can be relied on. Every page says where the next one begins, also an empty one, so that a program asks again with
   * `next` as
   * `after`, for ever, and sees each event once.
   *
   * A page looks at a bounded number of events: where a filter holds for few it may be short, or empty, and `next` goes on all the
   * same.
   * With `wait`, an empty page is held back until there is something, for so many seconds at most: who waits asks seldom and hears at
   * once. An event appears within a second after the answer of the request that did it, and never behind a place that was given out.
   *
   * Events are kept for a time that the deployment chooses, 30 days unless told otherwise. Where what lies behind `after` is kept no
   * longer, the answer is `cursor_expired`, so that nobody passes over a gap unawares.
   *
   * Scope of tokens: `events:read`.
   *
   * `GET /v1/admin/events`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`, `cursor_invalid`,
   * `cursor_expired`
   */
  listEvents(query: ListEventsQuery = {}, options: CallOptions = {}): Promise<EventPage> {
    return this.#kernel.object(operations.listEvents, { query }, options);
  }

  /**
   * Look an event up.
   *
   * One event of the log, as long as it is kept. It appears within a second after the answer of the request that did it.
   *
   * Scope of tokens: `events:read`.
   *
   * `GET /v1/admin/events/{event_id}`
   *
   * @param eventId The event's id, as `listEvents` says it.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `outgoing_event_not_found`
   */
  getEvent(eventId: OutgoingEventId, options: CallOptions = {}): Promise<Event> {
    return this.#kernel.object(operations.getEvent, { path: { event_id: eventId } }, options);
  }

  /**
   * List or export billing events.
   *
   * What was reported of invoices, the newest report first, narrowed by any of the filters, rejected events among them; how an event
   * was
   * decided is answered by `getBillingEvent`. A rejected event stands here until its id is reported well, or for 13 months, and is
   * found
   * by what it names itself. Events that were reported at the same moment stand in an order that has no meaning and stays.
   *
   * A page looks at a bounded number of events, unless `invoice_id` or `outcome=rejected` is given: where the filter holds for few of
   * them it may be short, or empty, and still have a next one. `since` and `until` say how far it should look at all.
   *
   * When `Accept` prefers `text/csv`, all events of the filter, whatever `limit` and `after` say, as a table for spreadsheets; every
   * other `Accept` is answered with JSON. The table is read and sent part by part: what is reported meanwhile may not be in it, and an
   * answer that breaks off is not complete.
   *
   * Scope of tokens: `billing:read`.
   *
   * `GET /v1/admin/billing/events`
   *
   * `billing.listBillingEvents` and `events.listBillingEvents` are the same.
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  listBillingEvents(query: ListBillingEventsQuery = {}, options: CallOptions = {}): Pages<BillingEventPage, ReportedBillingEvent> {
    return this.#kernel.pages(operations.listBillingEvents, 'cursor', { query }, options);
  }

  /**
   * List or export billing events.
   *
   * What was reported of invoices, the newest report first, narrowed by any of the filters, rejected events among them; how an event
   * was
   * decided is answered by `getBillingEvent`. A rejected event stands here until its id is reported well, or for 13 months, and is
   * found
   * by what it names itself. Events that were reported at the same moment stand in an order that has no meaning and stays.
   *
   * A page looks at a bounded number of events, unless `invoice_id` or `outcome=rejected` is given: where the filter holds for few of
   * them it may be short, or empty, and still have a next one. `since` and `until` say how far it should look at all.
   *
   * When `Accept` prefers `text/csv`, all events of the filter, whatever `limit` and `after` say, as a table for spreadsheets; every
   * other `Accept` is answered with JSON. The table is read and sent part by part: what is reported meanwhile may not be in it, and an
   * answer that breaks off is not complete.
   *
   * Scope of tokens: `billing:read`.
   *
   * `GET /v1/admin/billing/events`
   *
   * `billing.listBillingEventsAsCsv` and `events.listBillingEventsAsCsv` are the same.
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  listBillingEventsAsCsv(query: ListBillingEventsAsCsvQuery = {}, options: CallOptions = {}): Promise<TextStream> {
    return this.#kernel.stream(operations.listBillingEventsAsCsv, { query }, options);
  }

  /**
   * Report billing events.
   *
   * Reports what happened to invoices. The events are decided in order, each with its own outcome; one that is rejected does
   * not stop the others. Whatever the order and the repetitions, the events of an invoice end in the same reward and the
   * same balances. An id that was sent before changes nothing and answers what it answered then.
   *
   * Scope of tokens: `billing:write`.
   *
   * `POST /v1/admin/billing/events`
   *
   * `billing.recordBillingEvents` and `events.recordBillingEvents` are the same.
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `idempotency_key_invalid`,
   * `unsupported_media_type`, `invalid_json`, `idempotency_key_reused`
   */
  recordBillingEvents(body: BillingBatch, options: CallOptions = {}): Promise<BillingOutcomes> {
    return this.#kernel.object(operations.recordBillingEvents, { body }, options);
  }

  /**
   * Look a billing event up.
   *
   * One event with what it did and how that was decided: which code, which tier and rate, which rules were asked, and which
   * of them applied. A rejected event is shown until its id is reported well.
   *
   * Scope of tokens: `billing:read`.
   *
   * `GET /v1/admin/billing/events/{id}`
   *
   * `billing.getBillingEvent` and `events.getBillingEvent` are the same.
   *
   * @param id The event's id. What cannot be one is as unknown as any other.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `event_not_found`
   */
  getBillingEvent(id: EventId, options: CallOptions = {}): Promise<BillingRecord> {
    return this.#kernel.object(operations.getBillingEvent, { path: { id } }, options);
  }

  /**
   * Report point events.
   *
   * Reports what users did. The events are decided in order, each with its own outcome, by the setting in force; one that is
   * refused does not stop the others. An id that was sent before changes nothing and answers what it answered then. A `reversal` takes
   * back what another event earned.
   *
   * Scope of tokens: `points:write`.
   *
   * `POST /v1/admin/points/events`
   *
   * `points.recordPointEvents` and `events.recordPointEvents` are the same.
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `idempotency_key_invalid`,
   * `unsupported_media_type`, `invalid_json`, `idempotency_key_reused`
   */
  recordPointEvents(body: PointBatch, options: CallOptions = {}): Promise<PointOutcomes> {
    return this.#kernel.object(operations.recordPointEvents, { body }, options);
  }

  /**
   * List a user's point events.
   *
   * Everything that a user did for points, with what it earned, in the order in which it was counted, the last first; what earned
   * nothing
   * is among it. Events that were not kept, because they could not be read or said something else under a known id, are not.
   *
   * Scope of tokens: `points:read`.
   *
   * `GET /v1/admin/points/users/{user_id}/events`
   *
   * `points.listPointEvents` and `users.listPointEvents` and `events.listPointEvents` are the same.
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_user_id`, `invalid_query`,
   * `user_not_found`
   */
  listPointEvents(userId: UserId, query: ListPointEventsQuery = {}, options: CallOptions = {}): Pages<PointEventPage, PointRecord> {
    return this.#kernel.pages(operations.listPointEvents, 'cursor', { path: { user_id: userId }, query }, options);
  }
}

export class AdminGraphql {
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

export class AdminLedger {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /**
   * List or export transfers.
   *
   * Every movement of money between the accounts of all users, newest first, narrowed by any of the filters. When `Accept` prefers
   * `text/csv`, all of them, whatever `limit` and `after` say, as a table for spreadsheets; every other `Accept` is answered with
   * JSON.
   *
   * A page looks at a bounded number of movements: where the filters hold for few of them it may be short, or empty, and still have a
   * next
   * one. Servers write by their own clocks, and a movement appears when it is committed. So one may appear a moment later than another
   * that
   * is newer. A movement that was there when a walk began is in the walk, once. Of one user `listTransfers` has the order in which
   * money
   * moved.
   *
   * The table is read and sent part by part: what moves meanwhile may not be in it. An answer that breaks off is not complete.
   *
   * Scope of tokens: `ledger:read`.
   *
   * `GET /v1/admin/ledger/transfers`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  listAllTransfers(query: ListAllTransfersQuery = {}, options: CallOptions = {}): Pages<UserTransferPage, UserTransfer> {
    return this.#kernel.pages(operations.listAllTransfers, 'cursor', { query }, options);
  }

  /**
   * List or export transfers.
   *
   * Every movement of money between the accounts of all users, newest first, narrowed by any of the filters. When `Accept` prefers
   * `text/csv`, all of them, whatever `limit` and `after` say, as a table for spreadsheets; every other `Accept` is answered with
   * JSON.
   *
   * A page looks at a bounded number of movements: where the filters hold for few of them it may be short, or empty, and still have a
   * next
   * one. Servers write by their own clocks, and a movement appears when it is committed. So one may appear a moment later than another
   * that
   * is newer. A movement that was there when a walk began is in the walk, once. Of one user `listTransfers` has the order in which
   * money
   * moved.
   *
   * The table is read and sent part by part: what moves meanwhile may not be in it. An answer that breaks off is not complete.
   *
   * Scope of tokens: `ledger:read`.
   *
   * `GET /v1/admin/ledger/transfers`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  listAllTransfersAsCsv(query: ListAllTransfersAsCsvQuery = {}, options: CallOptions = {}): Promise<TextStream> {
    return this.#kernel.stream(operations.listAllTransfersAsCsv, { query }, options);
  }

  /**
   * Read a user's transfers.
   *
   * Everything that ever moved in a user's accounts, newest first, with the balance after each. The next page begins
   * behind the cursor `next`, or before the last `seq` of this one. An erased user's transfers stay.
   *
   * Scope of tokens: `ledger:read`.
   *
   * `GET /v1/admin/ledger/users/{user_id}/transfers`
   *
   * `ledger.listTransfers` and `users.listTransfers` are the same.
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_user_id`, `invalid_query`,
   * `user_not_found`
   */
  listTransfers(userId: UserId, query: ListTransfersQuery = {}, options: CallOptions = {}): Pages<TransferPage, Transfer> {
    return this.#kernel.pages(operations.listTransfers, 'before_seq', { path: { user_id: userId }, query }, options);
  }

  /**
   * Verify the ledger.
   *
   * Adds up every transfer of every user and compares the sums with the balances that are kept, with the rewards and
   * payouts behind them, and with each transfer's own account of the balances after it. It compares rewards with the invoices and
   * the reports that made them, too, credit with the invoices it covers, invitees' sums with both, and what reports are read from
   * with the balances. There should never be a difference. It reads everything: where some million transfers take longer than a
   * statement may, it answers `unavailable`. `startVerification` does the same beside requests and takes its time, and so does
   * `make verify-ledger`.
   *
   * Scope of tokens: `ledger:read`.
   *
   * `GET /v1/admin/ledger/verification`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`
   */
  verifyLedger(options: CallOptions = {}): Promise<Verification> {
    return this.#kernel.object(operations.verifyLedger, {}, options);
  }

  /**
   * List verifications of the ledger.
   *
   * The verifications that `startVerification` began, newest first: how far the one that runs has come, and what the others found. One
   * that does not come on for 15 minutes has failed, because no server does jobs or because the database answers too late; what it had
   * found until then stays. Where a failure repeats itself, `make verify-ledger` takes all the time that it needs.
   *
   * Scope of tokens: `ledger:read`.
   *
   * `GET /v1/admin/ledger/verifications`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  listVerifications(query: ListVerificationsQuery = {}, options: CallOptions = {}): Pages<VerificationPage, VerificationRun> {
    return this.#kernel.pages(operations.listVerifications, 'cursor', { query }, options);
  }

  /**
   * Begin to verify the ledger.
   *
   * Verifies the ledger as `verifyLedger` does, beside requests: nobody waits for it, and a server that goes leaves it to another. One
   * runs at a time. `listVerifications` shows how far it has come, and what it finds.
   *
   * Scope of tokens: `ledger:write`.
   *
   * `POST /v1/admin/ledger/verifications`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `idempotency_key_invalid`,
   * `idempotency_key_reused`, `verification_running`
   */
  startVerification(options: CallOptions = {}): Promise<VerificationStarted> {
    return this.#kernel.object(operations.startVerification, {}, options);
  }
}

export class AdminLookup {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /**
   * Look something up by its beginning.
   *
   * What begins with a text, whatever it is: users by display name and id, codes, payouts by id and address, transactions of payouts,
   * invoices, and billing events, rejected ones too. Of ids at least four digits are needed. At most 20 are answered: first what is
   * exactly that text, then the first of each kind, the second of each, and so on. Nothing is looked for in the middle of a text.
   *
   * Credentials need one of the scopes, and are shown what they could read: users with `users:read`, codes with `codes:read`, payouts
   * and
   * transactions with `payouts:read`, invoices and events with `billing:read`. The rest is left out without a word.
   *
   * Scope of tokens: `users:read` or `codes:read` or `payouts:read` or `billing:read`.
   *
   * `GET /v1/admin/lookup`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  lookUp(query: LookUpQuery, options: CallOptions = {}): Pages<Findings, Found> {
    return this.#kernel.pages(operations.lookUp, 'none', { query }, options);
  }
}

export class AdminOperators {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /**
   * List operators.
   *
   * Every operator, by name, with the names of the environment.
   *
   * Scope of tokens: `operators:read`.
   *
   * `GET /v1/admin/operators`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`
   */
  listOperators(options: CallOptions = {}): Pages<OperatorList, Operator> {
    return this.#kernel.pages(operations.listOperators, 'none', {}, options);
  }

  /**
   * Read who calls.
   *
   * The operator whose token or console session was sent, and what may be done with it.
   *
   * `GET /v1/admin/operators/me`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `cross_site_request`
   */
  getOperator(options: CallOptions = {}): Promise<CurrentOperator> {
    return this.#kernel.object(operations.getOperator, {}, options);
  }

  /**
   * Set what an operator may do.
   *
   * Makes an operator, or changes one. Nobody gives a role that holds more than they do, nor changes an operator who holds more. A new
   * role
   * counts at once, in sessions and with tokens that are there already. Names of the environment cannot be put: they are the way in
   * when
   * nothing else is.
   *
   * Scope of tokens: `operators:write`. From the console it needs a confirmation of the last ten minutes.
   *
   * `PUT /v1/admin/operators/{name}`
   *
   * @param name What the operator is called.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`,
   * `operator_name_invalid`, `unsupported_media_type`, `invalid_json`, `operator_name_reserved`, `operator_email_taken`,
   * `operators_full`
   */
  putOperator(name: OperatorName, body: OperatorChange, options: CallOptions = {}): Promise<Operator> {
    return this.#kernel.object(operations.putOperator, { path: { name }, body }, options);
  }

  /**
   * End all console sessions of an operator.
   *
   * Ends every console session of the operator at once. Answers the same when there is none. Tokens stay good.
   *
   * Scope of tokens: `operators:write`.
   *
   * `DELETE /v1/admin/operators/{name}/sessions`
   *
   * `operators.endOperatorSessions` and `sessions.endOperatorSessions` are the same.
   *
   * @param name What the operator is called.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `operator_name_invalid`,
   * `operator_not_found`
   */
  endOperatorSessions(name: OperatorName, options: CallOptions = {}): Promise<Ok> {
    return this.#kernel.object(operations.endOperatorSessions, { path: { name } }, options);
  }
}

export class AdminPoints {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /**
   * Read the task setting.
   *
   * What every task is worth now. Users read it as `tasks` in `getTerms`.
   *
   * Scope of tokens: `points:read`.
   *
   * `GET /v1/admin/task-setting`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `task_setting_not_found`
   */
  getTaskSetting(options: CallOptions = {}): Promise<TaskSetting> {
    return this.#kernel.object(operations.getTaskSetting, {}, options);
  }

  /**
   * Set what tasks are worth.
   *
   * Replaces the setting in force, or makes the first. It holds for events that are reported from this moment on; points that were
   * earned before stay what they are. Every version is kept.
   *
   * Scope of tokens: `points:configure`. From the console it needs a confirmation of the last ten minutes.
   *
   * `PUT /v1/admin/task-setting`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`,
   * `unsupported_media_type`, `invalid_json`, `task_setting_invalid`
   */
  putTaskSetting(body: TaskSettingDraft, options: CallOptions = {}): Promise<TaskSetting> {
    return this.#kernel.object(operations.putTaskSetting, { body }, options);
  }

  /**
   * List the task settings.
   *
   * Every version of the task setting that was ever put in force, newest first, with who did it and when. The newest is in force.
   * Points
   * were earned by the version that was in force when their event was reported.
   *
   * Scope of tokens: `points:read`.
   *
   * `GET /v1/admin/task-setting/versions`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  listTaskSettings(query: ListTaskSettingsQuery = {}, options: CallOptions = {}): Pages<TaskSettingPage, TaskSettingVersion> {
    return this.#kernel.pages(operations.listTaskSettings, 'cursor', { query }, options);
  }

  /**
   * Report point events.
   *
   * Reports what users did. The events are decided in order, each with its own outcome, by the setting in force; one that is
   * refused does not stop the others. An id that was sent before changes nothing and answers what it answered then. A `reversal` takes
   * back what another event earned.
   *
   * Scope of tokens: `points:write`.
   *
   * `POST /v1/admin/points/events`
   *
   * `points.recordPointEvents` and `events.recordPointEvents` are the same.
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `idempotency_key_invalid`,
   * `unsupported_media_type`, `invalid_json`, `idempotency_key_reused`
   */
  recordPointEvents(body: PointBatch, options: CallOptions = {}): Promise<PointOutcomes> {
    return this.#kernel.object(operations.recordPointEvents, { body }, options);
  }

  /**
   * Read a user's points.
   *
   * A user's level and points, with the newest 50 point events.
   *
   * Scope of tokens: `points:read`.
   *
   * `GET /v1/admin/points/users/{user_id}`
   *
   * `points.getUserStanding` and `users.getUserStanding` are the same.
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_user_id`, `user_not_found`
   */
  getUserStanding(userId: UserId, options: CallOptions = {}): Promise<UserPoints> {
    return this.#kernel.object(operations.getUserStanding, { path: { user_id: userId } }, options);
  }

  /**
   * List a user's point events.
   *
   * Everything that a user did for points, with what it earned, in the order in which it was counted, the last first; what earned
   * nothing
   * is among it. Events that were not kept, because they could not be read or said something else under a known id, are not.
   *
   * Scope of tokens: `points:read`.
   *
   * `GET /v1/admin/points/users/{user_id}/events`
   *
   * `points.listPointEvents` and `users.listPointEvents` and `events.listPointEvents` are the same.
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_user_id`, `invalid_query`,
   * `user_not_found`
   */
  listPointEvents(userId: UserId, query: ListPointEventsQuery = {}, options: CallOptions = {}): Pages<PointEventPage, PointRecord> {
    return this.#kernel.pages(operations.listPointEvents, 'cursor', { path: { user_id: userId }, query }, options);
  }
}

export class AdminReferrals {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /**
   * List users.
   *
   * Users, newest first unless `sort` says otherwise, narrowed by any of the filters. Erased users appear as "Deleted user".
   *
   * When `Accept` prefers `text/csv`, all of them, whatever `limit`, `offset` and `after` say, as a table for spreadsheets; every
   * other
   * `Accept` is answered with JSON. The table is read and sent part by part: who is created meanwhile may not be in it, and a row is
   * as it
   * was when its part was read. An answer that breaks off is not complete.
   *
   * Scope of tokens: `users:read`.
   *
   * `GET /v1/admin/referrals/users`
   *
   * `referrals.listUsers` and `users.listUsers` are the same.
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  listUsers(query: ListUsersQuery = {}, options: CallOptions = {}): Pages<UserPage, User> {
    return this.#kernel.pages(operations.listUsers, 'offset', { query }, options);
  }

  /**
   * List users.
   *
   * Users, newest first unless `sort` says otherwise, narrowed by any of the filters. Erased users appear as "Deleted user".
   *
   * When `Accept` prefers `text/csv`, all of them, whatever `limit`, `offset` and `after` say, as a table for spreadsheets; every
   * other
   * `Accept` is answered with JSON. The table is read and sent part by part: who is created meanwhile may not be in it, and a row is
   * as it
   * was when its part was read. An answer that breaks off is not complete.
   *
   * Scope of tokens: `users:read`.
   *
   * `GET /v1/admin/referrals/users`
   *
   * `referrals.listUsersAsCsv` and `users.listUsersAsCsv` are the same.
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  listUsersAsCsv(query: ListUsersAsCsvQuery = {}, options: CallOptions = {}): Promise<TextStream> {
    return this.#kernel.stream(operations.listUsersAsCsv, { query }, options);
  }

  /**
   * Read a user as operators see them.
   *
   * One user's full referral state: tier, codes, paid invitees, balance, and up to 50 of the newest rows of the
   * attribution log.
   *
   * Scope of tokens: `users:read`.
   *
   * `GET /v1/admin/referrals/users/{user_id}`
   *
   * `referrals.getUser` and `users.getUser` are the same.
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_user_id`, `user_not_found`
   */
  getUser(userId: UserId, options: CallOptions = {}): Promise<UserOverview> {
    return this.#kernel.object(operations.getUser, { path: { user_id: userId } }, options);
  }

  /**
   * Set a user's referral tier.
   *
   * Puts a user on a tier that the programme defines. Nothing else ever changes a tier. Rewards that exist keep their
   * rate; each call is recorded with the transition and the note, also when the tier stays the same.
   *
   * Scope of tokens: `users:write`.
   *
   * `POST /v1/admin/referrals/users/{user_id}/tier`
   *
   * `referrals.setUserTier` and `users.setUserTier` are the same.
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_user_id`,
   * `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `invalid_tier`, `idempotency_key_reused`, `user_not_found`
   */
  setUserTier(userId: UserId, body: TierChange, options: CallOptions = {}): Promise<TierChanged> {
    return this.#kernel.object(operations.setUserTier, { path: { user_id: userId }, body }, options);
  }

  /**
   * Read a user's attribution log.
   *
   * The whole attribution log of one user, newest first.
   *
   * Scope of tokens: `users:read`.
   *
   * `GET /v1/admin/referrals/users/{user_id}/attributions`
   *
   * `referrals.listUserAttributions` and `users.listUserAttributions` are the same.
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_user_id`, `invalid_query`,
   * `user_not_found`
   */
  listUserAttributions(userId: UserId, query: ListUserAttributionsQuery = {}, options: CallOptions = {}): Pages<AttributionPage, Attribution> {
    return this.#kernel.pages(operations.listUserAttributions, 'offset', { path: { user_id: userId }, query }, options);
  }

  /**
   * List a user's invitees.
   *
   * Users who signed up under a user's code, the latest first: under which code, since when they pay, what they have paid since and
   * what
   * that has earned the inviter. Invitees who were erased are among them, without a name.
   *
   * Scope of tokens: `attributions:read`.
   *
   * `GET /v1/admin/referrals/users/{user_id}/invitees`
   *
   * `referrals.listUserInvitees` and `users.listUserInvitees` are the same.
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_user_id`, `invalid_query`,
   * `user_not_found`
   */
  listUserInvitees(userId: UserId, query: ListUserInviteesQuery = {}, options: CallOptions = {}): Pages<UserInviteePage, UserInvitee> {
    return this.#kernel.pages(operations.listUserInvitees, 'cursor', { path: { user_id: userId }, query }, options);
  }

  /**
   * List a user's rewards.
   *
   * What a user's invitees have earned them, newest first, as the user sees it. The status is exact at the moment of reading. An
   * erased
   * user's rewards stay.
   *
   * Scope of tokens: `rewards:read`.
   *
   * `GET /v1/admin/referrals/users/{user_id}/rewards`
   *
   * `referrals.listUserRewards` and `users.listUserRewards` are the same.
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_user_id`, `invalid_query`,
   * `user_not_found`
   */
  listUserRewards(userId: UserId, query: ListUserRewardsQuery = {}, options: CallOptions = {}): Pages<RewardPage, Reward> {
    return this.#kernel.pages(operations.listUserRewards, 'cursor', { path: { user_id: userId }, query }, options);
  }

  /**
   * Record a signup with its code.
   *
   * The same decision for host applications that keep the code themselves. With `touched_at` the programme's
   * attribution window is held against the time from then to the user's `signed_at`, however late the signup is reported.
   *
   * Scope of tokens: `attributions:write`.
   *
   * `POST /v1/admin/referrals/signups`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `idempotency_key_invalid`,
   * `unsupported_media_type`, `invalid_json`, `invalid_user_id`, `idempotency_key_reused`, `user_not_found`
   */
  recordSignup(body: Signup, options: CallOptions = {}): Promise<AttributionDecision> {
    return this.#kernel.object(operations.recordSignup, { body }, options);
  }

  /**
   * List or export rewards.
   *
   * Rewards of all users, the last earned first, narrowed by any of the filters. The status is exact at the moment of reading. When
   * `Accept`
   * prefers `text/csv`, all of them, whatever `limit` and `after` say, as a table for spreadsheets; every other `Accept` is answered
   * with
   * JSON.
   *
   * The first page has the totals of the whole filter, of the same moment as its rows; behind a cursor `totals` is null, for whoever
   * walks
   * on has them. They are counted while the range of `since` and `until` holds no more than 200,000 movements of the ledger, of
   * whatever kind,
   * which bounds what a page can take; beyond that they are null on the first page, too, and a narrower range has them. With
   * `invoice_id` or
   * `invitee_user_id` they are always counted.
   *
   * A page looks at a bounded number of movements of the ledger: where few rewards have the status that is asked for, it may be short,
   * or
   * empty, and still have a next one. The table is read and sent part by part: what is earned meanwhile may not be in it, and a row is
   * as it
   * was when its part was read. An answer that breaks off is not complete.
   *
   * Scope of tokens: `rewards:read`.
   *
   * `GET /v1/admin/referrals/rewards`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  listAllRewards(query: ListAllRewardsQuery = {}, options: CallOptions = {}): Pages<RewardReport, UserReward> {
    return this.#kernel.pages(operations.listAllRewards, 'cursor', { query }, options);
  }

  /**
   * List or export rewards.
   *
   * Rewards of all users, the last earned first, narrowed by any of the filters. The status is exact at the moment of reading. When
   * `Accept`
   * prefers `text/csv`, all of them, whatever `limit` and `after` say, as a table for spreadsheets; every other `Accept` is answered
   * with
   * JSON.
   *
   * The first page has the totals of the whole filter, of the same moment as its rows; behind a cursor `totals` is null, for whoever
   * walks
   * on has them. They are counted while the range of `since` and `until` holds no more than 200,000 movements of the ledger, of
   * whatever kind,
   * which bounds what a page can take; beyond that they are null on the first page, too, and a narrower range has them. With
   * `invoice_id` or
   * `invitee_user_id` they are always counted.
   *
   * A page looks at a bounded number of movements of the ledger: where few rewards have the status that is asked for, it may be short,
   * or
   * empty, and still have a next one. The table is read and sent part by part: what is earned meanwhile may not be in it, and a row is
   * as it
   * was when its part was read. An answer that breaks off is not complete.
   *
   * Scope of tokens: `rewards:read`.
   *
   * `GET /v1/admin/referrals/rewards`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  listAllRewardsAsCsv(query: ListAllRewardsAsCsvQuery = {}, options: CallOptions = {}): Promise<TextStream> {
    return this.#kernel.stream(operations.listAllRewardsAsCsv, { query }, options);
  }

  /**
   * Pretend that a user has paid (retired).
   *
   * Once pretended that a user had paid. Rewards now come from reported invoice payments. The token is checked first;
   * the body is ignored, whatever it is.
   *
   * Scope of tokens: `billing:read`.
   *
   * `POST /v1/admin/referrals/simulate-paid`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `endpoint_retired`
   * @deprecated Nobody should begin to use it.
   */
  simulatePaid(options: CallOptions = {}): Promise<never> {
    return this.#kernel.never(operations.simulatePaid, {}, options);
  }

  /**
   * List or export payouts.
   *
   * Payouts of all users, newest first unless `sort` says otherwise, narrowed by any of the filters, with the totals of the whole
   * filter. When `Accept` prefers `text/csv`, all of them, whatever `limit`, `offset` and `after` say, as a table for spreadsheets;
   * every other
   * `Accept` is answered with JSON.
   *
   * To act on every payout of a filter while that changes what the filter holds, walk by `after`: over an offset the list
   * moves, and rows are passed over.
   *
   * The table is read and sent part by part: its totals are those of the beginning, what is requested meanwhile may not be in
   * it, and a row is as it was when its part was read. An answer that breaks off is not complete.
   *
   * Scope of tokens: `payouts:read`.
   *
   * `GET /v1/admin/referrals/payouts`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  listAllPayouts(query: ListAllPayoutsQuery = {}, options: CallOptions = {}): Pages<PayoutReport, CoveredPayout> {
    return this.#kernel.pages(operations.listAllPayouts, 'offset', { query }, options);
  }

  /**
   * List or export payouts.
   *
   * Payouts of all users, newest first unless `sort` says otherwise, narrowed by any of the filters, with the totals of the whole
   * filter. When `Accept` prefers `text/csv`, all of them, whatever `limit`, `offset` and `after` say, as a table for spreadsheets;
   * every other
   * `Accept` is answered with JSON.
   *
   * To act on every payout of a filter while that changes what the filter holds, walk by `after`: over an offset the list
   * moves, and rows are passed over.
   *
   * The table is read and sent part by part: its totals are those of the beginning, what is requested meanwhile may not be in
   * it, and a row is as it was when its part was read. An answer that breaks off is not complete.
   *
   * Scope of tokens: `payouts:read`.
   *
   * `GET /v1/admin/referrals/payouts`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  listAllPayoutsAsCsv(query: ListAllPayoutsAsCsvQuery = {}, options: CallOptions = {}): Promise<TextAnswer> {
    return this.#kernel.text(operations.listAllPayoutsAsCsv, { query }, options);
  }

  /**
   * Change many payouts at once.
   *
   * Does to each of up to 500 payouts what `markPayoutProcessing`, `markPayoutSent` or `markPayoutFailed` does to one, in order, by
   * the
   * same rules, and answers what became of each. One that is refused does not stop the others. All that succeed are kept together,
   * with the answer for the key: whoever was not answered sends the same again, and no payout is sent twice. A payout that is not
   * covered, where the programme asks for cover, is sent by `markPayoutSent` with `override` alone.
   *
   * Scope of tokens: `payouts:send`. From the console it needs a confirmation of the last ten minutes.
   *
   * `POST /v1/admin/referrals/payouts/batch`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`,
   * `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `idempotency_key_reused`
   */
  changePayouts(body: PayoutChanges, options: CallOptions = {}): Promise<PayoutOutcomes> {
    return this.#kernel.object(operations.changePayouts, { body }, options);
  }

  /**
   * Approve payouts.
   *
   * Says that the calling operator agrees to these open payouts, all or none of them. `amount_micro` is what they amount to together,
   * so that nobody approves a list that is not the one they looked at. An operator approves a payout once; a second time changes
   * nothing and is answered the same. Who can be one and the same person counts once: an operator, and everybody who has seen the
   * token by which they acted. Where the deployment asks for no approvals, they are kept all the same, and nothing depends on them.
   *
   * Scope of tokens: `payouts:approve`. From the console it needs a confirmation of the last ten minutes.
   *
   * `POST /v1/admin/referrals/payouts/approvals`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`,
   * `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `idempotency_key_reused`, `payout_not_found`,
   * `payout_not_actionable`, `payout_total_mismatch`
   */
  approvePayouts(body: PayoutApproving, options: CallOptions = {}): Promise<PayoutsApproved> {
    return this.#kernel.object(operations.approvePayouts, { body }, options);
  }

  /**
   * Look a payout up.
   *
   * One payout of whatever user, open or ended, with what became of it and by whom, who has approved it, and which rewards it used up.
   * Exact at the moment of reading, and all of one moment.
   *
   * Scope of tokens: `payouts:read`.
   *
   * `GET /v1/admin/referrals/payouts/{id}`
   *
   * @param id The payout's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_payout_id`,
   * `payout_not_found`
   */
  getPayout(id: PayoutId, options: CallOptions = {}): Promise<Payout> {
    return this.#kernel.object(operations.getPayout, { path: { id } }, options);
  }

  /**
   * Begin to send a payout.
   *
   * Takes up a payout that is `requested`; from then on its user cannot cancel it.
   *
   * Scope of tokens: `payouts:send`.
   *
   * `POST /v1/admin/referrals/payouts/{id}/processing`
   *
   * @param id The payout's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_payout_id`,
   * `idempotency_key_invalid`, `idempotency_key_reused`, `payout_not_found`, `payout_not_actionable`
   */
  markPayoutProcessing(id: PayoutId, options: CallOptions = {}): Promise<Ok> {
    return this.#kernel.object(operations.markPayoutProcessing, { path: { id } }, options);
  }

  /**
   * Say that a payout was sent.
   *
   * Ends a payout that is `requested` or `processing`: the money has left, and the transaction is kept. A payout that has
   * ended stays as it is. While the programme says `payout_cover_required`, one that is not covered is refused unless the
   * body says `override`. Where the deployment asks for approvals (`PAYOUT_APPROVALS`), so many operators other than the one who
   * sends must have approved it; `override` is no approval.
   *
   * Scope of tokens: `payouts:send`. From the console it needs a confirmation of the last ten minutes.
   *
   * `POST /v1/admin/referrals/payouts/{id}/sent`
   *
   * @param id The payout's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`,
   * `invalid_payout_id`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `tx_hash_required`,
   * `idempotency_key_reused`, `payout_not_found`, `payout_not_actionable`, `payout_not_covered`, `approval_required`
   */
  markPayoutSent(id: PayoutId, body: PayoutSending, options: CallOptions = {}): Promise<Ok> {
    return this.#kernel.object(operations.markPayoutSent, { path: { id }, body }, options);
  }

  /**
   * Say that a payout failed.
   *
   * Ends a payout that is `requested` or `processing`: its amount is available to the user again. A payout that has ended
   * stays as it is. The body may be left out.
   *
   * Scope of tokens: `payouts:send`. From the console it needs a confirmation of the last ten minutes.
   *
   * `POST /v1/admin/referrals/payouts/{id}/failed`
   *
   * @param id The payout's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`,
   * `invalid_payout_id`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `idempotency_key_reused`,
   * `payout_not_found`, `payout_not_actionable`
   */
  markPayoutFailed(id: PayoutId, body: PayoutFailure = {}, options: CallOptions = {}): Promise<Ok> {
    return this.#kernel.object(operations.markPayoutFailed, { path: { id }, body }, options);
  }

  /**
   * Say that a sent payout came back.
   *
   * Ends a payout that is `sent` for the second time: the bank or the network returned the money, all of it, and it is available
   * to the user again, or repays what the user owes. The transaction stays. The body may be left out.
   *
   * Scope of tokens: `payouts:send`. From the console it needs a confirmation of the last ten minutes.
   *
   * `POST /v1/admin/referrals/payouts/{id}/returned`
   *
   * @param id The payout's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`,
   * `invalid_payout_id`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `idempotency_key_reused`,
   * `payout_not_found`, `payout_not_actionable`
   */
  markPayoutReturned(id: PayoutId, body: PayoutReturn = {}, options: CallOptions = {}): Promise<Ok> {
    return this.#kernel.object(operations.markPayoutReturned, { path: { id }, body }, options);
  }

  /**
   * Withdraw an approval.
   *
   * Takes back that the calling operator has approved a payout, while it is open; what was sent stays sent. Answers the same when
   * there
   * was no approval. Those of other operators stay.
   *
   * Scope of tokens: `payouts:approve`.
   *
   * `DELETE /v1/admin/referrals/payouts/{id}/approval`
   *
   * @param id The payout's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_payout_id`,
   * `payout_not_found`, `payout_not_actionable`
   */
  withdrawApproval(id: PayoutId, options: CallOptions = {}): Promise<Ok> {
    return this.#kernel.object(operations.withdrawApproval, { path: { id } }, options);
  }

  /**
   * Read the programme.
   *
   * The rules in force, with their version.
   *
   * Scope of tokens: `programme:read`.
   *
   * `GET /v1/admin/referrals/programme`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`
   */
  getProgramme(options: CallOptions = {}): Promise<Programme> {
    return this.#kernel.object(operations.getProgramme, {}, options);
  }

  /**
   * Change the programme.
   *
   * Replaces the whole document. Its `version` must be the one in force, so that two operators cannot undo each other
   * unawares. Every version is kept; a change applies from its moment on. A rule that came after contract 1.0.1, such as
   * `payout_cover_required`, may be left out, as older clients do, and then stays as it is. A `note` says why; it is kept with the
   * version
   * and is no rule.
   *
   * Scope of tokens: `programme:write`. From the console it needs a confirmation of the last ten minutes.
   *
   * `PUT /v1/admin/referrals/programme`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`,
   * `unsupported_media_type`, `invalid_json`, `programme_invalid`, `programme_stale`, `tier_in_use`
   */
  updateProgramme(body: ProgrammeChange, options: CallOptions = {}): Promise<Programme> {
    return this.#kernel.object(operations.updateProgramme, { body }, options);
  }

  /**
   * Preview a change of the programme.
   *
   * Tells what putting this draft in force would do: which rules it changes, how many users each tier has, and what the payments that
   * were
   * reported in the last 30 days would have earned by it. For that they are decided once more, by the code that decided them and in
   * their
   * order; who had invited whom, on which tier, stays as it was, and refunds and disputes are left out on both sides. Changes nothing.
   *
   * A change that would be refused is answered all the same, with the refusal. What cannot be replayed within two seconds is not, and
   * neither is a draft that contradicts itself.
   *
   * Scope of tokens: `programme:read`.
   *
   * `POST /v1/admin/referrals/programme/preview`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `unsupported_media_type`,
   * `invalid_json`
   */
  previewProgramme(body: ProgrammeChange, options: CallOptions = {}): Promise<ProgrammePreview> {
    return this.#kernel.object(operations.previewProgramme, { body }, options);
  }

  /**
   * List the versions of the programme.
   *
   * Every version of the rules that was ever put in force, newest first, with who did it, when, why, and which rules it changed. The
   * first
   * one is the server's own. Which is in force, `getProgramme` says: it is the newest.
   *
   * Scope of tokens: `programme:read`.
   *
   * `GET /v1/admin/referrals/programme/versions`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  listProgrammeVersions(query: ListProgrammeVersionsQuery = {}, options: CallOptions = {}): Pages<ProgrammeVersionPage, ProgrammeVersion> {
    return this.#kernel.pages(operations.listProgrammeVersions, 'cursor', { query }, options);
  }

  /**
   * Read a version of the programme.
   *
   * The rules of one version, whether they are in force or not. A rule that came later than the version is answered as it was followed
   * at
   * the time. To put an old version in force again, send its rules to `updateProgramme` with the version that is in force now.
   *
   * Scope of tokens: `programme:read`.
   *
   * `GET /v1/admin/referrals/programme/versions/{version}`
   *
   * @param version The version. What can be none is as unknown as any other.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `programme_version_not_found`
   */
  getProgrammeVersion(version: ProgrammeVersionName, options: CallOptions = {}): Promise<Programme> {
    return this.#kernel.object(operations.getProgrammeVersion, { path: { version } }, options);
  }
}

export class AdminReports {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /**
   * Read what happened over time.
   *
   * One or several measures of all users, in buckets of hours, days, weeks or months of UTC: what happened in each, or what accounts
   * held
   * at its end. Hours that are over are counted once and kept, so that long ranges are read as fast as short ones. What moved from
   * which
   * account to which says getStatement.
   *
   * At most 1,100 points are answered. When `Accept` prefers `text/csv`, the same as a table for spreadsheets, in which sums are
   * exact;
   * every other `Accept` is answered with JSON, where a sum beyond 9,007,199,254,740,991 micro-units stands as that.
   *
   * Scope of tokens: `reports:read`.
   *
   * `GET /v1/admin/reports/series`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  getSeries(query: GetSeriesQuery = {}, options: CallOptions = {}): Promise<Series> {
    return this.#kernel.object(operations.getSeries, { query }, options);
  }

  /**
   * Read what happened over time.
   *
   * One or several measures of all users, in buckets of hours, days, weeks or months of UTC: what happened in each, or what accounts
   * held
   * at its end. Hours that are over are counted once and kept, so that long ranges are read as fast as short ones. What moved from
   * which
   * account to which says getStatement.
   *
   * At most 1,100 points are answered. When `Accept` prefers `text/csv`, the same as a table for spreadsheets, in which sums are
   * exact;
   * every other `Accept` is answered with JSON, where a sum beyond 9,007,199,254,740,991 micro-units stands as that.
   *
   * Scope of tokens: `reports:read`.
   *
   * `GET /v1/admin/reports/series`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  getSeriesAsCsv(query: GetSeriesAsCsvQuery = {}, options: CallOptions = {}): Promise<TextAnswer> {
    return this.#kernel.text(operations.getSeriesAsCsv, { query }, options);
  }

  /**
   * Read what became of new users.
   *
   * The clicks of the range, and the users who were made in it: how many were attributed, paid, earned their inviter a reward, and had
   * one
   * paid out, whenever that was. Who has come far is counted in the steps before, too.
   *
   * Scope of tokens: `reports:read`.
   *
   * `GET /v1/admin/reports/funnel`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  getFunnel(query: GetFunnelQuery = {}, options: CallOptions = {}): Promise<Funnel> {
    return this.#kernel.object(operations.getFunnel, { query }, options);
  }

  /**
   * Read what is owed.
   *
   * What the programme owes its users, and what it has paid out and covered, of all users together: now, or at a moment that is past.
   * Now
   * is as of at most 30 seconds ago; then it also says on which days how much of what is pending becomes available.
   *
   * It is what the ledger has: a reward whose hold has just ended is pending until the job that unlocks it has come, within a minute.
   *
   * Scope of tokens: `reports:read`.
   *
   * `GET /v1/admin/reports/liabilities`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  getLiabilities(query: GetLiabilitiesQuery = {}, options: CallOptions = {}): Promise<Liabilities> {
    return this.#kernel.object(operations.getLiabilities, { query }, options);
  }

  /**
   * List the best inviters.
   *
   * The inviters who achieved most in a range, the best first; who achieved nothing of what they are ranked by is not in it. When
   * `Accept`
   * prefers `text/csv`, the same as a table for spreadsheets, in which sums are exact; every other `Accept` is answered with JSON.
   *
   * Scope of tokens: `reports:read`.
   *
   * `GET /v1/admin/reports/inviters`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  listTopInviters(query: ListTopInvitersQuery = {}, options: CallOptions = {}): Pages<TopInviters, TopInviter> {
    return this.#kernel.pages(operations.listTopInviters, 'none', { query }, options);
  }

  /**
   * List the best inviters.
   *
   * The inviters who achieved most in a range, the best first; who achieved nothing of what they are ranked by is not in it. When
   * `Accept`
   * prefers `text/csv`, the same as a table for spreadsheets, in which sums are exact; every other `Accept` is answered with JSON.
   *
   * Scope of tokens: `reports:read`.
   *
   * `GET /v1/admin/reports/inviters`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  listTopInvitersAsCsv(query: ListTopInvitersAsCsvQuery = {}, options: CallOptions = {}): Promise<TextAnswer> {
    return this.#kernel.text(operations.listTopInvitersAsCsv, { query }, options);
  }

  /**
   * Read the books of a range.
   *
   * What the accounts of all users together held before the range, what moved in it by kind and route, and what they held at its end.
   * It
   * adds up: each account's opening, with what movements credited and less what they debited, is its closing. Over all time that is
   * what
   * the balances add up to, which verifyLedger compares.
   *
   * When `Accept` prefers `text/csv`, the same as a table for spreadsheets, in which sums are exact; every other `Accept` is answered
   * with
   * JSON, where a sum beyond 9,007,199,254,740,991 micro-units stands as that.
   *
   * Scope of tokens: `reports:read`.
   *
   * `GET /v1/admin/reports/statement`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  getStatement(query: GetStatementQuery = {}, options: CallOptions = {}): Promise<Statement> {
    return this.#kernel.object(operations.getStatement, { query }, options);
  }

  /**
   * Read the books of a range.
   *
   * What the accounts of all users together held before the range, what moved in it by kind and route, and what they held at its end.
   * It
   * adds up: each account's opening, with what movements credited and less what they debited, is its closing. Over all time that is
   * what
   * the balances add up to, which verifyLedger compares.
   *
   * When `Accept` prefers `text/csv`, the same as a table for spreadsheets, in which sums are exact; every other `Accept` is answered
   * with
   * JSON, where a sum beyond 9,007,199,254,740,991 micro-units stands as that.
   *
   * Scope of tokens: `reports:read`.
   *
   * `GET /v1/admin/reports/statement`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  getStatementAsCsv(query: GetStatementAsCsvQuery = {}, options: CallOptions = {}): Promise<TextAnswer> {
    return this.#kernel.text(operations.getStatementAsCsv, { query }, options);
  }
}

export class AdminSessions {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /**
   * Make a login ticket.
   *
   * Makes a one-time ticket for a user of the host application. Send the user's browser to its `url`; that turns it
   * into a session. Only the ticket's hash is kept.
   *
   * With `read_only` the session shows everything as the user sees it and can change nothing, for an hour: so support looks at what
   * a user describes. Credentials that have the scope `sessions:view` and not `sessions:create` make such tickets alone.
   *
   * Scope of tokens: `sessions:create` or `sessions:view`.
   *
   * `POST /v1/admin/sessions`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `unsupported_media_type`,
   * `invalid_json`, `invalid_user_id`, `return_to_forbidden`, `user_not_found`
   */
  createTicket(body: TicketRequest, options: CallOptions = {}): Promise<Ticket> {
    return this.#kernel.object(operations.createTicket, { body }, options);
  }

  /**
   * List a user's sessions.
   *
   * Every session in which a user is signed in at the moment, the newest first, with the operator whose ticket had opened it. Those
   * that
   * were ended or have expired are not among them. Nothing in it signs anybody in.
   *
   * Scope of tokens: `sessions:read`.
   *
   * `GET /v1/admin/sessions/{user_id}`
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_user_id`, `invalid_query`,
   * `user_not_found`
   */
  listSessions(userId: UserId, query: ListSessionsQuery = {}, options: CallOptions = {}): Pages<UserSessionPage, UserSession> {
    return this.#kernel.pages(operations.listSessions, 'cursor', { path: { user_id: userId }, query }, options);
  }

  /**
   * End all sessions of a user.
   *
   * Ends every session of the user at once and voids unused tickets. Answers the same when there is none.
   *
   * Scope of tokens: `sessions:write`.
   *
   * `DELETE /v1/admin/sessions/{user_id}`
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_user_id`, `user_not_found`
   */
  revokeSessions(userId: UserId, options: CallOptions = {}): Promise<Ok> {
    return this.#kernel.object(operations.revokeSessions, { path: { user_id: userId } }, options);
  }

  /**
   * End all console sessions of an operator.
   *
   * Ends every console session of the operator at once. Answers the same when there is none. Tokens stay good.
   *
   * Scope of tokens: `operators:write`.
   *
   * `DELETE /v1/admin/operators/{name}/sessions`
   *
   * `operators.endOperatorSessions` and `sessions.endOperatorSessions` are the same.
   *
   * @param name What the operator is called.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `operator_name_invalid`,
   * `operator_not_found`
   */
  endOperatorSessions(name: OperatorName, options: CallOptions = {}): Promise<Ok> {
    return this.#kernel.object(operations.endOperatorSessions, { path: { name } }, options);
  }
}

export class AdminTokens {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /**
   * List API tokens.
   *
   * Every API token that was ever made, newest first, those that were revoked or have expired among them. No secret is in it.
   *
   * Scope of tokens: `tokens:read`.
   *
   * `GET /v1/admin/tokens`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  listApiTokens(query: ListApiTokensQuery = {}, options: CallOptions = {}): Pages<ApiTokenPage, ApiToken> {
    return this.#kernel.pages(operations.listApiTokens, 'cursor', { query }, options);
  }

  /**
   * Make an API token.
   *
   * Makes a token for a program, with scopes of its own. The answer has its secret, and is the only one that ever does: what is kept
   * is
   * a hash. It is sent as `X-Admin-Token`, or to GraphQL as a bearer's, and acts as its operator: what it may do is what its scopes
   * and
   * the operator's role both hold. Nobody hands out a scope that they do not hold, and only who holds `operators:write` makes a token
   * for another operator.
   *
   * A name is free again once its token was revoked or has expired; 200 tokens can be alive at once. A call that was not answered
   * may have made a token, without anybody knowing its secret: find it in the list by its name, and revoke it.
   *
   * Scope of tokens: `tokens:write`. From the console it needs a confirmation of the last ten minutes.
   *
   * `POST /v1/admin/tokens`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`,
   * `unsupported_media_type`, `invalid_json`, `scopes_invalid`, `networks_invalid`, `operator_not_found`, `token_name_taken`,
   * `too_many_tokens`
   */
  createApiToken(body: ApiTokenDraft, options: CallOptions = {}): Promise<NewApiToken> {
    return this.#kernel.object(operations.createApiToken, { body }, options);
  }

  /**
   * Revoke an API token.
   *
   * Ends a token for good, both of its secrets while it is rotating: at once on the server that answers, within five seconds on all
   * others. Revoking it again changes nothing.
   *
   * Scope of tokens: `tokens:write`.
   *
   * `DELETE /v1/admin/tokens/{token_id}`
   *
   * @param tokenId The id of an API token, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `token_not_found`
   */
  revokeApiToken(tokenId: TokenId, options: CallOptions = {}): Promise<Ok> {
    return this.#kernel.object(operations.revokeApiToken, { path: { token_id: tokenId } }, options);
  }

  /**
   * Replace the secret of an API token.
   *
   * Gives a token a new secret and keeps everything else. The one before works on for the overlap, so that no call fails while
   * programs change over; with an overlap of 0 it ends at once, within five seconds on other servers. One rotation runs at a time. As
   * the answer shows a secret, the caller must hold every scope of the token, and `operators:write` where it is another operator's.
   *
   * A call that was not answered may have rotated the token all the same. The secret before then works until the overlap ends: make a
   * new token meanwhile.
   *
   * Scope of tokens: `tokens:write`. From the console it needs a confirmation of the last ten minutes.
   *
   * `POST /v1/admin/tokens/{token_id}/rotate`
   *
   * @param tokenId The id of an API token, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`,
   * `unsupported_media_type`, `invalid_json`, `token_not_found`, `token_rotating`
   */
  rotateApiToken(tokenId: TokenId, body: TokenRotation = {}, options: CallOptions = {}): Promise<NewApiToken> {
    return this.#kernel.object(operations.rotateApiToken, { path: { token_id: tokenId }, body }, options);
  }
}

export class AdminUserTiers {
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
   * Add a user tier.
   *
   * Adds a level to the ladder. Its points must lie between those of its neighbours. Users who reach it have it from this moment on.
   *
   * Scope of tokens: `user-tiers:write`.
   *
   * `POST /v1/admin/user-tiers`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `idempotency_key_invalid`,
   * `unsupported_media_type`, `invalid_json`, `tier_level_invalid`, `tier_name_invalid`, `tier_points_invalid`, `badge_invalid`,
   * `idempotency_key_reused`, `tier_level_taken`, `tier_points_not_increasing`, `ladder_full`
   */
  addUserTier(body: UserTierDraft, options: CallOptions = {}): Promise<UserTierSaved> {
    return this.#kernel.object(operations.addUserTier, { body }, options);
  }

  /**
   * Read how many users stand on each level.
   *
   * How many users stand on each level now, and how many have not reached the lowest. Erased users count for nothing.
   *
   * Scope of tokens: `user-tiers:read`.
   *
   * `GET /v1/admin/user-tiers/counts`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`
   */
  getLadderCounts(options: CallOptions = {}): Pages<LadderCounts, LevelCount> {
    return this.#kernel.pages(operations.getLadderCounts, 'none', {}, options);
  }

  /**
   * Preview a badge.
   *
   * Answers what would be kept of a badge, and what would be taken out of it. Changes nothing. A badge that would be refused is
   * refused
   * here too.
   *
   * Scope of tokens: `user-tiers:read`.
   *
   * `POST /v1/admin/user-tiers/badge-preview`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `unsupported_media_type`,
   * `invalid_json`, `badge_invalid`
   */
  previewBadge(body: BadgeDraft, options: CallOptions = {}): Promise<BadgePreview> {
    return this.#kernel.object(operations.previewBadge, { body }, options);
  }

  /**
   * Delete a user tier.
   *
   * Takes a level out of the ladder. Its users are on the next lower level from this moment on.
   *
   * Scope of tokens: `user-tiers:write`. From the console it needs a confirmation of the last ten minutes.
   *
   * `DELETE /v1/admin/user-tiers/{level}`
   *
   * @param level The level. What can be none is as unknown as any other.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`,
   * `tier_not_found`
   */
  deleteUserTier(level: Level, options: CallOptions = {}): Promise<Ok> {
    return this.#kernel.object(operations.deleteUserTier, { path: { level } }, options);
  }

  /**
   * Change a user tier.
   *
   * Changes what is sent and nothing else. New points move everybody at once: a user's level is found whenever it is read.
   *
   * Scope of tokens: `user-tiers:write`.
   *
   * `PATCH /v1/admin/user-tiers/{level}`
   *
   * @param level The level. What can be none is as unknown as any other.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `unsupported_media_type`,
   * `invalid_json`, `tier_name_invalid`, `tier_points_invalid`, `badge_invalid`, `tier_not_found`, `tier_points_not_increasing`
   */
  updateUserTier(level: Level, body: UserTierChange = {}, options: CallOptions = {}): Promise<UserTierSaved> {
    return this.#kernel.object(operations.updateUserTier, { path: { level }, body }, options);
  }

  /**
   * Preview a change of a user tier.
   *
   * Tells how many users would rise and fall if the tier began at other points, or were deleted. Changes nothing. A change that would
   * be refused is refused here too.
   *
   * Scope of tokens: `user-tiers:read`.
   *
   * `POST /v1/admin/user-tiers/{level}/preview`
   *
   * @param level The level. What can be none is as unknown as any other.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `unsupported_media_type`,
   * `invalid_json`, `tier_points_invalid`, `tier_not_found`, `tier_points_not_increasing`
   */
  previewUserTier(level: Level, body: TierPreviewRequest, options: CallOptions = {}): Promise<TierPreview> {
    return this.#kernel.object(operations.previewUserTier, { path: { level }, body }, options);
  }
}

export class AdminUsers {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /**
   * List users.
   *
   * Users, newest first unless `sort` says otherwise, narrowed by any of the filters. Erased users appear as "Deleted user".
   *
   * When `Accept` prefers `text/csv`, all of them, whatever `limit`, `offset` and `after` say, as a table for spreadsheets; every
   * other
   * `Accept` is answered with JSON. The table is read and sent part by part: who is created meanwhile may not be in it, and a row is
   * as it
   * was when its part was read. An answer that breaks off is not complete.
   *
   * Scope of tokens: `users:read`.
   *
   * `GET /v1/admin/referrals/users`
   *
   * `referrals.listUsers` and `users.listUsers` are the same.
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  listUsers(query: ListUsersQuery = {}, options: CallOptions = {}): Pages<UserPage, User> {
    return this.#kernel.pages(operations.listUsers, 'offset', { query }, options);
  }

  /**
   * List users.
   *
   * Users, newest first unless `sort` says otherwise, narrowed by any of the filters. Erased users appear as "Deleted user".
   *
   * When `Accept` prefers `text/csv`, all of them, whatever `limit`, `offset` and `after` say, as a table for spreadsheets; every
   * other
   * `Accept` is answered with JSON. The table is read and sent part by part: who is created meanwhile may not be in it, and a row is
   * as it
   * was when its part was read. An answer that breaks off is not complete.
   *
   * Scope of tokens: `users:read`.
   *
   * `GET /v1/admin/referrals/users`
   *
   * `referrals.listUsersAsCsv` and `users.listUsersAsCsv` are the same.
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`
   */
  listUsersAsCsv(query: ListUsersAsCsvQuery = {}, options: CallOptions = {}): Promise<TextStream> {
    return this.#kernel.stream(operations.listUsersAsCsv, { query }, options);
  }

  /**
   * Read a user as operators see them.
   *
   * One user's full referral state: tier, codes, paid invitees, balance, and up to 50 of the newest rows of the
   * attribution log.
   *
   * Scope of tokens: `users:read`.
   *
   * `GET /v1/admin/referrals/users/{user_id}`
   *
   * `referrals.getUser` and `users.getUser` are the same.
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_user_id`, `user_not_found`
   */
  getUser(userId: UserId, options: CallOptions = {}): Promise<UserOverview> {
    return this.#kernel.object(operations.getUser, { path: { user_id: userId } }, options);
  }

  /**
   * Set a user's referral tier.
   *
   * Puts a user on a tier that the programme defines. Nothing else ever changes a tier. Rewards that exist keep their
   * rate; each call is recorded with the transition and the note, also when the tier stays the same.
   *
   * Scope of tokens: `users:write`.
   *
   * `POST /v1/admin/referrals/users/{user_id}/tier`
   *
   * `referrals.setUserTier` and `users.setUserTier` are the same.
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_user_id`,
   * `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `invalid_tier`, `idempotency_key_reused`, `user_not_found`
   */
  setUserTier(userId: UserId, body: TierChange, options: CallOptions = {}): Promise<TierChanged> {
    return this.#kernel.object(operations.setUserTier, { path: { user_id: userId }, body }, options);
  }

  /**
   * Read a user's attribution log.
   *
   * The whole attribution log of one user, newest first.
   *
   * Scope of tokens: `users:read`.
   *
   * `GET /v1/admin/referrals/users/{user_id}/attributions`
   *
   * `referrals.listUserAttributions` and `users.listUserAttributions` are the same.
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_user_id`, `invalid_query`,
   * `user_not_found`
   */
  listUserAttributions(userId: UserId, query: ListUserAttributionsQuery = {}, options: CallOptions = {}): Pages<AttributionPage, Attribution> {
    return this.#kernel.pages(operations.listUserAttributions, 'offset', { path: { user_id: userId }, query }, options);
  }

  /**
   * List a user's invitees.
   *
   * Users who signed up under a user's code, the latest first: under which code, since when they pay, what they have paid since and
   * what
   * that has earned the inviter. Invitees who were erased are among them, without a name.
   *
   * Scope of tokens: `attributions:read`.
   *
   * `GET /v1/admin/referrals/users/{user_id}/invitees`
   *
   * `referrals.listUserInvitees` and `users.listUserInvitees` are the same.
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_user_id`, `invalid_query`,
   * `user_not_found`
   */
  listUserInvitees(userId: UserId, query: ListUserInviteesQuery = {}, options: CallOptions = {}): Pages<UserInviteePage, UserInvitee> {
    return this.#kernel.pages(operations.listUserInvitees, 'cursor', { path: { user_id: userId }, query }, options);
  }

  /**
   * List a user's rewards.
   *
   * What a user's invitees have earned them, newest first, as the user sees it. The status is exact at the moment of reading. An
   * erased
   * user's rewards stay.
   *
   * Scope of tokens: `rewards:read`.
   *
   * `GET /v1/admin/referrals/users/{user_id}/rewards`
   *
   * `referrals.listUserRewards` and `users.listUserRewards` are the same.
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_user_id`, `invalid_query`,
   * `user_not_found`
   */
  listUserRewards(userId: UserId, query: ListUserRewardsQuery = {}, options: CallOptions = {}): Pages<RewardPage, Reward> {
    return this.#kernel.pages(operations.listUserRewards, 'cursor', { path: { user_id: userId }, query }, options);
  }

  /**
   * Read everything that is kept of a user.
   *
   * The user as operators list them, with the tier's terms, every account, and what is open. Exact at the moment of reading.
   *
   * Scope of tokens: `users:read`.
   *
   * `GET /v1/admin/users/{user_id}`
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_user_id`, `user_not_found`
   */
  getUserRecord(userId: UserId, options: CallOptions = {}): Promise<UserRecord> {
    return this.#kernel.object(operations.getUserRecord, { path: { user_id: userId } }, options);
  }

  /**
   * Create or update a user.
   *
   * Creates the user with a permanent code, or updates what is sent and leaves the rest. The host application calls it
   * when somebody signs up or changes their name.
   *
   * Scope of tokens: `users:write`.
   *
   * `PUT /v1/admin/users/{user_id}`
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_user_id`,
   * `unsupported_media_type`, `invalid_json`, `user_erased`
   */
  putUser(userId: UserId, body: UserChange = {}, options: CallOptions = {}): Promise<User> {
    return this.#kernel.object(operations.putUser, { path: { user_id: userId }, body }, options);
  }

  /**
   * Erase a user.
   *
   * Forgets the person and keeps the money: the name and the hashes of the e-mail address go, with what operators noted about the
   * user,
   * the answers kept for the user's idempotency keys and rejected billing events that named the user; sessions end, codes are
   * disabled,
   * answer 404 and stay taken, so that nobody else gets them; ids and ledger stay. Of payouts that failed or were cancelled, address
   * and
   * note go at once; of those by which money went, when the operator's books need them no more. Answers that operators got for their
   * own idempotency keys go within 31 days. Refused while a payout is open
   * or while pending and available money reach the minimum payout, and while the user owes money, unless it is written off.
   *
   * Scope of tokens: `users:erase`. From the console it needs a confirmation of the last ten minutes.
   *
   * `DELETE /v1/admin/users/{user_id}`
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`,
   * `invalid_user_id`, `invalid_query`, `user_not_found`, `balance_open`
   */
  eraseUser(userId: UserId, query: EraseUserQuery = {}, options: CallOptions = {}): Promise<Ok> {
    return this.#kernel.object(operations.eraseUser, { path: { user_id: userId }, query }, options);
  }

  /**
   * List a user's codes.
   *
   * Every code that a user has or had, newest first; those that are disabled or released, too.
   *
   * Scope of tokens: `codes:read`.
   *
   * `GET /v1/admin/users/{user_id}/codes`
   *
   * `users.listUserCodes` and `codes.listUserCodes` are the same.
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_user_id`, `invalid_query`,
   * `user_not_found`
   */
  listUserCodes(userId: UserId, query: ListUserCodesQuery = {}, options: CallOptions = {}): Pages<UserCodePage, UserCode> {
    return this.#kernel.pages(operations.listUserCodes, 'offset', { path: { user_id: userId }, query }, options);
  }

  /**
   * Read a user's transfers.
   *
   * Everything that ever moved in a user's accounts, newest first, with the balance after each. The next page begins
   * behind the cursor `next`, or before the last `seq` of this one. An erased user's transfers stay.
   *
   * Scope of tokens: `ledger:read`.
   *
   * `GET /v1/admin/ledger/users/{user_id}/transfers`
   *
   * `ledger.listTransfers` and `users.listTransfers` are the same.
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_user_id`, `invalid_query`,
   * `user_not_found`
   */
  listTransfers(userId: UserId, query: ListTransfersQuery = {}, options: CallOptions = {}): Pages<TransferPage, Transfer> {
    return this.#kernel.pages(operations.listTransfers, 'before_seq', { path: { user_id: userId }, query }, options);
  }

  /**
   * Read a user's points.
   *
   * A user's level and points, with the newest 50 point events.
   *
   * Scope of tokens: `points:read`.
   *
   * `GET /v1/admin/points/users/{user_id}`
   *
   * `points.getUserStanding` and `users.getUserStanding` are the same.
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_user_id`, `user_not_found`
   */
  getUserStanding(userId: UserId, options: CallOptions = {}): Promise<UserPoints> {
    return this.#kernel.object(operations.getUserStanding, { path: { user_id: userId } }, options);
  }

  /**
   * List a user's point events.
   *
   * Everything that a user did for points, with what it earned, in the order in which it was counted, the last first; what earned
   * nothing
   * is among it. Events that were not kept, because they could not be read or said something else under a known id, are not.
   *
   * Scope of tokens: `points:read`.
   *
   * `GET /v1/admin/points/users/{user_id}/events`
   *
   * `points.listPointEvents` and `users.listPointEvents` and `events.listPointEvents` are the same.
   *
   * @param userId The user's id, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_user_id`, `invalid_query`,
   * `user_not_found`
   */
  listPointEvents(userId: UserId, query: ListPointEventsQuery = {}, options: CallOptions = {}): Pages<PointEventPage, PointRecord> {
    return this.#kernel.pages(operations.listPointEvents, 'cursor', { path: { user_id: userId }, query }, options);
  }
}

export class AdminWebhooks {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /**
   * List webhooks.
   *
   * Every address that events are sent to, the oldest first, with how it stands. No secret is in it.
   *
   * Scope of tokens: `webhooks:read`.
   *
   * `GET /v1/admin/webhooks`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`
   */
  listWebhooks(options: CallOptions = {}): Pages<WebhookList, Webhook> {
    return this.#kernel.pages(operations.listWebhooks, 'none', {}, options);
  }

  /**
   * Make a webhook.
   *
   * Has events sent to an address, each in a `POST` of its own, signed as [Standard Webhooks](https://www.standardwebhooks.com) says:
   * whatever is told from now on, of the types that are named or of all. The answer has the secret that signatures are made with, and
   * is
   * the only one that ever does.
   *
   * The address is one of the public internet by `https:`, unless the deployment opens other networks. It is looked at again whenever
   * a
   * connection is made: what its name then resolves to must be allowed as well.
   *
   * An address is of one webhook at most, so that a call that was not answered can be repeated: where `webhook_url_taken` says that it
   * has been made after all, rotate its secret to get one. There can be 50.
   *
   * Scope of tokens: `webhooks:write`. From the console it needs a confirmation of the last ten minutes.
   *
   * `POST /v1/admin/webhooks`
   *
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`,
   * `unsupported_media_type`, `invalid_json`, `webhook_url_invalid`, `webhooks_full`, `webhook_url_taken`
   */
  createWebhook(body: WebhookDraft, options: CallOptions = {}): Promise<NewWebhook> {
    return this.#kernel.object(operations.createWebhook, { body }, options);
  }

  /**
   * Look a webhook up.
   *
   * One webhook, with how it stands.
   *
   * Scope of tokens: `webhooks:read`.
   *
   * `GET /v1/admin/webhooks/{webhook_id}`
   *
   * @param webhookId The id of a webhook, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `webhook_not_found`
   */
  getWebhook(webhookId: WebhookId, options: CallOptions = {}): Promise<Webhook> {
    return this.#kernel.object(operations.getWebhook, { path: { webhook_id: webhookId } }, options);
  }

  /**
   * Delete a webhook.
   *
   * Nothing is sent to it any more, but for what is on its way. What it is known of its deliveries goes with it. To have it sent
   * nothing for
   * a while, disable it.
   *
   * Scope of tokens: `webhooks:write`.
   *
   * `DELETE /v1/admin/webhooks/{webhook_id}`
   *
   * @param webhookId The id of a webhook, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `webhook_not_found`
   */
  deleteWebhook(webhookId: WebhookId, options: CallOptions = {}): Promise<Ok> {
    return this.#kernel.object(operations.deleteWebhook, { path: { webhook_id: webhookId } }, options);
  }

  /**
   * Change a webhook.
   *
   * Changes what is sent, and what is not named stays. `headers` replaces all headers of its own that requests carry.
   *
   * A webhook that is disabled is sent nothing and loses nothing: its place in the event log stays. Enabled again, it is sent what has
   * happened meanwhile, as far as events are kept, or only what happens `from_now` on.
   *
   * Scope of tokens: `webhooks:write`.
   *
   * `PATCH /v1/admin/webhooks/{webhook_id}`
   *
   * @param webhookId The id of a webhook, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `unsupported_media_type`,
   * `invalid_json`, `webhook_url_invalid`, `webhook_not_found`, `webhook_url_taken`
   */
  updateWebhook(webhookId: WebhookId, body: WebhookChange = {}, options: CallOptions = {}): Promise<Webhook> {
    return this.#kernel.object(operations.updateWebhook, { path: { webhook_id: webhookId }, body }, options);
  }

  /**
   * Replace the secret of a webhook.
   *
   * Gives a webhook a new secret. Requests are signed with both until the overlap ends, the new one first, so that no receiver refuses
   * one
   * while it changes over; with an overlap of 0 the one before ends at once. Only one rotation runs at a time.
   *
   * Scope of tokens: `webhooks:write`. From the console it needs a confirmation of the last ten minutes.
   *
   * `POST /v1/admin/webhooks/{webhook_id}/secret`
   *
   * @param webhookId The id of a webhook, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`, `cross_site_request`,
   * `unsupported_media_type`, `invalid_json`, `webhook_not_found`, `webhook_secrets_full`
   */
  rotateWebhookSecret(webhookId: WebhookId, body: WebhookRotation = {}, options: CallOptions = {}): Promise<RotatedSecret> {
    return this.#kernel.object(operations.rotateWebhookSecret, { path: { webhook_id: webhookId }, body }, options);
  }

  /**
   * Send an event for trial.
   *
   * Writes an event `webhook.tested` into the log, which is sent to this webhook alone, whatever its types. What the receiver answered
   * is
   * in `listDeliveries`.
   *
   * Scope of tokens: `webhooks:write`.
   *
   * `POST /v1/admin/webhooks/{webhook_id}/test`
   *
   * @param webhookId The id of a webhook, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `webhook_not_found`,
   * `webhook_disabled`
   */
  testWebhook(webhookId: WebhookId, options: CallOptions = {}): Promise<WebhookTest> {
    return this.#kernel.object(operations.testWebhook, { path: { webhook_id: webhookId } }, options);
  }

  /**
   * List deliveries of a webhook.
   *
   * What became of each event that was tried for this webhook, the newest event first, with every attempt. With `state=pending` it
   * lists what comes next and was not tried yet, the oldest first.
   *
   * A page looks at a bounded number of events: where a filter holds for few it may be short, or empty, while there is more.
   *
   * Scope of tokens: `webhooks:read`.
   *
   * `GET /v1/admin/webhooks/{webhook_id}/deliveries`
   *
   * @param webhookId The id of a webhook, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `invalid_query`, `webhook_not_found`
   */
  listDeliveries(webhookId: WebhookId, query: ListDeliveriesQuery = {}, options: CallOptions = {}): Pages<DeliveryPage, Delivery> {
    return this.#kernel.pages(operations.listDeliveries, 'cursor', { path: { webhook_id: webhookId }, query }, options);
  }

  /**
   * Send an event again.
   *
   * Sends one event of the log to the webhook, now, whether it was sent before or not, and whatever its type. It comes with the same
   * id as
   * before, so that a receiver can tell. What is tried by itself later is tried all the same.
   *
   * Scope of tokens: `webhooks:write`.
   *
   * `POST /v1/admin/webhooks/{webhook_id}/deliveries/{event_id}`
   *
   * @param webhookId The id of a webhook, a UUID in any case.
   * @param eventId The event's id, as `listEvents` says it.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `webhook_not_found`,
   * `outgoing_event_not_found`, `webhook_disabled`
   */
  redeliverEvent(webhookId: WebhookId, eventId: OutgoingEventId, options: CallOptions = {}): Promise<Ok> {
    return this.#kernel.object(operations.redeliverEvent, { path: { webhook_id: webhookId, event_id: eventId } }, options);
  }

  /**
   * Send events again.
   *
   * Sends a stretch of the event log to the webhook again, in order, beside what happens meanwhile: from a moment or a place on, up to
   * a
   * moment or to now. It survives restarts, and says how far it is. What fails is tried again like any other delivery. One replay runs
   * at a time for a webhook.
   *
   * Scope of tokens: `webhooks:write`.
   *
   * `POST /v1/admin/webhooks/{webhook_id}/replays`
   *
   * @param webhookId The id of a webhook, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `unsupported_media_type`,
   * `invalid_json`, `cursor_invalid`, `webhook_not_found`, `webhook_disabled`, `replay_running`, `cursor_expired`
   */
  replayEvents(webhookId: WebhookId, body: ReplayDraft = {}, options: CallOptions = {}): Promise<Replay> {
    return this.#kernel.object(operations.replayEvents, { path: { webhook_id: webhookId }, body }, options);
  }

  /**
   * Look a replay up.
   *
   * How far a replay is.
   *
   * Scope of tokens: `webhooks:read`.
   *
   * `GET /v1/admin/webhooks/{webhook_id}/replays/{replay_id}`
   *
   * @param webhookId The id of a webhook, a UUID in any case.
   * @param replayId The id of a replay, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `webhook_not_found`,
   * `replay_not_found`
   */
  getReplay(webhookId: WebhookId, replayId: ReplayId, options: CallOptions = {}): Promise<Replay> {
    return this.#kernel.object(operations.getReplay, { path: { webhook_id: webhookId, replay_id: replayId } }, options);
  }

  /**
   * Cancel a replay.
   *
   * Ends a replay that runs; what it has sent stays sent. One that has ended stays as it is.
   *
   * Scope of tokens: `webhooks:write`.
   *
   * `DELETE /v1/admin/webhooks/{webhook_id}/replays/{replay_id}`
   *
   * @param webhookId The id of a webhook, a UUID in any case.
   * @param replayId The id of a replay, a UUID in any case.
   * @throws {RefusalError} with the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
   * `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`, `webhook_not_found`,
   * `replay_not_found`
   */
  cancelReplay(webhookId: WebhookId, replayId: ReplayId, options: CallOptions = {}): Promise<Ok> {
    return this.#kernel.object(operations.cancelReplay, { path: { webhook_id: webhookId, replay_id: replayId } }, options);
  }
}

/** Everything that this caller may call. */
export class AdminResources {
  readonly audit: AdminAudit;
  readonly billing: AdminBilling;
  readonly codes: AdminCodes;
  readonly deployment: AdminDeployment;
  readonly embedTokens: AdminEmbedTokens;
  readonly events: AdminEvents;
  readonly graphql: AdminGraphql;
  readonly ledger: AdminLedger;
  readonly lookup: AdminLookup;
  readonly operators: AdminOperators;
  readonly points: AdminPoints;
  readonly referrals: AdminReferrals;
  readonly reports: AdminReports;
  readonly sessions: AdminSessions;
  readonly tokens: AdminTokens;
  readonly userTiers: AdminUserTiers;
  readonly users: AdminUsers;
  readonly webhooks: AdminWebhooks;

  constructor(kernel: Kernel) {
    this.audit = new AdminAudit(kernel);
    this.billing = new AdminBilling(kernel);
    this.codes = new AdminCodes(kernel);
    this.deployment = new AdminDeployment(kernel);
    this.embedTokens = new AdminEmbedTokens(kernel);
    this.events = new AdminEvents(kernel);
    this.graphql = new AdminGraphql(kernel);
    this.ledger = new AdminLedger(kernel);
    this.lookup = new AdminLookup(kernel);
    this.operators = new AdminOperators(kernel);
    this.points = new AdminPoints(kernel);
    this.referrals = new AdminReferrals(kernel);
    this.reports = new AdminReports(kernel);
    this.sessions = new AdminSessions(kernel);
    this.tokens = new AdminTokens(kernel);
    this.userTiers = new AdminUserTiers(kernel);
    this.users = new AdminUsers(kernel);
    this.webhooks = new AdminWebhooks(kernel);
  }
}
