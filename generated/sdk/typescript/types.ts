// Made by `make generate` from openapi/; never edited.
/**
 * For people; its words may change.
 * From 1 to 1000 characters.
 */
export type ErrorMessage = string;

/**
 * Names the request in the server's logs; the header x-request-id carries the same.
 * From 1 to 128 characters.
 */
export type RequestId = string;

/**
 * The id of a user, chosen by the host application. Any case comes in, lower case goes out.
 * Exactly 36 characters.
 */
export type UserId = string;

/**
 * A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused.
 * At most 40 characters.
 */
export type Instant = string;

/**
 * The name that other users may see.
 * From 1 to 100 characters.
 */
export type DisplayName = string;

/**
 * The number of a referral tier; it sets the reward rate. Only operators change a user's tier.
 * From 1 to 1000.
 */
export type Tier = number;

/**
 * A code as it is stored and shared, in lower case.
 * From 3 to 52 characters.
 */
export type CodeText = string;

/**
 * The active custom code, null when there is none.
 * At most 32 characters.
 */
export type CustomSlug = string | null;

/**
 * An amount in micro-units that is never below zero.
 * From 0 to 9007199254740991.
 */
export type Held = number;

/** A user as operators list them. */
export interface User {
  userId: UserId;
  displayName: DisplayName;
  tier: Tier;
  /** The code that was made with the user and always works. */
  primaryCode: CodeText;
  /** The active custom code, null when there is none. */
  customSlug: CustomSlug;
  /**
   * Who invited this user, null when nobody did.
   * At most 36 characters.
   */
  inviterUserId: string | null;
  /** A blocked user reads, but earns, changes and withdraws nothing. */
  blocked: boolean;
  /** When the user signed up at the host application. */
  signedAt: Instant;
  /** When this server first heard of the user. */
  createdAt: Instant;
  /**
   * What the user owes, in micro-units; it comes from rewards that were reversed after they had been used. Exact at the moment of
   * reading.
   */
  debtMicro: Held;
  /** What open payouts were promised, in micro-units. */
  reservedMicro: Held;
}

/** What the whole filter holds, on this page or not. */
export interface UserTotals {
  /**
   * How many users.
   * From 0 to 9007199254740991.
   */
  count: number;
  /**
   * How many of them are blocked.
   * From 0 to 9007199254740991.
   */
  blocked: number;
}

/**
 * Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`.
 * From 1 to 200 characters.
 */
export type NextCursor = string | null;

/** Whether there are rows behind this page, however many rows it has. There when the request has `after`. */
export type HasMore = boolean;

/** Users, newest first unless they are sorted otherwise. While there is more, `Link` says where it is. */
export interface UserPage {
  /**
   * The rows of this page.
   * At most 200 items.
   */
  items: User[];
  /** There when the request says `totals=true`. */
  totals?: UserTotals | undefined;
  next?: NextCursor | undefined;
  hasMore?: HasMore | undefined;
}

/**
 * CSV as RFC 4180 writes it: CRLF, a header row, UTF-8, times in ISO 8601, amounts in micro-units and once in whole units. What does
 * not
 * apply is empty. Names stand in quotes. An apostrophe stands before whatever a spreadsheet would take for the beginning of a
 * formula, also
 * when it divides cells at semicolons or tabs; JSON has every name as it is.
 */
export type UserTable = string;

/**
 * What the programme calls the tier.
 * At most 100 characters.
 */
export type TierLabel = string;

/**
 * The reward rate in basis points; 1500 is 15 %.
 * From 0 to 10000.
 */
export type RateBps = number;

/**
 * An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency.
 * From -9007199254740991 to 9007199254740991.
 */
export type Micro = number;

/** A user's earnings in micro-units, exact at the moment of reading. */
export interface Balance {
  /** Earned and still held. */
  pendingMicro: Micro;
  /** Free to spend or to withdraw; what open payouts promised is not in it. */
  availableMicro: Micro;
  /** Everything ever earned minus everything reversed. */
  lifetimeMicro: Micro;
}

/** One row of a user's append-only log. What does not apply is null. The published casing is PascalCase. */
export interface Attribution {
  /**
   * The id of the row.
   * At most 36 characters.
   */
  ID: string;
  /** Whose log the row is in. */
  UserID: UserId;
  /**
   * What happened. `flagged` says that inviter and invitee turned out to be one person after the signup, which stays;
   * `Reason` says why it looks so. At most 20 rows of a user are `rejected`.
   */
  Event: 'signup' | 'first_paid' | 'rejected' | 'tier_changed' | 'flagged';
  /**
   * The user whose code was used.
   * At most 36 characters.
   */
  InviterID: string | null;
  /**
   * The user who signed up or paid.
   * At most 36 characters.
   */
  InviteeID: string | null;
  /**
   * The code as it was when it was used.
   * At most 64 characters.
   */
  Code: string | null;
  /**
   * Why a signup was not attributed, or should be looked at.
   * At most 64 characters.
   */
  Reason: string | null;
  /**
   * The tier before a change.
   * From 1 to 1000.
   */
  OldTier: number | null;
  /**
   * The tier after a change.
   * From 1 to 1000.
   */
  NewTier: number | null;
  /**
   * What the operator noted.
   * At most 4000 characters.
   */
  Note: string | null;
  /**
   * The invoice that was paid.
   * At most 255 characters.
   */
  InvoiceID: string | null;
  /** When it happened. */
  CreatedAt: Instant;
}

/** One user's full referral state with the newest rows of the attribution log. */
export interface UserOverview {
  userId: UserId;
  tier: Tier;
  tierLabel: TierLabel;
  rateBps: RateBps;
  /** The code that was made with the user and always works. */
  primaryCode: CodeText;
  /** The active custom code, null when there is none. */
  customSlug: CustomSlug;
  /**
   * How many invitees have become paying customers.
   * From 0 to 2147483647.
   */
  paidInviteesInfo: number;
  balance: Balance;
  /**
   * Up to 50 rows of the attribution log, newest first.
   * At most 50 items.
   */
  recentAttributions: Attribution[];
}

/** The referral tier to put the user on, with a note for the audit trail. */
export interface TierChange {
  /** A tier that the programme defines. */
  tier: Tier;
  /**
   * Why; kept in the attribution log. At most 4,000 characters, and the whole body at most 4 KiB.
   * At most 4000 characters.
   */
  note?: string | undefined;
}

/** The tier before and after the call. */
export interface TierChanged {
  /** The user's tier before this call. */
  oldTier: Tier;
  /** The tier now in force. */
  newTier: Tier;
}

/** Rows of one user's log, newest first. While there is more, `Link` says where it is. */
export interface AttributionPage {
  /**
   * The rows of this page.
   * At most 200 items.
   */
  items: Attribution[];
  next?: NextCursor | undefined;
  hasMore?: HasMore | undefined;
}

/** A user who signed up under a user's code, as operators see it. */
export interface UserInvitee {
  userId: UserId;
  displayName: DisplayName;
  /** When the invitee signed up. */
  signedAt: Instant;
  /** What the invitee has paid since, minus what was given back. */
  totalPaidMicro: Micro;
  /**
   * When the invitee became a paying customer; null while they are none.
   * At most 40 characters.
   */
  firstPaidAt: string | null;
  /** What the invitee's payments have earned the inviter, in micro-units, before anything was reversed. */
  accruedMicro: Micro;
  /**
   * The code as it was when it was used.
   * At most 64 characters.
   */
  code: string;
}

/** Invitees, the latest first. While there is more, `Link` says where it is. */
export interface UserInviteePage {
  /**
   * The rows of this page.
   * At most 200 items.
   */
  items: UserInvitee[];
  next?: NextCursor | undefined;
  hasMore?: HasMore | undefined;
}

/**
 * The id of a reward.
 * At most 36 characters.
 */
export type RewardId = string;

/**
 * The host application's own name for an invoice.
 * From 1 to 255 characters.
 */
export type InvoiceId = string;

/**
 * `pending` while it is held, `available` while any of it is left, then what took its last part: `spent` on invoices,
 * `paid_out`, or `reversed` because the invitee got the money back.
 */
export type RewardStatus = 'pending' | 'available' | 'spent' | 'paid_out' | 'reversed';

/** What one payment of an invitee earned. Rate and tier are those in force when the payment was reported. */
export interface Reward {
  id: RewardId;
  /** The invitee who paid. */
  inviteeUserId: UserId;
  /** The invoice that was paid. */
  invoiceId: InvoiceId;
  /** What of the payment the reward is a share of; what was paid less the credit spent on the invoice. */
  baseMicro: Micro;
  rateBps: RateBps;
  tier: Tier;
  /** What was earned. */
  amountMicro: Micro;
  /** What of it was reversed because the invitee got money back. */
  reversedMicro: Micro;
  status: RewardStatus;
  /** When the payment was reported. */
  createdAt: Instant;
  /** When its hold ends or ended. */
  availableAt: Instant;
  /**
   * The name of the invitee who paid; null where the programme hides invitees' names. Only when `listRewards` is asked for `names`.
   * From 1 to 100 characters.
   */
  inviteeDisplayName?: string | null | undefined;
}

/** Rewards, newest first. While there is more, `Link` says where it is. */
export interface RewardPage {
  /**
   * The rows of this page.
   * At most 200 items.
   */
  items: Reward[];
  next?: NextCursor | undefined;
  hasMore?: HasMore | undefined;
}

/**
 * What each account of the ledger holds, in micro-units: `programme` and `debt` at or below zero, the others at or above, all of
 * them together zero.
 */
export interface UserAccounts {
  /** Minus what was ever earned and not reversed. */
  programme: Micro;
  /** Earned and still held. */
  pending: Micro;
  /** Free to spend or to withdraw. */
  available: Micro;
  /** Promised to open payouts. */
  reserved: Micro;
  /** Left in payouts that were sent and did not come back. */
  paidOut: Micro;
  /** Used on invoices. */
  spent: Micro;
  /** Minus what was reversed after it had been used, and not repaid. */
  debt: Micro;
}

/** A user as operators list them, with the tier's terms, every account, and what is open. */
export interface UserRecord {
  userId: UserId;
  displayName: DisplayName;
  tier: Tier;
  /** The code that was made with the user and always works. */
  primaryCode: CodeText;
  /** The active custom code, null when there is none. */
  customSlug: CustomSlug;
  /**
   * Who invited this user, null when nobody did.
   * At most 36 characters.
   */
  inviterUserId: string | null;
  /** A blocked user reads, but earns, changes and withdraws nothing. */
  blocked: boolean;
  /** When the user signed up at the host application. */
  signedAt: Instant;
  /** When this server first heard of the user. */
  createdAt: Instant;
  /**
   * What the user owes, in micro-units; it comes from rewards that were reversed after they had been used. Exact at the moment of
   * reading.
   */
  debtMicro: Held;
  /** What open payouts were promised, in micro-units. */
  reservedMicro: Held;
  tierLabel: TierLabel;
  rateBps: RateBps;
  /**
   * When the user was erased. Always null, for an erased user is not found.
   * At most 40 characters.
   */
  erasedAt: string | null;
  /**
   * How many invitees have become paying customers.
   * From 0 to 2147483647.
   */
  paidInvitees: number;
  accounts: UserAccounts;
  /**
   * How many sessions have neither ended nor expired.
   * From 0 to 2147483647.
   */
  sessionsOpen: number;
  /**
   * How many payouts are `requested` or `processing`.
   * From 0 to 2147483647.
   */
  payoutsOpen: number;
}

/** What is left out stays as it is, or takes its default for a new user. */
export interface UserChange {
  /**
   * The name that other users may see. It is kept in the normal form C, without blanks at its ends and without format
   * characters that mean nothing where they stand; something that can be seen must be left. A new user without one is
   * called "User" and the first 8 characters of the id.
   */
  displayName?: DisplayName | undefined;
  /**
   * The user's e-mail address. Only keyed hashes are kept, to recognise people who invite themselves: of it trimmed and
   * lowered, and of the form in which addresses of one mailbox are the same. When it turns out to be that of the user's
   * inviter or of an invitee, the attribution logs of both say so.
   * At most 320 characters.
   */
  email?: string | undefined;
  /** When the user signed up at the host application, at most 5 minutes ahead; a new user's default is now. */
  signedAt?: Instant | undefined;
  /** Whether the user is blocked from the programme; a new user is not. */
  blocked?: boolean | undefined;
}

/** The answer of an operation that has nothing else to say. */
export interface Ok {
  /** Always true. */
  ok: true;
}

/** `uid` is made with the user and permanent, `custom` is the slug the user chose. */
export type CodeKind = 'uid' | 'custom';

/** A code as operators see it, with its owner and its life. */
export interface UserCode {
  /**
   * The id of the code; it stays when its owner takes an old slug back.
   * At most 36 characters.
   */
  id: string;
  /** Who has the code, or had it before it was released. */
  userId: UserId;
  code: CodeText;
  kind: CodeKind;
  /** When the user first took the code. */
  createdAt: Instant;
  /**
   * When the code was disabled, null while it is active.
   * At most 40 characters.
   */
  disabledAt: string | null;
  /** Whether an operator disabled it, so that its owner cannot take it back. */
  barred: boolean;
  /**
   * When an operator released it, null while it is this user's.
   * At most 40 characters.
   */
  releasedAt: string | null;
}

/** Codes, newest first. While there is more, `Link` says where it is. */
export interface UserCodePage {
  /**
   * The rows of this page.
   * At most 200 items.
   */
  items: UserCode[];
  next?: NextCursor | undefined;
  hasMore?: HasMore | undefined;
}

/** Something that begins with the text, and what it is read by. */
export interface Found {
  /**
   * What it is: a `user` (getUser), a `code` (resolveCode), a `payout` (getPayout), the `transaction` of a payout (getPayout), an
   * `invoice` (getInvoice), or a billing `event` (getBillingEvent).
   */
  kind: 'user' | 'code' | 'payout' | 'transaction' | 'invoice' | 'event';
  /**
   * What it is read by; of a transaction, the payout's id.
   * From 1 to 255 characters.
   */
  id: string;
  /**
   * What it is called: a user's display name, a payout's address, a transaction's name on its network, and what a code, an invoice or
   * an
   * event is called anyway.
   * At most 255 characters.
   */
  title: string;
  /**
   * What tells it from others, for people: a user's primary code, whether a code is `primary` or `custom`, a payout's status, whether
   * an
   * invoice is `open`, `paid` or `voided`, an event's type, or that it was `rejected`; null where nothing is known. More may come.
   * At most 255 characters.
   */
  detail: string | null;
  /**
   * Whose it is; the payer, of invoices and events. Null for a rejected event that names nobody.
   * At most 36 characters.
   */
  userId: string | null;
}

/** What begins with the text, as far as the caller may read it. */
export interface Findings {
  /**
   * The nearest first.
   * At most 20 items.
   */
  items: Found[];
}

/** How the signed-in user stands in the programme. */
export interface Me {
  /** The code that was made with the user and always works. */
  primaryCode: CodeText;
  /** The active custom code, null when there is none. */
  customSlug: CustomSlug;
  tier: Tier;
  tierLabel: TierLabel;
  rateBps: RateBps;
  /**
   * How many invitees have become paying customers.
   * From 0 to 2147483647.
   */
  paidInvitees: number;
  balance: Balance;
  /**
   * The display name of the user who invited this one, null when nobody did.
   * At most 100 characters.
   */
  inviterDisplay: string | null;
}

/** What of the held money becomes available at one moment. */
export interface Unlock {
  /** When it does. */
  at: Instant;
  /** How much, in micro-units. */
  amountMicro: Held;
}

/** Where everything is that a user has earned, in micro-units, exact at the moment of reading. */
export interface FullBalance {
  /** Earned and still held. */
  pendingMicro: Held;
  /** Free to spend or to withdraw; what open payouts were promised is not in it. */
  availableMicro: Held;
  /** Promised to open payouts. */
  reservedMicro: Held;
  /** Left in payouts that were sent and did not come back. */
  paidOutMicro: Held;
  /** Used on invoices. */
  spentMicro: Held;
  /** Reversed after it had been used; whatever becomes available repays it first. */
  owedMicro: Held;
  /** Everything ever earned minus everything reversed. */
  lifetimeMicro: Held;
  /**
   * When held money becomes available, the soonest first: up to 50 moments, of the next 1,000 rewards. Where more are held than
   * these, the last moment may be told in part.
   * At most 50 items.
   */
  unlocks: Unlock[];
}

/** How long a bucket is. Buckets are of UTC; weeks begin on Monday. Clicks are kept by days, so no bucket is shorter. */
export type StatsInterval = 'day' | 'week' | 'month';

/**
 * How many.
 * From 0 to 9007199254740991.
 */
export type Count = number;

/** What a user's links have brought in a bucket, as far as that lies in the range. */
export interface StatsPoint {
  /** When the bucket begins. */
  at: Instant;
  /** How often the user's links were followed, by days of UTC that begin in the range. */
  clicks: Count;
  /** Users who signed up under the user's codes. */
  signups: Count;
  /** Invitees who paid for the first time. */
  firstPaid: Count;
  /** What the user earned, less what was reversed and with what was restored. Below zero where more was reversed. */
  rewardsMicro: Micro;
}

/** What a user's links have brought in a range. */
export interface StatsTotals {
  /** How often the user's links were followed, by days of UTC that begin in the range. */
  clicks: Count;
  /** Users who signed up under the user's codes. */
  signups: Count;
  /** Invitees who paid for the first time. */
  firstPaid: Count;
  /** What the user earned, less what was reversed and with what was restored. Below zero where more was reversed. */
  rewardsMicro: Micro;
}

/**
 * What a user's links have brought over time. There is a point for each bucket that the range touches and that has begun, oldest
 * first, also
 * where nothing happened.
 */
export interface Stats {
  interval: StatsInterval;
  /** What was committed by this moment, that of the request, is counted. */
  completeUntil: Instant;
  /**
   * What was brought in each bucket.
   * At most 1100 items.
   */
  points: StatsPoint[];
  totals: StatsTotals;
}

/** The slug that the user chose. */
export interface SlugChoice {
  /**
   * Trimmed and lowered before it is checked: 3 to 32 characters of a-z, 0-9 and "-", neither first nor last "-". The
   * pattern says the same of the value as it is sent; blanks are spelt out because engines disagree about them.
   * From 3 to 64 characters.
   */
  slug: string;
}

/** A code with its owner and its life. The published casing of this object is PascalCase. */
export interface Code {
  /**
   * The id of the code; it stays when its owner takes an old slug back.
   * At most 36 characters.
   */
  ID: string;
  UserID: UserId;
  Code: CodeText;
  Kind: CodeKind;
  /** When the user first took the code. */
  CreatedAt: Instant;
  /**
   * When the code was disabled, null while it is active.
   * At most 40 characters.
   */
  DisabledAt: string | null;
}

/** The user's custom code after the call. */
export interface SlugSet {
  code: Code;
}

/** What a landing page needs to know about a code. */
export interface PublicCode {
  code: CodeText;
  kind: CodeKind;
  /** Whether a signup under this code would count now. */
  active: boolean;
  /**
   * The inviter's display name; absent unless the programme shows it.
   * At most 100 characters.
   */
  inviterDisplay?: string | undefined;
}

/** Whether the user is now bound to an inviter, and if not, the first reason that applies. */
export interface AttributionDecision {
  /** True when this very call bound the user to the inviter. */
  attributed: boolean;
  /** The first reason that applies, in this order; only when `attributed` is false. */
  reason?: 'no_cookie' | 'already_attributed' | 'code_unknown' | 'code_disabled' | 'self_referral' | 'circular_referral' | 'window_expired' | 'account_too_old' | 'inviter_blocked' | 'internal' | undefined;
}

/** A user and the code that the host application kept for that user. */
export interface Signup {
  userId: UserId;
  /**
   * The code as it was given; trimmed and lowered here. An unknown one is answered with a reason.
   * At most 255 characters.
   */
  code: string;
  /**
   * When the user followed the link, at most 5 minutes ahead. The programme's attribution window is held against the time
   * from then to the signup, the user's `signed_at`; a click after the signup is within it.
   */
  touchedAt?: Instant | undefined;
}

/** A user who signed up under the caller's code. */
export interface Invitee {
  userId: UserId;
  displayName: DisplayName;
  /** When the invitee signed up. */
  signedAt: Instant;
  /** What the invitee has paid since, minus what was given back. */
  totalPaidMicro: Micro;
  /**
   * When the invitee became a paying customer; null while they are none. Only when `earnings` are asked for.
   * At most 40 characters.
   */
  firstPaidAt?: string | null | undefined;
  /**
   * What the invitee's payments have earned the caller, in micro-units, before anything was reversed. Only when `earnings` are asked
   * for.
   */
  earnedMicro?: Micro | undefined;
}

/** Invitees, the latest first. While there is more, `Link` says where it is. */
export interface InviteePage {
  /**
   * The rows of this page.
   * At most 200 items.
   */
  items: Invitee[];
  next?: NextCursor | undefined;
  hasMore?: HasMore | undefined;
}

