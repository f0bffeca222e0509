import type { EntityManager } from '@mikro-orm/postgresql';
import type { AuditAction, AuditPayloads } from '../../generated/events.ts';
import type { Actor, System } from './actor.ts';
import type { KeyedStatement, Statement, Write } from './statement.ts';

/** What a statement finds a row by, as many parts as the statement takes. */
export type Key = readonly [unknown, ...unknown[]];

/** What can be read, at one moment. A function that takes a Reader writes nothing. */
export interface Reader {
  readonly now: Date;
  query<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
  /**
   * The row that a statement finds for one key, if there is one. Reads outside a transaction that come together are sent as one.
   */
  find<Row>(statement: KeyedStatement, key: Key): Promise<Row | undefined>;
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

/** Writes a row of the audit log in a transaction. */
export type RecordAudit = <A extends AuditAction>(tx: Tx, action: A, userId: string | null, details: AuditPayloads[A]) => void;
