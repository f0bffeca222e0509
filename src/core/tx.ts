import type { EntityManager } from '@mikro-orm/postgresql';
import type { AuditAction, AuditPayloads, OutgoingData, OutgoingType } from '../../generated/events.ts';
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
  /**
   * Tells the event log what happened: it is written with the commit of this transaction, or not at all. `data` has no personal property.
   * The request is another than that of the transaction where it answers several, the moment where it plays what was. With a batch of its own,
   * its id is known before it is written.
   */
  emit<T extends OutgoingType>(
    type: T,
    userId: string | null,
    data: OutgoingData[T],
    where?: { requestId?: string | undefined; at?: Date; batchId?: string },
  ): void;
}

/** Writes a row of the audit log in a transaction. */
export type RecordAudit = <A extends AuditAction>(tx: Tx, action: A, userId: string | null, details: AuditPayloads[A]) => void;

/** An event of a transaction that has not ended. */
export interface Emission<T extends OutgoingType = OutgoingType> {
  readonly type: T;
  readonly userId: string | null;
  readonly requestId: string;
  readonly at: Date;
  readonly data: OutgoingData[T];
  /** The id of the batch that it is alone in; undefined where it has none of its own. */
  readonly batchId?: string | undefined;
}

/** Where the events of transactions go. */
export interface EventSink {
  /** The writes for all events of one transaction, of which there are some. They are its last. */
  writesOf(events: readonly Emission[], context: CallContext): readonly Write[];
  /** Is told that a transaction with events has committed. */
  committed(): void;
}