/**
 * CSV as RFC 4180 writes it: CRLF, a header row, UTF-8, times in ISO 8601. `…_amount` is the column before it as an exact decimal
 * number of
 * the currency at the end of the line; earnings are before anything was reversed. What does not apply is empty. Names stand in
 * quotes, with
 * an apostrophe before whatever a spreadsheet would take for the beginning of a formula; JSON has every name as it is.
 */
export type InviteeTable = string;

/**
 * CSV as RFC 4180 writes it: CRLF, a header row, UTF-8. Amounts stand in micro-units and, as `amount` and `reversed`, in decimals of
 * the
 * currency; moments are RFC 3339 in UTC. `invitee_display_name` is a column where the programme shows invitees' names. Names and
 * invoice
 * ids, which others chose, stand in quotes, with an apostrophe before whatever a spreadsheet would take for the beginning of a
 * formula;
 * JSON has each as it is.
 */
export type OwnRewardTable = string;

/** A reward as operators list it. */
export interface UserReward {
  id: RewardId;
  /** The invitee who paid. */
  inviteeUserId: UserId;
  /** The invoice that was paid. */
  invoiceId: InvoiceId;
  /** What of the payment the reward is a share of; what was paid less the credit spent on the invoice. */
  baseMicro: Micro;
  rateBps: RateBps;
  tier: Tier;
  /** What was earned. */
  amountMicro: Micro;
  /** What of it was reversed because the invitee got money back. */
  reversedMicro: Micro;
  status: RewardStatus;
  /** When the payment was reported. */
  createdAt: Instant;
  /** When its hold ends or ended. */
  availableAt: Instant;
  /** The inviter who earned it. */
  userId: UserId;
}

/** What the whole filter holds, on this page or not, counted at the same moment as the rows. */
export interface RewardTotals {
  /**
   * How many rewards there are.
   * From 0 to 9007199254740991.
   */
  count: number;
  /**
   * What was earned with them, in micro-units, before anything was reversed. 9007199254740991 also stands for everything above it.
   * From 0 to 9007199254740991.
   */
  amountMicro: Micro;
  /**
   * What of it was reversed, in micro-units; bounded alike.
   * From 0 to 9007199254740991.
   */
  reversedMicro: Micro;
}

/**
 * One page of what the filter holds, the last earned first, and on the first page the totals of all of it. While there is more,
 * `Link` says
 * where it is, also from a page that is short or empty.
 */
export interface RewardReport {
  /**
   * The rows of this page.
   * At most 200 items.
   */
  items: UserReward[];
  /** The totals; null behind a cursor, and where the range is too wide for them. */
  totals: RewardTotals | null;
  next?: NextCursor | undefined;
  hasMore?: HasMore | undefined;
}

/**
 * CSV as RFC 4180 writes it: CRLF, a header row, UTF-8. Amounts stand in micro-units and, as `amount` and `reversed`, in decimals of
 * the
 * currency; moments are RFC 3339 in UTC. Invoice ids, which the host application chose, stand in quotes, with an apostrophe before
 * whatever a
 * spreadsheet would take for the beginning of a formula.
 */
export type RewardTable = string;

/**
 * The number of one of a user's transfers.
 * From 1 to 9007199254740991.
 */
export type TransferSeq = number;

/**
 * One of a user's accounts. `programme` is where rewards come from and reversals go back to, `debt` what was reversed after
 * it had left: both are at or below zero. The others are at or above zero. Together they are always zero.
 */
export type Account = 'programme' | 'pending' | 'available' | 'reserved' | 'paid_out' | 'spent' | 'debt';

/** One movement of money between two accounts of a user, with what the two hold after it. Never changed, never deleted. */
export interface Transfer {
  /** The transfer's number. Each user's transfers are numbered from 1 without a gap. */
  seq: TransferSeq;
  /** What happened. */
  kind: 'accrue' | 'unlock' | 'repay' | 'reserve' | 'release' | 'settle' | 'spend' | 'return' | 'bounce' | 'reverse' | 'restore';
  /** The account that the money left. */
  debit: Account;
  /** The account that the money went to. */
  credit: Account;
  /** How much, above zero. */
  amountMicro: Micro;
  /**
   * The row it belongs to, a reward, a payout, or credit spent on an invoice.
   * At most 36 characters.
   */
  subjectId: string;
  /** When the money moved. */
  createdAt: Instant;
  /** What the debited account held after it. */
  debitAfterMicro: Micro;
  /** What the credited account held after it. */
  creditAfterMicro: Micro;
}

/** Transfers, newest first. While there is more, `Link` says where it is. */
export interface TransferPage {
  /**
   * The rows of this page.
   * At most 200 items.
   */
  items: Transfer[];
  next?: NextCursor | undefined;
  hasMore?: HasMore | undefined;
}

/**
 * CSV as RFC 4180 writes it: CRLF, a header row, UTF-8. Amounts stand in micro-units and, as `amount`, in decimals of the currency;
 * moments
 * are RFC 3339 in UTC. No cell holds what anybody wrote.
 */
export type OwnTransferTable = string;

/**
 * What happened: a reward was earned (`accrue`), its hold ended (`unlock`), it made good a debt (`repay`); a payout was asked for
 * (`reserve`), taken back or failed (`release`), sent (`settle`), came back (`bounce`); credit was spent on an invoice (`spend`) or
 * came
 * back from one (`return`); an invitee got money back (`reverse`), or lost a dispute (`restore`).
 */
export type TransferKind = 'accrue' | 'unlock' | 'repay' | 'reserve' | 'release' | 'settle' | 'spend' | 'return' | 'bounce' | 'reverse' | 'restore';

/** One movement of money between two accounts of a user, as operators list those of all. */
export interface UserTransfer {
  /** The transfer's number. Each user's transfers are numbered from 1 without a gap. */
  seq: TransferSeq;
  /** What happened. */
  kind: 'accrue' | 'unlock' | 'repay' | 'reserve' | 'release' | 'settle' | 'spend' | 'return' | 'bounce' | 'reverse' | 'restore';
  /** The account that the money left. */
  debit: Account;
  /** The account that the money went to. */
  credit: Account;
  /** How much, above zero. */
  amountMicro: Micro;
  /**
   * The row it belongs to, a reward, a payout, or credit spent on an invoice.
   * At most 36 characters.
   */
  subjectId: string;
  /** When the money moved. */
  createdAt: Instant;
  /** What the debited account held after it. */
  debitAfterMicro: Micro;
  /** What the credited account held after it. */
  creditAfterMicro: Micro;
  /** Whose accounts they are. */
  userId: UserId;
}

/** Transfers, newest first. While there is more, `Link` says where it is, also from a page that is short or empty. */
export interface UserTransferPage {
  /**
   * The rows of this page.
   * At most 200 items.
   */
  items: UserTransfer[];
  next?: NextCursor | undefined;
  hasMore?: HasMore | undefined;
}

/**
 * CSV as RFC 4180 writes it: CRLF, a header row, UTF-8. Amounts stand in micro-units and, as `amount`, in decimals of the currency;
 * moments
 * are RFC 3339 in UTC. No cell holds what anybody wrote.
 */
export type TransferTable = string;

/** Something that is kept and disagrees with what it follows from. */
export interface Difference {
  /** Whose money it is about; `00000000-0000-0000-0000-000000000000` where it is that of all users together. */
  userId: UserId;
  /**
   * What disagrees. `balances`: a kept balance and the sum of the account's transfers. `sequence`: the numbers of the
   * transfers and 1, 2, 3 …. `running_balances`: what a transfer says its accounts held after it. `routes`: a transfer
   * between accounts that its kind does not join. `accruals`: a reward and the transfer that accrued it. `reversals`: what
   * rewards say was reversed and what went back to the programme. `held_rewards`: what is left of held rewards and
   * `pending`. `unlocked_rewards`: what is left of unlocked rewards, with what belongs to no reward, and the money that is
   * available or reserved, less the debt. `allocations`: what a reward says was used and what its allocations add up to.
   * `open_payouts`, `sent_payouts`, `spends`: payouts and covered invoices, and `reserved`, `paid_out` and `spent`.
   * `covered_invoices`: credit that was spent and the invoice's total. `rewarded_invoices`: a reward and the one invoice that
   * earned it. `reward_events`: a reward and the one payment that was reported for it. `invitee_sums`: what is kept of what an
   * invitee has paid and earned the inviter, and the invoices and rewards. `report_flows`: what reports say has moved, of all users,
   * and the sums of the balances.
   */
  check: 'balances' | 'sequence' | 'running_balances' | 'routes' | 'accruals' | 'reversals' | 'held_rewards' | 'unlocked_rewards' | 'allocations' | 'open_payouts' | 'sent_payouts' | 'spends' | 'covered_invoices' | 'rewarded_invoices' | 'reward_events' | 'invitee_sums' | 'report_flows';
  /**
   * What follows from the other rows.
   * At most 200 characters.
   */
  expected: string;
  /**
   * What is kept.
   * At most 200 characters.
   */
  found: string;
}

/** Whether everything that is kept about money agrees with the transfers it came from. */
export interface Verification {
  /** True when there is no difference. */
  ok: boolean;
  /**
   * How many users' accounts were checked.
   * From 0 to 9007199254740991.
   */
  users: number;
  /**
   * How many transfers were added up.
   * From 0 to 9007199254740991.
   */
  transfers: number;
  /**
   * How many differences there are, shown or not.
   * From 0 to 9007199254740991.
   */
  differencesTotal: number;
  /**
   * The first 100 differences, by user id; `make verify-ledger` prints all of them.
   * At most 100 items.
   */
  differences: Difference[];
}

/**
 * Names a verification of the ledger.
 * At most 36 characters.
 */
export type VerificationId = string;

/**
 * Who did it, such as `operator:` and the operator's name, or `user:` and the user's id; `system` is the server itself.
 * At most 100 characters.
 */
export type AuditActor = string;

/** A verification of the ledger that was begun, how far it has come, and what it has found so far. */
export interface VerificationRun {
  id: VerificationId;
  /** `running`; `completed`, when everything was looked at, with or without differences; `failed`, when it did not come to an end. */
  status: 'running' | 'completed' | 'failed';
  /** Who began it, as the audit log names them. */
  startedBy: AuditActor;
  /** When it was begun. */
  startedAt: Instant;
  /** When it last came on. */
  movedAt: Instant;
  /**
   * When it ended; null while it runs.
   * At most 35 characters.
   */
  endedAt: string | null;
  /**
   * How much of the users' accounts was checked, in percent; 100 only once everything was.
   * From 0 to 100.
   */
  progress: number;
  /**
   * How many users' accounts were checked.
   * From 0 to 9007199254740991.
   */
  users: number;
  /**
   * How many transfers were added up.
   * From 0 to 9007199254740991.
   */
  transfers: number;
  /**
   * How many differences there are, shown or not.
   * From 0 to 9007199254740991.
   */
  differencesTotal: number;
  /**
   * The first 100 differences, by user id, of those that were found so far.
   * At most 100 items.
   */
  differences: Difference[];
}

/** Verifications, newest first. While there is more, `Link` says where it is. */
export interface VerificationPage {
  /**
   * The rows of this page.
   * At most 200 items.
   */
  items: VerificationRun[];
  next?: NextCursor | undefined;
  hasMore?: HasMore | undefined;
}

/** The verification, as `listVerifications` names it. */
export interface VerificationStarted {
  id: VerificationId;
}

/**
 * Names of measures, which commas divide, 12 at most: the properties of a point but for `at`. In those that end in `_micro` stand
 * amounts, in the others numbers.
 * At most 491 characters.
 */
export type SeriesMeasures = string;

/** How long a bucket is. Buckets are of UTC; weeks begin on Monday. */
export type SeriesInterval = 'hour' | 'day' | 'week' | 'month';

/**
 * What was committed by this moment is counted. It is the moment of the request, or up to ten seconds before: so long a server
 * keeps what it counted last.
 */
export type CompleteUntil = Instant;

/** What happened in a bucket. It has the measures that were asked for; new ones come with minor versions. */
export interface SeriesPoint {
  /** When the bucket begins. */
  at: Instant;
  /** How often links were followed. Clicks are kept by days of UTC, and a day is in the range when its beginning is. */
  clicks?: Count | undefined;
  /** Users who were made. */
  signups?: Count | undefined;
  /** Users who were bound to an inviter. */
  attributed?: Count | undefined;
  /** Users with an inviter who paid for the first time. */
  firstPaid?: Count | undefined;
  /** Rejections of signups that were logged, for whatever reason. */
  rejected?: Count | undefined;
  /** Invoices that were reported as paid. */
  payments?: Count | undefined;
  /** What these payments amount to. */
  paidMicro?: Micro | undefined;
  /** What was reported as refunded. */
  refundedMicro?: Micro | undefined;
  /** Rewards that were earned. */
  rewards?: Count | undefined;
  /** What these rewards amount to. */
  accruedMicro?: Micro | undefined;
  /** What became available at the end of its hold. */
  unlockedMicro?: Micro | undefined;
  /** What was taken back after refunds, disputes and voided invoices. */
  reversedMicro?: Micro | undefined;
  /** What was given back after disputes that were won. */
  restoredMicro?: Micro | undefined;
  /** What was spent as credit on invoices. */
  spentMicro?: Micro | undefined;
  /** Payouts that were requested. */
  payoutsRequested?: Count | undefined;
  /** What they amount to. */
  payoutsRequestedMicro?: Micro | undefined;
  /** Payouts that were sent. */
  payoutsSent?: Count | undefined;
  /** What they amount to. */
  payoutsSentMicro?: Micro | undefined;
  /** Payouts that came back after they were sent. */
  payoutsReturned?: Count | undefined;
  /** What they amount to. */
  payoutsReturnedMicro?: Micro | undefined;
  /** Payouts that failed. */
  payoutsFailed?: Count | undefined;
  /** Payouts that users took back. */
  payoutsCancelled?: Count | undefined;
  /** What is earned and still held, at the end of the bucket. */
  pendingMicro?: Micro | undefined;
  /** What is free to be paid out or spent, at the end of the bucket. */
  availableMicro?: Micro | undefined;
  /** What is promised to open payouts, at the end of the bucket. */
  reservedMicro?: Micro | undefined;
  /** What was reversed after it had left, at or below zero, at the end of the bucket. */
  debtMicro?: Micro | undefined;
  /** What is pending, available and reserved together, at the end of the bucket. */
  owedMicro?: Micro | undefined;
  /** Rejections for the reason `no_cookie`. */
  rejectedNoCookie?: Count | undefined;
  /** Rejections for the reason `already_attributed`. */
  rejectedAlreadyAttributed?: Count | undefined;
  /** Rejections for the reason `code_unknown`. */
  rejectedCodeUnknown?: Count | undefined;
  /** Rejections for the reason `code_disabled`. */
  rejectedCodeDisabled?: Count | undefined;
  /** Rejections for the reason `self_referral`. */
  rejectedSelfReferral?: Count | undefined;
  /** Rejections for the reason `circular_referral`. */
  rejectedCircularReferral?: Count | undefined;
  /** Rejections for the reason `window_expired`. */
  rejectedWindowExpired?: Count | undefined;
  /** Rejections for the reason `account_too_old`. */
  rejectedAccountTooOld?: Count | undefined;
  /** Rejections for the reason `inviter_blocked`. */
  rejectedInviterBlocked?: Count | undefined;
  /** Rejections for the reason `internal`. */
  rejectedInternal?: Count | undefined;
}

/** What happened over time, a point for each bucket that the range touches and that has begun, oldest first. */
export interface Series {
  interval: SeriesInterval;
  completeUntil: CompleteUntil;
  /**
   * The points. The first and the last are counted as far as they lie in the range.
   * At most 1100 items.
   */
  points: SeriesPoint[];
}

/**
 * CSV as RFC 4180 writes it: CRLF, a header row, UTF-8. Beside each measure in micro-units stands the same as an exact decimal
 * number,
 * called `…_amount`, and at the end of the line its currency.
 * At most 1000000 characters.
 */
export type SeriesTable = string;

/** How many users were rejected for a reason. */
export interface RejectedFor {
  /**
   * Why the signup was not attributed, as `Reason` of the attribution log has it.
   * At most 64 characters.
   */
  reason: string;
  /** How many users. */
  count: Count;
}

/** The users who were made in a range, and how far they have come since. */
export interface Funnel {
  /** The beginning of the range, itself in it. */
  since: Instant;
  /** The end of the range, itself not in it; `complete_until` where the range has no end yet. */
  until: Instant;
  completeUntil: CompleteUntil;
  /** How often links were followed in the range, by days of UTC that begin in it, whoever did. */
  clicks: Count;
  /** Users who were made in the range. All that follows is about them. */
  signups: Count;
  /** Users who are bound to an inviter. */
  attributed: Count;
  /**
   * Users who were rejected at least once, by reason, the most frequent first. They may be attributed all the same.
   * At most 100 items.
   */
  rejected: RejectedFor[];
  /** Users with an inviter who have paid. */
  firstPaid: Count;
  /** Users who have earned their inviter a reward. */
  rewarded: Count;
  /** Users of whom something that they earned their inviter was paid out, whether it came back or not. */
  paidOut: Count;
}

/** What becomes available on a day. */
export interface UnlockDay {
  /**
   * The day, of UTC.
   * At most 10 characters.
   */
  day: string;
  /** How much, above zero. */
  amountMicro: Micro;
}

/** What the programme owes its users at a moment, in micro-units, and what it has paid out and covered until then. */
export interface Liabilities {
  /** The moment. */
  at: Instant;
  /** What was committed by this moment is counted. */
  completeUntil: Instant;
  /** Earned and still held. */
  pendingMicro: Micro;
  /** Free to be paid out or spent. */
  availableMicro: Micro;
  /** Promised to open payouts. */
  reservedMicro: Micro;
  /** What users owe, because it was reversed after it had left; at or below zero. */
  debtMicro: Micro;
  /** Sent with payouts that did not come back. */
  paidOutMicro: Micro;
  /** Spent as credit on invoices, and not returned. */
  spentMicro: Micro;
  /**
   * How much of what is pending becomes available on which day of UTC, the first day first; all of it adds up to `pending_micro`. What
   * is due already stands under today. Null for a moment that is past.
   * At most 4000 items.
   */
  unlocks: UnlockDay[] | null;
}

/** What an inviter achieved in a range. */
export interface TopInviter {
  /** The inviter. */
  userId: UserId;
  /** The inviter's name; `Deleted user` of one who was erased. */
  displayName: DisplayName;
  /** How often the inviter's links were followed, by days of UTC that begin in the range. */
  clicks: Count;
  /** Users who were bound to the inviter. */
  signups: Count;
  /** Invitees who paid for the first time. */
  firstPaid: Count;
  /** What invitees were reported to have paid. */
  paidMicro: Micro;
  /** What the inviter earned, less what was reversed and with what was restored. Below zero where more was reversed. */
  rewardsMicro: Micro;
}

/** The best inviters of a range, the best first. */
export interface TopInviters {
  /**
   * The inviters.
   * At most 200 items.
   */
  items: TopInviter[];
}

/**
 * CSV as RFC 4180 writes it: CRLF, a header row, UTF-8. `…_amount` is the column before it as an exact decimal number of the
 * currency at
 * the end of the line. Names stand in quotes, with an apostrophe before whatever a spreadsheet would take for the beginning of a
 * formula.
 * At most 200000 characters.
 */
export type InviterTable = string;

/**
 * What the accounts of all users together hold, in micro-units. `programme` and `debt` are at or below zero, the others at or above.
 * Together they are zero.
 */
export interface Holdings {
  /** Minus everything that was earned, and plus everything that was reversed. */
  programme: Micro;
  /** Earned and still held. */
  pending: Micro;
  /** Free to be paid out or spent. */
  available: Micro;
  /** Promised to open payouts. */
  reserved: Micro;
  /** Sent with payouts that did not come back. */
  paidOut: Micro;
  /** Spent as credit on invoices, and not returned. */
  spent: Micro;
  /** Reversed after it had left; at or below zero. */
  debt: Micro;
}

/** Everything that moved on one route, of one kind. */
export interface Movement {
  /** What happened. */
  kind: 'accrue' | 'unlock' | 'repay' | 'reserve' | 'release' | 'settle' | 'spend' | 'return' | 'bounce' | 'reverse' | 'restore';
  /** The account that the money left. */
  debit: Account;
  /** The account that the money went to. */
  credit: Account;
  /** How many transfers there were. */
  count: Count;
  /** What they amount to, above zero. */
  amountMicro: Micro;
}

/** The books of all users over a range; opening and movements are the closing. */
export interface Statement {
  /** The beginning of the range, itself in it. */
  since: Instant;
  /** The end of the range, itself not in it; `complete_until` where the range has no end yet. */
  until: Instant;
  completeUntil: CompleteUntil;
  /** What the accounts held before the range. */
  opening: Holdings;
  /**
   * What moved in the range, by kind and route. What did not happen is left out.
   * At most 30 items.
   */
  movements: Movement[];
  /** What the accounts held at its end. */
  closing: Holdings;
}

