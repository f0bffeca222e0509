import type { Table } from '../core/csv.ts';
import { words } from '../core/words.ts';
import { auditView } from './audit.view.ts';
import type { AuditRow } from './audit-row.ts';

/** Audit entries as a table. Callers choose their request ids, operators' names are people's, and details hold what was sent. */
export const AUDIT_TABLE: Table<AuditRow> = {
  columns: words('audit_id created_at action actor via token_id user_id operation request_id details'),
  chosen: ['actor', 'via', 'operation', 'request_id', 'details'],
  recordOf(row) {
    const { details, ...entry } = auditView(row);
    return { ...entry, details: JSON.stringify(details) };
  },
};
