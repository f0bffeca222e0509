import { lostRace } from '../core/lost-race.ts';
import { rows, text, uuid } from '../core/rows.ts';
import { statement, type Write } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { KeptPointEvent } from './find-point-events.ts';
import type { PointEvent } from './point-event.ts';
import { nothing, type Worth } from './worth.ts';

/** An event that takes another back. */
export type Reversal = PointEvent & { readonly reverses: string };

export const isReversal = (event: PointEvent): event is Reversal => event.reverses !== null;

const FIND = statement(
  'point_reversals_find',
  'select event_id, user_id from point_reversals where event_id = any($1::text[])',
  { $1: 'text' },
  {},
);

const REVERSALS = rows<Reversal>('point_reversals', {
  event_id: text(({ reverses }) => reverses),
  user_id: uuid(({ userId }) => userId),
  reversal_id: text(({ id }) => id),
});

const addReversals = REVERSALS.insert('point_reversals_add', {
  taken: () => lostRace('another batch has just taken the same event back'),
});

/** The key of a user's event, for finding out whether a reversal took it back or waits for it. */
const nameOf = (eventId: string, userId: string) => `${eventId} ${userId}`;

/** Events that were taken back, or will be as soon as they come. */
export class Reversals {
  readonly #names: Set<string>;
  readonly #added: Reversal[] = [];

  constructor(rows: readonly { event_id: string; user_id: string }[]) {
    this.#names = new Set(rows.map(({ event_id, user_id }) => nameOf(event_id, user_id)));
  }

  has(eventId: string, userId: string): boolean {
    return this.#names.has(nameOf(eventId, userId));
  }

  add(reversal: Reversal): void {
    this.#names.add(nameOf(reversal.reverses, reversal.userId));
    this.#added.push(reversal);
  }

  writes(): Write[] {
    return addReversals(this.#added);
  }
}

/** The reversals of these events that are known. */
export async function findReversals(db: Reader, eventIds: readonly string[]): Promise<Reversals> {
  return new Reversals(await db.query(FIND, [eventIds]));
}

/**
 * What a reversal takes back: exactly what its event earned, once. One that comes before its event waits for it, and the event then
 * earns nothing. Another user's event is not taken back, and neither is a reversal.
 */
export function takeBack(
  reversal: Reversal,
  known: ReadonlyMap<string, KeptPointEvent>,
  reversals: Reversals,
): Worth | { fault: string } | 'event_mismatch' {
  const { id, reverses, userId } = reversal;
  const target = known.get(reverses);
  if (reverses === id) return { fault: 'event_id is the id of the reversal itself' };
  if (target?.event.task === 'reversal') return { fault: 'event_id is the id of another reversal' };
  if (target && target.event.userId !== userId) return 'event_mismatch';
  if (reversals.has(reverses, userId)) return nothing('already_reversed');
  reversals.add(reversal);
  return target ? { micro: -target.worth.micro, reason: null } : nothing('event_unknown');
}