/**
 * CSV as RFC 4180 writes it: CRLF, a header row, UTF-8. `part` is `opening`, `movement` or `closing`; `amount` is `amount_micro` as
 * an
 * exact decimal number of the currency beside it.
 * At most 10000 characters.
 */
export type StatementTable = string;

/**
 * What was done, as a noun and a past participle. New actions come with minor versions.
 * At most 61 characters.
 */
export type AuditAction = string;

/**
 * The operation of this contract, or the job of the server, that did it.
 * At most 60 characters.
 */
export type AuditOperation = string;

/**
 * Names an entry of the audit log.
 * At most 36 characters.
 */
export type AuditId = string;

/** Who did what to whom, in which request and when. An entry never changes. */
export interface AuditEntry {
  auditId: AuditId;
  action: AuditAction;
  actor: AuditActor;
  /**
   * The operator whose ticket had opened the session with which a user did it; null where it was no user, and where nobody knows any
   * more.
   * At most 100 characters.
   */
  via: string | null;
  /**
   * The API token that the operator used; null where it was none.
   * At most 36 characters.
   */
  tokenId: string | null;
  /**
   * The user whom it is about, known or erased; null where it is about none.
   * At most 36 characters.
   */
  userId: string | null;
  operation: AuditOperation;
  requestId: RequestId;
  /**
   * What else there is to say; which properties there are follows from the action, and new ones come with minor versions. What people
   * wrote is not in it: `note_id` names a note, and `note_commitment` proves which it was.
   */
  details: Record<string, unknown>;
  /** When the request came, by the clock of the server that took it. */
  createdAt: Instant;
}

/** Entries, newest first. While there is more, `Link` says where it is, also from a page that is short or empty. */
export interface AuditPage {
  /**
   * The entries of this page.
   * At most 200 items.
   */
  items: AuditEntry[];
  next?: NextCursor | undefined;
  hasMore?: HasMore | undefined;
}

/**
 * CSV as RFC 4180 writes it: CRLF, a header row, UTF-8. Actor, `via`, operation, request and details, which are JSON, stand in
 * quotes. An
 * apostrophe stands before whatever a spreadsheet would take for the beginning of a formula, also when it divides cells at
 * semicolons or
 * tabs; NDJSON has every value as it is.
 */
export type AuditTable = string;

/** NDJSON, an entry in each line, as `AuditEntry` has it. */
export type AuditLines = string;

/** An audit entry as it was written, and the note that it names. */
export interface AuditEntryWithNote {
  auditId: AuditId;
  action: AuditAction;
  actor: AuditActor;
  /**
   * The operator whose ticket had opened the session with which a user did it; null where it was no user, and where nobody knows any
   * more.
   * At most 100 characters.
   */
  via: string | null;
  /**
   * The API token that the operator used; null where it was none.
   * At most 36 characters.
   */
  tokenId: string | null;
  /**
   * The user whom it is about, known or erased; null where it is about none.
   * At most 36 characters.
   */
  userId: string | null;
  operation: AuditOperation;
  requestId: RequestId;
  /**
   * What else there is to say; which properties there are follows from the action, and new ones come with minor versions. What people
   * wrote is not in it: `note_id` names a note, and `note_commitment` proves which it was.
   */
  details: Record<string, unknown>;
  /** When the request came, by the clock of the server that took it. */
  createdAt: Instant;
  /**
   * What the operator wrote about the user; null where the entry names no note, and where it was forgotten with the user.
   * At most 4000 characters.
   */
  note: string | null;
}

/**
 * Names an event of the log. It says nothing of the event, and the same event always has the same one.
 * Exactly 36 characters.
 */
export type OutgoingEventId = string;

/** A user as operators list them, without what tells who it is. */
export interface UserFacts {
  userId: UserId;
  tier: Tier;
  /** The code that was made with the user and always works. */
  primaryCode: CodeText;
  /** The active custom code, null when there is none. */
  customSlug: CustomSlug;
  /**
   * Who invited this user, null when nobody did.
   * At most 36 characters.
   */
  inviterUserId: string | null;
  /** A blocked user reads, but earns, changes and withdraws nothing. */
  blocked: boolean;
  /** When the user signed up at the host application. */
  signedAt: Instant;
  /** When this server first heard of the user. */
  createdAt: Instant;
  /** What the user owes, in micro-units. */
  debtMicro: Held;
  /** What open payouts were promised, in micro-units. */
  reservedMicro: Held;
}

/** A user was made who was not known before. */
export interface UserCreatedEvent {
  id: OutgoingEventId;
  /** When it happened, by the clock of the server that did it; what was changed together has the same moment. */
  timestamp: Instant;
  /**
   * The version of `data`. Within one, `data` only grows by properties.
   * From 1 to 1000.
   */
  version: number;
  /**
   * Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
   * From 1 to 9007199254740991.
   */
  position: number;
  /** The user whom it is about. */
  userId: UserId;
  /** The request, or the job, that did it. */
  requestId: RequestId;
  /** What happened. */
  type: 'user.created';
  data: UserFacts;
}

/** A user was put on a referral tier, the same one included. */
export interface UserTierChangedEvent {
  id: OutgoingEventId;
  /** When it happened, by the clock of the server that did it; what was changed together has the same moment. */
  timestamp: Instant;
  /**
   * The version of `data`. Within one, `data` only grows by properties.
   * From 1 to 1000.
   */
  version: number;
  /**
   * Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
   * From 1 to 9007199254740991.
   */
  position: number;
  /** The user whom it is about. */
  userId: UserId;
  /** The request, or the job, that did it. */
  requestId: RequestId;
  /** What happened. */
  type: 'user.tier_changed';
  data: TierChanged;
}

/** What ended when a person was forgotten. */
export interface UserErased {
  /**
   * How many sessions ended.
   * From 0 to 2147483647.
   */
  sessionsEnded: number;
  /**
   * How many codes were active until then.
   * From 0 to 2147483647.
   */
  codesDisabled: number;
  /** What the user owed and was not asked for any more. */
  writtenOffMicro: Held;
}

/** A person was forgotten; the money and the id stay. */
export interface UserErasedEvent {
  id: OutgoingEventId;
  /** When it happened, by the clock of the server that did it; what was changed together has the same moment. */
  timestamp: Instant;
  /**
   * The version of `data`. Within one, `data` only grows by properties.
   * From 1 to 1000.
   */
  version: number;
  /**
   * Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
   * From 1 to 9007199254740991.
   */
  position: number;
  /** The user whom it is about. */
  userId: UserId;
  /** The request, or the job, that did it. */
  requestId: RequestId;
  /** What happened. */
  type: 'user.erased';
  data: UserErased;
}

/** The custom code that a user took, and the one that it replaced. */
export interface CodeSet {
  code: CodeText;
  kind: CodeKind;
  /** The custom code that was active until then; null when there was none. */
  replaced: CustomSlug;
}

/** A user took a custom code, new or taken back. */
export interface CodeSetEvent {
  id: OutgoingEventId;
  /** When it happened, by the clock of the server that did it; what was changed together has the same moment. */
  timestamp: Instant;
  /**
   * The version of `data`. Within one, `data` only grows by properties.
   * From 1 to 1000.
   */
  version: number;
  /**
   * Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
   * From 1 to 9007199254740991.
   */
  position: number;
  /** The user whom it is about. */
  userId: UserId;
  /** The request, or the job, that did it. */
  requestId: RequestId;
  /** What happened. */
  type: 'code.set';
  data: CodeSet;
}

/** The code that no longer leads anywhere. */
export interface CodeDisabled {
  code: CodeText;
  kind: CodeKind;
}

/** A custom code no longer leads anywhere, because its owner or an operator disabled it. */
export interface CodeDisabledEvent {
  id: OutgoingEventId;
  /** When it happened, by the clock of the server that did it; what was changed together has the same moment. */
  timestamp: Instant;
  /**
   * The version of `data`. Within one, `data` only grows by properties.
   * From 1 to 1000.
   */
  version: number;
  /**
   * Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
   * From 1 to 9007199254740991.
   */
  position: number;
  /** The user whom it is about. */
  userId: UserId;
  /** The request, or the job, that did it. */
  requestId: RequestId;
  /** What happened. */
  type: 'code.disabled';
  data: CodeDisabled;
}

/** Who brought the user, and by which code. */
export interface SignupAttributed {
  /** The user whose code it was. */
  inviterUserId: UserId;
  code: CodeText;
}

/** A user was bound to an inviter, once and forever. The event is about the user who was brought. */
export interface SignupAttributedEvent {
  id: OutgoingEventId;
  /** When it happened, by the clock of the server that did it; what was changed together has the same moment. */
  timestamp: Instant;
  /**
   * The version of `data`. Within one, `data` only grows by properties.
   * From 1 to 1000.
   */
  version: number;
  /**
   * Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
   * From 1 to 9007199254740991.
   */
  position: number;
  /** The user whom it is about. */
  userId: UserId;
  /** The request, or the job, that did it. */
  requestId: RequestId;
  /** What happened. */
  type: 'signup.attributed';
  data: SignupAttributed;
}

/** Why a user was bound to nobody. */
export interface SignupRejected {
  /**
   * The user whose code it was; null where it was nobody's.
   * At most 36 characters.
   */
  inviterUserId: string | null;
  /**
   * The code that was given; null where no code can look like it.
   * At most 52 characters.
   */
  code: string | null;
  /**
   * The first reason that applied, as `recordSignup` says it.
   * At most 64 characters.
   */
  reason: string;
}

/** There was a reason not to bind a user to an inviter. The same one is told once, and of one user twenty at most. */
export interface SignupRejectedEvent {
  id: OutgoingEventId;
  /** When it happened, by the clock of the server that did it; what was changed together has the same moment. */
  timestamp: Instant;
  /**
   * The version of `data`. Within one, `data` only grows by properties.
   * From 1 to 1000.
   */
  version: number;
  /**
   * Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
   * From 1 to 9007199254740991.
   */
  position: number;
  /** The user whom it is about. */
  userId: UserId;
  /** The request, or the job, that did it. */
  requestId: RequestId;
  /** What happened. */
  type: 'signup.rejected';
  data: SignupRejected;
}

/** Who paid for the first time, and who had brought them. */
export interface FirstPayment {
  /** The user who brought them. */
  inviterUserId: UserId;
  /** The user who paid. */
  inviteeUserId: UserId;
  invoiceId: InvoiceId;
}

/** A user who was brought paid for the first time with their own money. The event is about that user. */
export interface InviteeFirstPaidEvent {
  id: OutgoingEventId;
  /** When it happened, by the clock of the server that did it; what was changed together has the same moment. */
  timestamp: Instant;
  /**
   * The version of `data`. Within one, `data` only grows by properties.
   * From 1 to 1000.
   */
  version: number;
  /**
   * Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
   * From 1 to 9007199254740991.
   */
  position: number;
  /** The user whom it is about. */
  userId: UserId;
  /** The request, or the job, that did it. */
  requestId: RequestId;
  /** What happened. */
  type: 'invitee.first_paid';
  data: FirstPayment;
}

/**
 * The host application's own name for an event. It says the same thing whenever it is sent again.
 * From 1 to 255 characters.
 */
export type EventId = string;

/** A reward as it was earned, and the billing event that earned it. */
export interface RewardCreated {
  id: RewardId;
  /** The inviter who earned it. */
  inviterUserId: UserId;
  /** The invitee who paid. */
  inviteeUserId: UserId;
  /** The invoice that was paid. */
  invoiceId: InvoiceId;
  /** What of the payment the reward is a share of; what was paid less the credit spent on the invoice. */
  baseMicro: Micro;
  rateBps: RateBps;
  tier: Tier;
  /** What was earned. */
  amountMicro: Micro;
  /** What of it has been reversed by now, in all. */
  reversedMicro: Micro;
  status: RewardStatus;
  /** When the payment was reported. */
  createdAt: Instant;
  /** When its hold ends or ended. */
  availableAt: Instant;
  /** The billing event that it follows from. */
  eventId: EventId;
}

/** A payment of an invitee earned the inviter a reward. The event is about the inviter. */
export interface RewardCreatedEvent {
  id: OutgoingEventId;
  /** When it happened, by the clock of the server that did it; what was changed together has the same moment. */
  timestamp: Instant;
  /**
   * The version of `data`. Within one, `data` only grows by properties.
   * From 1 to 1000.
   */
  version: number;
  /**
   * Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
   * From 1 to 9007199254740991.
   */
  position: number;
  /** The user whom it is about. */
  userId: UserId;
  /** The request, or the job, that did it. */
  requestId: RequestId;
  /** What happened. */
  type: 'reward.created';
  data: RewardCreated;
}

/** A reward as it is afterwards, the billing event, and how much it moved. */
export interface RewardMoved {
  id: RewardId;
  /** The inviter who earned it. */
  inviterUserId: UserId;
  /** The invitee who paid. */
  inviteeUserId: UserId;
  /** The invoice that was paid. */
  invoiceId: InvoiceId;
  /** What of the payment the reward is a share of; what was paid less the credit spent on the invoice. */
  baseMicro: Micro;
  rateBps: RateBps;
  tier: Tier;
  /** What was earned. */
  amountMicro: Micro;
  /** What of it has been reversed by now, in all. */
  reversedMicro: Micro;
  status: RewardStatus;
  /** When the payment was reported. */
  createdAt: Instant;
  /** When its hold ends or ended. */
  availableAt: Instant;
  /** The billing event that it follows from. */
  eventId: EventId;
  /**
   * How much was reversed or restored by that event.
   * From 1 to 9007199254740991.
   */
  movedMicro: Micro;
}

/**
 * An amount of a reward was reversed because the invitee got money back, or restored because a dispute was won. The event is about
 * the
 * inviter.
 */
export interface RewardMovedEvent {
  id: OutgoingEventId;
  /** When it happened, by the clock of the server that did it; what was changed together has the same moment. */
  timestamp: Instant;
  /**
   * The version of `data`. Within one, `data` only grows by properties.
   * From 1 to 1000.
   */
  version: number;
  /**
   * Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
   * From 1 to 9007199254740991.
   */
  position: number;
  /** The user whom it is about. */
  userId: UserId;
  /** The request, or the job, that did it. */
  requestId: RequestId;
  /** What happened. */
  type: 'reward.reversed' | 'reward.restored';
  data: RewardMoved;
}

/** A reward as it is at that moment. */
export interface RewardUnlocked {
  id: RewardId;
  /** The inviter who earned it. */
  inviterUserId: UserId;
  /** The invitee who paid. */
  inviteeUserId: UserId;
  /** The invoice that was paid. */
  invoiceId: InvoiceId;
  /** What of the payment the reward is a share of; what was paid less the credit spent on the invoice. */
  baseMicro: Micro;
  rateBps: RateBps;
  tier: Tier;
  /** What was earned. */
  amountMicro: Micro;
  /** What of it has been reversed by now, in all. */
  reversedMicro: Micro;
  status: RewardStatus;
  /** When the payment was reported. */
  createdAt: Instant;
  /** When its hold ends or ended. */
  availableAt: Instant;
}

/**
 * The hold of a reward is over. It is told when the server has written that down, some 70 seconds after `available_at` at the
 * latest;
 * balances and lists count with it from that moment on. The event is about the inviter.
 */
export interface RewardUnlockedEvent {
  id: OutgoingEventId;
  /** When it happened, by the clock of the server that did it; what was changed together has the same moment. */
  timestamp: Instant;
  /**
   * The version of `data`. Within one, `data` only grows by properties.
   * From 1 to 1000.
   */
  version: number;
  /**
   * Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
   * From 1 to 9007199254740991.
   */
  position: number;
  /** The user whom it is about. */
  userId: UserId;
  /** The request, or the job, that did it. */
  requestId: RequestId;
  /** What happened. */
  type: 'reward.unlocked';
  data: RewardUnlocked;
}

/** How much credit was spent on an invoice, or came back from it. */
export interface CreditMoved {
  invoiceId: InvoiceId;
  /**
   * How much, in micro-units.
   * From 1 to 9007199254740991.
   */
  amountMicro: Micro;
}

/**
 * Reward credit covered an invoice of the user, or came back because the invoice was voided or refunded. The event is about the
 * payer.
 */
export interface CreditEvent {
  id: OutgoingEventId;
  /** When it happened, by the clock of the server that did it; what was changed together has the same moment. */
  timestamp: Instant;
  /**
   * The version of `data`. Within one, `data` only grows by properties.
   * From 1 to 1000.
   */
  version: number;
  /**
   * Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
   * From 1 to 9007199254740991.
   */
  position: number;
  /** The user whom it is about. */
  userId: UserId;
  /** The request, or the job, that did it. */
  requestId: RequestId;
  /** What happened. */
  type: 'credit.spent' | 'credit.returned';
  data: CreditMoved;
}

/**
 * The id of a payout. Any case comes in, lower case goes out.
 * Exactly 36 characters.
 */
export type PayoutId = string;

/** A way in which payouts can be sent. */
export type Network = 'ethereum' | 'polygon' | 'bsc' | 'solana' | 'tron' | 'bitcoin' | 'sepa' | 'paypal';

/**
 * `requested` waits for an operator and can still be cancelled by the user; `processing` is being sent; `failed` and
 * `cancelled` are final, and so is `sent`, unless the money comes back: then it is `returned`, for good.
 */
export type PayoutStatus = 'requested' | 'processing' | 'sent' | 'failed' | 'cancelled' | 'returned';

/**
 * What names the transfer on its network, such as a transaction hash or the reference of a bank transfer.
 * From 1 to 255 characters.
 */
export type TxHash = string;

/** A payout as operators list it, without where the money goes and what was noted. What does not apply is absent, never null. */
export interface PayoutFacts {
  id: PayoutId;
  /** Whose money it is. */
  userId: UserId;
  /**
   * How much, in micro-units.
   * From 1 to 9007199254740991.
   */
  amountMicro: Micro;
  network: Network;
  status: PayoutStatus;
  /** When the user asked for it. */
  requestedAt: Instant;
  /** What names the transfer; there once the payout is sent, and still when it came back. */
  txHash?: TxHash | undefined;
  /** When it was sent, failed, was cancelled or came back, whichever was last; absent while it is open. */
  completedAt?: Instant | undefined;
}

/** Money that a user asked for took another status. The event is about the user whose money it is. */
export interface PayoutEvent {
  id: OutgoingEventId;
  /** When it happened, by the clock of the server that did it; what was changed together has the same moment. */
  timestamp: Instant;
  /**
   * The version of `data`. Within one, `data` only grows by properties.
   * From 1 to 1000.
   */
  version: number;
  /**
   * Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
   * From 1 to 9007199254740991.
   */
  position: number;
  /** The user whom it is about. */
  userId: UserId;
  /** The request, or the job, that did it. */
  requestId: RequestId;
  /** What happened. */
  type: 'payout.requested' | 'payout.cancelled' | 'payout.processing_started' | 'payout.sent' | 'payout.failed' | 'payout.returned';
  data: PayoutFacts;
}

/**
 * What an event did to a user's points, exact to a millionth of one.
 * From -9007199254 to 9007199254.
 */
export type PointsMoved = number;

/** What a point event earned, and which levels the user's points reached before and after it. */
export interface PointsEarned {
  /** The point event. */
  eventId: EventId;
  /** What the user did. */
  task: 'verification' | 'wallet' | 'auction' | 'direct' | 'staking';
  /** How many points it earned, more than none, exact to a millionth of one. */
  points: PointsMoved;
  /**
   * The highest level that the points reached before; null below the lowest.
   * From 1 to 2147483647.
   */
  levelBefore: number | null;
  /**
   * The highest level that they reach now; null below the lowest.
   * From 1 to 2147483647.
   */
  levelAfter: number | null;
}

/** Something that a user did earned points. */
export interface PointsEarnedEvent {
  id: OutgoingEventId;
  /** When it happened, by the clock of the server that did it; what was changed together has the same moment. */
  timestamp: Instant;
  /**
   * The version of `data`. Within one, `data` only grows by properties.
   * From 1 to 1000.
   */
  version: number;
  /**
   * Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
   * From 1 to 9007199254740991.
   */
  position: number;
  /** The user whom it is about. */
  userId: UserId;
  /** The request, or the job, that did it. */
  requestId: RequestId;
  /** What happened. */
  type: 'points.earned';
  data: PointsEarned;
}

/**
 * Names one version of the rules. It is opaque.
 * From 1 to 64 characters.
 */
export type ProgrammeVersionName = string;

/** Which version took the place of which, and the rules that differ. */
export interface ProgrammeUpdated {
  /** The version that was in force until then. */
  oldVersion: ProgrammeVersionName;
  /** The version that is in force now. */
  newVersion: ProgrammeVersionName;
  /**
   * The rules that it changed, by name.
   * At most 100 items.
   */
  fields: string[];
}

