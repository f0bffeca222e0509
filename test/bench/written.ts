import type { Reporter } from './billing.ts';
import type { Pool } from './contenders/pool.ts';
import { type Figure, figure, ROUND_MS, ROUNDS } from './rounds.ts';

/** What a database's tables hold, and what the cluster has written to its log, in bytes; and how many of its records are whole pages. */
interface Written {
  heap: number;
  index: number;
  wal: number;
  pages: number;
}

const WRITTEN = `
  select sum(pg_table_size(c.oid)) as heap, sum(pg_indexes_size(c.oid)) as index,
    pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') as wal, (select wal_fpi from pg_stat_wal) as pages
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`;

const PAGE = 8192;
/** Enough to touch nearly every page that changes in place: after a checkpoint the first change of each writes all of it. */
const WARM_UP = 20_000;

/**
 * P11: what tables, indexes and the log grow by for each event, while nothing else writes. Whole pages, which the log holds for the
 * first change after a checkpoint, depend on how often there is one; they are in the sum, and their part is told at most.
 */
export async function measureBytes(owner: Pool, reporter: Reporter): Promise<{ ours: string; compared: string; result: Figure }> {
  await reporter.contender.round(0, WARM_UP);
  const rounds: Written[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const acknowledged = reporter.acknowledged;
    const before = await written(owner);
    await reporter.contender.round(ROUND_MS, 0);
    const after = await written(owner);
    const each = (part: keyof Written) => (after[part] - before[part]) / (reporter.acknowledged - acknowledged);
    rounds.push({ heap: each('heap'), index: each('index'), wal: each('wal'), pages: each('pages') });
  }
  const median = (of: (round: Written) => number) => Math.round(figure(rounds.map(of)).median);
  const parts = `heap ${median(({ heap }) => heap)} + index ${median(({ index }) => index)} + WAL ${median(({ wal }) => wal)} B`;
  const pages = `whole pages in the WAL ≤ ${median(({ pages }) => pages * PAGE)} B`;
  return { ours: parts, compared: pages, result: figure(rounds.map(({ heap, index, wal }) => heap + index + wal)) };
}

/** Statistics arrive a second late at most. */
const STATISTICS_MS = 1100;

async function written(owner: Pool): Promise<Written> {
  await new Promise((resolve) => setTimeout(resolve, STATISTICS_MS));
  const [row] = (await owner.query({ text: WRITTEN })).rows as Record<keyof Written, string>[];
  const { heap, index, wal, pages } = row as Record<keyof Written, string>;
  return { heap: Number(heap), index: Number(index), wal: Number(wal), pages: Number(pages) };
}
