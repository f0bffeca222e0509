import { lostRace } from '../core/lost-race.ts';
import { fromMicroPoints } from '../core/micro-points.ts';
import { MICRO_MAX } from '../core/money.ts';
import { idOf, type Report } from '../core/report.ts';
import { bigint, integer, rows, text, textAs, timestamptz, uuid } from '../core/rows.ts';
import type { Write } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { type Level, levelAt, readLevels } from '../user-tiers/read-levels.ts';
import { findPointEvents, type KeptPointEvent } from './find-point-events.ts';
import { findTaskSetting, type SettingVersion } from './get-task-setting.ts';
import { balanceWrites, lockPointBalances, type PointBalance } from './point-balance.ts';
import { faultOf, isSamePointEvent, type PointEvent, type PointEventSchema, readPointEvent } from './point-event.ts';
import { findReversals, isReversal, type Reversals, takeBack } from './reversal.ts';
import { type Deed, type NoPoints, nothing, type Worth, worthOf } from './worth.ts';

/** Why an event was not kept. */
export type NotKept = 'user_not_found' | 'invalid_event' | 'event_id_reused' | 'event_mismatch' | 'amount_out_of_range';

/** The outcome of one report. */
export interface PointOutcome {
  readonly id: string | null;
  readonly micro: bigint;
  readonly reason: NoPoints | NotKept | null;
  /** Of an `invalid_event`: what is wrong with it, in plain words. */
  readonly detail?: string;
  readonly replayed: boolean;
}

interface NewPointEvent extends KeptPointEvent {
  readonly seq: bigint;
  readonly report: Report;
  /** The points that the user had before it. */
  readonly before: bigint;
}

/** What events are decided on, and what has been decided so far. */
interface PointBatch {
  readonly setting: SettingVersion | undefined;
  readonly balances: Map<string, PointBalance>;
  readonly known: Map<string, KeptPointEvent>;
  readonly reversals: Reversals;
  readonly accepted: NewPointEvent[];
}

/**
 * Takes reports of what users did and gives them the points that it is worth under the setting in force, in order. Points stay what they
 * were when they were earned, until a reversal takes them back. Each report gets its own outcome; an event id counts once, no matter who
 * repeats it and how often.
 */
export async function recordPointEvents(tx: Tx, reports: readonly Report[], schema: PointEventSchema): Promise<PointOutcome[]> {
  const read = reports.map(({ element }) => readPointEvent(element, schema, tx.now));
  const events = read.filter((event) => event !== undefined);
  const ids = [...new Set(events.flatMap(({ id, reverses }) => (reverses === null ? id : [id, reverses])))];
  // Only what is read after the lock is certain: an event and its reversal may come at the same time.
  const [balances, known, reversals, setting, levels] = await Promise.all([
    lockPointBalances(tx, [...new Set(events.map(({ userId }) => userId))]),
    findPointEvents(tx, ids),
    findReversals(tx, ids),
    findTaskSetting(tx),
    readLevels(tx),
  ]);
  const batch: PointBatch = { setting, balances, known: new Map(known), reversals, accepted: [] };
  const outcomes = reports.map((report, index) => {
    const event = read[index];
    return event ? decide(batch, event, report) : invalid(idOf(report.element), faultOf(report.element, schema));
  });
  tx.write(writesOf(batch, tx.now));
  tellEarned(tx, batch.accepted, levels);
  return outcomes;
}

/** Tells the event log what has earned points, and which levels they reach. */
function tellEarned(tx: Tx, accepted: readonly NewPointEvent[], levels: readonly Level[]): void {
  for (const { event, worth, report, before } of accepted) {
    if (worth.micro <= 0n || event.task === 'reversal') continue;
    const reached = { level_before: levelAt(levels, before), level_after: levelAt(levels, before + worth.micro) };
    const earned = { event_id: event.id, task: event.task, points: fromMicroPoints(worth.micro), ...reached };
    tx.emit('points.earned', event.userId, earned, { requestId: report.requestId });
  }
}

const invalid = (id: string | null, detail: string): PointOutcome => ({ id, micro: 0n, reason: 'invalid_event', detail, replayed: false });

function decide(batch: PointBatch, event: PointEvent, report: Report): PointOutcome {
  const { id } = event;
  const refused = (reason: NotKept, replayed = false): PointOutcome => ({ id, micro: 0n, reason, replayed });
  const known = batch.known.get(id);
  if (known && isSamePointEvent(known.event, event)) return { id, ...known.worth, replayed: true };
  if (known) return refused('event_id_reused', true);
  const balance = batch.balances.get(event.userId);
  if (!balance) return refused('user_not_found');
  const worth = isReversal(event) ? takeBack(event, batch.known, batch.reversals) : earn(batch, event as Deed, balance);
  if (typeof worth === 'string') return refused(worth);
  if ('fault' in worth) return invalid(id, worth.fault);
  const before = balance.pointsMicro;
  balance.pointsMicro += worth.micro;
  balance.seq += 1n;
  batch.known.set(id, { event, worth });
  batch.accepted.push({ event, worth, seq: balance.seq, report, before });
  return { id, ...worth, replayed: false };
}

/** What a user earns; nothing with an event that was taken back before it came. A verification counts once, taken back or not. */
function earn({ setting, reversals }: PointBatch, event: Deed, balance: PointBalance): Worth | 'amount_out_of_range' {
  const worth = worthOf(event, setting?.setting, balance.verified);
  const isReversed = reversals.has(event.id, event.userId);
  if (!isReversed && balance.pointsMicro + worth.micro > MICRO_MAX) return 'amount_out_of_range';
  balance.verified ||= event.task === 'verification' && worth.reason === null;
  return isReversed ? nothing('reversed') : worth;
}

const EVENTS = rows<NewPointEvent>('point_events', {
  user_id: uuid(({ event }) => event.userId),
  seq: bigint(({ seq }) => seq),
  event_id: text(({ event }) => event.id),
  task: textAs('point_task', ({ event }) => event.task),
  occurred_at: timestamptz(({ event }) => event.occurredAt),
  amount_micro: bigint(({ event }) => event.amountMicro),
  days: integer(({ event }) => event.days),
  reverses: text(({ event }) => event.reverses),
  points_micro: bigint(({ worth }) => worth.micro),
  reason: text(({ worth }) => worth.reason),
  reported_by: text(({ report }) => report.reportedBy),
});

const addEvents = EVENTS.insert('point_events_add', {
  same: { setting_version: 'integer', received_at: 'timestamptz' },
  taken: () => lostRace('another batch has just reported the same event'),
});

function writesOf({ setting, balances, reversals, accepted }: PointBatch, now: Date): Write[] {
  const changed = [...new Set(accepted.map(({ event }) => event.userId))].map((userId) => balances.get(userId) as PointBalance);
  const events = addEvents(accepted, { setting_version: setting?.version ?? null, received_at: now });
  return [...events, ...reversals.writes(), ...balanceWrites(changed)];
}