/** A new version of the rules was put in force. The event is about no user. */
export interface ProgrammeUpdatedEvent {
  id: OutgoingEventId;
  /** When it happened, by the clock of the server that did it; what was changed together has the same moment. */
  timestamp: Instant;
  /**
   * The version of `data`. Within one, `data` only grows by properties.
   * From 1 to 1000.
   */
  version: number;
  /**
   * Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
   * From 1 to 9007199254740991.
   */
  position: number;
  /**
   * Always null, for it is about no user.
   * At most 36 characters.
   */
  userId: string | null;
  /** The request, or the job, that did it. */
  requestId: RequestId;
  /** What happened. */
  type: 'programme.updated';
  data: ProgrammeUpdated;
}

/**
 * The id of a webhook.
 * At most 36 characters.
 */
export type WebhookId = string;

/** Which webhook it is for, and of which deployment. */
export interface WebhookTested {
  webhookId: WebhookId;
  /**
   * The address of the deployment, so that it is clear which one it is.
   * From 1 to 300 characters.
   */
  publicUrl: string;
}

/** Somebody asked for an event for trial. It is sent to that webhook alone. The event is about no user. */
export interface WebhookTestedEvent {
  id: OutgoingEventId;
  /** When it happened, by the clock of the server that did it; what was changed together has the same moment. */
  timestamp: Instant;
  /**
   * The version of `data`. Within one, `data` only grows by properties.
   * From 1 to 1000.
   */
  version: number;
  /**
   * Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
   * From 1 to 9007199254740991.
   */
  position: number;
  /**
   * Always null, for it is about no user.
   * At most 36 characters.
   */
  userId: string | null;
  /** The request, or the job, that did it. */
  requestId: RequestId;
  /** What happened. */
  type: 'webhook.tested';
  data: WebhookTested;
}

/** Which webhook takes nothing, and since when. */
export interface WebhookFailing {
  webhookId: WebhookId;
  /**
   * The address of the deployment, so that it is clear which one it is.
   * From 1 to 300 characters.
   */
  publicUrl: string;
  /** When the first attempt failed after the last one that did not. */
  failingSince: Instant;
}

/** For a day, nothing that was sent to a webhook was taken. It is never sent to that webhook itself. The event is about no user. */
export interface WebhookFailingEvent {
  id: OutgoingEventId;
  /** When it happened, by the clock of the server that did it; what was changed together has the same moment. */
  timestamp: Instant;
  /**
   * The version of `data`. Within one, `data` only grows by properties.
   * From 1 to 1000.
   */
  version: number;
  /**
   * Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
   * From 1 to 9007199254740991.
   */
  position: number;
  /**
   * Always null, for it is about no user.
   * At most 36 characters.
   */
  userId: string | null;
  /** The request, or the job, that did it. */
  requestId: RequestId;
  /** What happened. */
  type: 'webhook.failing';
  data: WebhookFailing;
}

/** Which webhook is sent nothing any more, and why. */
export interface WebhookDisabled {
  webhookId: WebhookId;
  /**
   * The address of the deployment, so that it is clear which one it is.
   * From 1 to 300 characters.
   */
  publicUrl: string;
  /** An operator did it; or nothing was taken for five days (`failing`); or the receiver said that it is `gone`. */
  reason: 'operator' | 'failing' | 'gone';
  /**
   * When the first attempt failed after the last one that did not; null when none did.
   * At most 40 characters.
   */
  failingSince: string | null;
}

/**
 * A webhook is sent nothing any more, until somebody enables it. It is never sent to that webhook itself. The event is about no
 * user.
 */
export interface WebhookDisabledEvent {
  id: OutgoingEventId;
  /** When it happened, by the clock of the server that did it; what was changed together has the same moment. */
  timestamp: Instant;
  /**
   * The version of `data`. Within one, `data` only grows by properties.
   * From 1 to 1000.
   */
  version: number;
  /**
   * Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice.
   * From 1 to 9007199254740991.
   */
  position: number;
  /**
   * Always null, for it is about no user.
   * At most 36 characters.
   */
  userId: string | null;
  /** The request, or the job, that did it. */
  requestId: RequestId;
  /** What happened. */
  type: 'webhook.disabled';
  data: WebhookDisabled;
}

/**
 * Something that happened, as one row of the log that never changes. Its type says what its `data` is. No event has a name, an
 * e-mail
 * address, a payout address or a note in it: who must know asks for the object by its id. New types come with minor versions.
 */
export type Event = UserCreatedEvent | UserTierChangedEvent | UserErasedEvent | CodeSetEvent | CodeDisabledEvent | SignupAttributedEvent | SignupRejectedEvent | InviteeFirstPaidEvent | RewardCreatedEvent | RewardMovedEvent | RewardUnlockedEvent | CreditEvent | PayoutEvent | PointsEarnedEvent | ProgrammeUpdatedEvent | WebhookTestedEvent | WebhookFailingEvent | WebhookDisabledEvent;

/**
 * Where the next page begins, whether there is more by now or not: give it as `after`. It is opaque, may look otherwise tomorrow,
 * and stays
 * good until what lies behind it is kept no longer.
 * From 1 to 200 characters.
 */
export type LogCursor = string;

/** Events in the order of their positions, and where the next page begins. */
export interface EventPage {
  /**
   * The events of this page.
   * At most 200 items.
   */
  items: Event[];
  next: LogCursor;
}

/**
 * Where requests go: `https:`, without user name and fragment, on port 443, 8443 or from 1024 on, with a public host name.
 * From 1 to 2048 characters.
 */
export type WebhookUrl = string;

/** Whether events are sent to it. */
export type WebhookState = 'enabled' | 'disabled';

/** Since when, and until when, requests are signed with a secret. */
export interface WebhookSecretsItem {
  /** When it was made. */
  createdAt: Instant;
  /**
   * Until when it is used beside a newer one; null for the newest.
   * At most 40 characters.
   */
  expiresAt: string | null;
}

/** An address that events are sent to, with how it stands. */
export interface Webhook {
  /**
   * The id of a webhook.
   * At most 36 characters.
   */
  webhookId: string;
  url: WebhookUrl;
  /**
   * The types of events that are sent; none for all. What is no type of this release matches nothing until there is one.
   * At most 100 items.
   */
  types: string[];
  /**
   * What it is for, in your words.
   * At most 200 characters.
   */
  description: string;
  state: WebhookState;
  /**
   * Why it is disabled, else null: an operator did it; or nothing was taken for five days (`failing`); or the receiver said that it is
   * `gone`.
   */
  stateReason: 'operator' | 'failing' | 'gone' | null;
  /**
   * Since when every attempt has failed; null when the last one did not.
   * At most 40 characters.
   */
  failingSince: string | null;
  /**
   * How many requests may be on their way to it at once.
   * From 1 to 32.
   */
  concurrency: number;
  /**
   * The headers of its own that requests carry, without what they say.
   * At most 10 items.
   */
  headerNames: string[];
  /**
   * The version of the events' data that it is sent.
   * From 1 to 1000.
   */
  version: number;
  /**
   * How far it has come in the event log; what has failed up to here is tried again by itself.
   * From 0 to 9007199254740991.
   */
  position: number;
  /**
   * How many events of the log lie behind that, of whatever type.
   * From 0 to 9007199254740991.
   */
  lag: number;
  /**
   * The replay that runs for it, or the last one; null when there was none.
   * At most 36 characters.
   */
  replayId: string | null;
  /**
   * Its secrets in use, the newest first, without what they are.
   * From 1 to 2 items.
   */
  secrets: WebhookSecretsItem[];
  /**
   * The operator who made it.
   * From 1 to 40 characters.
   */
  createdBy: string;
  /** When it was made. */
  createdAt: Instant;
}

/** All webhooks. */
export interface WebhookList {
  /**
   * The webhooks, the oldest first.
   * At most 50 items.
   */
  items: Webhook[];
}

/** A header that requests carry. */
export interface WebhookDraftHeadersItem {
  /**
   * The name, in any case; none that requests have anyway, or that belongs to the connection, and each once.
   * From 1 to 100 characters.
   */
  name: string;
  /**
   * What it says, in visible ASCII characters and blanks within.
   * From 1 to 1000 characters.
   */
  value: string;
}

/** Where events are sent to, and which. */
export interface WebhookDraft {
  url: WebhookUrl;
  /**
   * The types of events that are sent; none for all. What is no type of this release matches nothing until there is one.
   * At most 100 items.
   */
  types?: string[] | undefined;
  /**
   * What it is for, in your words.
   * At most 200 characters.
   */
  description?: string | undefined;
  /**
   * How many requests may be on their way to it at once.
   * From 1 to 32. Default: 8.
   */
  concurrency?: number | undefined;
  /**
   * Headers of your own that every request carries, such as one by which your receiver lets it in. They are kept sealed, and never
   * shown again.
   * At most 10 items.
   */
  headers?: WebhookDraftHeadersItem[] | undefined;
  /**
   * A secret that you have already, `whsec_` and 24 to 64 bytes in Base64. Left out, one is made.
   * From 38 to 94 characters.
   */
  secret?: string | undefined;
}

/** Since when, and until when, requests are signed with a secret. */
export interface NewWebhookSecretsItem {
  /** When it was made. */
  createdAt: Instant;
  /**
   * Until when it is used beside a newer one; null for the newest.
   * At most 40 characters.
   */
  expiresAt: string | null;
}

/** A webhook that was just made. No other answer shows its secret. */
export interface NewWebhook {
  /**
   * The id of a webhook.
   * At most 36 characters.
   */
  webhookId: string;
  url: WebhookUrl;
  /**
   * The types of events that are sent; none for all. What is no type of this release matches nothing until there is one.
   * At most 100 items.
   */
  types: string[];
  /**
   * What it is for, in your words.
   * At most 200 characters.
   */
  description: string;
  state: WebhookState;
  /**
   * Why it is disabled, else null: an operator did it; or nothing was taken for five days (`failing`); or the receiver said that it is
   * `gone`.
   */
  stateReason: 'operator' | 'failing' | 'gone' | null;
  /**
   * Since when every attempt has failed; null when the last one did not.
   * At most 40 characters.
   */
  failingSince: string | null;
  /**
   * How many requests may be on their way to it at once.
   * From 1 to 32.
   */
  concurrency: number;
  /**
   * The headers of its own that requests carry, without what they say.
   * At most 10 items.
   */
  headerNames: string[];
  /**
   * The version of the events' data that it is sent.
   * From 1 to 1000.
   */
  version: number;
  /**
   * How far it has come in the event log; what has failed up to here is tried again by itself.
   * From 0 to 9007199254740991.
   */
  position: number;
  /**
   * How many events of the log lie behind that, of whatever type.
   * From 0 to 9007199254740991.
   */
  lag: number;
  /**
   * The replay that runs for it, or the last one; null when there was none.
   * At most 36 characters.
   */
  replayId: string | null;
  /**
   * Its secrets in use, the newest first, without what they are.
   * From 1 to 2 items.
   */
  secrets: NewWebhookSecretsItem[];
  /**
   * The operator who made it.
   * From 1 to 40 characters.
   */
  createdBy: string;
  /** When it was made. */
  createdAt: Instant;
  /**
   * What signatures are made with: `whsec_` and 24 to 64 bytes in Base64.
   * From 38 to 94 characters.
   */
  secret: string;
}

/** A header that requests carry. */
export interface WebhookChangeHeadersItem {
  /**
   * The name, in any case; none that requests have anyway, or that belongs to the connection, and each once.
   * From 1 to 100 characters.
   */
  name: string;
  /**
   * What it says, in visible ASCII characters and blanks within.
   * From 1 to 1000 characters.
   */
  value: string;
}

/** What of a webhook is to be otherwise. */
export interface WebhookChange {
  url?: WebhookUrl | undefined;
  /**
   * The types of events that are sent; none for all. What is no type of this release matches nothing until there is one.
   * At most 100 items.
   */
  types?: string[] | undefined;
  /**
   * What it is for, in your words.
   * At most 200 characters.
   */
  description?: string | undefined;
  /**
   * How many requests may be on their way to it at once.
   * From 1 to 32.
   */
  concurrency?: number | undefined;
  /**
   * Headers of your own that every request carries, such as one by which your receiver lets it in. They are kept sealed, and never
   * shown again.
   * At most 10 items.
   */
  headers?: WebhookChangeHeadersItem[] | undefined;
  state?: WebhookState | undefined;
  /**
   * Where it goes on when it is enabled again: with what happened since it was disabled, which is so when it is left out, or with what
   * happens from now on.
   */
  resume?: 'from_disabled' | 'from_now' | undefined;
}

/** How long the secret before is used beside the new one. */
export interface WebhookRotation {
  /**
   * For how many hours requests are signed with both, 0 to 168; 24 when it is left out.
   * From 0 to 168. Default: 24.
   */
  overlapHours?: number | undefined;
  /**
   * A secret that you have already, `whsec_` and 24 to 64 bytes in Base64. Left out, one is made.
   * From 38 to 94 characters.
   */
  secret?: string | undefined;
}

/** The secret that requests are signed with from now on. No other answer shows it. */
export interface RotatedSecret {
  /**
   * What signatures are made with: `whsec_` and 24 to 64 bytes in Base64.
   * From 38 to 94 characters.
   */
  secret: string;
  /** Until when requests are signed with the one before as well. */
  previousExpiresAt: Instant;
}

/** Which event is sent. */
export interface WebhookTest {
  eventId: OutgoingEventId;
}

/**
 * `pending`: it was not tried yet. `delivered`: the receiver has taken it. `waiting`: it failed, and is tried again by itself.
 * `exhausted`: it
 * failed too often, and is sent again only when somebody asks for it.
 */
export type DeliveryState = 'pending' | 'delivered' | 'waiting' | 'exhausted';

/** A request that was sent, and what came back. */
export interface DeliveryAttemptsItem {
  /** When it was sent. */
  at: Instant;
  /**
   * How long it took until there was an answer, or none, in milliseconds.
   * From 0 to 600000.
   */
  ms: number;
  /**
   * The HTTP status of the answer; null when there was none.
   * From 100 to 999.
   */
  status: number | null;
  /**
   * Why it failed, null when it did not: the answer was of another status than 2xx (`status`); no address of the host is allowed
   * (`address_forbidden`); the name was not found, the connection refused, reset or not secure; or it took too long.
   */
  failure: 'status' | 'address_forbidden' | 'name_not_found' | 'refused' | 'reset' | 'tls' | 'timeout' | 'other' | null;
  /**
   * The beginning of the answer to an attempt that failed, with control characters written out; null when there is none.
   * At most 8192 characters.
   */
  excerpt: string | null;
}

/** What became of an event for a webhook. */
export interface Delivery {
  eventId: OutgoingEventId;
  /**
   * What happened.
   * From 3 to 100 characters.
   */
  type: string;
  /**
   * Where the event stands in the log.
   * From 1 to 9007199254740991.
   */
  position: number;
  /**
   * The user whom the event is about; null when it is about none.
   * At most 36 characters.
   */
  userId: string | null;
  state: DeliveryState;
  /**
   * When it is tried again, at the earliest; null when it is not.
   * At most 40 characters.
   */
  nextAttemptAt: string | null;
  /**
   * The attempts, the first one first; of very many the last fifty.
   * At most 50 items.
   */
  attempts: DeliveryAttemptsItem[];
}

/** Deliveries, and where the next page is. While there is more, `Link` says where it is. */
export interface DeliveryPage {
  /**
   * The rows of this page.
   * At most 200 items.
   */
  items: Delivery[];
  next?: NextCursor | undefined;
  hasMore?: HasMore | undefined;
}

/** Which stretch of the event log is sent again. Without a beginning, it is from the oldest event that is kept. */
export interface ReplayDraft {
  /** From this moment on. */
  since?: Instant | undefined;
  /** Up to this moment. Without it, up to now. */
  until?: Instant | undefined;
  /** Behind this place, as `listEvents` says it. */
  after?: LogCursor | undefined;
  /**
   * Only events of these types; none for those that the webhook is sent anyway.
   * At most 100 items.
   */
  types?: string[] | undefined;
  /** Whether events that the receiver has taken are passed over. */
  onlyUndelivered?: boolean | undefined;
}

/** A stretch of the event log that is sent to a webhook again, and how far that is. */
export interface Replay {
  /**
   * The id of a replay.
   * At most 36 characters.
   */
  replayId: string;
  /** Whether it runs, has come to its end, or was cancelled. */
  state: 'running' | 'done' | 'cancelled';
  /**
   * How many events of the log it looks at, of whatever type.
   * From 0 to 9007199254740991.
   */
  events: number;
  /**
   * How many of them it is through with.
   * From 0 to 9007199254740991.
   */
  done: number;
  /**
   * How many it has sent, whatever was answered.
   * From 0 to 9007199254740991.
   */
  sent: number;
  /**
   * The operator who asked for it.
   * From 1 to 40 characters.
   */
  askedBy: string;
  /** When it began. */
  createdAt: Instant;
  /**
   * When it ended; null while it runs.
   * At most 40 characters.
   */
  endedAt: string | null;
}

/**
 * The id of a replay.
 * At most 36 characters.
 */
export type ReplayId = string;

/** What happened to an invoice. */
export type BillingEventType = 'invoice_created' | 'invoice_paid' | 'invoice_voided' | 'invoice_refunded' | 'invoice_disputed' | 'invoice_dispute_won';

/** The outcome of an event, as `BillingOutcome` explains it. */
export type BillingOutcomeName = 'recorded' | 'reward_created' | 'no_reward' | 'reward_reversed' | 'reward_restored' | 'rejected';

/**
 * The first that applies. Why a payment earns nothing: `already_paid`, `not_referred`, `inviter_blocked` (or erased),
 * `covered_by_credit`, `months_exceeded`, `amount_too_small`, `cap_reached`, which also marks a reward that a cap has cut.
 * `credit_returned`: reward credit that was spent on the invoice came back to its payer, all of it for a void, for refunds what
 * is more than the payer's own money. The others say why an event was rejected; the error catalogue explains them.
 */
export type BillingReason = 'already_paid' | 'not_referred' | 'inviter_blocked' | 'covered_by_credit' | 'months_exceeded' | 'amount_too_small' | 'cap_reached' | 'credit_returned' | 'invalid_event' | 'event_id_reused' | 'currency_mismatch' | 'invoice_mismatch' | 'amount_out_of_range';

/**
 * An invoice was made, with this total, or paid, with this amount. Drafts change before they are paid: the two can differ, and
 * a reward is a share of what was paid.
 */
export interface InvoiceTotalEvent {
  id: EventId;
  /** What happened. */
  type: 'invoice_paid' | 'invoice_created';
  /** When it happened, at most 5 minutes from now. */
  occurredAt: Instant;
  invoiceId: InvoiceId;
  /** The payer. One whom nobody has created is fine and earns nobody anything. */
  userId: UserId;
  /**
   * What was paid or, for a new invoice, the total that reward credit can cover. Of several reports of either the first
   * counts.
   * From 0 to 9007199254740991.
   */
  amountMicro: Micro;
  /**
   * The deployment's currency, which it also is when it is left out. An event in another one is rejected.
   * Exactly 3 characters.
   */
  currency?: string | undefined;
}

/**
 * A payer got money back, disputed a payment, or lost the dispute. Refunds give back the payer's own money first, then reward
 * credit. A dispute that was won restores at most what disputes had taken, never a refund.
 */
export interface InvoiceChangeEvent {
  id: EventId;
  /** What happened. */
  type: 'invoice_refunded' | 'invoice_disputed' | 'invoice_dispute_won';
  /** When it happened, at most 5 minutes from now. */
  occurredAt: Instant;
  invoiceId: InvoiceId;
  /** The payer. One whom nobody has created is fine and earns nobody anything. */
  userId: UserId;
  /**
   * What this event gives back to the payer or, for a dispute that was won, restores.
   * From 1 to 9007199254740991.
   */
  amountMicro: Micro;
  /**
   * The deployment's currency, which it also is when it is left out. An event in another one is rejected.
   * Exactly 3 characters.
   */
  currency?: string | undefined;
}

/** An invoice was withdrawn, paid or not. It has no amount; everything is given back. */
export interface InvoiceVoidedEvent {
  id: EventId;
  /** What happened. */
  type: 'invoice_voided';
  /** When it happened, at most 5 minutes from now. */
  occurredAt: Instant;
  invoiceId: InvoiceId;
  /** The payer. One whom nobody has created is fine and earns nobody anything. */
  userId: UserId;
  /**
   * The deployment's currency, which it also is when it is left out. An event in another one is rejected.
   * Exactly 3 characters.
   */
  currency?: string | undefined;
}

/** Something that happened to an invoice. Its type decides what its amount is. */
export type BillingEvent = InvoiceTotalEvent | InvoiceChangeEvent | InvoiceVoidedEvent;

