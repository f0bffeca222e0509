import type { EntityManager } from '@mikro-orm/postgresql';
import type { AuditAction, AuditPayloads } from '../../generated/events.ts';
import type { Write } from './write.ts';

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

/** A parameterised SQL statement; its name lets PostgreSQL keep the plan. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Names a statement. The name must be unique in the program: one name is one text. */
export function statement(name: string, text: string): Statement {
  return { name, text };
}

/** What a statement finds a row by, as many parts as the statement takes. */
export type Key = readonly [unknown, ...unknown[]];

/** What can be read, at one moment. A function that takes a Reader writes nothing. */
export interface Reader {
  readonly now: Date;
  query<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
  /**
   * The row that a statement finds for one key, if there is one. A key has one part or more; the statement takes an array of each
   * part, `$1`, `$2` …, and answers beside each row its key's place in them, from 1, as the integer `n`: reads outside a
   * transaction that come together are sent as one.
   */
  find<Row>(statement: Statement, key: Key): Promise<Row | undefined>;
}

/** What every command is told beside its arguments. */
export interface CallContext {
  readonly now: Date;
  readonly actor: Actor | System;
  readonly operation: string;
  readonly requestId: string;
  /** Tells the operators about an unexpected failure that the caller is spared. */
  report(error: unknown): void;
}

/**
 * Runs single statements, of which the only one that writes is a transaction by itself, in one round trip. A function that takes it
 * sends no second one that writes.
 */
export type Single = Pick<Reader, 'now' | 'query'>;

/** A transaction. A function that takes a Tx can write, and never begins or commits. */
export interface Tx extends Reader, CallContext {
  readonly em: EntityManager;
  /** Sends writes without waiting: the transaction commits only if each has written its rows. */
  write(writes: readonly Write[]): void;
  /** Runs `work` so that its failure undoes its own writes only. Failures that call for a new transaction pass through. */
  attempt<T>(work: () => Promise<T>, failed: (error: unknown) => T): Promise<T>;
  /** Records an audit action in the same transaction. */
  audit<A extends AuditAction>(action: A, userId: string | null, details: AuditPayloads[A]): void;
}
