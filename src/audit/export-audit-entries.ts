import type { Reader } from '../core/tx.ts';
import type { AuditRow } from './audit-row.ts';
import { AUDIT_ORDER } from './list-audit-entries.ts';
import { type AuditFilter, type AuditStretch, readStretch } from './read-stretch.ts';

/** How many rows a part has at most. Two parts are in memory at once: one is read while the other is sent. */
export const PART = 1000;

/**
 * All entries of a filter, newest first, part by part. Each part is a short statement of its own that goes on where the one before ended,
 * however long the reader takes in between: no snapshot is held, and what is written meanwhile is left out.
 */
export async function* exportAuditEntries(db: Reader, filter: AuditFilter): AsyncGenerator<AuditRow[], void> {
  const read = (behind: readonly unknown[]) => {
    const part = readStretch(db, filter, behind as readonly string[], PART);
    part.catch(() => {}); // whoever waits for it is told; nobody may be waiting yet, or any more
    return part;
  };
  let ahead: Promise<AuditStretch> | undefined = read(AUDIT_ORDER.beginning);
  while (ahead) {
    const { rows, stoppedAt }: AuditStretch = await ahead;
    const last: AuditRow | undefined = stoppedAt ?? rows[PART - 1];
    ahead = last && read([last.created_at, last.id]);
    if (rows.length > 0) yield rows;
  }
}
