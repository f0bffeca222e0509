import type { OperationId } from '../../../generated/operations.ts';
import type { Cost } from './meter.ts';

export const MEASURES = ['statements', 'read', 'written', 'bytes', 'cpu'] as const;
export type Bound = Pick<Cost, (typeof MEASURES)[number]>;

/**
 * A bound may be this high however little is used: PostgreSQL reads its own catalogues now and then. Processor time cannot be counted
 * exactly, and its bound may be any that keeps excess out.
 */
export const NEAR: Partial<Bound> = { statements: 8, read: 2000, written: 20, bytes: 2000 };

/** Statements, rows looked at, rows written, bytes answered, processor time. */
const bound = (statements: number, read: number, written: number, bytes: number, cpu: number): Bound => ({
  statements,
  read,
  written,
  bytes,
  cpu,
});

/** How much PostgreSQL may read of its own catalogues in addition, for a connection that is new or has forgotten a plan. */
export const CATALOGUES = 5000;

/**
 * What an operation takes is not the same in each run. Of two plans that cost nearly the same PostgreSQL takes the one or the other,
 * which reads twice as many rows; and ids are random, so that users fall into a slice of the verification more or less.
 */
const SWINGS: Partial<Bound> = { statements: 1.1, read: 2 };

/** How much an operation may take of something. */
export function mostOf(operation: OperationId, name: (typeof MEASURES)[number]): number {
  return Math.ceil(BOUNDS[operation][name] * (SWINGS[name] ?? 1)) + (name === 'read' ? CATALOGUES : 0);
}

/** A line of the table below for what was measured. */
export function tellBound(operation: OperationId, { statements, read, written, bytes, cpu }: Bound): string {
  return `  ${operation}: bound(${statements}, ${read}, ${written}, ${bytes}, ${Math.ceil(cpu)}),`;
}

/**
 * The most that each operation may cost, for any caller and any request. This table may only shrink: costs proportional to a user's
 * sessions will go with a bound on these. What lists read of rows that they skip is the price of `offset`, which is published; behind a
 * cursor they read none of them. Of the lists over the time of the ledger most that is counted as read is not: the index of a time counts ten
 * rows for each block that it names, whether anybody looks into it or not.
 */
