import { DAY_MS, fromDatabase, HOUR_MS, SECOND_MS } from '../core/clock.ts';
import { statement, type Write } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { askForJob } from '../jobs/ask-for-job.ts';
import { bucketAfter, floorTo } from './buckets.ts';
import { foldEnd, foldWrites } from './fold.ts';
import { monthWrites } from './inviters.ts';
import { type Counted, SOURCES, type Source } from './sources.ts';

const COLUMNS = 'rolled_until, folded_until, months_until';
const LOCK = statement('roll_up_lock', `select ${COLUMNS} from roll_ups where id = 1 for update skip locked`);

// Nothing happens before there is a user; an hour is for servers whose clocks differ.
const BEGIN = statement(
  'roll_up_begin',
  `insert into roll_ups (id, ${COLUMNS})
   select 1, date_trunc('hour', begun_at, 'UTC'), date_trunc('day', begun_at, 'UTC'), date_trunc('month', begun_at, 'UTC')
   from (select min(created_at) - interval '1 hour' as begun_at from users) first
   where begun_at is not null and not exists (select 1 from roll_ups)
   on conflict (id) do nothing returning ${COLUMNS}`,
);

const ADVANCE = statement('roll_up_advance', 'update roll_ups set rolled_until = $1, folded_until = $2, months_until = $3 where id = 1');

/** How long an hour has been over when it is counted: for transactions that were open then, and for servers whose clocks differ. */
const MARGIN_MS = 600 * SECOND_MS;
/** How much of the past one run counts, so that the first run after a long pause ends in time as well. */
const STRETCH_MS = 7 * DAY_MS;

interface Row {
  rolled_until: string;
  folded_until: string;
  months_until: string;
}

/** How far everything has come, in milliseconds: hours are counted, folded into days, and months are counted by inviter. */
interface Progress {
  rolled: number;
  folded: number;
  months: number;
}

/**
 * Counts ahead, for reports, what happened in the hours that are over. An hour is counted once, absolutely, in the transaction that says
 * so: a run that is killed has counted nothing, and one that is repeated counts the same. Of two runs at once, one does nothing.
 * A run that leaves something to do asks for the next one.
 */
export async function rollUp(tx: Tx): Promise<void> {
  const [found = await begin(tx)] = await tx.query<Row>(LOCK, []);
  if (!found) return;
  const before = progressOf(found);
  const after = next(before, tx.now.getTime());
  if (before.rolled < after.rolled) tx.write(SOURCES.flatMap((source) => rollWrites(source, before.rolled, after.rolled)));
  if (before.months < after.months) tx.write(monthWrites(before.months, after.months));
  tx.write(foldWrites(before.folded, after.folded));
  if (isSame(before, after)) return;
  tx.write([{ statement: ADVANCE, values: [after.rolled, after.folded, after.months].map((moment) => new Date(moment)) }]);
  if (!isSame(after, next(after, tx.now.getTime()))) askForJob(tx, 'rollUp', {}, { key: 'rollUp' });
}

/** How far a run comes that begins there. */
function next({ rolled, folded, months }: Progress, now: number): Progress {
  const end = floorTo(HOUR_MS, now - MARGIN_MS);
  const until = Math.max(rolled, Math.min(end, rolled + STRETCH_MS));
  const month = bucketAfter('month', months);
  return { rolled: until, folded: foldEnd(folded, now, until), months: month <= until ? month : months };
}

const isSame = (a: Progress, b: Progress) => a.rolled === b.rolled && a.folded === b.folded && a.months === b.months;

/** The writes that count what is over: hours, or days where the hour ends one. */
function rollWrites({ roll, unitMs }: Source<Counted>, rolled: number, until: number): Write[] {
  const [from, end] = [floorTo(unitMs, rolled), floorTo(unitMs, until)];
  return from < end ? [{ statement: roll, values: [new Date(from), new Date(end), unitMs === HOUR_MS ? 'hour' : 'day'] }] : [];
}

function progressOf({ rolled_until, folded_until, months_until }: Row): Progress {
  const [rolled = 0, folded = 0, months = 0] = [rolled_until, folded_until, months_until].map((text) => fromDatabase(text).getTime());
  return { rolled, folded, months };
}

/**
 * Makes the row that runs lock, for the very first one. Undefined when there is no user yet, and when the row is there already, which
 * means that another run holds it.
 */
async function begin(tx: Tx): Promise<Row | undefined> {
  return (await tx.query<Row>(BEGIN, []))[0];
}
