import type { components } from '../../generated/openapi.ts';
import { instant } from '../core/clock.ts';
import type { AuditRow } from './audit-row.ts';

export function auditView(row: AuditRow): components['schemas']['AuditEntry'] {
  return {
    audit_id: row.id,
    action: row.action,
    actor: row.actor,
    via: row.via,
    token_id: row.token_id,
    user_id: row.user_id,
    operation: row.operation,
    request_id: row.request_id,
    details: row.details,
    created_at: instant(row.created_at),
  };
}

/** The same with the note that it names; null where it names none, and where that was forgotten. */
export function auditWithNoteView(row: AuditRow, note: string | null): components['schemas']['AuditEntryWithNote'] {
  return { ...auditView(row), note };
}
