import { LockMode } from '@mikro-orm/core';
import { hashSecret, newSecret } from '../core/ids.ts';
import { Problem } from '../core/problem.ts';
import type { Tx } from '../core/tx.ts';
import { User } from '../users/user.entity.ts';
import { SESSION_MS, Session } from './session.entity.ts';
import { Ticket } from './ticket.entity.ts';

export interface Entered {
  token: string;
  returnTo: string;
}

/**
 * Turns a ticket into a session. The ticket is locked first, so that of two uses at once one wins. Only the hash of the new
 * token is kept.
 *
 * Throws `ticket_invalid`.
 */
export async function enter(tx: Tx, secret: string): Promise<Entered> {
  const ticket = await tx.em.findOne(Ticket, { ticketHash: hashSecret(secret) }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!ticket?.isUsable(tx.now)) throw new Problem('ticket_invalid');
  const user = await tx.em.findOneOrFail(User, { userId: ticket.userId });
  if (user.isErased()) throw new Problem('ticket_invalid');
  ticket.usedAt = tx.now;
  const token = newSecret();
  const expiresAt = new Date(tx.now.getTime() + SESSION_MS);
  tx.em.create(Session, { tokenHash: hashSecret(token), userId: ticket.userId, createdAt: tx.now, expiresAt, endedAt: null });
  await tx.audit('session.started', ticket.userId, { expires_at: expiresAt.toISOString() });
  return { token, returnTo: ticket.returnTo };
}