/**
 * The first rule that the event breaks, for people: its properties in the order of its schema, then those that it should not have.
 * No value of the event is repeated. The words may change.
 * From 1 to 500 characters.
 */
export type EventFault = string;

/** The reward that the event made or changed, as it was earned. */
export interface BillingReward {
  id: RewardId;
  /** The user who earned it. */
  inviterUserId: UserId;
  /** What was earned, before anything was reversed. */
  amountMicro: Micro;
  rateBps: RateBps;
  tier: Tier;
  /** When its hold ends or ended. */
  availableAt: Instant;
}

/** What one event did, and why. What does not apply is absent. */
export interface BillingOutcome {
  /**
   * The event's id, null when it has none that could be one.
   * At most 255 characters.
   */
  id: string | null;
  /**
   * `recorded`: kept, and no reward changed. `reward_created`, `no_reward`: what a payment earned.
   * `reward_reversed`, `reward_restored`: what happened to a reward that was there. `rejected`: the event binds nothing.
   */
  outcome: 'recorded' | 'reward_created' | 'no_reward' | 'reward_reversed' | 'reward_restored' | 'rejected';
  reason?: BillingReason | undefined;
  /** What is wrong with an `invalid_event`; absent from all other outcomes. */
  detail?: EventFault | undefined;
  reward?: BillingReward | undefined;
  /** What of the reward this event reversed. */
  reversedMicro?: Micro | undefined;
  /** What of the reward this event restored. */
  restoredMicro?: Micro | undefined;
  /** True when the id was seen before; then nothing changed, and this is what the first one was answered. */
  replayed: boolean;
}

/** An event, when and by whom it was reported, and what it did. */
export interface ReportedBillingEvent {
  /** The event; null when it was malformed. */
  event: BillingEvent | null;
  /**
   * What was sent in place of a well-formed event, as JSON text cut to 4 KiB; null when the event is well-formed.
   * At most 4096 characters.
   */
  received: string | null;
  /** When it was reported. */
  receivedAt: Instant;
  /**
   * Who reported it.
   * From 1 to 255 characters.
   */
  reportedBy: string;
  outcome: BillingOutcome;
}

/** Reported events, the newest report first. While there is more, `Link` says where it is, also from a page that is short or empty. */
export interface BillingEventPage {
  /**
   * The events of this page.
   * At most 200 items.
   */
  items: ReportedBillingEvent[];
  next?: NextCursor | undefined;
  hasMore?: HasMore | undefined;
}

/**
 * CSV as RFC 4180 writes it: CRLF, a header row, UTF-8, times in ISO 8601, amounts in micro-units and once in whole units. What does
 * not
 * apply is empty. Invoice, detail, reporter and what was malformed stand in quotes. An apostrophe stands before whatever a
 * spreadsheet
 * would take for the beginning of a formula, also when it divides cells at semicolons or tabs; JSON has every value as it is.
 */
export type BillingEventTable = string;

/** Events, decided one after the other in this order. */
export interface BillingBatch {
  /**
   * Up to 500 events. Each has an outcome of its own: a malformed one is `rejected` with `invalid_event`, and a
   * `detail` that says what is wrong, and does not stop the others.
   * At most 500 items.
   */
  events: BillingEvent[];
}

/** One outcome for each event, in the order in which they were sent. */
export interface BillingOutcomes {
  /**
   * As many as there were events.
   * At most 500 items.
   */
  outcomes: BillingOutcome[];
}

/** One rule that was asked, and what it said. */
export interface BillingRule {
  /**
   * The rule, named by the reason it gives. Two are about what comes after a payment: `not_rewarded`, there is no reward that
   * could change; `given_back`, the reward follows in proportion.
   */
  rule: 'already_paid' | 'not_referred' | 'inviter_blocked' | 'covered_by_credit' | 'months_exceeded' | 'amount_too_small' | 'cap_reached' | 'credit_returned' | 'not_rewarded' | 'given_back' | 'invalid_event' | 'event_id_reused' | 'currency_mismatch' | 'invoice_mismatch' | 'amount_out_of_range';
  /** True for the rule that decided. */
  applies: boolean;
  /**
   * The facts it looked at, in words for people.
   * From 1 to 1000 characters.
   */
  because: string;
}

/** The facts by which an event was decided, as they were then. What does not apply is null. */
export interface BillingDecision {
  /**
   * The user under whose code the payer had signed up.
   * At most 36 characters.
   */
  inviterUserId: string | null;
  /**
   * That code.
   * At most 64 characters.
   */
  code: string | null;
  /**
   * When the payer was attributed.
   * At most 40 characters.
   */
  attributedAt: string | null;
  /**
   * The inviter's tier when the payment was reported.
   * From 1 to 1000.
   */
  tier: number | null;
  /**
   * The rate of that tier in the programme that was in force.
   * From 0 to 10000.
   */
  rateBps: RateBps | null;
  /**
   * The version of the programme that was in force.
   * At most 64 characters.
   */
  programmeVersion: string | null;
  /**
   * What of the payment a reward is a share of, what was paid less the credit spent on the invoice.
   * From 0 to 9007199254740991.
   */
  baseMicro: Micro | null;
  /**
   * The reward credit that was spent on the invoice.
   * From 0 to 9007199254740991.
   */
  creditMicro: Micro | null;
  /**
   * What of that had been given back after this event, by refunds and disputes that were not won, or by a void.
   * From 0 to 9007199254740991.
   */
  givenBackMicro: Micro | null;
  /**
   * The rules that were asked, in this order. The last one applies, unless none did.
   * At most 20 items.
   */
  path: BillingRule[];
}

/** An event, what it did, and how that was decided. */
export interface BillingRecord {
  /** The event; null when it was malformed. */
  event: BillingEvent | null;
  /**
   * What was sent in place of a well-formed event, as JSON text cut to 4 KiB; null when the event is well-formed.
   * At most 4096 characters.
   */
  received: string | null;
  /** When it was reported. */
  receivedAt: Instant;
  /**
   * Who reported it.
   * From 1 to 255 characters.
   */
  reportedBy: string;
  outcome: BillingOutcome;
  decision: BillingDecision;
}

/** What is known of an invoice. Sums are over all reports of it, in micro-units. */
export interface Invoice {
  invoiceId: InvoiceId;
  /** The payer. */
  userId: UserId;
  /**
   * The total that credit can cover, as the first `invoice_created` reported it; null until then.
   * From 0 to 9007199254740991.
   */
  totalMicro: Micro | null;
  /**
   * What was paid, by the payment that was reported first; null until then.
   * From 0 to 9007199254740991.
   */
  paidMicro: Micro | null;
  /**
   * When that payment happened; null until it is reported.
   * At most 40 characters.
   */
  paidAt: string | null;
  /** What refunds gave back. */
  refundedMicro: Micro;
  /** What disputes took. */
  disputedMicro: Micro;
  /** What won disputes gave back of that. */
  wonMicro: Micro;
  /** Whether it was withdrawn. */
  voided: boolean;
  /** The reward credit that the payer spent on it. */
  creditMicro: Micro;
  /** What of the payment is the payer's own money, which a reward is a share of. */
  baseMicro: Micro;
  /** What of the base went back to the payer. */
  givenBackMicro: Micro;
  /**
   * Who had invited the payer when the payment was reported, null when nobody had.
   * At most 36 characters.
   */
  inviterUserId: string | null;
}

/** A transfer, and whose accounts it moved money between, those of the inviter or those of the payer. */
export interface InvoiceTransfer {
  userId: UserId;
  /** The transfer's number among those of its user. */
  seq: TransferSeq;
  /** What happened. */
  kind: 'accrue' | 'unlock' | 'repay' | 'reserve' | 'release' | 'settle' | 'spend' | 'return' | 'bounce' | 'reverse' | 'restore';
  /** The account that the money left. */
  debit: Account;
  /** The account that the money went to. */
  credit: Account;
  /** How much, above zero. */
  amountMicro: Micro;
  /**
   * What it is about, the reward or the credit that was spent.
   * At most 36 characters.
   */
  subjectId: string;
  /** When the money moved. */
  createdAt: Instant;
  /** What the debited account held after it. */
  debitAfterMicro: Micro;
  /** What the credited account held after it. */
  creditAfterMicro: Micro;
}

/** An invoice, the events that were reported of it, its reward and its transfers. */
export interface InvoiceRecord {
  /** The invoice; null while all events of it were rejected. */
  invoice: Invoice | null;
  /**
   * What was reported, as it is kept, the first report first; the first 200.
   * At most 200 items.
   */
  events: BillingRecord[];
  /** Whether there are more events; `listBillingEvents` has them all. */
  hasMoreEvents: boolean;
  /** What the payment earned the inviter, as it stands; null when it earned nothing. */
  reward: Reward | null;
  /**
   * What was moved for that reward and for credit spent on the invoice, the oldest first; the first 200.
   * At most 200 items.
   */
  transfers: InvoiceTransfer[];
  /** Whether there are more transfers; `listTransfers` has them all. */
  hasMoreTransfers: boolean;
}

/** An invoice as its payer sees it while it waits for its payment. */
export interface OwnInvoice {
  invoiceId: InvoiceId;
  /** What is due, which is its total, as it was reported when it was created. */
  amountMicro: Micro;
  /** When it was created, by the clock of the host application. */
  createdAt: Instant;
  /**
   * Whether `spendOnInvoice` would cover it now: the user is not blocked, and the user's free credit, which is `available_micro` of
   * `getMyBalance`, is at least its amount, which is above zero. An invoice is covered whole or not at all, and each is looked at
   * alone: of two that are coverable, the credit may be enough for one.
   */
  coverable: boolean;
}

/** Invoices, newest first. While there is more, `Link` says where it is. */
export interface OwnInvoicePage {
  /**
   * The rows of this page.
   * At most 200 items.
   */
  items: OwnInvoice[];
  next?: NextCursor | undefined;
  hasMore?: HasMore | undefined;
}

/** The invoice to cover, and its total. */
export interface InvoiceCredit {
  invoiceId: InvoiceId;
  /**
   * Exactly the invoice's total; an invoice is covered whole or not at all.
   * From 1 to 9007199254740991.
   */
  amountMicro: Micro;
}

/**
 * Where the money goes. ethereum, polygon and bsc: `0x` and 40 hexadecimal digits, with a right EIP-55 checksum when the case
 * is mixed. solana: base58 of 32 bytes. tron: base58check. bitcoin: bech32, bech32m or base58check of the main network.
 * sepa: an IBAN of a country that SEPA reaches, which is kept in capitals without blanks. paypal: an e-mail address. Blanks and
 * invisible characters around it are taken away; inside they are refused, except in an IBAN. An address that belongs to
 * nobody, such as zero, is none. `erased` where the user was erased and the address is not kept any more.
 * From 1 to 255 characters.
 */
export type Address = string;

/**
 * What the operator noted, such as the reason of a failure or of a return.
 * At most 4000 characters.
 */
export type PayoutNote = string;

/**
 * Who it was, as the audit log says it: `operator:` and a name, `user:` and an id, or `system`.
 * From 1 to 255 characters.
 */
export type PayoutActor = string;

/** A status that a payout took. */
export interface PayoutStep {
  /** When it took it. */
  at: Instant;
  actor: PayoutActor;
  status: PayoutStatus;
  /** What was noted with it; absent where nothing was, or where it was forgotten with the user. */
  note?: PayoutNote | undefined;
}

/** That an operator has agreed to a payout. */
export interface PayoutApproval {
  /**
   * The name of the operator.
   * From 1 to 40 characters.
   */
  operator: string;
  /** When they did. */
  approvedAt: Instant;
}

/** A reward that a payout used up, or a part of it. */
export interface PayoutReward {
  /** The id of the reward. */
  rewardId: RewardId;
  /**
   * How much of it went into the payout, in micro-units.
   * From 1 to 9007199254740991.
   */
  amountMicro: Micro;
}

/** Money that a user asked for, and what became of it. What does not apply is absent, never null. */
export interface Payout {
  id: PayoutId;
  /** Whose money it is. */
  userId: UserId;
  /**
   * How much, in micro-units.
   * From 1 to 9007199254740991.
   */
  amountMicro: Micro;
  network: Network;
  address: Address;
  status: PayoutStatus;
  /** When the user asked for it. */
  requestedAt: Instant;
  /** What names the transfer; there once the payout is sent, and still when it came back. */
  txHash?: TxHash | undefined;
  note?: PayoutNote | undefined;
  /** When it was sent, failed, was cancelled or came back, whichever was last; absent while it is open. */
  completedAt?: Instant | undefined;
  /**
   * The statuses that it took, the first one first. `getPayout` alone says it, and the next three.
   * At most 10 items.
   */
  history?: PayoutStep[] | undefined;
  /**
   * Who agrees to it, the first one first, 200 at most. When it was sent they stay as they were then; what was taken back before
   * stands in the audit log alone.
   * At most 200 items.
   */
  approvals?: PayoutApproval[] | undefined;
  /**
   * The rewards that it used up when it was sent, in the order in which they were earned, 200 at most. They amount to less than the
   * payout where money came from no reward: it was spent and came back, or paid out and returned.
   * At most 200 items.
   */
  rewards?: PayoutReward[] | undefined;
  /** Whether it used up more than 200. */
  hasMoreRewards?: boolean | undefined;
}

/** Payouts, newest first. While there is more, `Link` says where it is. */
export interface PayoutPage {
  /**
   * The rows of this page.
   * At most 200 items.
   */
  items: Payout[];
  next?: NextCursor | undefined;
  hasMore?: HasMore | undefined;
}

/** How much to pay out, and where to. */
export interface PayoutRequest {
  /**
   * At least the programme's minimum payout, and at most what is available.
   * From 1 to 9007199254740991.
   */
  amountMicro: Micro;
  /** A network that the programme lists. */
  network: Network;
  address: Address;
}

/** Where the money is to go, before it is asked for. */
export interface AddressToCheck {
  /** The network that was chosen, one that the programme lists. */
  network: Network;
  /** The address as it was typed. */
  address: Address;
}

/** Whether an address is good on a network, and if not, what it looks like instead. */
export interface CheckedAddress {
  /** Whether `requestPayout` would take it. */
  valid: boolean;
  /**
   * The address as it would be kept: without what cannot be seen around it, an IBAN in capitals and without blanks. Null where it is
   * not
   * good.
   */
  address: Address | null;
  /**
   * The networks on which the same text is a good address, whether the programme lists them or not. Empty where it is good on the
   * network that was chosen: what several networks share, as ethereum, polygon and bsc do, is no confusion.
   * At most 8 items.
   */
  looksLike: Network[];
}

/** A payout as operators list it. What does not apply is absent, never null. */
export interface CoveredPayout {
  id: PayoutId;
  /** Whose money it is. */
  userId: UserId;
  /**
   * How much, in micro-units.
   * From 1 to 9007199254740991.
   */
  amountMicro: Micro;
  network: Network;
  address: Address;
  status: PayoutStatus;
  /** When the user asked for it. */
  requestedAt: Instant;
  /** What names the transfer; there once the payout is sent, and still when it came back. */
  txHash?: TxHash | undefined;
  note?: PayoutNote | undefined;
  /** When it was sent, failed, was cancelled or came back, whichever was last; absent while it is open. */
  completedAt?: Instant | undefined;
  /**
   * False while the payout is open and the user owes money, because of a reward that was reversed after it had been used or
   * promised: then somebody should look at it before it is sent. Exact at the moment of reading; true for what has ended.
   */
  covered: boolean;
}

/** What the whole filter holds, on this page or not, counted at the same moment as the rows. */
export interface PayoutTotals {
  /**
   * How many payouts.
   * From 0 to 9007199254740991.
   */
  count: number;
  /**
   * What they amount to, in micro-units, whatever became of them. 9007199254740991 also stands for everything above it;
   * the header `x-total-amount-micro` is exact.
   * From 0 to 9007199254740991.
   */
  amountMicro: Micro;
}

/** The payouts in one status. */
export interface PayoutStatusTotals {
  status: PayoutStatus;
  /**
   * How many payouts.
   * From 0 to 9007199254740991.
   */
  count: number;
  /**
   * What they amount to, in micro-units. 9007199254740991 also stands for everything above it.
   * From 0 to 9007199254740991.
   */
  amountMicro: Micro;
}

/**
 * One page of what the filter holds, newest first unless it is sorted otherwise, and the totals of all of it. While there is more,
 * `Link` says where it is.
 */
export interface PayoutReport {
  /**
   * The rows of this page.
   * At most 200 items.
   */
  items: CoveredPayout[];
  totals: PayoutTotals;
  /**
   * The totals of each status that the filter would hold if it named none, in the order of a payout's life. There when the request
   * says `by_status=true`.
   * At most 6 items.
   */
  byStatus?: PayoutStatusTotals[] | undefined;
  next?: NextCursor | undefined;
  hasMore?: HasMore | undefined;
}

/**
 * CSV as RFC 4180 writes it: CRLF, a header row, UTF-8. `amount` is `amount_micro` as an exact decimal number of the
 * currency beside it. Address, transaction and note stand in quotes. An apostrophe stands before whatever a spreadsheet would
 * take for the beginning of a formula, also when it divides cells at semicolons or tabs.
 */
export type PayoutTable = string;

/** One payout, and what belongs to its change. */
export interface PayoutChange {
  id: PayoutId;
  /** What names the transfer on its network. `sent` needs it; nothing else looks at it. */
  txHash?: TxHash | undefined;
  /** Why it failed; the user reads it as the payout's `note`. Nothing but `failed` looks at it. */
  reason?: PayoutNote | undefined;
}

/** What becomes of which payouts. */
export interface PayoutChanges {
  /** The status that the payouts take. */
  action: 'processing' | 'sent' | 'failed';
  /**
   * Up to 500 payouts. One that is named twice is changed once; the second time it is refused.
   * At most 500 items.
   */
  items: PayoutChange[];
}

/** The tags with which the change of one payout is refused. */
export type PayoutTrouble = 'tx_hash_required' | 'payout_not_found' | 'payout_not_actionable' | 'payout_not_covered' | 'approval_required';

/** What became of one payout. What does not apply is absent. */
export interface PayoutOutcome {
  id: PayoutId;
  /** Its status now; absent when there is no such payout. */
  status?: PayoutStatus | undefined;
  /** Why it is not what was asked for; absent when it is. */
  error?: PayoutTrouble | undefined;
}

/** One outcome for each payout, in the order in which they were sent. */
export interface PayoutOutcomes {
  /**
   * As many as there were items.
   * At most 500 items.
   */
  outcomes: PayoutOutcome[];
}

/** Which payouts, and what they amount to. */
export interface PayoutApproving {
  /**
   * Up to 500 open payouts. One that is named twice counts once.
   * From 1 to 500 items.
   */
  ids: PayoutId[];
  /**
   * What they amount to together, in micro-units.
   * From 1 to 9007199254740991.
   */
  amountMicro: Micro;
}

/** How far the approval went. */
export interface PayoutsApproved {
  /**
   * How many payouts of the request the caller has approved now, those from before included.
   * From 1 to 500.
   */
  approved: number;
}

/** How the transfer can be found. */
export interface PayoutSending {
  /** What names the transfer on its network. */
  txHash: TxHash;
  /** True to send a payout that is not covered although the programme asks for cover. The audit log says so. */
  override?: boolean | undefined;
}

/** Why, if there is something to say. */
export interface PayoutFailure {
  /**
   * Why the payout failed; the user reads it as the payout's `note`. At most 4,000 characters, and the whole body at most
   * 4 KiB.
   */
  reason?: PayoutNote | undefined;
}

/** Why, if there is something to say. */
export interface PayoutReturn {
  /**
   * Why the payout came back; the user reads it as the payout's `note`. At most 4,000 characters, and the whole body at most
   * 4 KiB.
   */
  reason?: PayoutNote | undefined;
}

/** The user to log in, and where to go then. */
export interface TicketRequest {
  userId: UserId;
  /**
   * Where `enter` redirects to: a path on this server that begins with one slash, or an address on an origin listed
   * in `landing_origins` or `ALLOWED_ORIGINS`. The default is `/`.
   * From 1 to 2048 characters.
   */
  returnTo?: string | undefined;
  /**
   * Whether the session can only read. The default is what the credentials are for: false where they have the scope
   * `sessions:create`, else true.
   */
  readOnly?: boolean | undefined;
}

/** A one-time ticket. It works once, for 60 seconds, and only its hash is kept here. */
export interface Ticket {
  /**
   * The ticket itself, 256 random bits.
   * Exactly 43 characters.
   */
  ticket: string;
  /**
   * Where to send the user's browser.
   * At most 4096 characters.
   */
  url: string;
  /** When the ticket stops working. */
  expiresAt: Instant;
  /** Whether the session that it opens can only read. */
  readOnly: boolean;
}

