import { fromDatabase, HOUR_MS, SECOND_MS } from '../core/clock.ts';
import { FIRST_ID } from '../core/ids.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { BillingEvent } from './billing-event.ts';

export interface BillingFilter {
  readonly invoiceId: string | undefined;
  /** The payer. */
  readonly userId: string | undefined;
  /** Who had invited the payer then. Nobody is known to have invited the payer of a rejected event. */
  readonly inviterUserId: string | undefined;
  readonly type: BillingEvent['type'] | undefined;
  readonly outcome: string | undefined;
  readonly reason: string | undefined;
  /** Reported from this moment on, itself included. */
  readonly since: Date | undefined;
  /** Reported before this moment. */
  readonly until: Date | undefined;
}

/** Where a reported event stands in the list: by its moment, and among those of one moment by a hash of its id, which is as long as any. */
export interface Place {
  readonly received_at: string | Date;
  readonly place: string;
}

export interface PlacedId extends Place {
  readonly received_at: string;
  readonly event_id: string;
  readonly is_rejected: boolean;
}

export interface PlaceStretch {
  readonly places: PlacedId[];
  readonly stoppedAt: Place | undefined;
  readonly nextWidthMs: number;
}

/** `$1` and `$2` are the range, both included; with `$3` the key behind which rows are wanted, at most `$4`. */
const IN_RANGE = 'e.received_at >= $1::timestamptz and e.received_at <= $2::timestamptz';

const EVENTS = `
  select e.received_at, e.event_id, false as is_rejected from billing_events e
  where ${IN_RANGE}
    and ($5::uuid is null or e.user_id = $5) and ($6::uuid is null or e.inviter_user_id = $6)
    and ($7::text is null or e.type::text = $7) and ($8::text is null or e.outcome::text = $8) and ($9::text is null or e.reason = $9)`;

/** A rejected event is shown until its id is accepted; `offset 0` has each looked up: for a join, all events there are might be read. */
const REJECTIONS = `
  select r.received_at, r.event_id, true as is_rejected from billing_rejections r
  where r.received_at >= $1::timestamptz and r.received_at <= $2::timestamptz
    and ($5::uuid is null or r.user_id = $5) and $6::uuid is null
    and ($7::text is null or r.type = $7) and coalesce($8::text, 'rejected') = 'rejected' and ($9::text is null or r.reason = $9)
    and not exists (select from billing_events e where e.event_id = r.event_id offset 0)`;

/** SQL for where an id of the host's stands among those of one moment: a hash of it, for a cursor has no room for 255 characters. */
export const placeOf = (id: string) => `encode(substring(sha256(convert_to(${id}, 'UTF8')) for 16), 'hex')::uuid`;

const PLACED = `select reported.*, ${placeOf('event_id')} as place`;
const BEHIND = `(received_at, place) < ($2::timestamptz, $3::uuid) order by received_at desc, place desc limit $4`;

const BETWEEN = statement(
  'billing_places_between',
  `select * from (${PLACED} from (${EVENTS} union all ${REJECTIONS}) reported) placed where ${BEHIND}`,
);

const COUNT = statement('billing_places_count', `select count(*) as count from billing_events e where ${IN_RANGE}`);

const OF_INVOICE = statement(
  'billing_places_of_invoice',
  `select * from (
     ${PLACED} from (${EVENTS} and e.invoice_id = $10 union all ${REJECTIONS} and r.invoice_id = $10) reported
   ) placed where ${BEHIND}`,
);

const REJECTED = statement('billing_places_rejected', `select * from (${PLACED} from (${REJECTIONS}) reported) placed where ${BEHIND}`);

/** Moments of events have an index that says where they lie, and no order. So a list is read in stretches of time, this one first. */
export const FIRST_WIDTH_MS = 6 * HOUR_MS;
const MINUTE_MS = 60 * SECOND_MS;
/** How many events a stretch should have, how much wider or narrower it may be than the one before, and how many a page looks at. */
const WANTED = 5000;
const CHANGE_MAX = 4;
export const LOOKED_AT_MAX = 20_000;
/** Nothing was reported before. */
const DAWN = Date.UTC(2000);
/** Stands behind every row of its moment. */
const LAST_PLACE = FIRST_ID;

