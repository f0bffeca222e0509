import type { Pool } from '../support/pool.ts';
import type { Reporter } from './billing.ts';
import { type Figure, figure, ROUND_MS } from './rounds.ts';

/** The bytes in a database's tables and in the cluster's log, and the number of whole pages in the log. */
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

/**
 * P11: what tables, indexes and the log grow by for each of so many events, while nothing else writes. The pages of an index that was
 * filled in order are full and all split at about one time, so that only a growth to twice the size says what the index takes. Whole
 * pages, which the log holds for the first change after a checkpoint, depend on how often there is one; they are in the sum, and
 * their part is told at most.
 */
export async function measureBytes(
  owner: Pool,
  reporter: Reporter,
  events: number,
): Promise<{ ours: string; compared: string; result: Figure }> {
  const before = await written(owner);
  while (reporter.acknowledged < events) await reporter.contender.round(ROUND_MS, 0);
  const after = await written(owner);
  const each = (part: keyof Written) => (after[part] - before[part]) / reporter.acknowledged;
  const [heap, index, wal] = [each('heap'), each('index'), each('wal')];
  return {
    ours: `heap ${heap.toFixed(0)} + index ${index.toFixed(0)} + WAL ${wal.toFixed(0)} B`,
    compared: `whole pages in the WAL ≤ ${(each('pages') * PAGE).toFixed(0)} B`,
    result: figure([heap + index + wal]),
  };
}

/** Statistics arrive a second late at most. */
const STATISTICS_MS = 1100;

async function written(owner: Pool): Promise<Written> {
  await new Promise((resolve) => setTimeout(resolve, STATISTICS_MS));
  const [row] = (await owner.query({ text: WRITTEN })).rows as Record<keyof Written, string>[];
  const { heap, index, wal, pages } = row as Record<keyof Written, string>;
  return { heap: Number(heap), index: Number(index), wal: Number(wal), pages: Number(pages) };
}
