import type { Scope } from '../../generated/operations.ts';
import { ALL_SCOPES } from './scopes.ts';

/** Who is calling. */
export type Actor = OperatorActor | { kind: 'user'; userId: string; blocked: boolean; session: Session } | { kind: 'anyone' };

/** An operator: a person of the back office, or the host application. */
export interface OperatorActor {
  kind: 'operator';
  name: string;
  /** What these credentials may call. */
  scopes: ReadonlySet<Scope>;
  /**
   * The operators who have been shown the secret that these credentials are, or one that they were got with. Which of them has used it,
   * nobody can tell: two of them do not count as two.
   */
  knownTo: readonly string[];
  /** The API token that was sent, or that the console was entered with. */
  tokenId: string | null;
  /** The console session; undefined where a token was sent. */
  session?: ConsoleSession;
}

/** The console session that a cookie names: the hash of its secret, when it was last known to be used, and when it ends at the latest. */
export interface ConsoleSession {
  hash: Buffer;
  seenAt: Date;
  expiresAt: Date;
  /** Until when what cannot be undone needs no new confirmation. */
  freshUntil: Date;
}

/** An operator of the environment, who may do everything. */
export function environmentOperator(name: string): OperatorActor {
  return { kind: 'operator', name, scopes: ALL_SCOPES, knownTo: [name], tokenId: null };
}

/** The server itself, when it starts and in its jobs. */
export interface System {
  kind: 'system';
}

/**
 * The session that a cookie or an embed token names: the token's hash, when it ends, which operator opened it, if that was kept, whether it
 * can change nothing, and the token itself, to plant the cookie anew.
 */
export interface Session {
  token: string;
  hash: Buffer;
  expiresAt: Date;
  openedBy: string | null;
  isReadOnly: boolean;
  /** Of which pages' origin it is, where an embedded page carries it in a header and no cookie does. */
  origin: string | null;
}

export type UserActor = Extract<Actor, { kind: 'user' }>;

/** An actor in one word, for the audit log and the scope of idempotency keys. */
export function actorName(actor: Actor | System): string {
  if (actor.kind === 'operator') return `operator:${actor.name}`;
  return actor.kind === 'user' ? `user:${actor.userId}` : actor.kind;
}

/** The name of the operator who is calling; null for everybody else. */
export function operatorName(actor: Actor | System): string | null {
  return actor.kind === 'operator' ? actor.name : null;
}
