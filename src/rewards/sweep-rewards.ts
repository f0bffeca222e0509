import { DAY_MS, fromDatabase, SECOND_MS } from '../core/clock.ts';
import { statement } from '../core/statement.ts';
import type { Reader, Tx } from '../core/tx.ts';
import { askForJob } from '../jobs/ask-for-job.ts';
import { openPurses } from './open-purses.ts';
import { savePurses } from './save-purses.ts';

const LOCK = statement('sweep_lock', 'select swept_until from sweeps where id = 1 for update skip locked');

const BEGIN = statement(
  'sweep_begin',
  `insert into sweeps (id, swept_until)
   select 1, coalesce((select min(available_at) from rewards), $1) where not exists (select 1 from sweeps)
   on conflict (id) do nothing returning swept_until`,
);

const DUE = statement(
  'sweep_due',
  `select r.user_id, r.available_at
   from rewards r join balances b on b.user_id = r.user_id
   where r.available_at > $1 and r.available_at <= $2 and r.available_at > b.unlocked_until
     and r.used_micro + r.reversed_micro < r.amount_micro
   order by r.available_at limit $3`,
);

const ADVANCE = statement('sweep_advance', 'update sweeps set swept_until = $1 where id = 1');

/** How far a run looks back before the last one: for transactions that were open then, and for servers whose clocks differ. */
const MARGIN_MS = 600 * SECOND_MS;
/** How much of the past one run covers, so that the first run after a long pause ends in time as well. */
const STRETCH_MS = DAY_MS;
/** How many due rewards a run looks up, and so how many users it locks at most. */
const REWARDS_MAX = 300;

/**
 * Unlocks in the tables what is due. Nothing waits for it: readers count what is due anyway, and every operation that takes money unlocks
 * what is due to its user first. A run that leaves something to do asks for the next one; of two runs at once, one does nothing.
 *
 * All due rewards of a user are unlocked together, however many there are: a purse is never half up to date, because no operation could
 * tell. Most users are swept within a minute of each reward, so there are many at once only after a long pause.
 */
export async function sweepRewards(tx: Tx): Promise<void> {
  const [sweep = await beginSweeping(tx)] = await tx.query<Sweep>(LOCK, []);
  if (!sweep) return;
  const from = fromDatabase(sweep.swept_until).getTime();
  const end = Math.min(tx.now.getTime(), from + STRETCH_MS);
  const due = await tx.query<Due>(DUE, [new Date(from - MARGIN_MS), new Date(end), REWARDS_MAX]);
  const purses = await openPurses(tx, [...new Set(due.map(({ user_id }) => user_id))]);
  savePurses(tx, [...purses.values()]);
  const last = due.length < REWARDS_MAX ? undefined : due.at(-1);
  const reached = last ? fromDatabase(last.available_at).getTime() : end;
  tx.write([{ statement: ADVANCE, values: [new Date(Math.max(from, reached))] }]);
  if (last || end < tx.now.getTime()) askForJob(tx, 'sweepRewards', {}, { key: 'sweepRewards' });
}

const REACHED = statement('sweep_reached', 'select swept_until from sweeps where id = 1');

/** How far the sweeps of all servers have come; each moves it on. Undefined before the first. */
export async function sweptUntil(db: Reader): Promise<Date | undefined> {
  const [sweep] = await db.query<Sweep>(REACHED, []);
  return sweep && fromDatabase(sweep.swept_until);
}

/**
 * Creates the row that sweeps lock, for the very first sweep. Undefined when the row is there already, which means that another sweep holds
 * it.
 */
async function beginSweeping(tx: Tx): Promise<Sweep | undefined> {
  const [begun] = await tx.query<Sweep>(BEGIN, [tx.now]);
  return begun;
}

interface Sweep {
  swept_until: string;
}

interface Due {
  user_id: string;
  available_at: string;
}
