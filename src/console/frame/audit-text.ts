import type { Words } from '../../../generated/words/console/words.ts';

/** Everything that the audit log tells of, as openapi/events.yaml names it; a test holds them against each other. */
export const ACTIONS: readonly string[] = [
  'user.created',
  'user.updated',
  'user.tier_changed',
  'user.erased',
  'code.set',
  'code.disabled',
  'code.released',
  'signup.attributed',
  'signup.rejected',
  'signup.flagged',
  'payout.requested',
  'payout.cancelled',
  'payout.processing_started',
  'payout.sent',
  'payout.failed',
  'payout.returned',
  'payout.approved',
  'payout.approval_withdrawn',
  'session.ticket_created',
  'session.embed_token_created',
  'session.started',
  'session.ended',
  'session.revoked',
  'credit.spent',
  'verification.started',
  'programme.updated',
  'user-tier.added',
  'user-tier.updated',
  'user-tier.deleted',
  'task-setting.replaced',
  'audit.read',
  'user.read',
  'token.created',
  'token.rotated',
  'token.revoked',
  'operator.signed_in',
  'operator.confirmed',
  'operator.signed_out',
  'operator.refused',
  'operator.created',
  'operator.changed',
  'operator.sessions_ended',
  'webhook.created',
  'webhook.updated',
  'webhook.deleted',
  'webhook.secret_rotated',
  'webhook.disabled',
  'webhook.tested',
  'webhook.redelivered',
  'webhook.replayed',
  'webhook.replay_cancelled',
];

type ByName = Record<string, (() => string) | undefined>;

const keyOf = (action: string) => action.replaceAll(/[.-]/g, '_');

/** An action in words; one that a newer server has, by its name. */
export function actionText(action: string, { actions }: Words): string {
  return (actions as ByName)[keyOf(action)]?.() ?? action;
}

/** What a property of the details is called; one that a newer server has, by its name. */
export function detailText(name: string, { details }: Words): string {
  return (details as ByName)[name]?.() ?? name;
}

/** The details of an entry: what it changed, before and after, and what it says besides. */
export function readDetails(details: Readonly<Record<string, unknown>>) {
  const changed = Object.keys(details).flatMap((name) => (name.startsWith('old_') ? [name.slice('old_'.length)] : []));
  return {
    changes: changed.map((name) => ({ name, before: details[`old_${name}`], after: details[`new_${name}`] })),
    rest: Object.entries(details).filter(([name]) => !changed.includes(name.replace(/^(old|new)_/, ''))),
  };
}
