import { DAY_MS, fromDatabase, startOf } from '../core/clock.ts';
import { FIRST_ID } from '../core/ids.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { AUDIT_COLUMNS, type AuditRow } from './audit-row.ts';

const FIRST = statement('audit_first', 'select created_at from audit_log order by created_at, id limit 1');

const PART_OF_DAY = statement(
  'audit_day_part',
  `select ${AUDIT_COLUMNS} from audit_log
   where (created_at, id) > ($1::timestamptz, $2::uuid) and created_at < $3::timestamptz
   order by created_at, id limit $4`,
);
const PART = 1000;

/** The UTC day of the first entry of all; undefined while there is none. */
export async function firstDay(db: Reader): Promise<Date | undefined> {
  const [row] = await db.query<{ created_at: string }>(FIRST, []);
  return row && startOf(DAY_MS, fromDatabase(row.created_at));
}

/** The entries of a UTC day, the oldest first, part by part. */
export async function* readDay(db: Reader, day: Date): AsyncGenerator<AuditRow[], void> {
  const end = new Date(day.getTime() + DAY_MS);
  let behind: unknown[] | undefined = [day, FIRST_ID];
  while (behind) {
    const rows: AuditRow[] = await db.query<AuditRow>(PART_OF_DAY, [...behind, end, PART]);
    if (rows.length > 0) yield rows;
    const last: AuditRow | undefined = rows[PART - 1];
    behind = last && [last.created_at, last.id];
  }
}
