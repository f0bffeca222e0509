import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { AUDIT_COLUMNS, type AuditRow } from './audit-row.ts';
import { readText } from './personal-texts.ts';

const ENTRY = statement('audit_entry', `select ${AUDIT_COLUMNS} from audit_log where id = $1`);

export interface EntryWithNote {
  row: AuditRow;
  /** The text that the row names, where it names one that is still kept. */
  note: string | null;
}

/** One entry of the audit log. Throws `audit_entry_not_found`. */
export async function getAuditEntry(db: Reader, id: string): Promise<EntryWithNote> {
  const [row] = await db.query<AuditRow>(ENTRY, [id]);
  if (!row) throw new Problem('audit_entry_not_found');
  const { user_id: userId, details } = row;
  const noteId = details['note_id'];
  const note = userId !== null && typeof noteId === 'string' ? await readText(db, userId, noteId) : null;
  return { row, note };
}
