import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { REPLAY_COLUMNS, type ReplayRow } from './replay-row.ts';
import { refuseNoWebhook } from './webhook-row.ts';

const FIND = statement('webhook_replay', `select ${REPLAY_COLUMNS} from webhook_replays where webhook_id = $1 and replay_id = $2`);

/** How far a replay is. Throws `webhook_not_found`, `replay_not_found`. */
export async function getReplay(db: Reader, webhookId: string, replayId: string): Promise<ReplayRow> {
  const [row] = await db.query<ReplayRow>(FIND, [webhookId, replayId]);
  if (row) return row;
  await refuseNoWebhook(db, webhookId);
  throw new Problem('replay_not_found');
}
