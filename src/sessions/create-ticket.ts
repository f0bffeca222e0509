import { SECOND_MS } from '../core/clock.ts';
import { hashSecret, newSecret } from '../core/ids.ts';
import type { Tx } from '../core/tx.ts';
import { lockUser } from '../identity/lock-user.ts';
import { getProgramme } from '../programme/get-programme.ts';
import { checkReturnTo } from './return-to.ts';
import { Ticket } from './ticket.entity.ts';

const TICKET_MS = 60 * SECOND_MS;

export interface NewTicket {
  secret: string;
  expiresAt: Date;
}

/**
 * Makes a one-time ticket with which a user of the host application logs in within 60 seconds. Only its hash is kept.
 *
 * Throws `return_to_forbidden`, `user_not_found`.
 */
export async function createTicket(
  tx: Tx,
  userId: string,
  returnTo: string,
  ownOrigin: string,
  allowed: readonly string[],
): Promise<NewTicket> {
  const { document } = await getProgramme(tx);
  const target = checkReturnTo(returnTo, ownOrigin, [...document.landing_origins, ...allowed]);
  const user = await lockUser(tx, userId);
  const secret = newSecret();
  const expiresAt = new Date(tx.now.getTime() + TICKET_MS);
  tx.em.create(Ticket, {
    ticketHash: hashSecret(secret),
    userId: user.userId,
    returnTo: target,
    createdAt: tx.now,
    expiresAt,
    usedAt: null,
    createdBy: tx.actor.kind === 'operator' ? tx.actor.name : null,
  });
  tx.audit('session.ticket_created', user.userId, { expires_at: expiresAt.toISOString() });
  return { secret, expiresAt };
}