/** A session in which a user is signed in, as operators see it. */
export interface UserSession {
  /** When the user signed in. */
  createdAt: Instant;
  /** When it ends if the user does not come back; each visit in its second half makes it last 30 days again. */
  expiresAt: Instant;
  /**
   * The name of the operator who had made the ticket; null where the session is older than the record of that.
   * At most 100 characters.
   */
  openedBy: string | null;
  /** Whether it can only read. Such a session is an operator's view of the user, and ends after an hour. */
  readOnly: boolean;
}

/** Sessions, the newest first. While there is more, `Link` says where it is. */
export interface UserSessionPage {
  /**
   * The rows of this page.
   * At most 200 items.
   */
  items: UserSession[];
  next?: NextCursor | undefined;
  hasMore?: HasMore | undefined;
}

/**
 * Scheme, host and port of pages, as browsers send them, without a path. They are read over https, but for those of the browser's
 * own
 * machine, on which embedding is tried.
 * At most 300 characters.
 */
export type EmbedOrigin = string;

/** The user, and the origin of the pages that may use the token. */
export interface EmbedTokenRequest {
  userId: UserId;
  origin: EmbedOrigin;
}

/** A token for pages of one origin. Only its hash is kept here. */
export interface EmbedToken {
  /**
   * The token itself, for `Authorization`. It holds 256 random bits.
   * Exactly 48 characters.
   */
  token: string;
  /** When the token stops working. */
  expiresAt: Instant;
}

/** The signed-in user. */
export interface SessionViewUser {
  id: UserId;
  displayName: DisplayName;
  /** When this server first heard of the user. */
  createdAt: Instant;
  /** True where the user is blocked, who reads, but earns, changes and withdraws nothing; not there otherwise. */
  blocked?: true | undefined;
}

/** The session that the cookie or the embed token names. */
export interface SessionViewSession {
  /** When the session ends; reading a login's in its second half makes it last 30 days again. */
  expiresAt: Instant;
  /** True where the session can only read; not there otherwise. */
  readOnly?: true | undefined;
}

/** Who is signed in, and until when. */
export interface SessionView {
  /** The signed-in user. */
  user: SessionViewUser;
  /** The session that the cookie or the embed token names. */
  session: SessionViewSession;
}

/** A referral tier with its label and its rate. */
export interface ProgrammeTier {
  tier: Tier;
  /**
   * What the tier is called; kept like a display name, and something in it must be seen.
   * From 1 to 100 characters.
   */
  label: string;
  rateBps: RateBps;
}

/**
 * How many points something is worth, kept to a millionth of one.
 * From 0 to 9007199254.
 */
export type PointValue = number;

/** What a deposit of at least this amount earns. The highest amount that it reaches counts. */
export interface WalletTask {
  /**
   * The least deposit, in whole units of the currency.
   * From 0 to 2147483647.
   */
  amount: number;
  point: PointValue;
}

/** What every unit of a stake of at least this length earns. The longest one that it reaches counts. */
export interface StakeTask {
  /**
   * The least length, in days.
   * From 0 to 2147483647.
   */
  expiredTime: number;
  /** Points for each unit of the currency. */
  ratio: PointValue;
}

/** What every task is worth now. Points that were earned before keep their value. */
export interface TaskSetting {
  /**
   * The number of the setting.
   * From 1 to 2147483647.
   */
  id: number;
  /** For the verification of a user's account, once. */
  verification: PointValue;
  /**
   * For deposits; each amount once.
   * At most 100 items.
   */
  wallet: WalletTask[];
  /** For every bid in an auction. */
  auction: PointValue;
  /** For every direct purchase. */
  direct: PointValue;
  /**
   * For stakes; each length once.
   * At most 100 items.
   */
  staking: StakeTask[];
}

/**
 * The rules of the programme as far as they concern whoever takes part or thinks about it, the same for everybody. What only
 * operators
 * need to know is not among them.
 */
export interface Terms {
  /**
   * The currency of all amounts, as ISO 4217 writes it.
   * Exactly 3 characters.
   */
  currency: string;
  /**
   * The referral tiers, lowest first. New users get the first one; `rate_bps` is what inviters earn of each payment.
   * From 1 to 100 items.
   */
  tiers: ProgrammeTier[];
  /**
   * How many days a reward is held before it becomes available.
   * From 0 to 3650.
   */
  holdDays: number;
  /**
   * The smallest payout, in micro-units.
   * From 1 to 9007199254740991.
   */
  payoutMinMicro: Micro;
  /**
   * The networks on which payouts can be requested.
   * At most 8 items.
   */
  networks: Network[];
  /**
   * How many days after a click a signup still counts, and how long the cookie `ref_code` lives.
   * From 1 to 365.
   */
  attributionWindowDays: number;
  /** Which click counts when there are several. */
  touch: 'last' | 'first';
  /**
   * How many days after signing up a user can still be attributed.
   * From 0 to 3650.
   */
  accountAgeMaxDays: number;
  /**
   * For how many calendar months from signing up an invitee's payments earn rewards, up to and without the last moment; null is
   * forever.
   * From 1 to 1200.
   */
  rewardMonthsMax: number | null;
  /**
   * The most that one invitee can earn the inviter, in micro-units; null is no cap.
   * From 1 to 9007199254740991.
   */
  rewardCapPerInviteeMicro: Micro | null;
  /**
   * The most that an inviter can earn in one calendar month (UTC), in micro-units; null is no cap.
   * From 1 to 9007199254740991.
   */
  rewardCapPerMonthMicro: Micro | null;
  /** Whether anyone who knows a code may see its owner's display name. */
  showInviterName: boolean;
  /** Whether inviters see the display names of whom they invited. */
  showInviteeNames: boolean;
  /** What earns points on the ladder of user tiers, and how many: the task setting in force, or null where none was ever put in force. */
  tasks: TaskSetting | null;
}

/**
 * An absolute http or https address, or a path on this server.
 * From 1 to 2048 characters.
 */
export type LandingUrl = string;

/**
 * Scheme, host and port of a site, without a path.
 * At most 300 characters.
 */
export type Origin = string;

/** The rules of the programme. A change applies from its moment on; every version is kept. */
export interface Programme {
  /**
   * Names this version. To change the programme, send the version that was read.
   * From 1 to 64 characters.
   */
  version: string;
  /**
   * The referral tiers, each number once. New users get the lowest.
   * From 1 to 100 items.
   */
  tiers: ProgrammeTier[];
  /**
   * How many days a reward is held before it becomes available.
   * From 0 to 3650.
   */
  holdDays: number;
  /**
   * The smallest payout, in micro-units.
   * From 1 to 9007199254740991.
   */
  payoutMinMicro: Micro;
  /**
   * How many days after a click a signup still counts, and how long the cookie `ref_code` lives.
   * From 1 to 365.
   */
  attributionWindowDays: number;
  /** Which click counts when there are several. */
  touch: 'last' | 'first';
  /**
   * How many days after signing up a user can still be attributed.
   * From 0 to 3650.
   */
  accountAgeMaxDays: number;
  /**
   * For how many calendar months from signing up an invitee's payments earn rewards, up to and without the last moment; null is
   * forever.
   * From 1 to 1200.
   */
  rewardMonthsMax: number | null;
  /**
   * The most that one invitee can earn the inviter, in micro-units; null is no cap.
   * From 1 to 9007199254740991.
   */
  rewardCapPerInviteeMicro: Micro | null;
  /**
   * The most that an inviter can earn in one calendar month (UTC), in micro-units; null is no cap.
   * From 1 to 9007199254740991.
   */
  rewardCapPerMonthMicro: Micro | null;
  /**
   * The networks on which payouts can be requested.
   * At most 8 items.
   */
  networks: Network[];
  /**
   * Slugs that nobody can take. Words and slugs are compared without "-", with 0 as o and with 1 and l as i.
   * At most 1000 items.
   */
  reservedSlugs: string[];
  /**
   * The same for many slugs at once: `*` stands for any characters, none included. It is always answered; left out of a
   * change, the patterns stay as they are.
   * At most 1000 items.
   */
  reservedSlugPatterns?: string[] | undefined;
  /** Where links lead to. Its origin is this server's or listed in `landing_origins`. */
  landingUrl: LandingUrl;
  /**
   * The origins to which links and logins may lead, besides this server's own.
   * At most 50 items.
   */
  landingOrigins: Origin[];
  /**
   * The origins whose pages may show users their referrals inside them, by tokens of `createEmbedToken`. It is always answered; left
   * out
   * of a change, they stay as they are.
   * At most 50 items.
   */
  embedOrigins?: EmbedOrigin[] | undefined;
  /** Whether anyone who knows a code may see its owner's display name. */
  showInviterName: boolean;
  /**
   * Whether inviters see the display names of whom they invited; operators always do. It is always answered; left out of a change, it
   * stays as it is.
   */
  showInviteeNames?: boolean | undefined;
  /** Whether `markPayoutSent` refuses a payout of a user who owes money, unless it is told to override that. */
  payoutCoverRequired: boolean;
}

/**
 * What whoever put a version in force wrote about it.
 * At most 1000 characters.
 */
export type VersionNote = string;

/**
 * The whole programme, with the version that was read. Only what came after contract 1.0.1 may be left out, and then stays as it
 * is.
 */
export interface ProgrammeChange {
  /**
   * Names this version. To change the programme, send the version that was read.
   * From 1 to 64 characters.
   */
  version: string;
  /**
   * The referral tiers, each number once. New users get the lowest.
   * From 1 to 100 items.
   */
  tiers: ProgrammeTier[];
  /**
   * How many days a reward is held before it becomes available.
   * From 0 to 3650.
   */
  holdDays: number;
  /**
   * The smallest payout, in micro-units.
   * From 1 to 9007199254740991.
   */
  payoutMinMicro: Micro;
  /**
   * How many days after a click a signup still counts, and how long the cookie `ref_code` lives.
   * From 1 to 365.
   */
  attributionWindowDays: number;
  /** Which click counts when there are several. */
  touch: 'last' | 'first';
  /**
   * How many days after signing up a user can still be attributed.
   * From 0 to 3650.
   */
  accountAgeMaxDays: number;
  /**
   * For how many calendar months from signing up an invitee's payments earn rewards, up to and without the last moment; null is
   * forever.
   * From 1 to 1200.
   */
  rewardMonthsMax: number | null;
  /**
   * The most that one invitee can earn the inviter, in micro-units; null is no cap.
   * From 1 to 9007199254740991.
   */
  rewardCapPerInviteeMicro: Micro | null;
  /**
   * The most that an inviter can earn in one calendar month (UTC), in micro-units; null is no cap.
   * From 1 to 9007199254740991.
   */
  rewardCapPerMonthMicro: Micro | null;
  /**
   * The networks on which payouts can be requested.
   * At most 8 items.
   */
  networks: Network[];
  /**
   * Slugs that nobody can take. Words and slugs are compared without "-", with 0 as o and with 1 and l as i.
   * At most 1000 items.
   */
  reservedSlugs: string[];
  /**
   * The same for many slugs at once: `*` stands for any characters, none included. It is always answered; left out of a
   * change, the patterns stay as they are.
   * At most 1000 items.
   */
  reservedSlugPatterns?: string[] | undefined;
  /** Where links lead to. Its origin is this server's or listed in `landing_origins`. */
  landingUrl: LandingUrl;
  /**
   * The origins to which links and logins may lead, besides this server's own.
   * At most 50 items.
   */
  landingOrigins: Origin[];
  /**
   * The origins whose pages may show users their referrals inside them, by tokens of `createEmbedToken`. It is always answered; left
   * out
   * of a change, they stay as they are.
   * At most 50 items.
   */
  embedOrigins?: EmbedOrigin[] | undefined;
  /** Whether anyone who knows a code may see its owner's display name. */
  showInviterName: boolean;
  /**
   * Whether inviters see the display names of whom they invited; operators always do. It is always answered; left out of a change, it
   * stays as it is.
   */
  showInviteeNames?: boolean | undefined;
  /** Whether `markPayoutSent` refuses a payout of a user who owes money, unless it is told to override that. */
  payoutCoverRequired?: boolean | undefined;
  /** Why the rules are changed; kept with the version. */
  note?: VersionNote | undefined;
}

/** A referral tier, and how many users are on it. */
export interface TierCount {
  tier: Tier;
  /**
   * How many users are on it, erased ones aside.
   * From 0 to 9007199254740991.
   */
  count: number;
}

/**
 * What payments earned, and what they would have earned by the draft, before anything was given back. Where the rules in force were
 * others
 * at some time in these days, that is a difference, too.
 */
export interface ProgrammeReplay {
  /** The payments were reported from this moment on. */
  since: Instant;
  /** And before this one. */
  until: Instant;
  /**
   * How many payments were reported, rewarded or not.
   * From 0 to 9007199254740991.
   */
  events: number;
  /** What they earned, in micro-units. */
  rewardsMicro: Micro;
  /** What they would have earned by the draft, in micro-units. */
  wouldBeMicro: Micro;
}

/** The tag of the refusal. */
export type ProgrammeRefusalTag = 'programme_invalid' | 'programme_stale' | 'tier_in_use';

/** Why `updateProgramme` would refuse this draft now. */
export interface ProgrammeRefusal {
  error: ProgrammeRefusalTag;
  /**
   * The same for people.
   * At most 1000 characters.
   */
  message: string;
}

/** What putting a draft in force would change, for whom, and for how much money. */
export interface ProgrammePreview {
  /**
   * The rules that it would change, by name.
   * At most 100 items.
   */
  fields: string[];
  /**
   * The users of each tier that the draft has or that users hold, lowest first.
   * At most 10000 items.
   */
  users: TierCount[];
  /** What it would have meant for the last 30 days; null where that could not be said within two seconds. */
  replay: ProgrammeReplay | null;
  /** Why the change would be refused; null where it would not. */
  refusal: ProgrammeRefusal | null;
}

/** That the rules were put in force, by whom, and what that changed. */
export interface ProgrammeVersion {
  version: ProgrammeVersionName;
  /** Who put it in force, as the audit log names them. */
  actor: AuditActor;
  /** Since when it was in force. */
  createdAt: Instant;
  /**
   * The rules that it changed, compared with the version before it, by name. The first version changed none.
   * At most 100 items.
   */
  fields: string[];
  /** Why, in the words of whoever did it; null where nothing was written. */
  note: VersionNote | null;
}

/** Versions, newest first. While there is more, `Link` says where it is. */
export interface ProgrammeVersionPage {
  /**
   * The rows of this page.
   * At most 200 items.
   */
  items: ProgrammeVersion[];
  next?: NextCursor | undefined;
  hasMore?: HasMore | undefined;
}

/**
 * The number of a user tier, which names it. Levels may have gaps.
 * From 1 to 2147483647.
 */
export type Level = number;

/**
 * What users of the tier are called.
 * From 1 to 100 characters.
 */
export type TierName = string;

/**
 * An amount of points, exact to a millionth of one.
 * From 0 to 9007199254.
 */
export type Points = number;

/**
 * Where the badge is served, for use in `<img>`.
 * At most 2048 characters.
 */
export type BadgeUrl = string;

/** A tier of the ladder. A user holds the highest one whose points the user has reached. */
export interface UserTier {
  level: Level;
  name: TierName;
  /** The points at which the tier begins, as kept, rounded to a millionth. */
  point: Points;
  /**
   * The badge as it is kept.
   * At most 131072 characters.
   */
  svg: string;
  badgeUrl: BadgeUrl;
}

/** All user tiers by level. */
export interface UserTierList {
  /**
   * The tiers, lowest first.
   * At most 100 items.
   */
  items: UserTier[];
}

/** A user's tier, and what is missing to the next. It follows from the points whenever it is read. */
export interface MyTier {
  /**
   * The highest level that the points reach; null below the lowest.
   * From 1 to 2147483647.
   */
  level: number | null;
  /** The user's points. */
  points: Points;
  /**
   * The next level; null on the highest.
   * From 1 to 2147483647.
   */
  nextLevel: number | null;
  /**
   * Points that are missing to the next level; null on the highest.
   * From 0 to 9007199254.
   */
  pointsMissing: number | null;
}

/**
 * SVG markup, at most 64 KiB of UTF-8 and well-formed XML. What could run or load something is taken out before it is kept.
 * From 1 to 65536 characters.
 */
export type Badge = string;

/** A tier to add to the ladder. */
export interface UserTierDraft {
  /** A level that the ladder does not have yet. */
  level: Level;
  /** What users of the tier are called. */
  name: TierName;
  /** More than the tier below has, and less than the tier above. */
  point: Points;
  /** The badge. A document that breaks off, or is not SVG, is refused; what is active in it is taken out. */
  svg: Badge;
}

/** The tier, and what its badge had to lose. */
export interface UserTierSaved {
  level: Level;
  name: TierName;
  point: Points;
  /**
   * The badge as it is kept.
   * At most 131072 characters.
   */
  svg: string;
  badgeUrl: BadgeUrl;
  /**
   * What was taken out of the badge that this request brought; nothing when it brought none.
   * At most 100 items.
   */
  badgeRemoved: string[];
}

/** A level, and how many users stand on it. */
export interface LevelCount {
  level: Level;
  /**
   * Users who have its points, and not those of the next level.
   * From 0 to 9007199254740991.
   */
  users: number;
}

/** How many users stand where. All together are all users but the erased ones. */
export interface LadderCounts {
  /**
   * The levels, lowest first.
   * At most 100 items.
   */
  items: LevelCount[];
  /**
   * Users who have not reached the lowest level; all of them where there is none.
   * From 0 to 9007199254740991.
   */
  below: number;
}

/** A badge as it would be sent with a tier. */
export interface BadgeDraft {
  /** The badge. A document that breaks off, or is not SVG, is refused; what is active in it is taken out. */
  svg: Badge;
}

/** The badge, and what it would have to lose. */
export interface BadgePreview {
  /**
   * The badge as it would be kept. Nothing in it runs or loads anything.
   * At most 131072 characters.
   */
  svg: string;
  /**
   * What was taken out of the badge that this request brought; nothing when it brought none.
   * At most 100 items.
   */
  badgeRemoved: string[];
}

/** What to change. What is left out stays as it is. */
export interface UserTierChange {
  /** What users of the tier are called. */
  name?: TierName | undefined;
  /** More than the tier below has, and less than the tier above. */
  point?: Points | undefined;
  /** The badge. A document that breaks off, or is not SVG, is refused; what is active in it is taken out. */
  svg?: Badge | undefined;
}

/** The threshold that the tier would have. */
export interface TierPreviewRequest {
  /**
   * The points at which the tier would begin; null, as if it were deleted.
   * From 0 to 9007199254.
   */
  point: number | null;
}

/** How many users would be on another tier. */
export interface TierPreview {
  /**
   * Users who would rise.
   * From 0 to 9007199254740991.
   */
  promoted: number;
  /**
   * Users who would fall.
   * From 0 to 9007199254740991.
   */
  demoted: number;
  /**
   * Users who would stay where they are.
   * From 0 to 9007199254740991.
   */
  unchanged: number;
}

/** What every task is worth. Names and units are those of the published API. */
export interface TaskSettingDraft {
  /** For the verification of a user's account, once. */
  verification: PointValue;
  /**
   * For deposits; each amount once.
   * At most 100 items.
   */
  wallet: WalletTask[];
  /** For every bid in an auction. */
  auction: PointValue;
  /** For every direct purchase. */
  direct: PointValue;
  /**
   * For stakes; each length once.
   * At most 100 items.
   */
  staking: StakeTask[];
}

/** What every task was worth from a moment on, and who said so. */
export interface TaskSettingVersion {
  /**
   * The number of the setting. Versions that replace one another have the same.
   * From 1 to 2147483647.
   */
  id: number;
  /** For the verification of a user's account, once. */
  verification: PointValue;
  /**
   * For deposits; each amount once.
   * At most 100 items.
   */
  wallet: WalletTask[];
  /** For every bid in an auction. */
  auction: PointValue;
  /** For every direct purchase. */
  direct: PointValue;
  /**
   * For stakes; each length once.
   * At most 100 items.
   */
  staking: StakeTask[];
  /**
   * Counts all versions of all settings, from 1 on.
   * From 1 to 2147483647.
   */
  version: number;
  /** Who put it in force, as the audit log names them. */
  actor: AuditActor;
  /** Since when it was in force. */
  createdAt: Instant;
}

/** Versions of the task setting, newest first. While there is more, `Link` says where it is. */
export interface TaskSettingPage {
  /**
   * The rows of this page.
   * At most 200 items.
   */
  items: TaskSettingVersion[];
  next?: NextCursor | undefined;
  hasMore?: HasMore | undefined;
}

/** An account was verified, a bid was made, or something was bought directly. */
export interface PlainPointEvent {
  /** The host application's own name for the event. It says the same thing whenever it is sent again. */
  id: EventId;
  /** What the user did. A verification counts once for a user, even when it was taken back; the others every time. */
  task: 'verification' | 'auction' | 'direct';
  /** Who did it. */
  userId: UserId;
  /** When, at most 5 minutes from now. */
  occurredAt: Instant;
}

