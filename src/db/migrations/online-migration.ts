import { setTimeout as sleep } from 'node:timers/promises';
import { Migration } from '@mikro-orm/migrations';
import { codeOf } from '../failures.ts';

/** Everyone who asks for a table while a change waits for it waits too, so a change gives way after this long and comes back. */
const LOCK_TIMEOUT_MS = 1000;
/** Long enough for those who waited to get on with it; all attempts together outlast a sum over the whole ledger. */
const PAUSE_MS = 1000;
const ATTEMPTS_MAX = 200;
// The lock was not to be had; a deadlock, which PostgreSQL ended.
const IN_THE_WAY = new Set(['55P03', '40P01']);

/**
 * A migration that runs beside a server of the release before. Its steps are not one transaction, for that would hold one table
 * after the other until its end: each stands for itself, does nothing where its work is done already, and all are done again when
 * one of them failed.
 */
export abstract class OnlineMigration extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  /** Changes one table, or makes new ones, in a transaction of its own. It must not look at the table's rows. */
  protected async change(sql: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.execute(`set local lock_timeout = '${LOCK_TIMEOUT_MS}ms'; ${sql}`);
        return;
      } catch (error) {
        if (!IN_THE_WAY.has(codeOf(error) ?? '') || attempt === ATTEMPTS_MAX) throw error;
        await sleep(PAUSE_MS * (1 + Math.random()));
      }
    }
  }

  /** Looks at every row, and lets others read and write meanwhile. */
  protected async validate(table: string, constraint: string): Promise<void> {
    await this.execute(`alter table ${table} validate constraint ${constraint}`);
  }

  /** Drops an index when nobody is left who uses it, and keeps nobody waiting meanwhile. */
  protected async dropIndex(name: string): Promise<void> {
    await this.execute(`drop index concurrently if exists ${name}`);
  }

  /** Makes an index while others write. What an attempt that was cut short has left is of no use, and goes first. */
  protected async index(name: string, definition: string): Promise<void> {
    const [found] = (await this.execute(`select indisvalid as valid from pg_index where indexrelid = to_regclass('${name}')`)) as {
      valid: boolean;
    }[];
    if (found?.valid) return;
    if (found) await this.execute(`drop index concurrently ${name}`);
    await this.execute(`create index concurrently ${name} on ${definition}`);
  }
}
