import { operatorName } from '../core/actor.ts';
import { hashSecret, newEmbedSecret } from '../core/ids.ts';
import { Problem } from '../core/problem.ts';
import type { Tx } from '../core/tx.ts';
import { lockUser } from '../identity/lock-user.ts';
import { getProgramme } from '../programme/get-programme.ts';
import { EMBED_MS, Session } from './session.entity.ts';

export interface NewEmbedToken {
  secret: string;
  expiresAt: Date;
}

/**
 * Makes a token with which a page of this origin shows a user their own referrals for an hour. It is a session that no cookie carries,
 * and ends with the user's others. Only its hash is kept.
 *
 * Throws `embed_origin_forbidden`, `user_not_found`.
 */
export async function createEmbedToken(tx: Tx, userId: string, origin: string): Promise<NewEmbedToken> {
  const { document } = await getProgramme(tx);
  if (!document.embed_origins.includes(origin)) throw new Problem('embed_origin_forbidden');
  const user = await lockUser(tx, userId);
  const secret = newEmbedSecret();
  const expiresAt = new Date(tx.now.getTime() + EMBED_MS);
  tx.em.create(Session, {
    tokenHash: hashSecret(secret),
    userId: user.userId,
    createdAt: tx.now,
    expiresAt,
    endedAt: null,
    ticketHash: null,
    openedBy: operatorName(tx.actor),
    readOnly: false,
    origin,
  });
  tx.audit('session.embed_token_created', user.userId, { origin, expires_at: expiresAt.toISOString() });
  return { secret, expiresAt };
}
