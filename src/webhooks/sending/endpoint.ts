import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../core/clock.ts';
import type { Log } from '../../core/log.ts';
import type { Reader } from '../../core/tx.ts';
import { createWaiting } from '../../core/waiting.ts';
import { eventView } from '../../events/event.view.ts';
import { isFor } from '../is-for.ts';
import type { Claimed } from './claim.ts';
import type { DueRetry } from './due-retries.ts';
import { createLane, type Lane } from './lane.ts';
import type { Pace } from './pace.ts';
import type { Places } from './places.ts';
import { type Due, nextDue, type Queues } from './queues.ts';
import { type Attempt, LeaseLost, type Recorded, type Work } from './record.ts';
import { replayLane } from './replay-lane.ts';
import type { Sender } from './sender.ts';

export interface EndpointOptions {
  readonly claimed: Claimed;
  readonly sender: Sender;
  readonly pace: Pace;
  readonly places: Places;
  readonly server: string;
  readonly publicUrl: string;
  readonly clock: Clock;
  readonly log: Log;
  reader(): Reader;
  /** Reads again what is known of the webhook; undefined where nothing is sent to it any more. */
  reload(): Promise<Claimed | undefined>;
  /** What is to be sent again now, but for these positions. */
  dueRetries(onTheirWay: readonly bigint[]): Promise<DueRetry[]>;
  record(work: Work): Promise<Recorded>;
  /** Is told how an attempt ended. */
  ended(attempt: Attempt): void;
  /** Is told how many events were tried for the last time. */
  exhausted(count: number): void;
}

/** So many attempts may be on their way or not recorded yet: as many are repeated at most when the server is killed. */
const WINDOW = 256;
const RECORD_AT = 64;
const RECORD_MS = 50;
const LOOK_MS = 250;
/** After so long the lease is renewed, and what is known of the webhook read again: its secrets end by themselves. */
const RENEW_MS = 10_000;
const AGAIN_MS = 1000;
/** For so long it waits for more when there is nothing to be sent: to begin anew costs some statements. */
const LINGER_MS = 2000;
/** How often a server that stops tries to record its last work. */
const LAST_TRIES = 3;

/**
 * Sends for one webhook, on one server, until there is nothing to be sent, it is stopped or paused, or another server does: events of the
 * log in their order, what has failed before, and a replay beside them. What is sent is recorded together, several times a second.
 */
export class Endpoint {
  /** Ends when everything that was sent is recorded. It never fails. */
  readonly done: Promise<void>;
  readonly #options: EndpointOptions;
  readonly #fresh: Lane;
  #known: Claimed;
  #replay: Lane | undefined;
  #retries: DueRetry[] = [];
  readonly #onTheirWay = new Set<bigint>();
  readonly #sending = { fresh: 0, again: 0 };
  #results: (Attempt & { lane: Lane | undefined })[] = [];
  #unrecorded = 0;
  #recording: Promise<void> | undefined;
  #recorded = Promise.resolve();
  #isRung = true;
  #isStopping = false;
  #isLost = false;
  #isAway = false;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #renewedAt = performance.now();
  #busyAt = performance.now();
  #last: keyof Queues = 'again';
  readonly #waiting = createWaiting();

  constructor(options: EndpointOptions) {
    this.#options = options;
    this.#known = options.claimed;
    const { webhookId, position } = options.claimed;
    this.#fresh = createLane({
      after: position,
      wanted: (_, events) => events.filter((event) => isFor(webhookId, this.#known.types, event)),
    });
    this.#replay = this.#laneOf(options.claimed);
    this.done = this.#run();
  }

  /** Says that there may be something to do: the log has gone on, or a place is free. */
  wake(): void {
    this.#isRung = true;
    this.#waiting.wake();
  }

  /** Begins nothing more. */
  stop(): void {
    this.#isStopping = true;
    this.#waiting.wake();
  }

  #laneOf({ replay }: Claimed): Lane | undefined {
    return replay && replayLane(replay, this.#known.webhookId, () => this.#known.types);
  }

