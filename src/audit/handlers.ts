import { sinceUntil } from '../core/clock.ts';
import { csv } from '../core/csv.ts';
import { BY_ACCEPT, fileAnswer } from '../core/file-answer.ts';
import { pageAnswer, pageOf } from '../core/page.ts';
import type { Call, Handlers } from '../operations/contract.ts';
import { auditView, auditWithNoteView } from './audit.view.ts';
import { auditLines } from './audit-lines.ts';
import { AUDIT_TABLE } from './audit-table.ts';
import { exportAuditEntries } from './export-audit-entries.ts';
import { getAuditEntry } from './get-audit-entry.ts';
import { AUDIT_ORDER, listAuditEntries } from './list-audit-entries.ts';
import type { AuditFilter } from './read-stretch.ts';

export const auditHandlers: Pick<Handlers, 'listAuditEntries' | 'getAuditEntry'> = {
  listAuditEntries: async ({ db, query, request }) => {
    const filter = filterOf(query);
    const page = pageOf(AUDIT_ORDER, request, query);
    const type = await request.prefers(['application/json', 'text/csv', 'application/x-ndjson']);
    if (type === 'text/csv') return fileAnswer('audit.csv', type, csv(exportAuditEntries(db, filter), AUDIT_TABLE));
    if (type === 'application/x-ndjson') return fileAnswer('audit.ndjson', type, auditLines(exportAuditEntries(db, filter)));
    const { rows, stoppedAt } = await listAuditEntries(db, filter, page);
    const { headers, body } = pageAnswer(page, rows, auditView, stoppedAt);
    return { status: 200, headers: { ...BY_ACCEPT, ...headers }, body };
  },
  getAuditEntry: async ({ db, path }) => {
    const { row, note } = await getAuditEntry(db, path.audit_id);
    return { status: 200, body: auditWithNoteView(row, note) };
  },
};

function filterOf(query: Call<'listAuditEntries'>['query']): AuditFilter {
  const { action, actor, user_id, operation, request_id } = query;
  return { action, actor, userId: user_id, operation, requestId: request_id, ...sinceUntil(query) };
}
