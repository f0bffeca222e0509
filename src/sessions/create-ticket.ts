import { operatorName } from '../core/actor.ts';
import { SECOND_MS } from '../core/clock.ts';
import { newSecret } from '../core/ids.ts';
import { Problem } from '../core/problem.ts';
import type { Tx } from '../core/tx.ts';
import { lockUser } from '../identity/lock-user.ts';
import { getProgramme } from '../programme/get-programme.ts';
import { checkReturnTo } from './return-to.ts';
import { hashTicket, Ticket } from './ticket.entity.ts';

const TICKET_MS = 60 * SECOND_MS;

/** The scope that a ticket takes whose session can write. */
const CREATE = 'sessions:create';

export interface NewTicket {
  secret: string;
  expiresAt: Date;
  readOnly: boolean;
}

/** What a ticket is asked for. */
export interface TicketWish {
  userId: string;
  returnTo: string;
  /** By default what the caller's credentials are for. */
  readOnly: boolean | undefined;
  /** For how many milliseconds it can be used; by default for 60 seconds. */
  lastsMs?: number;
}

/**
 * Makes a one-time ticket with which a user of the host application logs in, soon. Only its hash is kept. Credentials that
 * may only look make one for a session that can only read.
 *
 * Throws `scope_missing`, `return_to_forbidden`, `user_not_found`.
 */
export async function createTicket(
  tx: Tx,
  { userId, returnTo, readOnly: wanted, lastsMs = TICKET_MS }: TicketWish,
  ownOrigin: string,
  allowed: readonly string[],
): Promise<NewTicket> {
  const mayWrite = tx.actor.kind === 'operator' && tx.actor.scopes.has(CREATE);
  const readOnly = wanted ?? !mayWrite;
  if (!readOnly && !mayWrite) throw new Problem('scope_missing', undefined, { details: { scope: CREATE } });
  const { document } = await getProgramme(tx);
  const target = checkReturnTo(returnTo, ownOrigin, [...document.landing_origins, ...allowed]);
  const user = await lockUser(tx, userId);
  const secret = newSecret();
  const expiresAt = new Date(tx.now.getTime() + lastsMs);
  tx.em.create(Ticket, {
    ticketHash: hashTicket(secret, readOnly),
    userId: user.userId,
    returnTo: target,
    createdAt: tx.now,
    expiresAt,
    usedAt: null,
    createdBy: operatorName(tx.actor),
    readOnly,
  });
  tx.audit('session.ticket_created', user.userId, { expires_at: expiresAt.toISOString(), read_only: readOnly });
  return { secret, expiresAt, readOnly };
}
