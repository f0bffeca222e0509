import { auditView } from './audit.view.ts';
import type { AuditRow } from './audit-row.ts';

/** Audit entries as NDJSON, part by part. */
export async function* auditLines(parts: AsyncIterable<AuditRow[]>): AsyncGenerator<string, void> {
  for await (const rows of parts) yield linesOf(rows);
}

/** Each row as a line of JSON. */
export function linesOf(rows: readonly AuditRow[]): string {
  return rows.map((row) => `${JSON.stringify(auditView(row))}\n`).join('');
}
