import { LockMode } from '@mikro-orm/core';
import { asViewSecret, hashSecret, newSecret } from '../core/ids.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { User } from '../identity/user.entity.ts';
import { READ_ONLY_MS, SESSION_MS, Session } from './session.entity.ts';
import { Ticket, ticketHashes } from './ticket.entity.ts';

export interface Entered {
  token: string;
  /** How long the session lasts. */
  lastsMs: number;
  returnTo: string;
}

const HOLDER = statement(
  'ticket_holder',
  'select user_id, ticket_hash from tickets where ticket_hash = any($1::bytea[])',
  { $1: 'bytea' },
  {},
);

/**
 * Turns a ticket into a session. The ticket's user is locked before the ticket is looked at, as by whoever revokes sessions or
 * erases the user: of two uses at once one wins, and no session slips through a revocation. Only the hash of the new token is kept.
 *
 * Throws `ticket_invalid`.
 */
export async function enter(tx: Tx, secret: string): Promise<Entered> {
  const [holder] = await tx.query<{ user_id: string; ticket_hash: Buffer }>(HOLDER, [ticketHashes(secret)]);
  if (!holder) throw new Problem('ticket_invalid');
  const user = await tx.em.findOneOrFail(User, { userId: holder.user_id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const ticketHash = holder.ticket_hash;
  const ticket = await tx.em.findOneOrFail(Ticket, { ticketHash });
  if (user.isErased() || !ticket.isUsable(tx.now)) throw new Problem('ticket_invalid');
  ticket.usedAt = tx.now;
  const { readOnly } = ticket;
  const token = readOnly ? asViewSecret(newSecret()) : newSecret();
  const lastsMs = readOnly ? READ_ONLY_MS : SESSION_MS;
  const expiresAt = new Date(tx.now.getTime() + lastsMs);
  const opened = { ticketHash, openedBy: ticket.createdBy, readOnly, origin: null };
  tx.em.create(Session, { tokenHash: hashSecret(token), userId: ticket.userId, createdAt: tx.now, expiresAt, endedAt: null, ...opened });
  tx.audit('session.started', ticket.userId, { expires_at: expiresAt.toISOString(), read_only: readOnly });
  return { token, lastsMs, returnTo: ticket.returnTo };
}