/** The key behind which rows are wanted: the cursor's, or the end of the range where that is older. */
function upperOf({ until }: BillingFilter, [moment, place]: readonly string[]): readonly [string, string] {
  if (until && !(timeOf(moment) < until.getTime())) return [until.toISOString(), LAST_PLACE];
  return [moment as string, place as string];
}

const timeOf = (moment: string | undefined) => (moment === 'infinity' ? Number.POSITIVE_INFINITY : Date.parse(moment as string));

/**
 * Where the reported events of a filter stand behind a key of the list, newest first, at most `count`. Those of an invoice, and rejected
 * ones, have indexes of their own. All others are looked for in stretches of time, until enough are found, the range ends, or
 * LOOKED_AT_MAX events were looked at.
 */
export async function readPlaces(
  db: Reader,
  filter: BillingFilter,
  behind: readonly string[],
  count: number,
  widthMs: number,
): Promise<PlaceStretch> {
  const { userId, inviterUserId, type, outcome, reason, invoiceId, since } = filter;
  const narrowed = [userId ?? null, inviterUserId ?? null, type ?? null, outcome ?? null, reason ?? null];
  const upper = upperOf(filter, behind);
  const values = [since ?? '-infinity', ...upper, count, ...narrowed];
  const whole = (places: PlacedId[]) => ({ places, stoppedAt: undefined, nextWidthMs: widthMs });
  if (invoiceId !== undefined) return whole(await db.query<PlacedId>(OF_INVOICE, [...values, invoiceId]));
  if (outcome === 'rejected') return whole(await db.query<PlacedId>(REJECTED, values));
  return walk(db, { from: since?.getTime() ?? Number.NEGATIVE_INFINITY, upper, count, widthMs, narrowed });
}

interface Walk {
  readonly from: number;
  readonly upper: readonly [moment: string, place: string];
  readonly count: number;
  readonly widthMs: number;
  readonly narrowed: readonly unknown[];
}

async function walk(db: Reader, { from, upper, count, widthMs, narrowed }: Walk): Promise<PlaceStretch> {
  const places: PlacedId[] = [];
  let [key, nextWidthMs, lookedAt] = [upper, widthMs, 0];
  for (;;) {
    const top = Math.min(timeOf(key[0]), db.now.getTime());
    const bottom = bottomOf(top - nextWidthMs, from);
    const lowest = Number.isFinite(bottom) ? new Date(bottom).toISOString() : '-infinity';
    places.push(...(await db.query<PlacedId>(BETWEEN, [lowest, ...key, count - places.length, ...narrowed])));
    if (places.length === count) return { places, stoppedAt: undefined, nextWidthMs: Math.min(nextWidthMs, widthOf(places, top)) };
    if (bottom <= from) return { places, stoppedAt: undefined, nextWidthMs };
    const [seen] = await db.query<{ count: string }>(COUNT, [lowest, key[0]]);
    const many = Number(seen?.count);
    nextWidthMs *= Math.min(CHANGE_MAX, Math.max(1 / CHANGE_MAX, WANTED / Math.max(many, 1)));
    lookedAt += many;
    if (lookedAt >= LOOKED_AT_MAX) return { places, stoppedAt: { received_at: new Date(bottom), place: LAST_PLACE }, nextWidthMs };
    key = [lowest, LAST_PLACE];
  }
}

/** How wide a stretch is likely to have some times as many, where so many were found since its top: who reads on reads no more than that. */
function widthOf(places: readonly PlacedId[], top: number): number {
  const last = places.at(-1) as PlacedId;
  return Math.max(CHANGE_MAX * (top - fromDatabase(last.received_at).getTime()), MINUTE_MS);
}

/** Where a stretch of time ends: at the end of the range, if not before. A range without an end ends with the last stretch. */
function bottomOf(wanted: number, from: number): number {
  return wanted > Math.max(from, DAWN) ? wanted : from;
}
