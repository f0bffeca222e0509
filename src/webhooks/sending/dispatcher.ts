import { randomUUID } from 'node:crypto';
import type { Clock } from '../../core/clock.ts';
import type { Log } from '../../core/log.ts';
import type { Sealer } from '../../core/sealing.ts';
import type { CallContext, Tx } from '../../core/tx.ts';
import type { Database } from '../../db/database.ts';
import { claimWebhooks, loadWebhook } from './claim.ts';
import { dueRetries, forgetRetries } from './due-retries.ts';
import { Endpoint, type EndpointOptions } from './endpoint.ts';
import { createPace, type Pace } from './pace.ts';
import { type Attempt, recordWork } from './record.ts';
import type { Sender, SendingOptions } from './sender.ts';

export interface DispatcherOptions {
  database: Database;
  clock: Clock;
  log: Log;
  sealer: Sealer;
  publicUrl: string;
  sending: SendingOptions;
  /** Is told how each attempt ended. */
  observe(attempt: Attempt): void;
  /** How long after one look for what is to be sent comes the next, in milliseconds. */
  everyMs?: number;
}

export interface Dispatcher {
  /** Says that the log has gone on. */
  wake(): void;
  /** Begins to send; returns what ends that when what is on its way has ended and is recorded. */
  start(): () => Promise<void>;
  /** How many requests are on their way. */
  readonly inFlight: number;
}

/** So many requests may be on their way from one server, of all webhooks together. */
const PLACES = 256;
/** How many retries of a webhook are read at once. */
const RETRIES = 64;
/** After so long without anything to be sent, connections are closed. */
const UNUSED_MS = 60_000;

/** What a server keeps of a webhook between one time that it sends for it and the next. */
interface Kept {
  readonly sender: Sender;
  pace: Pace;
  usedAt: number;
}

/** Sends events to webhooks, on every server that does jobs; which of them sends for which webhook is agreed in the database. */
export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { database, clock, log, sealer, sending, everyMs = 250 } = options;
  const server = randomUUID();
  const running = new Map<string, Endpoint>();
  const kept = new Map<string, Kept>();
  const places = createPlaces(wakeAll);
  /** How many webhooks there are that this server does not send for, as it last looked. */
  let idle = 0;
  let isRung = false;
  let isAway = false;
  let wakeUp: (() => void) | undefined;

  const reader = () => database.reader(clock.now());
  const context = (): CallContext => ({
    operation: 'deliverEvents',
    requestId: 'deliverEvents',
    now: clock.now(),
    actor: { kind: 'system' },
    report: (error) => log.error({ err: error }, 'unexpected failure while events are sent'),
  });
  const inTransaction = <T>(work: (tx: Tx) => Promise<T>) => database.transaction(context(), work);

  function wakeAll(): void {
    for (const endpoint of running.values()) endpoint.wake();
  }

  async function begin(webhookId: string): Promise<void> {
    const claimed = await loadWebhook(reader(), sealer, webhookId);
    if (!claimed) return;
    // Loaded only where there is something to be sent.
    const { createSender } = await import('./sender.ts');
    const known = kept.get(webhookId) ?? { sender: createSender(sending), pace: createPace(claimed.pauseS), usedAt: 0 };
    // Another server may have had it meanwhile, or an operator has set the pause aside.
    if (known.pace.pauseS !== claimed.pauseS) known.pace = createPace(claimed.pauseS);
    kept.set(webhookId, known);
    const endpoint = new Endpoint({ ...options, ...known, claimed, places, server, reader, ...dealings(webhookId) });
    running.set(webhookId, endpoint);
    void endpoint.done.then(() => {
      running.delete(webhookId);
      known.usedAt = performance.now();
      wake();
    });
  }

  /** What an endpoint asks of the database. */
  function dealings(webhookId: string): Pick<EndpointOptions, 'reload' | 'dueRetries' | 'record' | 'ended'> {
    return {
      reload: () => loadWebhook(reader(), sealer, webhookId),
      async dueRetries(onTheirWay) {
        const { due, lost } = await dueRetries(reader(), webhookId, onTheirWay, RETRIES);
        if (lost.length > 0) await database.single(clock.now()).query(forgetRetries, [webhookId, lost]);
        return due;
      },
      record: (work) => inTransaction((tx) => recordWork(tx, work)),
      ended: options.observe,
    };
  }

  async function look(): Promise<void> {
    try {
      const { enabled, claimed } = await claimWebhooks(database.single(clock.now()), server, [...running.keys()]);
      idle = enabled - running.size - claimed.length;
      for (const webhookId of claimed) await begin(webhookId);
      if (isAway) log.info('events are sent to webhooks again');
      isAway = false;
    } catch (error) {
      if (!isAway) log.warn({ err: error }, 'webhooks wait for the database');
      isAway = true;
    }
  }

  async function closeUnused(now: number): Promise<void> {
    for (const [webhookId, { sender, usedAt }] of kept) {
      if (running.has(webhookId) || now - usedAt < UNUSED_MS) continue;
      kept.delete(webhookId);
      await sender.close();
    }
  }

  /** Returns after a while, or as soon as it is woken. */
  async function rest(): Promise<void> {
    if (isRung) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    wakeUp = resolve;
    const timer = setTimeout(resolve, everyMs);
    await promise;
    clearTimeout(timer);
    wakeUp = undefined;
  }

  function wake(): void {
    isRung = true;
    wakeUp?.();
  }

  return {
    wake() {
      wakeAll();
      if (idle > 0) wake();
    },
    get inFlight() {
      return places.taken;
    },
    start() {
      let isStopping = false;
      const work = async () => {
        while (!isStopping) {
          isRung = false;
          await look();
          await closeUnused(performance.now());
          if (!isStopping) await rest();
        }
        const ending = [...running.values()];
        for (const endpoint of ending) endpoint.stop();
        await Promise.all(ending.map(({ done }) => done));
        await Promise.all([...kept.values()].map(({ sender }) => sender.close()));
      };
      const done = work();
      return async () => {
        isStopping = true;
        wake();
        await done;
      };
    },
  };
}

/** `freed` is told when a place is free after there was none. */
function createPlaces(freed: () => void) {
  let taken = 0;
  return {
    take() {
      if (taken >= PLACES) return false;
      taken++;
      return true;
    },
    give() {
      taken--;
      if (taken === PLACES - 1) freed();
    },
    get taken() {
      return taken;
    },
  };
}
