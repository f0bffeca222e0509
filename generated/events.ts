// Made by `make generate` from openapi/events.yaml; never edited.
import type { components } from './openapi.ts';

/** Every audit action and what it records. */
export interface AuditPayloads {
  /** putUser made a user who was not known before. */
  'user.created': { tier: number; primary_code: string };
  /** putUser changed a known user. The payload names the changed fields, never the values of personal ones. */
  'user.updated': { fields: string[] };
  /** setUserTier put a user on a referral tier, the same one included. */
  'user.tier_changed': { old_tier: number; new_tier: number; note_id: string | null; note_commitment: string | null };
  /** eraseUser forgot a person and kept the money. */
  'user.erased': { sessions_ended: number; codes_disabled: number; written_off_micro: number };
  /** setSlug gave a user a custom code, new or taken back. The one that was there already is not told again. */
  'code.set': { code: string; replaced: string | null };
  /** deleteCode disabled a user's custom code, or an operator did by disableCode, after which its owner cannot take it back. */
  'code.disabled': { code: string };
  /** releaseCode took a custom code from its owner, so that anybody may take it. */
  'code.released': { code: string };
  /** attribute or recordSignup bound a user to an inviter, once and forever. */
  'signup.attributed': { inviter_user_id: string; code: string };
  /** attribute or recordSignup found a reason not to bind a user. */
  'signup.rejected': { reason: string; code: string | null };
  /** putUser gave a user the e-mail address of their inviter or of an invitee. The row is about the invitee. */
  'signup.flagged': { inviter_user_id: string; code: string; reason: string };
  /** requestPayout reserved money for a payout. */
  'payout.requested': { payout_id: string; amount_micro: number; network: string };
  /** cancelPayout took a payout back, and its money is available again. */
  'payout.cancelled': { payout_id: string; amount_micro: number };
  /** markPayoutProcessing or changePayouts took up a payout. */
  'payout.processing_started': { payout_id: string; amount_micro: number };
  /** markPayoutSent or changePayouts said that a payout had left, whether it was covered then, and whether it was to be sent all the same. */
  'payout.sent': { payout_id: string; amount_micro: number; tx_hash: string; covered: boolean; override: boolean };
  /** markPayoutFailed or changePayouts ended a payout, and its money is available again. */
  'payout.failed': { payout_id: string; amount_micro: number; note_id: string | null; note_commitment: string | null };
  /** markPayoutReturned said that a payout that was sent had come back, and its money is available again. */
  'payout.returned': { payout_id: string; amount_micro: number; note_id: string | null; note_commitment: string | null };
  /** approvePayouts said that an operator agrees to a payout, by credentials that these operators have seen. */
  'payout.approved': { payout_id: string; amount_micro: number; known_to: string[] };
  /** withdrawApproval took back that an operator agrees to a payout. */
  'payout.approval_withdrawn': { payout_id: string; amount_micro: number };
  /** createTicket made a login ticket; `read_only` says whether for a session that can only read. */
  'session.ticket_created': { expires_at: string; read_only: boolean };
  /** createEmbedToken made a token for an embedded page. */
  'session.embed_token_created': { origin: string; expires_at: string };
  /** enter turned a ticket into a session; `read_only` says whether it can only read. */
  'session.started': { expires_at: string; read_only: boolean };
  /** logout ended a session. */
  'session.ended': Record<string, never>;
  /** revokeSessions ended all sessions of a user. */
  'session.revoked': { sessions_ended: number };
  /** spendOnInvoice covered one of the user's invoices with reward credit. */
  'credit.spent': { invoice_id: string; amount_micro: number };
  /** startVerification began to verify the ledger. */
  'verification.started': { verification_id: string };
  /** updateProgramme put a new version in force. */
  'programme.updated': { old_version: string; new_version: string; fields: string[] };
  /** addUserTier put a new level into the ladder. */
  'user-tier.added': { level: number; name: string; points_micro: number; badge_removed: string[] };
  /** updateUserTier changed a level of the ladder. The payload names the changed fields. */
  'user-tier.updated': { level: number; fields: string[]; old_points_micro: number; new_points_micro: number; badge_removed: string[] };
  /** deleteUserTier took a level out of the ladder. */
  'user-tier.deleted': { level: number; name: string; points_micro: number };
  /** putTaskSetting put a version of the task setting in force. */
  'task-setting.replaced': { setting_id: number; version: number };
  /** listAuditEntries or getAuditEntry showed somebody the audit log, for the first time in this hour of UTC. The row stands for the hour. */
  'audit.read': { hour: string };
  /** With AUDIT_READS on, an operator read something about this user, for the first time in this hour of UTC. The row stands for the hour. */
  'user.read': { hour: string };
  /** createApiToken made a token. The payload never has its secret. */
  'token.created': { token_id: string; name: string; operator: string; prefix: string; scopes: string[]; networks: string[]; expires_at: string | null };
  /** rotateApiToken gave a token a new secret. The payload says of the one before until when it works, if it does. */
  'token.rotated': { token_id: string; name: string; operator: string; prefix: string; previous_expires_at: string | null };
  /** revokeApiToken ended a token. */
  'token.revoked': { token_id: string; name: string; operator: string };
  /** beginConsoleSession, enterByLink or finishOidcLogin let an operator into the console. */
  'operator.signed_in': { operator: string; way: string; expires_at: string };
  /** confirmOperator or finishOidcLogin was told again who sits in the console. */
  'operator.confirmed': { operator: string };
  /** endConsoleSession ended a console session. */
  'operator.signed_out': { operator: string };
  /** Somebody tried to enter the console, or to confirm, and was refused. Of many at once only the first are told: five in a minute from one
address, sixty from all.
 */
  'operator.refused': { operator: string | null; reason: string; address: string };
  /** putOperator made an operator, or finishOidcLogin one whom OIDC_ROLES gives a role. */
  'operator.created': { operator: string; role: string };
  /** putOperator changed an operator, or finishOidcLogin linked one or set the role that OIDC_ROLES gives. The payload names the changed fields, never an e-mail address. */
  'operator.changed': { operator: string; fields: string[]; old_role: string; new_role: string };
  /** endOperatorSessions ended the console sessions of an operator. */
  'operator.sessions_ended': { operator: string; sessions_ended: number };
  /** createWebhook made a webhook. The payload has no secret, no header, and of the address not what stands behind its path. */
  'webhook.created': { webhook_id: string; address: string; types: string[] };
  /** updateWebhook changed a webhook. The payload names the changed fields. */
  'webhook.updated': { webhook_id: string; address: string; fields: string[] };
  /** deleteWebhook deleted a webhook. */
  'webhook.deleted': { webhook_id: string; address: string };
  /** rotateWebhookSecret gave a webhook a new secret. */
  'webhook.secret_rotated': { webhook_id: string; previous_expires_at: string };
  /** redeliverEvent had an event sent to a webhook again. */
  'webhook.redelivered': { webhook_id: string; event_id: string };
  /** replayEvents began to send a stretch of the event log to a webhook again. */
  'webhook.replayed': { webhook_id: string; replay_id: string; events: number };
  /** cancelReplay ended a replay. */
  'webhook.replay_cancelled': { webhook_id: string; replay_id: string };
  /** testWebhook asked for an event for trial. It is sent to that webhook alone. */
  'webhook.tested': { webhook_id: string; event_id: string };
  /** Nothing was taken by a webhook for five days, or its receiver said that it is gone, or updateWebhook disabled it. It is never sent to that
webhook itself.
 */
  'webhook.disabled': { webhook_id: string; reason: string };
}

