import type { components } from '../../generated/openapi.ts';
import { instant, instantOrNull } from '../core/clock.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { refuseNoWebhook } from './webhook-row.ts';

/** A stretch of the log that is sent again, as PostgreSQL returns it. */
export interface ReplayRow {
  replay_id: string;
  first_position: string;
  /** The one that it goes on with. */
  next_position: string;
  until_position: string;
  sent: string;
  state: 'running' | 'done' | 'cancelled';
  asked_by: string;
  created_at: string;
  ended_at: string | null;
}

export const REPLAY_COLUMNS = 'replay_id, first_position, next_position, until_position, sent, state, asked_by, created_at, ended_at';

const FIND = statement('webhook_replay', `select ${REPLAY_COLUMNS} from webhook_replays where webhook_id = $1 and replay_id = $2`);

/** Throws `webhook_not_found`, `replay_not_found`. */
export async function getReplay(db: Reader, webhookId: string, replayId: string): Promise<ReplayRow> {
  const [row] = await db.query<ReplayRow>(FIND, [webhookId, replayId]);
  if (row) return row;
  await refuseNoWebhook(db, webhookId);
  throw new Problem('replay_not_found');
}

export function replayView(row: ReplayRow): components['schemas']['Replay'] {
  const first = BigInt(row.first_position);
  return {
    replay_id: row.replay_id,
    state: row.state,
    events: Number(BigInt(row.until_position) - first + 1n),
    done: Number(BigInt(row.next_position) - first),
    sent: Number(row.sent),
    asked_by: row.asked_by,
    created_at: instant(row.created_at),
    ended_at: instantOrNull(row.ended_at),
  };
}