/** A user deposited an amount. */
export interface DepositPointEvent {
  /** The host application's own name for the event. It says the same thing whenever it is sent again. */
  id: EventId;
  /** What the user did. */
  task: 'wallet';
  /** Who did it. */
  userId: UserId;
  /** When, at most 5 minutes from now. */
  occurredAt: Instant;
  /**
   * The amount in micro-units.
   * From 0 to 9007199254740991.
   */
  amountMicro: Micro;
}

/** A user staked an amount for a time. */
export interface StakePointEvent {
  /** The host application's own name for the event. It says the same thing whenever it is sent again. */
  id: EventId;
  /** What the user did. */
  task: 'staking';
  /** Who did it. */
  userId: UserId;
  /** When, at most 5 minutes from now. */
  occurredAt: Instant;
  /**
   * The amount in micro-units.
   * From 0 to 9007199254740991.
   */
  amountMicro: Micro;
  /**
   * For how many days.
   * From 0 to 2147483647.
   */
  days: number;
}

/**
 * Takes back what another event earned, when a purchase is returned or a deposit fails. It does so once, exactly, and in any order
 * with the event: one that comes first waits, and the event then earns nothing.
 */
export interface ReversalPointEvent {
  /** The host application's own name for the event. It says the same thing whenever it is sent again. */
  id: EventId;
  /** What happened. */
  task: 'reversal';
  /** Whose event it was. */
  userId: UserId;
  /** When, at most 5 minutes from now. */
  occurredAt: Instant;
  /** The id of the event to take back. It is of the same user, and no reversal itself. */
  eventId: EventId;
}

/** Something a user did that is worth points. Its task decides what else it tells. */
export type PointEvent = PlainPointEvent | DepositPointEvent | StakePointEvent | ReversalPointEvent;

/** Events, decided one after the other in this order. */
export interface PointBatch {
  /**
   * Up to 500 events. Each has an outcome of its own: a malformed one has the reason `invalid_event`, and a `detail` that
   * says what is wrong, and does not stop the others.
   * At most 500 items.
   */
  events: PointEvent[];
}

/**
 * Why an event earned nothing: `already_verified`, `amount_too_small`, `days_too_few`, `setting_missing` (nobody has said yet what
 * tasks are worth), `reversed` (a reversal came before it); why a reversal took nothing back: `already_reversed`, `event_unknown`
 * (it waits for its event). The others say why it was not kept; the error catalogue explains them.
 */
export type PointReason = 'already_verified' | 'amount_too_small' | 'days_too_few' | 'setting_missing' | 'user_not_found' | 'invalid_event' | 'event_id_reused' | 'amount_out_of_range' | 'reversed' | 'already_reversed' | 'event_unknown' | 'event_mismatch';

/** What one event earned. A repetition answers what the first report answered. */
export interface PointOutcome {
  /**
   * The event's id; null when it has none that could be one.
   * At most 255 characters.
   */
  id: string | null;
  /** The points that it earned; below zero only of a reversal, which takes points back. */
  points: PointsMoved;
  /** True when this id had been reported before. */
  replayed: boolean;
  reason?: PointReason | undefined;
  /** What is wrong with an `invalid_event`; absent from all other outcomes. */
  detail?: EventFault | undefined;
}

/** One outcome for each event, in their order. */
export interface PointOutcomes {
  /**
   * As many as there were events.
   * At most 500 items.
   */
  outcomes: PointOutcome[];
}

/** An event with what it earned. */
export interface PointRecord {
  event: PointEvent;
  /** The points that it earned; below zero only of a reversal, which takes points back. */
  points: PointsMoved;
  /** Why it earned nothing; null where nothing stood against it. */
  reason: PointReason | null;
  /** When it was reported. */
  receivedAt: Instant;
  /**
   * Who reported it.
   * From 1 to 255 characters.
   */
  reportedBy: string;
}

/** A user's tier and points, and the newest events behind them. */
export interface UserPoints {
  /**
   * The highest level that the points reach; null below the lowest.
   * From 1 to 2147483647.
   */
  level: number | null;
  /** The user's points. */
  points: Points;
  /**
   * The next level; null on the highest.
   * From 1 to 2147483647.
   */
  nextLevel: number | null;
  /**
   * Points that are missing to the next level; null on the highest.
   * From 0 to 9007199254.
   */
  pointsMissing: number | null;
  /**
   * The newest 50 point events, newest first.
   * At most 50 items.
   */
  events: PointRecord[];
}

/** Point events of a user, the last one first. While there is more, `Link` says where it is. */
export interface PointEventPage {
  /**
   * The rows of this page.
   * At most 200 items.
   */
  items: PointRecord[];
  next?: NextCursor | undefined;
  hasMore?: HasMore | undefined;
}

/**
 * What the token is for, 1 to 60 printable characters of ASCII without blanks at the ends.
 * From 1 to 60 characters.
 */
export type TokenName = string;

/**
 * As whom the token acts.
 * From 1 to 40 characters.
 */
export type TokenOperator = string;

/**
 * A scope that an operation asks for, `<tag>:*` for all scopes of a tag, or `*` for everything. `<tag>:write` lets its holder read,
 * too.
 * From 1 to 60 characters.
 */
export type Grant = string;

/**
 * Addresses from which a token may be used, in CIDR notation, of IPv4 or IPv6.
 * From 4 to 49 characters.
 */
export type TokenNetwork = string;

/** A token for programs, without its secret. */
export interface ApiToken {
  /**
   * The id of an API token; it stays when the secret is rotated.
   * At most 36 characters.
   */
  tokenId: string;
  name: TokenName;
  operator: TokenOperator;
  /**
   * The first eight characters of its secret, by which a secret that was found can be told.
   * Exactly 8 characters.
   */
  prefix: string;
  /**
   * What the token may do, as far as its operator may.
   * From 1 to 100 items.
   */
  scopes: Grant[];
  /**
   * From where it may be used; empty for everywhere.
   * At most 20 items.
   */
  networks: TokenNetwork[];
  /**
   * The operator who made it.
   * From 1 to 40 characters.
   */
  createdBy: string;
  /** When it was made. */
  createdAt: Instant;
  /**
   * When it stops working, null when it does not by itself.
   * At most 40 characters.
   */
  expiresAt: string | null;
  /**
   * When it was last used, to the minute; null when it never was.
   * At most 40 characters.
   */
  lastUsedAt: string | null;
  /**
   * While it is rotating, when the secret before stops working; else null.
   * At most 40 characters.
   */
  previousExpiresAt: string | null;
  /**
   * When it was revoked, null while it is not. One whose name was taken after it had expired ends with its expiry.
   * At most 40 characters.
   */
  revokedAt: string | null;
}

/** API tokens, newest first. While there is more, `Link` says where it is. */
export interface ApiTokenPage {
  /**
   * The rows of this page.
   * At most 200 items.
   */
  items: ApiToken[];
  next?: NextCursor | undefined;
  hasMore?: HasMore | undefined;
}

/** The name of a token, and what it may do. */
export interface ApiTokenDraft {
  name: TokenName;
  /**
   * What the token may do, at most what the caller may. A grant that is there twice counts once.
   * From 1 to 100 items.
   */
  scopes: Grant[];
  /** When the token stops working, a moment that is yet to come. Without it, it works until it is revoked. */
  expiresAt?: Instant | undefined;
  /**
   * From where it may be used, as the server sees its callers; left out or empty, from everywhere.
   * At most 20 items.
   */
  networks?: TokenNetwork[] | undefined;
  /** As whom the token acts, when that is not the caller. */
  operator?: TokenOperator | undefined;
}

/** A token whose secret was just made. No other answer shows it. */
export interface NewApiToken {
  /**
   * The id of an API token; it stays when the secret is rotated.
   * At most 36 characters.
   */
  tokenId: string;
  name: TokenName;
  operator: TokenOperator;
  /**
   * The first eight characters of its secret, by which a secret that was found can be told.
   * Exactly 8 characters.
   */
  prefix: string;
  /**
   * What the token may do, as far as its operator may.
   * From 1 to 100 items.
   */
  scopes: Grant[];
  /**
   * From where it may be used; empty for everywhere.
   * At most 20 items.
   */
  networks: TokenNetwork[];
  /**
   * The operator who made it.
   * From 1 to 40 characters.
   */
  createdBy: string;
  /** When it was made. */
  createdAt: Instant;
  /**
   * When it stops working, null when it does not by itself.
   * At most 40 characters.
   */
  expiresAt: string | null;
  /**
   * When it was last used, to the minute; null when it never was.
   * At most 40 characters.
   */
  lastUsedAt: string | null;
  /**
   * While it is rotating, when the secret before stops working; else null.
   * At most 40 characters.
   */
  previousExpiresAt: string | null;
  /**
   * When it was revoked, null while it is not. One whose name was taken after it had expired ends with its expiry.
   * At most 40 characters.
   */
  revokedAt: string | null;
  /**
   * What is sent: `trp_`, 43 characters of 256 random bits, and 6 of a checksum. The one that is shown here as an example has a wrong
   * checksum.
   * Exactly 53 characters.
   */
  secret: string;
}

/**
 * The id of an API token; it stays when the secret is rotated.
 * At most 36 characters.
 */
export type TokenId = string;

/** How long the secret before works on. */
export interface TokenRotation {
  /**
   * For how many hours both secrets work, 0 to 168; 24 when it is left out.
   * From 0 to 168. Default: 24.
   */
  overlapHours?: number | undefined;
}

/**
 * An operator's token. It is compared, and never kept.
 * From 1 to 4000 characters.
 */
export type Secret = string;

/** A token of the operator who enters. */
export interface ConsoleEntry {
  token: Secret;
}

/**
 * What an operator is called in the audit log.
 * From 1 to 40 characters.
 */
export type OperatorName = string;

/** Until when an operator may sit in the console. */
export interface ConsoleSessionState {
  operator: OperatorName;
  /** When the session ends at the latest. It ends earlier when it is not used. */
  expiresAt: Instant;
  /** Until when what cannot be undone needs no confirmation. */
  freshUntil: Instant;
}

/**
 * What an operator may do. A viewer reads everything but payouts. Support works on users, codes and attributions, finance on payouts
 * and the
 * ledger, rules on the programme, its tiers and what tasks are worth; each of them may read what a viewer reads. An owner may do
 * everything.
 */
export type Role = 'viewer' | 'support' | 'finance' | 'rules' | 'owner';

/**
 * By which an operator who signs in elsewhere is recognised, in lower case. Null when there is none.
 * From 3 to 254 characters.
 */
export type OperatorEmail = string | null;

/** A person of the back office, or a name of the environment. */
export interface Operator {
  name: OperatorName;
  role: Role;
  email: OperatorEmail;
  /** Whether the operator may do nothing at present. */
  disabled: boolean;
  /** Whether the operator has signed in at an OpenID provider. */
  hasOidc: boolean;
  /** Whether the name is configured with the server, as the owner's of ADMIN_TOKEN or ADMIN_TOKENS. Such an operator is changed there. */
  inEnvironment: boolean;
  /**
   * How many console sessions of the operator have not been ended, and are not too old.
   * From 0 to 2147483647.
   */
  openSessions: number;
  /**
   * When the operator was made; null for a name of the environment.
   * At most 40 characters.
   */
  createdAt: string | null;
  /**
   * When the operator was last seen in the console, to a minute; null if never.
   * At most 40 characters.
   */
  lastSeenAt: string | null;
}

/** Every operator, by name. Names of the environment are among them. */
export interface OperatorList {
  /**
   * The operators. At most some 500 can be made.
   * At most 1000 items.
   */
  items: Operator[];
}

/**
 * A scope, as operations name it.
 * From 3 to 100 characters.
 */
export type ScopeName = string;

/** Until when a console session goes on, and is fresh. */
export interface SessionEnd {
  /** When the session ends at the latest. */
  expiresAt: Instant;
  /** Until when what cannot be undone needs no confirmation. */
  freshUntil: Instant;
}

/**
 * The name of an operation.
 * From 1 to 100 characters.
 */
export type OperationName = string;

/** The operator whose credentials were sent, and what may be done with them. */
export interface CurrentOperator {
  operator: OperatorName;
  role: Role;
  /**
   * Every scope that these credentials hold now.
   * At most 500 items.
   */
  scopes: ScopeName[];
  /** The console session; null where a token was sent. */
  session: SessionEnd | null;
  /**
   * The operations that can be called with these credentials, by their names.
   * At most 500 items.
   */
  may: OperationName[];
}

/** What an operator is to be. What is left out stays as it is, or takes its default for a new operator. */
export interface OperatorChange {
  role: Role;
  /**
   * The e-mail address, compared and kept in lower case; null takes it away. With another address, what the old one signed in with
   * counts
   * no more.
   */
  email?: OperatorEmail | undefined;
  /** A disabled operator may do nothing, with no token and in no session. Sessions that end so stay ended. The default is false. */
  disabled?: boolean | undefined;
}

/** Something that is done beside requests. */
export interface JobState {
  /**
   * What the job is called.
   * From 1 to 100 characters.
   */
  name: string;
  /**
   * When it last succeeded, as far as this server knows: what others did it knows of sweepRewards alone. Null when it knows of no
   * time.
   * At most 40 characters.
   */
  lastSuccessAt: string | null;
}

/**
 * `jobs`: this server does jobs. `oidc`: operators can log in by an OpenID provider. `rate_limit`: callers are limited.
 * `response_validation`: every answer is held against the contract.
 */
export type Feature = 'jobs' | 'oidc' | 'rate_limit' | 'response_validation';

/** What this server was set up with, as far as operators see a difference. */
export interface Deployment {
  /**
   * The version of the contract.
   * From 5 to 20 characters.
   */
  version: string;
  /**
   * The one currency, as ISO 4217 writes it.
   * Exactly 3 characters.
   */
  currency: string;
  /**
   * The origin under which browsers reach the server.
   * At most 2048 characters.
   */
  publicUrl: string;
  /** Whether the database keeps the serving role from rewriting the ledger and the logs. */
  appendOnly: boolean;
  /**
   * How many other operators must agree before a payout is sent.
   * From 0 to 2.
   */
  fourEyes: number;
  /**
   * What is done beside requests.
   * At most 100 items.
   */
  jobs: JobState[];
  /**
   * What is switched on, of what is not everywhere.
   * At most 100 items.
   */
  features: Feature[];
}

/** A document in GraphQL, as clients send it. */
export interface GraphqlRequest {
  /**
   * The document. One that holds several operations needs `operationName`.
   * At most 524288 characters.
   */
  query: string;
  /**
   * Which operation of the document to run.
   * At most 524288 characters.
   */
  operationName?: string | null | undefined;
  /** The values of the document's variables, by name. */
  variables?: Record<string, unknown> | null | undefined;
  /** What clients add for servers that know it. It is not looked at. */
  extensions?: Record<string, unknown> | null | undefined;
}

/** A place in the document. */
export interface GraphqlErrorLocationsItem {
  /**
   * The line, from 1.
   * From 1 to 2147483647.
   */
  line: number;
  /**
   * The column, from 1.
   * From 1 to 2147483647.
   */
  column: number;
}

/** What programs go by. */
export interface GraphqlErrorExtensions {
  /** The tag to branch on. */
  code: 'graphql_invalid' | 'graphql_too_complex' | 'admin_required' | 'scope_missing' | 'confirmation_required' | 'tier_level_invalid' | 'tier_name_invalid' | 'tier_points_invalid' | 'badge_invalid' | 'task_setting_invalid' | 'tier_level_taken' | 'tier_points_not_increasing' | 'ladder_full' | 'internal';
}

/** Why the document, or one of its fields, was refused. */
export interface GraphqlError {
  message: ErrorMessage;
  /**
   * Where in the document.
   * At most 2000 items.
   */
  locations?: GraphqlErrorLocationsItem[] | undefined;
  /**
   * Which field of the answer it is about.
   * At most 2000 items.
   */
  path?: (string | number)[] | undefined;
  /** What programs go by. */
  extensions: GraphqlErrorExtensions;
}

/** What has no place in the document's own shape. */
export interface GraphqlAnswerExtensions {
  /**
   * What was taken out of the badges that this request brought, in the order of its fields.
   * At most 2000 items.
   */
  badgeRemoved: string[];
}

/** As GraphQL's own specification has it. Without `data`, the document was not run. */
export interface GraphqlAnswer {
  /** What the document asked for, in its own shape. */
  data?: Record<string, unknown> | undefined;
  /**
   * What was refused.
   * At most 2000 items.
   */
  errors?: GraphqlError[] | undefined;
  /** What has no place in the document's own shape. */
  extensions?: GraphqlAnswerExtensions | undefined;
}