export type AuditAction = keyof AuditPayloads;

/** Every type of event and the schema of its data. */
export interface OutgoingData {
  /** putUser made a user who was not known before. */
  'user.created': components['schemas']['UserFacts'];
  /** setUserTier put a user on a referral tier, the same one included. */
  'user.tier_changed': components['schemas']['TierChanged'];
  /** eraseUser forgot a person and kept the money. */
  'user.erased': components['schemas']['UserErased'];
  /** setSlug gave a user a custom code, new or taken back. The one that was there already is not told again. */
  'code.set': components['schemas']['CodeSet'];
  /** deleteCode disabled a user's custom code, or an operator did by disableCode, after which its owner cannot take it back. */
  'code.disabled': components['schemas']['CodeDisabled'];
  /** attribute or recordSignup bound a user to an inviter, once and forever. */
  'signup.attributed': components['schemas']['SignupAttributed'];
  /** attribute or recordSignup found a reason not to bind a user. */
  'signup.rejected': components['schemas']['SignupRejected'];
  /** requestPayout reserved money for a payout. */
  'payout.requested': components['schemas']['PayoutFacts'];
  /** cancelPayout took a payout back, and its money is available again. */
  'payout.cancelled': components['schemas']['PayoutFacts'];
  /** markPayoutProcessing or changePayouts took up a payout. */
  'payout.processing_started': components['schemas']['PayoutFacts'];
  /** markPayoutSent or changePayouts said that a payout had left, whether it was covered then, and whether it was to be sent all the same. */
  'payout.sent': components['schemas']['PayoutFacts'];
  /** markPayoutFailed or changePayouts ended a payout, and its money is available again. */
  'payout.failed': components['schemas']['PayoutFacts'];
  /** markPayoutReturned said that a payout that was sent had come back, and its money is available again. */
  'payout.returned': components['schemas']['PayoutFacts'];
  /** spendOnInvoice covered one of the user's invoices with reward credit. */
  'credit.spent': components['schemas']['CreditMoved'];
  /** updateProgramme put a new version in force. */
  'programme.updated': components['schemas']['ProgrammeUpdated'];
  /** recordBillingEvents was told of the first payment of an attributed user that was, at least in part, the user's own money. */
  'invitee.first_paid': components['schemas']['FirstPayment'];
  /** recordBillingEvents was told of a payment that earned the payer's inviter a reward. */
  'reward.created': components['schemas']['RewardCreated'];
  /** recordBillingEvents was told that an invitee got money back, and took the share of it from the reward. */
  'reward.reversed': components['schemas']['RewardMoved'];
  /** recordBillingEvents was told that a dispute was won, and gave back what it had taken from the reward. */
  'reward.restored': components['schemas']['RewardMoved'];
  /** The hold of a reward was over when the job sweepRewards came, or somebody who moved the user's money before it. */
  'reward.unlocked': components['schemas']['RewardUnlocked'];
  /** recordBillingEvents was told that an invoice was voided or refunded, and gave back the reward credit that had covered it. */
  'credit.returned': components['schemas']['CreditMoved'];
  /** recordPointEvents was told of something that earned a user points. */
  'points.earned': components['schemas']['PointsEarned'];
  /** testWebhook asked for an event for trial. It is sent to that webhook alone. */
  'webhook.tested': components['schemas']['WebhookTested'];
  /** For a day, nothing that was sent to a webhook was taken. It is never sent to that webhook itself. */
  'webhook.failing': components['schemas']['WebhookFailing'];
  /** Nothing was taken by a webhook for five days, or its receiver said that it is gone, or updateWebhook disabled it. It is never sent to that
webhook itself.
 */
  'webhook.disabled': components['schemas']['WebhookDisabled'];
}

export type OutgoingType = keyof OutgoingData;

/** The version of each type's data. */
export const OUTGOING_VERSIONS = {
  'user.created': 1,
  'user.tier_changed': 1,
  'user.erased': 1,
  'code.set': 1,
  'code.disabled': 1,
  'signup.attributed': 1,
  'signup.rejected': 1,
  'payout.requested': 1,
  'payout.cancelled': 1,
  'payout.processing_started': 1,
  'payout.sent': 1,
  'payout.failed': 1,
  'payout.returned': 1,
  'credit.spent': 1,
  'programme.updated': 1,
  'invitee.first_paid': 1,
  'reward.created': 1,
  'reward.reversed': 1,
  'reward.restored': 1,
  'reward.unlocked': 1,
  'credit.returned': 1,
  'points.earned': 1,
  'webhook.tested': 1,
  'webhook.failing': 1,
  'webhook.disabled': 1,
} as const satisfies Record<OutgoingType, number>;
