import type { Actor } from '../core/actor.ts';
import type { Clock } from '../core/clock.ts';
import type { CallContext, Single } from '../core/tx.ts';
import type { Database } from '../db/database.ts';
import { type Cookie, JSON_TYPE, type OperationFacts, type Reading, type RequestFacts, type Together } from './contract.ts';
import { type Content, idempotencyKey, type KeptAnswer, once } from './idempotency.ts';
import type { Form, Plan } from './plan.ts';

/** What any handler returns. */
export interface AnyAnswer {
  status: number;
  body?: unknown;
  /** The media type of `text`, which stands for a body that is not JSON. */
  type?: string;
  text?: string;
  /** The same in parts, which are made while they are sent: for what is too long to be in memory whole. */
  parts?: AsyncIterable<string>;
  location?: string;
  headers?: Readonly<Record<string, string>>;
  cookies?: readonly Cookie[];
  /** False when nothing was changed by what could have changed something: then nothing is kept, under no key either. */
  tookEffect?: boolean;
}

export type AnyHandler = ((call: object) => Promise<AnyAnswer>) & {
  readonly together?: Together;
  readonly plan?: (call: object) => Promise<Plan<AnyAnswer>>;
};

/** Joins a call to others of its operation that come at the same time. */
export type Join = (call: object, context: CallContext) => Promise<AnyAnswer>;

/** An operation of the contract and the function that answers it. */
export interface RunnableOperation {
  readonly id: string;
  readonly facts: OperationFacts;
  readonly handler: AnyHandler;
  /** Where its calls can be answered together. */
  readonly join: Join | undefined;
}

/** A call that was let in: its credentials are good, and its parts are what the contract asks for. */
export interface OperationCall {
  readonly path: object;
  readonly query: object;
  readonly content: Content | undefined;
  readonly actor: Actor;
  readonly request: RequestFacts;
  readonly requestId: string;
  /** HEAD is GET without effects. */
  readonly isHead: boolean;
  /** The path as it was addressed, which tells requests under one key apart. */
  readonly address: string;
  /** The `Idempotency-Key` header. */
  readonly key: string | undefined;
}

/** An answer as it goes out: the body is already text. */
export interface OutgoingAnswer {
  status: number;
  type: string;
  body: string | undefined;
  /** The body of an answer that is written in parts. */
  parts: AsyncIterable<string> | undefined;
  location: string | undefined;
  headers: Readonly<Record<string, string>>;
  cookies: readonly Cookie[];
  tookEffect: boolean;
  replayed: boolean;
}

export interface Runner {
  database: Database;
  clock: Clock;
  report(error: unknown): void;
  /** Writes down that somebody was shown what is watched over; `userId` is whom it concerns, if it concerns one. */
  recordReading(db: Single, context: CallContext, reading: Reading, userId: string | null): Promise<void>;
}

/**
 * Runs one operation: a reading one on single statements, a writing one in one transaction that commits its effect, its log rows
 * and its idempotency key together. Where only the request says whether it writes, its plan decides. Calls that can be answered
 * together, and carry no key, are. What is recorded of a reading is recorded before it is answered. HEAD runs like GET and keeps nothing, and neither does a preview or what took no effect.
 */
export async function runOperation(
  { database, clock, report, recordReading }: Runner,
  { id, facts, handler, join }: RunnableOperation,
  { path, query, content, actor, request, requestId, isHead, address, key: header }: OperationCall,
): Promise<OutgoingAnswer> {
  const call = { path, query, body: content?.value, actor, request };
  const now = clock.now();
  const context: CallContext = { now, actor, operation: id, requestId, report };
  if (!facts.writes) {
    const answer = await handler({ ...call, db: database.reader(now) });
    const [reading] = facts.audit as readonly Reading[];
    if (reading && !isHead) await recordReading(database.single(now), context, reading, 'user_id' in path ? String(path.user_id) : null);
    return outgoing(answer);
  }
  const plan = handler.plan && (await handler.plan(call));
  if (plan && !plan.writes) return outgoing(await plan.run({ ...context, ...database.reader(now) }));
  const key = facts.idempotent && header !== undefined ? idempotencyKey(header, address, content) : undefined;
  const isKept = !(isHead || facts.preview);
  if (join && isKept && !key) return outgoing(await join(call, context));
  return database.transaction(
    plan?.actor ? { ...context, actor: plan.actor } : context,
    async (tx) => {
      const work = () => (plan ? plan.run(tx) : handler({ ...call, tx }));
      if (!key) return outgoing(await work());
      const kept = await once(tx, key, facts.errors, async () => keptAnswer(await work()));
      return { ...kept, ...(plan?.kept ?? PLAIN), parts: undefined, cookies: [] };
    },
    { keeps: ({ tookEffect }) => isKept && tookEffect },
  );
}

/** What takes an Idempotency-Key answers JSON, without headers of its own unless its plan says so. */
const PLAIN: Form = { type: JSON_TYPE, headers: {} };

function keptAnswer({ status, body, location, tookEffect = true }: AnyAnswer): KeptAnswer {
  return { status, body: JSON.stringify(body), location, tookEffect };
}

function outgoing(answer: AnyAnswer): OutgoingAnswer {
  const { status, body, type = JSON_TYPE, text, parts, location, headers = {}, cookies = [], tookEffect = true } = answer;
  const whole = body === undefined ? text : JSON.stringify(body);
  return { status, type, body: whole, parts, location, headers, cookies, tookEffect, replayed: false };
}
