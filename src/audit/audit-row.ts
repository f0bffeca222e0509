/** A row of `audit_log` as PostgreSQL returns it. */
export interface AuditRow {
  id: string;
  action: string;
  actor: string;
  via: string | null;
  token_id: string | null;
  user_id: string | null;
  operation: string;
  request_id: string;
  details: Record<string, unknown>;
  created_at: string;
}

/** The columns of an AuditRow. */
export const AUDIT_COLUMNS = 'id, action, actor, via, token_id, user_id, operation, request_id, details, created_at';
