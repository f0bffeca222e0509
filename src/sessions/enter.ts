import { LockMode } from '@mikro-orm/core';
import { hashSecret, newSecret } from '../core/ids.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { User } from '../identity/user.entity.ts';
import { SESSION_MS, Session } from './session.entity.ts';
import { Ticket } from './ticket.entity.ts';

export interface Entered {
  token: string;
  returnTo: string;
}

const HOLDER = statement('ticket_holder', 'select user_id from tickets where ticket_hash = $1');

/**
 * Turns a ticket into a session. The ticket's user is locked before the ticket is looked at, as by whoever revokes sessions or
 * erases the user: of two uses at once one wins, and no session slips through a revocation. Only the hash of the new token is kept.
 *
 * Throws `ticket_invalid`.
 */
export async function enter(tx: Tx, secret: string): Promise<Entered> {
  const ticketHash = hashSecret(secret);
  const [holder] = await tx.query<{ user_id: string }>(HOLDER, [ticketHash]);
  if (!holder) throw new Problem('ticket_invalid');
  const user = await tx.em.findOneOrFail(User, { userId: holder.user_id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const ticket = await tx.em.findOneOrFail(Ticket, { ticketHash });
  if (user.isErased() || !ticket.isUsable(tx.now)) throw new Problem('ticket_invalid');
  ticket.usedAt = tx.now;
  const token = newSecret();
  const expiresAt = new Date(tx.now.getTime() + SESSION_MS);
  const opened = { ticketHash, openedBy: ticket.createdBy };
  tx.em.create(Session, { tokenHash: hashSecret(token), userId: ticket.userId, createdAt: tx.now, expiresAt, endedAt: null, ...opened });
  tx.audit('session.started', ticket.userId, { expires_at: expiresAt.toISOString() });
  return { token, returnTo: ticket.returnTo };
}
