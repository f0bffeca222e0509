import type { AuditAction, AuditPayloads } from '../../generated/events.ts';
import { actorName } from '../core/actor.ts';
import { newId } from '../core/ids.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';

const INSERT = statement(
  'audit_insert',
  `insert into audit_log (id, action, actor, via, user_id, operation, request_id, details, created_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

/**
 * Writes one row of the audit log: who did what to whom, in which request, and, for a user's session, which operator had opened it. It
 * commits with what it tells about, or not at all.
 */
export function recordAudit<A extends AuditAction>(tx: Tx, action: A, userId: string | null, details: AuditPayloads[A]) {
  const via = tx.actor.kind === 'user' ? tx.actor.session.openedBy : null;
  const values = [newId(tx.now), action, actorName(tx.actor), via, userId, tx.operation, tx.requestId, JSON.stringify(details), tx.now];
  tx.write([{ statement: INSERT, values }]);
}
