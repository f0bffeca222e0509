import type { Sealer } from '../../core/sealing.ts';
import { statement } from '../../core/statement.ts';
import type { Reader, Single } from '../../core/tx.ts';
import { readHeadersOf, readKeys } from '../secrets.ts';
import type { Target } from './sender.ts';

/** For so long a server sends for a webhook, unless it says again that it does. */
export const LEASE_S = 30;

// Whatever has something to be sent now and nobody who sends it. A server that had begun may go on, so that it need not wait for itself.
const CLAIM = statement(
  'webhooks_claim',
  `with claimed as (
     update webhook_cursors c set leased_until = now() + interval '${LEASE_S} seconds', leased_by = $1
     from (
       select c.webhook_id, c.shard
       from webhook_cursors c join webhooks w on w.webhook_id = c.webhook_id join log_heads h on h.shard = 0
       where c.shard = 0 and w.state = 'enabled' and (c.leased_until < now() or c.leased_by = $1) and c.webhook_id <> all($3::uuid[])
         and (c.paused_until is null or c.paused_until <= $2)
         and (
           c.position < h.position
           or exists (select from webhook_retries r where r.webhook_id = c.webhook_id and r.state = 'waiting' and r.due_at <= $2)
           or exists (select from webhook_retries r where r.webhook_id = c.webhook_id and r.asked_at is not null)
           or exists (select from webhook_replays p where p.webhook_id = c.webhook_id and p.state = 'running')
         )
       for update of c skip locked
     ) free
     where c.webhook_id = free.webhook_id and c.shard = free.shard
     returning c.webhook_id
   )
   select (select count(*)::integer from webhooks where state = 'enabled') as enabled, array(select webhook_id::text from claimed) as claimed`,
  { $3: 'uuid' },
);

interface Claims {
  /** How many webhooks there are that something is sent to. */
  readonly enabled: number;
  /** The ids of those that this server is to send for now. */
  readonly claimed: readonly string[];
}

/**
 * Makes this server the one that sends for every webhook that has something to be sent, and that no other server sends for. `running` are
 * those that it sends for already. Where there is nothing to do, nothing is written or locked.
 */
export async function claimWebhooks(single: Single, server: string, running: readonly string[]): Promise<Claims> {
  const [row] = await single.query<Claims>(CLAIM, [server, single.now, running]);
  return row as Claims;
}

/** A stretch of the log that is to be sent again. */
export interface RunningReplay {
  readonly id: string;
  readonly types: ReadonlySet<string>;
  readonly onlyUndelivered: boolean;
  readonly since: string | null;
  readonly until: string | null;
  readonly next: bigint;
  readonly last: bigint;
}

/** What a server has to know of a webhook to send for it. */
export interface Claimed extends Target {
  readonly webhookId: string;
  readonly types: ReadonlySet<string>;
  /** Changes whenever any of this does. */
  readonly revision: number;
  /** The position behind which it goes on. */
  readonly position: bigint;
  readonly pauseS: number;
  readonly replay: RunningReplay | undefined;
}

interface Row {
  url: string;
  types: string[];
  concurrency: number;
  revision: number;
  position: string;
  pause_s: number;
  replay_id: string | null;
  replay_types: string[];
  only_undelivered: boolean;
  since: string | null;
  until: string | null;
  next_position: string;
  until_position: string;
}

const LOAD = statement(
  'webhook_load',
  `select w.url, w.types, w.concurrency, w.revision, c.position, c.pause_s, p.replay_id, p.types as replay_types, p.only_undelivered, p.since,
     p.until, p.next_position, p.until_position
   from webhooks w
   join webhook_cursors c on c.webhook_id = w.webhook_id and c.shard = 0
   left join webhook_replays p on p.webhook_id = w.webhook_id and p.state = 'running'
   where w.webhook_id = $1 and w.state = 'enabled'`,
);

/** Reads what is needed to send for a webhook; undefined where it is not there any more, or disabled. */
export async function loadWebhook(db: Reader, sealer: Sealer, webhookId: string): Promise<Claimed | undefined> {
  // In this order: whoever changes keys or headers changes the revision as well, so that what is newer than it is noticed.
  const [row] = await db.query<Row>(LOAD, [webhookId]);
  if (!row) return undefined;
  const [keys, headers] = await Promise.all([readKeys(db, sealer, webhookId), readHeadersOf(db, sealer, webhookId)]);
  const { url, concurrency, revision } = row;
  const known = { webhookId, url, concurrency, revision, keys, headers, types: new Set(row.types), position: BigInt(row.position) };
  return { ...known, pauseS: row.pause_s, replay: replayOf(row) };
}

function replayOf({ replay_id: id, only_undelivered: onlyUndelivered, since, until, ...row }: Row): RunningReplay | undefined {
  if (id === null) return undefined;
  const [next, last] = [BigInt(row.next_position), BigInt(row.until_position)];
  return { id, types: new Set(row.replay_types), onlyUndelivered, since, until, next, last };
}
