/** Who is calling. */
export type Actor =
  | { kind: 'operator'; name: string }
  | { kind: 'user'; userId: string; blocked: boolean; session: Session }
  | { kind: 'anyone' };

/** The server itself, when it starts and in its jobs. */
export interface System {
  kind: 'system';
}

/**
 * The session that a cookie names: the token's hash, when it ends, which operator opened it with a ticket, if that was kept, and the
 * token itself, to plant the cookie anew.
 */
export interface Session {
  token: string;
  hash: Buffer;
  expiresAt: Date;
  openedBy: string | null;
}

export type OperatorActor = Extract<Actor, { kind: 'operator' }>;
export type UserActor = Extract<Actor, { kind: 'user' }>;

/** An actor in one word, for the audit log and the scope of idempotency keys. */
export function actorName(actor: Actor | System): string {
  if (actor.kind === 'operator') return `operator:${actor.name}`;
  return actor.kind === 'user' ? `user:${actor.userId}` : actor.kind;
}
