import type { Clock } from '../core/clock.ts';
import type { CallContext } from '../core/tx.ts';
import type { Database } from '../db/database.ts';
import type { OperationFacts } from '../http/dispatch.ts';
import { isFresh } from '../http/is-fresh.ts';
import { isVisit } from '../http/is-visit.ts';
import { JSON_TYPE, preferred } from '../http/media-types.ts';
import type { Wire } from '../http/wire.ts';
import type { Cookie, RequestFacts, Together } from './contract.ts';
import { idempotencyKey, type KeptAnswer, once } from './idempotency.ts';
import type { Plan } from './plan.ts';

/** What a handler answers. */
export interface Answer {
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

export type UntypedHandler = ((call: object) => Promise<Answer>) & {
  readonly together?: Together;
  readonly plan?: (call: object) => Promise<Plan<Answer>>;
};

/** Joins a call to others of its operation that come at the same time. */
export type Join = (call: object, context: CallContext) => Promise<Answer>;

/** What goes back over the wire: the body is already text. */
export interface WireAnswer {
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
}

/**
 * Runs one operation: a reading one on single statements, a writing one in one transaction that commits its effect, its log rows
 * and its idempotency key together. Where only the request says whether it writes, its plan decides. Calls that can be answered
 * together, and carry no key, are. HEAD runs like GET and keeps nothing, and neither does a preview or what took no effect.
 */
export async function runOperation(
  { database, clock, report }: Runner,
  wire: Wire,
  operation: string,
  facts: Pick<OperationFacts, 'writes' | 'preview' | 'idempotent' | 'errors'>,
  handler: UntypedHandler,
  join: Join | undefined,
): Promise<WireAnswer> {
  const { params: path, query, requestBody: body, actor } = wire;
  const call = { path, query, body, actor, request: requestFacts(wire) };
  const now = clock.now();
  if (!facts.writes) return wireAnswer(await handler({ ...call, db: database.reader(now) }));
  const context: CallContext = { now, actor, operation, requestId: wire.requestId, report };
  const plan = handler.plan && (await handler.plan(call));
  if (plan && !plan.writes) return wireAnswer(await plan.run({ ...context, ...database.reader(now) }));
  const header = facts.idempotent ? wire.headers['idempotency-key'] : undefined;
  const key = typeof header === 'string' ? idempotencyKey(header, wire.path, wire.content) : undefined;
  const isKept = !(wire.isHead || facts.preview);
  if (join && isKept && !key) return wireAnswer(await join(call, context));
  return database.transaction(
    context,
    async (tx) => {
      const work = () => (plan ? plan.run(tx) : handler({ ...call, tx }));
      if (!key) return wireAnswer(await work());
      const kept = await once(tx, key, facts.errors, async () => keptAnswer(await work()));
      return { ...kept, type: JSON_TYPE, parts: undefined, headers: {}, cookies: [] };
    },
    { keeps: ({ tookEffect }) => isKept && tookEffect },
  );
}

function requestFacts(wire: Wire): RequestFacts {
  return {
    query: wire.queryAll,
    search: wire.search,
    cookies: wire.cookies,
    isVisit: () => !wire.isHead && isVisit(wire.headers),
    isFresh: (etag) => isFresh(wire.headers['if-none-match'], etag),
    prefers: (types) => preferred(wire.incoming, types),
  };
}

/** What takes an Idempotency-Key answers JSON, without headers of its own. */
function keptAnswer({ status, body, location, tookEffect = true }: Answer): KeptAnswer {
  return { status, body: JSON.stringify(body), location, tookEffect };
}

function wireAnswer(answer: Answer): WireAnswer {
  const { status, body, type = JSON_TYPE, text, parts, location, headers = {}, cookies = [], tookEffect = true } = answer;
  const whole = body === undefined ? text : JSON.stringify(body);
  return { status, type, body: whole, parts, location, headers, cookies, tookEffect, replayed: false };
}