export const BOUNDS: Record<OperationId, Bound> = {
  listUsers: bound(2, 97_000, 0, 65_000, 30),
  getUser: bound(3, 1000, 0, 19_000, 30),
  setUserTier: bound(8, 1000, 10, 1000, 30),
  listUserAttributions: bound(3, 250_000, 0, 72_000, 30),
  listUserInvitees: bound(3, 1000, 0, 50_000, 30),
  listUserRewards: bound(2, 1000, 0, 75_000, 30),
  getUserRecord: bound(2, 130_000, 0, 1000, 30),
  putUser: bound(11, 13_000, 10, 1000, 30),
  listUserCodes: bound(3, 7300, 0, 50_000, 30),
  disableCode: bound(4, 1000, 0, 1000, 30),
  releaseCode: bound(4, 1000, 0, 1000, 30),
  lookUp: bound(6, 1000, 0, 6000, 30),
  getMe: bound(5, 1000, 0, 1000, 30),
  getMyBalance: bound(5, 1000, 0, 1000, 30),
  // Of all time, and of a user with as many payments.
  getMyStats: bound(5, 610_000, 0, 35_000, 30),
  setSlug: bound(12, 7300, 10, 1000, 30),
  deleteCode: bound(6, 1000, 0, 1000, 30),
  resolveCode: bound(2, 1000, 0, 1000, 30),
  followLink: bound(3, 1000, 0, 1000, 30),
  attribute: bound(18, 1000, 10, 1000, 30),
  recordSignup: bound(15, 1000, 10, 1000, 30),
  listInvitees: bound(5, 25_000, 0, 30_000, 30),
  listRewards: bound(5, 250_000, 0, 75_000, 30),
  listAllRewards: bound(17, 920_000, 0, 80_000, 80),
  listAllTransfers: bound(17, 470_000, 0, 62_000, 30),
  listTransfers: bound(2, 1000, 0, 55_000, 30),
  listMyTransfers: bound(5, 1000, 0, 55_000, 30),
  verifyLedger: bound(263, 33_000_000, 0, 1000, 400),
  startVerification: bound(8, 1000, 10, 1000, 30),
  listVerifications: bound(2, 1000, 0, 1000, 30),
  recordBillingEvents: bound(18, 5700, 3400, 150_000, 200),
  previewBillingEvents: bound(16, 5500, 3400, 150_000, 200),
  getBillingEvent: bound(3, 1000, 0, 1000, 30),
  listBillingEvents: bound(2, 100_000, 0, 150_000, 60),
  getInvoice: bound(6, 1000, 0, 1000, 30),
  listMyInvoices: bound(5, 1000, 0, 22_000, 30),
  spendOnInvoice: bound(16, 3100, 10, 1000, 40),
  simulatePaid: bound(1, 1000, 0, 1000, 30),
  listPayouts: bound(5, 250_000, 0, 110_000, 30),
  requestPayout: bound(14, 1000, 10, 1000, 50),
  checkAddress: bound(5, 1000, 0, 1000, 60),
  cancelPayout: bound(12, 1000, 10, 1000, 30),
  listAllPayouts: bound(2, 380_000, 0, 110_000, 50),
  getPayout: bound(2, 1000, 0, 1000, 30),
  markPayoutProcessing: bound(9, 1000, 10, 1000, 40),
  markPayoutSent: bound(16, 5900, 750, 1000, 100),
  markPayoutFailed: bound(14, 1000, 10, 1000, 30),
  markPayoutReturned: bound(14, 1000, 10, 1000, 30),
  changePayouts: bound(515, 7000, 2100, 35_000, 300),
  approvePayouts: bound(510, 3200, 1100, 1000, 100),
  withdrawApproval: bound(7, 1000, 10, 1000, 30),
  getSeries: bound(6, 13_000, 0, 2100, 30),
  // Payouts of whoever was paid since the range began are among all transfers since then.
  getFunnel: bound(5, 110_000, 0, 1000, 60),
  getLiabilities: bound(3, 4000, 0, 1000, 30),
  listTopInviters: bound(3, 11_000, 0, 1000, 30),
  getStatement: bound(5, 130_000, 0, 1000, 30),
  listAuditEntries: bound(4, 2000, 10, 90_000, 30),
  listEvents: bound(3, 2000, 0, 150_000, 30),
  getEvent: bound(2, 1000, 0, 2000, 30),
  createWebhook: bound(12, 1000, 20, 2000, 30),
  listWebhooks: bound(2, 2000, 0, 2000, 30),
  getWebhook: bound(2, 1000, 0, 2000, 30),
  updateWebhook: bound(12, 1000, 20, 2000, 30),
  deleteWebhook: bound(8, 1000, 20, 1000, 30),
  rotateWebhookSecret: bound(10, 1000, 10, 1000, 30),
  testWebhook: bound(8, 1000, 10, 1000, 30),
  listDeliveries: bound(5, 2000, 0, 2000, 30),
  redeliverEvent: bound(8, 1000, 10, 1000, 30),
  replayEvents: bound(10, 2000, 10, 1000, 30),
  getReplay: bound(3, 1000, 0, 1000, 30),
  cancelReplay: bound(8, 1000, 10, 1000, 30),
  getAuditEntry: bound(4, 1000, 10, 1000, 30),
  listSessions: bound(3, 110_000, 0, 24_000, 30),
  createTicket: bound(7, 1000, 10, 1000, 30),
  createEmbedToken: bound(7, 1000, 10, 1000, 30),
  enter: bound(13, 1000, 10, 1000, 30),
  getSession: bound(5, 1000, 0, 1000, 30),
  getTerms: bound(2, 1000, 0, 1000, 30),
  getProgramme: bound(2, 1000, 0, 1600, 30),
  listProgrammeVersions: bound(2, 1000, 0, 1000, 30),
  previewProgramme: bound(7, 20_000, 0, 1000, 60),
  getProgrammeVersion: bound(2, 1000, 0, 1600, 30),
  listUserTiers: bound(5, 1000, 0, 7_100_000, 400),
  getMyTier: bound(5, 1000, 0, 1000, 30),
  getBadge: bound(2, 1000, 0, 1000, 50),
  addUserTier: bound(7, 1000, 10, 1000, 60),
  deleteUserTier: bound(7, 1000, 10, 1000, 50),
  updateUserTier: bound(7, 1000, 10, 1000, 70),
  previewUserTier: bound(3, 1000, 0, 1000, 30),
  getLadderCounts: bound(3, 1000, 0, 2600, 30),
  previewBadge: bound(1, 1000, 0, 1000, 60),
  getTaskSetting: bound(2, 1000, 0, 1000, 30),
  putTaskSetting: bound(8, 1000, 10, 1000, 40),
  listTaskSettings: bound(2, 1000, 0, 12_000, 30),
  recordPointEvents: bound(11, 3200, 1200, 27_000, 200),
  getUserStanding: bound(3, 1300, 0, 14_000, 30),
  listPointEvents: bound(3, 1000, 0, 50_000, 30),
  createApiToken: bound(9, 1000, 10, 1000, 30),
  listApiTokens: bound(2, 1000, 0, 90_000, 30),
  rotateApiToken: bound(7, 1000, 10, 1000, 30),
  revokeApiToken: bound(6, 1000, 10, 1000, 30),
  graphql: bound(9, 1000, 10, 1000, 300),
  updateProgramme: bound(9, 1000, 10, 1600, 70),
  beginConsoleSession: bound(7, 1000, 10, 1000, 30),
  endConsoleSession: bound(7, 1000, 10, 1000, 30),
  confirmOperator: bound(8, 1000, 10, 1000, 30),
  enterByLink: bound(7, 1000, 10, 1900, 30),
  beginOidcLogin: bound(1, 1000, 0, 1000, 30),
  finishOidcLogin: bound(1, 1000, 0, 1000, 30),
  listOperators: bound(3, 1000, 0, 2000, 30),
  getOperator: bound(2, 1000, 0, 2100, 30),
  putOperator: bound(9, 1000, 10, 1000, 30),
  endOperatorSessions: bound(7, 1000, 10, 1000, 30),
  getDeployment: bound(4, 1000, 0, 1000, 30),
  logout: bound(5, 1000, 10, 1000, 30),
  revokeSessions: bound(7, 130_000, 120_000, 1000, 300),
  eraseUser: bound(19, 490_000, 340_000, 1000, 90),
};
