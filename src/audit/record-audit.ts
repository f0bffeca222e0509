import { actorName } from '../core/actor.ts';
import { newId } from '../core/ids.ts';
import { statement } from '../core/statement.ts';
import type { RecordAudit } from '../core/tx.ts';

const INSERT = statement(
  'audit_insert',
  `insert into audit_log (id, action, actor, via, token_id, user_id, operation, request_id, details, created_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);

/**
 * Writes one row of the audit log: who did what to whom, in which request, with which API token, and, for a user's session, which
 * operator had opened it. It commits with what it tells about, or not at all.
 */
export const recordAudit: RecordAudit = (tx, action, userId, details) => {
  const { actor, now } = tx;
  const via = actor.kind === 'user' ? actor.session.openedBy : null;
  const tokenId = actor.kind === 'operator' ? actor.tokenId : null;
  const who = [action, actorName(actor), via, tokenId, userId];
  tx.write([{ statement: INSERT, values: [newId(now), ...who, tx.operation, tx.requestId, JSON.stringify(details), now] }]);
};