  async #run(): Promise<void> {
    for (;;) {
      await this.#look();
      this.#startAll();
      if (this.#isOver()) break;
      await this.#waiting.wait(LOOK_MS);
      if (!this.#waiting.takeWoken()) this.#isRung = true; // other servers may have told something
    }
    while (this.#recording) await this.#recording;
    await this.#record(false);
  }

  /** Reads what is to be sent next. While the database is away, what was read is sent. */
  async #look(): Promise<void> {
    if (this.#isStopping || this.#isLost) return;
    try {
      await this.#readOn();
      this.#isAway = false;
    } catch (error) {
      if (!this.#isAway) this.#options.log.warn({ err: error, webhook_id: this.#known.webhookId }, 'a webhook waits for the database');
      this.#isAway = true;
      await sleep(AGAIN_MS);
    }
  }

  async #readOn(): Promise<void> {
    const { reader, dueRetries } = this.#options;
    const now = performance.now();
    if (now - this.#renewedAt >= RENEW_MS) {
      this.#renewedAt = now;
      await this.#refresh();
      await this.#record(true);
    }
    if (!this.#fresh.isAtEnd || this.#isRung) {
      this.#isRung = false;
      await this.#fresh.fill(reader());
    }
    if (this.#replay && !this.#replay.isAtEnd) await this.#replay.fill(reader());
    if (this.#retries.length === 0 && now - this.#lookedAt >= LOOK_MS) {
      this.#lookedAt = now;
      if (this.#unrecorded === 0) await this.#refresh(); // while it sends, what it records says when something has changed
      this.#retries = await dueRetries([...this.#onTheirWay]);
    }
  }

  /** Takes up what has changed of the webhook. */
  async #refresh(): Promise<void> {
    const known = await this.#options.reload();
    if (!known) return this.stop();
    const isSame = known.replay?.id === this.#known.replay?.id;
    this.#known = known;
    if (!isSame) this.#replay = this.#laneOf(known);
  }

  #startAll(): void {
    if (this.#isStopping || this.#isLost) return;
    const { clock, pace, places } = this.#options;
    while (this.#unrecorded < WINDOW) {
      const limit = pace.limit(this.#known.concurrency, clock.now());
      const due = nextDue({ queues: this.#queues(), sending: this.#sending, limit, last: this.#last });
      if (!due || !places.take()) return;
      this.#last = due;
      this.#busyAt = performance.now();
      this.#start(due);
    }
  }

  #queues(): Queues {
    const [replay, retries] = [this.#replay, this.#retries];
    return { fresh: this.#fresh.hasNext, again: retries.length > 0 || (replay?.hasNext ?? false) };
  }

  #take(source: keyof Queues): Due | undefined {
    if (source === 'fresh') return laneDue(this.#fresh);
    const retry = this.#retries.shift();
    return retry ?? (this.#replay && laneDue(this.#replay));
  }

  #start(source: keyof Queues): void {
    const due = this.#take(source) as Due;
    const { clock, sender, pace, places, ended } = this.#options;
    const { position, id } = due.event;
    const startedAt = clock.now();
    this.#sending[source]++;
    this.#unrecorded++;
    if (due.retry) this.#onTheirWay.add(position);
    const body = Buffer.from(JSON.stringify(eventView(due.event)));
    void sender.send(this.#known, id, body).then((outcome) => {
      const { lane, retry } = due;
      const isReplayed = lane !== undefined && lane !== this.#fresh;
      const attempt: Attempt = { position, startedAt, endedAt: clock.now(), outcome, retry, isReplayed };
      pace.note(outcome, attempt.endedAt);
      places.give();
      this.#sending[source]--;
      this.#results.push({ ...attempt, lane });
      ended(attempt);
      this.#recordSoon();
      this.#waiting.wake();
    });
  }

  #recordSoon(): void {
    if (this.#recording) return;
    const isMuch = this.#results.length >= RECORD_AT;
    this.#recording = (isMuch ? Promise.resolve() : sleep(RECORD_MS)).then(async () => {
      await this.#record(true);
      this.#recording = undefined;
      if (this.#results.length > 0) this.#recordSoon();
      this.#waiting.wake();
    });
  }

  /**
   * Records what has ended since the last time, and that this server goes on or does not. One after the other: a place in the log is kept with
   * or after what came of every event before it.
   */
  #record(goesOn: boolean): Promise<void> {
    this.#recorded = this.#recorded.then(() => this.#recordNext(goesOn));
    return this.#recorded;
  }

  async #recordNext(goesOn: boolean): Promise<void> {
    const attempts = this.#results;
    this.#results = [];
    if (this.#isLost) return; // whoever sends now finds it still to be sent
    for (const { lane, position } of attempts) lane?.progress.settle(position);
    const recorded = await this.#recordSurely(attempts, goesOn);
    this.#unrecorded -= attempts.length;
    for (const { retry, position } of attempts) if (retry) this.#onTheirWay.delete(position);
    if (recorded) this.#tell(recorded);
    if (recorded === undefined) this.#isLost = true;
    else if (recorded.state !== 'enabled') this.stop();
    else if (recorded.revision !== this.#known.revision && goesOn) this.#renewedAt = Number.NEGATIVE_INFINITY; // read anew at the next look
  }

  /** Nobody should have to look for it: what is sent no more, of an event or at all, is said. */
  #tell({ exhausted, disabled }: Recorded): void {
    const { log, exhausted: note } = this.#options;
    const { webhookId: webhook_id } = this.#known;
    if (exhausted > 0) {
      note(exhausted);
      log.warn(
        { webhook_id, events: exhausted },
        'events were tried for the last time, and are sent to a webhook again only when asked for',
      );
    }
    if (disabled) log.warn({ webhook_id, reason: disabled }, 'a webhook is disabled');
  }

  /** Undefined where another server sends by now, which then finds what was not recorded still to be sent. */
  async #recordSurely(attempts: readonly Attempt[], goesOn: boolean): Promise<Recorded | undefined> {
    const { record, log, pace, server, publicUrl } = this.#options;
    const { webhookId, replay } = this.#known;
    const moved = replay && this.#replay ? { id: replay.id, next: this.#replay.progress.settled + 1n } : undefined;
    const work = { webhookId, server, attempts, position: this.#fresh.progress.settled, replay: moved, publicUrl };
    for (let tries = 1; ; tries++) {
      try {
        return await record({ ...work, goesOn, pausedUntil: pace.pausedUntil, pauseS: pace.pauseS });
      } catch (error) {
        if (error instanceof LeaseLost || (this.#isStopping && tries >= LAST_TRIES)) return undefined;
        if (tries === 1) log.warn({ err: error, webhook_id: webhookId }, 'what was sent to a webhook is recorded later');
        await sleep(AGAIN_MS);
      }
    }
  }

  #isOver(): boolean {
    if (this.#sending.fresh + this.#sending.again > 0) return false;
    if (this.#isLost || this.#isStopping || this.#options.pace.limit(this.#known.concurrency, this.#options.clock.now()) === 0) return true;
    if (performance.now() - this.#busyAt < LINGER_MS) return false;
    const isReplaying = this.#replay !== undefined && !(this.#replay.isAtEnd && !this.#replay.hasNext);
    const queues = this.#queues();
    return !this.#isAway && !queues.fresh && !queues.again && this.#fresh.isAtEnd && !this.#isRung && !isReplaying;
  }
}

function laneDue(lane: Lane): Due | undefined {
  const event = lane.next();
  return event && { event, lane };
}
