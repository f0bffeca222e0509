import { randomUUID } from 'node:crypto';
import type { Clock } from '../../core/clock.ts';
import type { Log } from '../../core/log.ts';
import type { Sealer } from '../../core/sealing.ts';
import type { Tx } from '../../core/tx.ts';
import { createWaiting } from '../../core/waiting.ts';
import type { Database } from '../../db/database.ts';
import { claimWebhooks, loadWebhook } from './claim.ts';
import { createConnections } from './connections.ts';
import { dueRetries, forgetRetries } from './due-retries.ts';
import { Endpoint, type EndpointOptions } from './endpoint.ts';
import { createPlaces } from './places.ts';
import { type Attempt, recordWork } from './record.ts';
import type { SendingOptions } from './sender.ts';

export interface DispatcherOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly sealer: Sealer;
  readonly publicUrl: string;
  readonly sending: SendingOptions;
  /** Is told how each attempt ended, and how many events were tried for the last time. */
  readonly observe: { ended(attempt: Attempt): void; exhausted(count: number): void };
}

/** How long after one look for what is to be sent comes the next, where nothing is heard, in milliseconds. */
const LOOK_MS = 250;
/** So many requests may be on their way from one server, of all webhooks together. */
const PLACES = 256;
/** After so long a webhook is tried again that could not be begun. */
const BROKEN_MS = 30_000;
/** How many retries of a webhook are read at once. */
const RETRIES = 64;

/** Sends events to webhooks, on every server that does jobs; which of them sends for which webhook is agreed in the database. */
export class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #server = randomUUID();
  readonly #running = new Map<string, Endpoint>();
  /** Webhooks that could not be begun, and until when they are not tried again. */
  readonly #broken = new Map<string, number>();
  readonly #connections;
  readonly #places = createPlaces(PLACES, () => this.#wakeAll());
  readonly #waiting = createWaiting();
  /** How many webhooks there are that this server does not send for, as it last looked. */
  #idle = 0;
  #isAway = false;
  #isStopping = false;

  constructor(options: DispatcherOptions) {
    this.#options = options;
    this.#connections = createConnections(options.sending);
  }

  /** How many requests are on their way. */
  get inFlight(): number {
    return this.#places.taken;
  }

  /** Says that the log has gone on. */
  wake(): void {
    this.#wakeAll();
    if (this.#idle > 0) this.#waiting.wake();
  }

  /** Begins to send; returns what ends that when what is on its way has ended and is recorded. */
  start(): () => Promise<void> {
    this.#isStopping = false;
    const done = this.#work();
    return async () => {
      this.#isStopping = true;
      this.#waiting.wake();
      await done;
    };
  }

  async #work(): Promise<void> {
    while (!this.#isStopping) {
      this.#waiting.takeWoken();
      await this.#lookSafely();
      await this.#connections.closeUnused();
      if (!this.#isStopping) await this.#waiting.wait(LOOK_MS);
    }
    const ending = [...this.#running.values()];
    for (const endpoint of ending) endpoint.stop();
    await Promise.all(ending.map(({ done }) => done));
    await this.#connections.closeAll();
  }

  async #lookSafely(): Promise<void> {
    const { log } = this.#options;
    try {
      await this.#look();
      if (this.#isAway) log.info('events are sent to webhooks again');
      this.#isAway = false;
    } catch (error) {
      if (!this.#isAway) log.warn({ err: error }, 'webhooks wait for the database');
      this.#isAway = true;
    }
  }

  async #look(): Promise<void> {
    const { database, clock } = this.#options;
    for (const [webhookId, until] of this.#broken) if (until <= performance.now()) this.#broken.delete(webhookId);
    const others = [...this.#running.keys(), ...this.#broken.keys()];
    const { enabled, claimed } = await claimWebhooks(database.single(clock.now()), this.#server, others);
    this.#idle = enabled - others.length - claimed.length;
    for (const webhookId of claimed) await this.#beginSafely(webhookId);
  }

  /** One that cannot be begun, such as with secrets that do not open, keeps none of the others waiting. */
  async #beginSafely(webhookId: string): Promise<void> {
    try {
      await this.#begin(webhookId);
    } catch (error) {
      this.#broken.set(webhookId, performance.now() + BROKEN_MS);
      this.#options.log.warn({ err: error, webhook_id: webhookId }, 'nothing can be sent to a webhook');
    }
  }

  async #begin(webhookId: string): Promise<void> {
    const dealings = this.#dealingsOf(webhookId);
    const claimed = await dealings.reload();
    if (!claimed) return;
    const connection = await this.#connections.to(webhookId, claimed.pauseS);
    const own = { claimed, places: this.#places, server: this.#server };
    const endpoint = new Endpoint({ ...this.#options, ...dealings, ...connection, ...own });
    this.#running.set(webhookId, endpoint);
    void endpoint.done.then(() => {
      this.#running.delete(webhookId);
      this.#connections.left(webhookId);
      this.#waiting.wake(); // there may be more than it has seen
    });
  }

  /** What is asked of the database for a webhook. */
  #dealingsOf(webhookId: string): Pick<EndpointOptions, 'reader' | 'reload' | 'dueRetries' | 'record' | 'ended' | 'exhausted'> {
    const { database, clock, sealer, observe } = this.#options;
    const reader = () => database.reader(clock.now());
    return {
      reader,
      reload: () => loadWebhook(reader(), sealer, webhookId),
      dueRetries: async (onTheirWay) => {
        const { due, lost } = await dueRetries(reader(), webhookId, onTheirWay, RETRIES);
        if (lost.length > 0) await this.#inTransaction(async (tx) => forgetRetries(tx, webhookId, lost));
        return due;
      },
      record: (work) => this.#inTransaction((tx) => recordWork(tx, work)),
      ...observe,
    };
  }

  #inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const { database, clock, log } = this.#options;
    const report = (error: unknown) => log.error({ err: error }, 'unexpected failure while events are sent');
    const about = { operation: 'deliverEvents', requestId: 'deliverEvents', actor: { kind: 'system' } } as const;
    return database.transaction({ ...about, now: clock.now(), report }, work);
  }

  #wakeAll(): void {
    for (const endpoint of this.#running.values()) endpoint.wake();
  }
}
