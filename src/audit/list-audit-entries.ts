import { byMoment } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import type { Reader } from '../core/tx.ts';
import type { AuditRow } from './audit-row.ts';
import { type AuditFilter, type AuditStretch, readStretch } from './read-stretch.ts';

export const AUDIT_ORDER = byMoment<AuditRow>('listAuditEntries', (row) => [row.created_at, row.id]);

/** A page of the audit log, newest first. It looks at a bounded number of rows, so that it may be short and not the last one. */
export function listAuditEntries(
  db: Reader,
  filter: AuditFilter,
  { behind, count }: Pick<Stretch, 'behind' | 'count'>,
): Promise<AuditStretch> {
  return readStretch(db, filter, behind, count);
}
