import type { CastingContext, Options } from 'csv-stringify/sync';
import { harmlessCell } from '../core/harmless-cell.ts';
import { words } from '../core/words.ts';
import { auditView } from './audit.view.ts';
import type { AuditRow } from './audit-row.ts';

const COLUMNS = words('audit_id created_at action actor via token_id user_id operation request_id details');
/** Columns in which stands what others chose: the names of operators, request ids of callers, and details. They are quoted, and made harmless. */
const CHOSEN: readonly unknown[] = ['actor', 'via', 'operation', 'request_id', 'details'];
const RFC4180: Options = {
  columns: COLUMNS,
  record_delimiter: 'windows',
  cast: {
    string: (value: string, { column, header }: CastingContext) =>
      CHOSEN.includes(column) && !header ? { value: harmlessCell(value), quoted: true } : value,
  },
};

/** Audit entries as a table for spreadsheets, part by part, without what a spreadsheet would run as a formula. */
export async function* auditTable(parts: AsyncIterable<AuditRow[]>): AsyncGenerator<string, void> {
  const { stringify } = await import('csv-stringify/sync');
  yield stringify([], { ...RFC4180, header: true });
  for await (const rows of parts) {
    const records = rows.map(auditView).map(({ details, ...entry }) => ({ ...entry, details: JSON.stringify(details) }));
    yield stringify(records, RFC4180);
  }
}