/** What `listUsers` can be asked for. */
export interface ListUsersQuery {
  /**
   * Part of a display name, or the beginning of a code or of a user id. Case, blanks at the ends and the way in which
   * accents are encoded do not matter. Blanks alone count as left out.
   */
  query?: string | undefined;
  /** Only users on this referral tier. */
  tier?: number | undefined;
  /** Only users who are blocked, or only those who are not. */
  blocked?: boolean | undefined;
  /** Only users whom this user invited. */
  inviterUserId?: UserId | undefined;
  /** Only users who were created from this moment on, itself included. */
  since?: Instant | undefined;
  /** Only users who were created before this moment. */
  until?: Instant | undefined;
  /** Whether who was created last comes first; `newest` when it is left out. A cursor belongs to one order. */
  sort?: 'newest' | 'oldest' | undefined;
  /**
   * Whether the answer has `totals`, counted over the whole filter a moment after the page. With `query` everybody is looked at. Not
   * for the table.
   */
  totals?: boolean | undefined;
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number in this range,
   * or is given twice, counts as left out. Rows that come or go meanwhile move others past an offset; to read a whole list,
   * use `after`, with which an offset is ignored.
   */
  offset?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listUsersAsCsv` can be asked for. */
export interface ListUsersAsCsvQuery {
  /**
   * Part of a display name, or the beginning of a code or of a user id. Case, blanks at the ends and the way in which
   * accents are encoded do not matter. Blanks alone count as left out.
   */
  query?: string | undefined;
  /** Only users on this referral tier. */
  tier?: number | undefined;
  /** Only users who are blocked, or only those who are not. */
  blocked?: boolean | undefined;
  /** Only users whom this user invited. */
  inviterUserId?: UserId | undefined;
  /** Only users who were created from this moment on, itself included. */
  since?: Instant | undefined;
  /** Only users who were created before this moment. */
  until?: Instant | undefined;
  /** Whether who was created last comes first; `newest` when it is left out. A cursor belongs to one order. */
  sort?: 'newest' | 'oldest' | undefined;
  /**
   * Whether the answer has `totals`, counted over the whole filter a moment after the page. With `query` everybody is looked at. Not
   * for the table.
   */
  totals?: boolean | undefined;
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number in this range,
   * or is given twice, counts as left out. Rows that come or go meanwhile move others past an offset; to read a whole list,
   * use `after`, with which an offset is ignored.
   */
  offset?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listUserAttributions` can be asked for. */
export interface ListUserAttributionsQuery {
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number in this range,
   * or is given twice, counts as left out. Rows that come or go meanwhile move others past an offset; to read a whole list,
   * use `after`, with which an offset is ignored.
   */
  offset?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listUserInvitees` can be asked for. */
export interface ListUserInviteesQuery {
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listUserRewards` can be asked for. */
export interface ListUserRewardsQuery {
  /**
   * Only rewards with one of these statuses, separated by commas: `pending`, `available`, `spent`, `paid_out`,
   * `reversed`. An unknown value matches nothing, an empty one counts as left out; given twice, both count.
   */
  status?: string | undefined;
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `eraseUser` can be asked for. */
export interface EraseUserQuery {
  /** True to erase a user who owes money, too. The debt stays in the ledger, for good; the audit log says how much it was. */
  writeOff?: boolean | undefined;
}

/** What `listUserCodes` can be asked for. */
export interface ListUserCodesQuery {
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number in this range,
   * or is given twice, counts as left out. Rows that come or go meanwhile move others past an offset; to read a whole list,
   * use `after`, with which an offset is ignored.
   */
  offset?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `lookUp` can be asked for. */
export interface LookUpQuery {
  /**
   * The beginning of what is looked for. Blanks at its ends do not matter; case does not matter for names, ids and codes, and does for
   * the rest, but for IBANs, which may have blanks, too. Of blanks alone nothing is found.
   */
  query: string;
}

/** What `getMyStats` can be asked for. */
export interface GetMyStatsQuery {
  /** How long a bucket is; a day when it is left out. */
  interval?: StatsInterval | undefined;
  /** Where the report begins, itself in it; 30 days before its end when it is left out. */
  since?: Instant | undefined;
  /** Where the report ends, itself not in it; when it is left out or not yet past, with whatever there is. */
  until?: Instant | undefined;
}

/** What `listInvitees` can be asked for. */
export interface ListInviteesQuery {
  /**
   * Whether items have `first_paid_at` and `earned_micro`; not when it is left out, for without it the answer is as it was first
   * published. The table has them always.
   */
  earnings?: boolean | undefined;
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number in this range,
   * or is given twice, counts as left out. Rows that come or go meanwhile move others past an offset; to read a whole list,
   * use `after`, with which an offset is ignored.
   */
  offset?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listInviteesAsCsv` can be asked for. */
export interface ListInviteesAsCsvQuery {
  /**
   * Whether items have `first_paid_at` and `earned_micro`; not when it is left out, for without it the answer is as it was first
   * published. The table has them always.
   */
  earnings?: boolean | undefined;
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number in this range,
   * or is given twice, counts as left out. Rows that come or go meanwhile move others past an offset; to read a whole list,
   * use `after`, with which an offset is ignored.
   */
  offset?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listRewards` can be asked for. */
export interface ListRewardsQuery {
  /**
   * Only rewards with one of these statuses, separated by commas: `pending`, `available`, `spent`, `paid_out`,
   * `reversed`. An unknown value matches nothing, an empty one counts as left out; given twice, both count.
   */
  status?: string | undefined;
  /**
   * Whether items have `invitee_display_name`; not when it is left out, for without it the answer is as it was first published. The
   * table has the names always, where the programme shows them.
   */
  names?: boolean | undefined;
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number in this range,
   * or is given twice, counts as left out. Rows that come or go meanwhile move others past an offset; to read a whole list,
   * use `after`, with which an offset is ignored.
   */
  offset?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listRewardsAsCsv` can be asked for. */
export interface ListRewardsAsCsvQuery {
  /**
   * Only rewards with one of these statuses, separated by commas: `pending`, `available`, `spent`, `paid_out`,
   * `reversed`. An unknown value matches nothing, an empty one counts as left out; given twice, both count.
   */
  status?: string | undefined;
  /**
   * Whether items have `invitee_display_name`; not when it is left out, for without it the answer is as it was first published. The
   * table has the names always, where the programme shows them.
   */
  names?: boolean | undefined;
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number in this range,
   * or is given twice, counts as left out. Rows that come or go meanwhile move others past an offset; to read a whole list,
   * use `after`, with which an offset is ignored.
   */
  offset?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listAllRewards` can be asked for. */
export interface ListAllRewardsQuery {
  /**
   * Only rewards with one of these statuses, separated by commas: `pending`, `available`, `spent`, `paid_out`,
   * `reversed`. An unknown value matches nothing, an empty one counts as left out; given twice, both count.
   */
  status?: string | undefined;
  /** Only the reward of this invoice. An invoice earns one at most. */
  invoiceId?: InvoiceId | undefined;
  /** Only rewards for what this user has paid. */
  inviteeUserId?: UserId | undefined;
  /** Only rewards that were earned from this moment on, itself included. */
  since?: Instant | undefined;
  /** Only rewards that were earned before this moment. */
  until?: Instant | undefined;
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listAllRewardsAsCsv` can be asked for. */
export interface ListAllRewardsAsCsvQuery {
  /**
   * Only rewards with one of these statuses, separated by commas: `pending`, `available`, `spent`, `paid_out`,
   * `reversed`. An unknown value matches nothing, an empty one counts as left out; given twice, both count.
   */
  status?: string | undefined;
  /** Only the reward of this invoice. An invoice earns one at most. */
  invoiceId?: InvoiceId | undefined;
  /** Only rewards for what this user has paid. */
  inviteeUserId?: UserId | undefined;
  /** Only rewards that were earned from this moment on, itself included. */
  since?: Instant | undefined;
  /** Only rewards that were earned before this moment. */
  until?: Instant | undefined;
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listMyTransfers` can be asked for. */
export interface ListMyTransfersQuery {
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listMyTransfersAsCsv` can be asked for. */
export interface ListMyTransfersAsCsvQuery {
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listAllTransfers` can be asked for. */
export interface ListAllTransfersQuery {
  /** Only movements of this kind. */
  kind?: TransferKind | undefined;
  /** Only movements from or to this account of whichever user. */
  account?: Account | undefined;
  /** Only movements from this moment on, itself included. */
  since?: Instant | undefined;
  /** Only movements before this moment. */
  until?: Instant | undefined;
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listAllTransfersAsCsv` can be asked for. */
export interface ListAllTransfersAsCsvQuery {
  /** Only movements of this kind. */
  kind?: TransferKind | undefined;
  /** Only movements from or to this account of whichever user. */
  account?: Account | undefined;
  /** Only movements from this moment on, itself included. */
  since?: Instant | undefined;
  /** Only movements before this moment. */
  until?: Instant | undefined;
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listTransfers` can be asked for. */
export interface ListTransfersQuery {
  /** Only transfers with a smaller `seq`; the newest when it is left out. */
  beforeSeq?: TransferSeq | undefined;
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listVerifications` can be asked for. */
export interface ListVerificationsQuery {
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `getSeries` can be asked for. */
export interface GetSeriesQuery {
  /**
   * What is counted, by the names of measures, which commas divide. Clicks are not counted by hours. When it is left out:
   * `signups,first_paid,accrued_micro,reversed_micro,payouts_sent_micro`.
   */
  measures?: SeriesMeasures | undefined;
  /** How long a bucket is; a day when it is left out. */
  interval?: SeriesInterval | undefined;
  /** Where the report begins, itself in it; 30 days before its end when it is left out. */
  since?: Instant | undefined;
  /** Where the report ends, itself not in it; when it is left out or not yet past, with whatever there is. */
  until?: Instant | undefined;
}

/** What `getSeriesAsCsv` can be asked for. */
export interface GetSeriesAsCsvQuery {
  /**
   * What is counted, by the names of measures, which commas divide. Clicks are not counted by hours. When it is left out:
   * `signups,first_paid,accrued_micro,reversed_micro,payouts_sent_micro`.
   */
  measures?: SeriesMeasures | undefined;
  /** How long a bucket is; a day when it is left out. */
  interval?: SeriesInterval | undefined;
  /** Where the report begins, itself in it; 30 days before its end when it is left out. */
  since?: Instant | undefined;
  /** Where the report ends, itself not in it; when it is left out or not yet past, with whatever there is. */
  until?: Instant | undefined;
}

/** What `getFunnel` can be asked for. */
export interface GetFunnelQuery {
  /** Where the report begins, itself in it; 30 days before its end when it is left out. */
  since?: Instant | undefined;
  /** Where the report ends, itself not in it; when it is left out or not yet past, with whatever there is. */
  until?: Instant | undefined;
}

/** What `getLiabilities` can be asked for. */
export interface GetLiabilitiesQuery {
  /** The moment; now when it is left out or not yet past. */
  at?: Instant | undefined;
}

/** What `listTopInviters` can be asked for. */
export interface ListTopInvitersQuery {
  /** Where the report begins, itself in it; 30 days before its end when it is left out. */
  since?: Instant | undefined;
  /** Where the report ends, itself not in it; when it is left out or not yet past, with whatever there is. */
  until?: Instant | undefined;
  /** By what inviters are ranked; by their rewards when it is left out. */
  by?: 'rewards' | 'first_paid' | 'signups' | 'clicks' | undefined;
  /** How many inviters to answer at most; 10 when it is left out. A ranking has no pages. */
  top?: number | undefined;
}

/** What `listTopInvitersAsCsv` can be asked for. */
export interface ListTopInvitersAsCsvQuery {
  /** Where the report begins, itself in it; 30 days before its end when it is left out. */
  since?: Instant | undefined;
  /** Where the report ends, itself not in it; when it is left out or not yet past, with whatever there is. */
  until?: Instant | undefined;
  /** By what inviters are ranked; by their rewards when it is left out. */
  by?: 'rewards' | 'first_paid' | 'signups' | 'clicks' | undefined;
  /** How many inviters to answer at most; 10 when it is left out. A ranking has no pages. */
  top?: number | undefined;
}

/** What `getStatement` can be asked for. */
export interface GetStatementQuery {
  /** Where the report begins, itself in it; 30 days before its end when it is left out. */
  since?: Instant | undefined;
  /** Where the report ends, itself not in it; when it is left out or not yet past, with whatever there is. */
  until?: Instant | undefined;
}

/** What `getStatementAsCsv` can be asked for. */
export interface GetStatementAsCsvQuery {
  /** Where the report begins, itself in it; 30 days before its end when it is left out. */
  since?: Instant | undefined;
  /** Where the report ends, itself not in it; when it is left out or not yet past, with whatever there is. */
  until?: Instant | undefined;
}

/** What `listAuditEntries` can be asked for. */
export interface ListAuditEntriesQuery {
  /** Only entries of this action, such as `payout.sent`. */
  action?: AuditAction | undefined;
  /** Only what this actor did, as entries name them. */
  actor?: AuditActor | undefined;
  /** Only entries about this user, whether the user is still known or not. */
  userId?: UserId | undefined;
  /** Only what this operation did. */
  operation?: AuditOperation | undefined;
  /** Only what this request did. */
  requestId?: RequestId | undefined;
  /** Only entries from this moment on, itself included. */
  since?: Instant | undefined;
  /** Only entries before this moment. */
  until?: Instant | undefined;
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listAuditEntriesAsCsv` can be asked for. */
export interface ListAuditEntriesAsCsvQuery {
  /** Only entries of this action, such as `payout.sent`. */
  action?: AuditAction | undefined;
  /** Only what this actor did, as entries name them. */
  actor?: AuditActor | undefined;
  /** Only entries about this user, whether the user is still known or not. */
  userId?: UserId | undefined;
  /** Only what this operation did. */
  operation?: AuditOperation | undefined;
  /** Only what this request did. */
  requestId?: RequestId | undefined;
  /** Only entries from this moment on, itself included. */
  since?: Instant | undefined;
  /** Only entries before this moment. */
  until?: Instant | undefined;
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listAuditEntriesAsNdjson` can be asked for. */
export interface ListAuditEntriesAsNdjsonQuery {
  /** Only entries of this action, such as `payout.sent`. */
  action?: AuditAction | undefined;
  /** Only what this actor did, as entries name them. */
  actor?: AuditActor | undefined;
  /** Only entries about this user, whether the user is still known or not. */
  userId?: UserId | undefined;
  /** Only what this operation did. */
  operation?: AuditOperation | undefined;
  /** Only what this request did. */
  requestId?: RequestId | undefined;
  /** Only entries from this moment on, itself included. */
  since?: Instant | undefined;
  /** Only entries before this moment. */
  until?: Instant | undefined;
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listEvents` can be asked for. */
export interface ListEventsQuery {
  /** Begins behind this place: `next` of the page before. Left out or empty, it begins with the oldest event that is kept. */
  after?: string | undefined;
  /** Only events of these types, separated by commas. What is no type matches nothing. */
  types?: string | undefined;
  /** Only events about this user. */
  userId?: UserId | undefined;
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /** How many seconds an empty page is held back for while nothing happens, 0 to 20; not at all when it is left out. */
  wait?: number | undefined;
}

/** What `listDeliveries` can be asked for. */
export interface ListDeliveriesQuery {
  /** Only deliveries in this state. */
  state?: DeliveryState | undefined;
  /** Only of events of this type. What is no type matches nothing. */
  type?: string | undefined;
  /** Only of this event. */
  eventId?: OutgoingEventId | undefined;
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listBillingEvents` can be asked for. */
export interface ListBillingEventsQuery {
  /** Only events of this invoice. */
  invoiceId?: InvoiceId | undefined;
  /** Only events of this payer. */
  userId?: UserId | undefined;
  /** Only events of payers whom this user had invited by then. Rejected ones are not among them. */
  inviterUserId?: UserId | undefined;
  /** Only events of this type. */
  type?: BillingEventType | undefined;
  /** Only events with this outcome. */
  outcome?: BillingOutcomeName | undefined;
  /** Only events whose outcome has this reason. */
  reason?: BillingReason | undefined;
  /** Only events that were reported from this moment on, itself included. */
  since?: Instant | undefined;
  /** Only events that were reported before this moment. */
  until?: Instant | undefined;
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listBillingEventsAsCsv` can be asked for. */
export interface ListBillingEventsAsCsvQuery {
  /** Only events of this invoice. */
  invoiceId?: InvoiceId | undefined;
  /** Only events of this payer. */
  userId?: UserId | undefined;
  /** Only events of payers whom this user had invited by then. Rejected ones are not among them. */
  inviterUserId?: UserId | undefined;
  /** Only events of this type. */
  type?: BillingEventType | undefined;
  /** Only events with this outcome. */
  outcome?: BillingOutcomeName | undefined;
  /** Only events whose outcome has this reason. */
  reason?: BillingReason | undefined;
  /** Only events that were reported from this moment on, itself included. */
  since?: Instant | undefined;
  /** Only events that were reported before this moment. */
  until?: Instant | undefined;
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `getInvoice` can be asked for. */
export interface GetInvoiceQuery {
  /** The invoice's id, as the host application reports it. It stands in the query because it may hold any character. */
  invoiceId: InvoiceId;
}

/** What `listMyInvoices` can be asked for. */
export interface ListMyInvoicesQuery {
  /** Which invoices. So far there are only those that are open, which are listed when it is left out. */
  state?: 'open' | undefined;
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listPayouts` can be asked for. */
export interface ListPayoutsQuery {
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number in this range,
   * or is given twice, counts as left out. Rows that come or go meanwhile move others past an offset; to read a whole list,
   * use `after`, with which an offset is ignored.
   */
  offset?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listAllPayouts` can be asked for. */
export interface ListAllPayoutsQuery {
  /** Only payouts in this status. */
  status?: PayoutStatus | undefined;
  /** Only payouts on this network. */
  network?: Network | undefined;
  /** Only payouts of this user. */
  userId?: UserId | undefined;
  /** Only payouts that are covered, or only those that are not. */
  covered?: boolean | undefined;
  /** Only payouts that were requested from this moment on, itself included. */
  since?: Instant | undefined;
  /** Only payouts that were requested before this moment. */
  until?: Instant | undefined;
  /** Only payouts of this amount or more, in micro-units. */
  minMicro?: number | undefined;
  /** Only payouts of this amount or less, in micro-units. */
  maxMicro?: number | undefined;
  /**
   * Only payouts whose address or transaction begins with this, or whose id it is. Case matters, but for ids and IBANs, which may have
   * blanks, too.
   */
  query?: string | undefined;
  /** Which payouts come first, by when they were requested or by amount; `newest` when it is left out. A cursor belongs to one order. */
  sort?: 'newest' | 'oldest' | 'largest' | 'smallest' | undefined;
  /**
   * Whether the answer has `by_status`, the totals of each status, whatever `status` says. They are counted a moment after the page.
   * Not for the table.
   */
  byStatus?: boolean | undefined;
  /** Whether the table begins with a byte order mark, by which Excel knows that it is UTF-8. Not for JSON. */
  bom?: boolean | undefined;
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number in this range,
   * or is given twice, counts as left out. Rows that come or go meanwhile move others past an offset; to read a whole list,
   * use `after`, with which an offset is ignored.
   */
  offset?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listAllPayoutsAsCsv` can be asked for. */
export interface ListAllPayoutsAsCsvQuery {
  /** Only payouts in this status. */
  status?: PayoutStatus | undefined;
  /** Only payouts on this network. */
  network?: Network | undefined;
  /** Only payouts of this user. */
  userId?: UserId | undefined;
  /** Only payouts that are covered, or only those that are not. */
  covered?: boolean | undefined;
  /** Only payouts that were requested from this moment on, itself included. */
  since?: Instant | undefined;
  /** Only payouts that were requested before this moment. */
  until?: Instant | undefined;
  /** Only payouts of this amount or more, in micro-units. */
  minMicro?: number | undefined;
  /** Only payouts of this amount or less, in micro-units. */
  maxMicro?: number | undefined;
  /**
   * Only payouts whose address or transaction begins with this, or whose id it is. Case matters, but for ids and IBANs, which may have
   * blanks, too.
   */
  query?: string | undefined;
  /** Which payouts come first, by when they were requested or by amount; `newest` when it is left out. A cursor belongs to one order. */
  sort?: 'newest' | 'oldest' | 'largest' | 'smallest' | undefined;
  /**
   * Whether the answer has `by_status`, the totals of each status, whatever `status` says. They are counted a moment after the page.
   * Not for the table.
   */
  byStatus?: boolean | undefined;
  /** Whether the table begins with a byte order mark, by which Excel knows that it is UTF-8. Not for JSON. */
  bom?: boolean | undefined;
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number in this range,
   * or is given twice, counts as left out. Rows that come or go meanwhile move others past an offset; to read a whole list,
   * use `after`, with which an offset is ignored.
   */
  offset?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listSessions` can be asked for. */
export interface ListSessionsQuery {
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `enter` can be asked for. */
export interface EnterQuery {
  /** The ticket from `createTicket`. */
  ticket: string;
  /**
   * What the page that asks sends along. Where nobody has to be asked it makes no difference; where somebody has, a wrong one asks
   * again.
   */
  confirm?: string | undefined;
}

/** What `listProgrammeVersions` can be asked for. */
export interface ListProgrammeVersionsQuery {
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listTaskSettings` can be asked for. */
export interface ListTaskSettingsQuery {
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listPointEvents` can be asked for. */
export interface ListPointEventsQuery {
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** What `listApiTokens` can be asked for. */
export interface ListApiTokensQuery {
  /**
   * How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in this range, or
   * is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are therefore no sign of the last
   * page. `Link` is, which is there while there is more, and with `after` so is `has_more`.
   */
  limit?: number | undefined;
  /**
   * Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The answer then
   * has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which stays good as long as the
   * list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
   */
  after?: string | undefined;
}

/** A tier of the ladder. A user holds the highest one whose points the user has reached. */
export interface GraphqlTier {
  /** The number of the tier, which names it. Levels may have gaps. */
  level: number;
  /** What users of the tier are called. */
  name: string | null;
  /** The points at which the tier begins. */
  point: number | null;
  /** The badge as SVG markup, cleaned of everything that could run or load something. */
  svg: string | null;
}

/** A user, as far as the ladder is concerned. */
export interface GraphqlUser {
  /** The user's id, a UUID. */
  id: string;
  /** The highest level that the points reach, found at the moment of reading; null below the lowest. */
  tierLevel: number | null;
  /** The user's points. */
  tierPoint: number | null;
}

/** What a change of a tier would do. */
export interface GraphqlTierPreview {
  /** Users who would rise. */
  promoted: number;
  /** Users who would fall. */
  demoted: number;
  /** Users who would stay where they are. */
  unchanged: number;
}

/** What every task is worth. Points that were earned before keep their value. */
export interface GraphqlTaskSetting {
  /** The number of the setting. */
  id: number;
  /** Points for the verification of an account, once. */
  verification: number | null;
  /** Points for deposits, by the amount that they reach. */
  wallet: (GraphqlWalletTask | null)[] | null;
  /** Points for every bid in an auction. */
  auction: number | null;
  /** Points for every direct purchase. */
  direct: number | null;
  /** Points for stakes, by the time that they reach. */
  staking: (GraphqlStakeTask | null)[] | null;
}

/** What a deposit of at least this amount earns. The highest amount that it reaches counts. */
export interface GraphqlWalletTask {
  /** The least deposit, in whole units of the currency. */
  amount: number;
  /** Points for the deposit. */
  point: number;
}

/** What every unit of a stake of at least this length earns. The longest one that it reaches counts. */
export interface GraphqlStakeTask {
  /** The least length, in days. */
  expiredTime: number;
  /** Points for each unit of the currency. */
  ratio: number;
}

/** What every task shall be worth. Numbers are 0 to 9007199254. */
export interface GraphqlTaskSettingInput {
  /** Points for the verification of an account, once. */
  verification: number;
  /** Points for deposits; each amount once. */
  wallet: (GraphqlWalletTaskInput | null)[];
  /** Points for every bid in an auction. */
  auction: number;
  /** Points for every direct purchase. */
  direct: number;
  /** Points for stakes; each length once. */
  staking: (GraphqlStakeTaskInput | null)[];
}

/** What a deposit of at least this amount shall earn. */
export interface GraphqlWalletTaskInput {
  /** The least deposit, in whole units of the currency. */
  amount: number;
  /** Points for the deposit. */
  point: number;
}

/** What every unit of a stake of at least this length shall earn. */
export interface GraphqlStakeTaskInput {
  /** The least length, in days. */
  expiredTime: number;
  /** Points for each unit of the currency. */
  ratio: number;
}

/** Every code of an error in a GraphQL answer. */
export type GraphqlTag =
  | 'graphql_invalid'
  | 'graphql_too_complex'
  | 'admin_required'
  | 'scope_missing'
  | 'confirmation_required'
  | 'tier_level_invalid'
  | 'tier_name_invalid'
  | 'tier_points_invalid'
  | 'badge_invalid'
  | 'task_setting_invalid'
  | 'tier_level_taken'
  | 'tier_points_not_increasing'
  | 'ladder_full'
  | 'internal';
