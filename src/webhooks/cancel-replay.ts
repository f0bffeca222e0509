import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { getReplay } from './get-replay.ts';
import { lockWebhook, reviseWebhook } from './webhook-row.ts';

const CANCEL = statement(
  'webhook_replay_cancel',
  `update webhook_replays set state = 'cancelled', ended_at = $2 where replay_id = $1 and state = 'running' returning replay_id`,
);

/** Ends a replay that runs; one that has ended stays as it is. Throws `webhook_not_found`, `replay_not_found`. */
export async function cancelReplay(tx: Tx, webhookId: string, replayId: string): Promise<void> {
  await lockWebhook(tx, webhookId);
  await getReplay(tx, webhookId, replayId);
  const ended = await tx.query(CANCEL, [replayId, tx.now]);
  if (ended.length === 0) return;
  reviseWebhook(tx, webhookId);
  tx.audit('webhook.replay_cancelled', null, { webhook_id: webhookId, replay_id: replayId });
}
