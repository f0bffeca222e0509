import type { OperatorActor } from '../core/actor.ts';
import { HOUR_MS } from '../core/clock.ts';
import { newId } from '../core/ids.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { logBounds, positionOf } from '../events/list-events.ts';
import { positionAt } from '../events/position-at.ts';
import { typesOf } from './create-webhook.ts';
import { REPLAY_COLUMNS, type ReplayRow } from './replay-row.ts';
import { lockEnabledWebhook, reviseWebhook } from './webhook-row.ts';

export interface ReplayDraft {
  since: Date | undefined;
  until: Date | undefined;
  /** A place in the log, as `listEvents` says it. */
  after: string | undefined;
  /** None are the webhook's own. */
  types: readonly string[];
  onlyUndelivered: boolean;
}

/**
 * An event is dated by the beginning of its transaction, and gets its place after the end: of events that stand next to each other the moments
 * are not in order. No transaction of a request lasts so long.
 */
const SLACK_MS = HOUR_MS;

const RUNNING = statement('webhook_replay_runs', `select from webhook_replays where webhook_id = $1 and state = 'running'`);
const START = statement(
  'webhook_replay_start',
  `insert into webhook_replays (replay_id, webhook_id, types, only_undelivered, since, until, first_position, next_position, until_position,
     sent, state, asked_by, created_at, ended_at)
   values ($1, $2, $3, $4, $5, $6, $7, $7, $8, 0, 'running', $9, $10, null)
   returning ${REPLAY_COLUMNS}`,
  { $3: 'text' },
);

/**
 * Begins to send a stretch of the log to a webhook again. Throws `invalid_json`, `cursor_invalid`, `webhook_not_found`, `webhook_disabled`,
 * `replay_running`, `cursor_expired`.
 */
export async function replayEvents(tx: Tx, maker: OperatorActor, webhookId: string, draft: ReplayDraft): Promise<ReplayRow> {
  const { since, until } = draft;
  if (since && until && until <= since) throw new Problem('invalid_json', 'until is not after since.');
  const after = positionOf(draft.after);
  await lockEnabledWebhook(tx, webhookId);
  if ((await tx.query(RUNNING, [webhookId])).length > 0) throw new Problem('replay_running');
  const { dropped, position } = await logBounds(tx);
  if (after !== undefined && after > position) throw new Problem('cursor_invalid');
  if (after !== undefined && after < dropped) throw new Problem('cursor_expired');
  const begin = since ? await positionAt(tx, new Date(since.getTime() - SLACK_MS)) : dropped;
  const end = until ? await positionAt(tx, new Date(until.getTime() + SLACK_MS)) : position;
  const first = (after !== undefined && after > begin ? after : begin) + 1n;
  const last = end < first ? first - 1n : end;
  const asked = [typesOf(draft.types), draft.onlyUndelivered, since ?? null, until ?? null];
  const [row] = await tx.query<ReplayRow>(START, [newId(tx.now), webhookId, ...asked, first, last, maker.name, tx.now]);
  reviseWebhook(tx, webhookId);
  const { replay_id } = row as ReplayRow;
  tx.audit('webhook.replayed', null, { webhook_id: webhookId, replay_id, events: Number(last - first + 1n) });
  return row as ReplayRow;
}
