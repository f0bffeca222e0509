import { parseInstant } from '../core/clock.ts';
import { pageAnswer, pageOf } from '../core/page.ts';
import type { Call, Handlers } from '../operations/contract.ts';
import { auditView, auditWithNoteView } from './audit.view.ts';
import { auditLines } from './audit-lines.ts';
import { auditTable } from './audit-table.ts';
import { exportAuditEntries } from './export-audit-entries.ts';
import { getAuditEntry } from './get-audit-entry.ts';
import { AUDIT_ORDER, listAuditEntries } from './list-audit-entries.ts';
import type { AuditFilter } from './read-stretch.ts';

const VARY = { vary: 'Accept' } as const;
const fileCalled = (name: string) => ({ ...VARY, 'content-disposition': `attachment; filename=${name}` });

export const auditHandlers: Pick<Handlers, 'listAuditEntries' | 'getAuditEntry'> = {
  listAuditEntries: async ({ db, query, request }) => {
    const filter = filterOf(query);
    const page = pageOf(AUDIT_ORDER, request, query);
    const type = await request.prefers(['application/json', 'text/csv', 'application/x-ndjson']);
    if (type === 'text/csv')
      return { status: 200, headers: fileCalled('audit.csv'), type, parts: auditTable(exportAuditEntries(db, filter)) };
    if (type === 'application/x-ndjson')
      return { status: 200, headers: fileCalled('audit.ndjson'), type, parts: auditLines(exportAuditEntries(db, filter)) };
    const { rows, stoppedAt } = await listAuditEntries(db, filter, page);
    const { headers, body } = pageAnswer(page, rows, auditView, stoppedAt);
    return { status: 200, headers: { ...VARY, ...headers }, body };
  },
  getAuditEntry: async ({ db, path }) => {
    const { row, note } = await getAuditEntry(db, path.audit_id);
    return { status: 200, body: auditWithNoteView(row, note) };
  },
};

function filterOf({ action, actor, user_id, operation, request_id, since, until }: Call<'listAuditEntries'>['query']): AuditFilter {
  return {
    action,
    actor,
    userId: user_id,
    operation,
    requestId: request_id,
    since: since === undefined ? undefined : parseInstant(since),
    until: until === undefined ? undefined : parseInstant(until),
  };
}
