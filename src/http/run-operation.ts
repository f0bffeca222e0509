import type { Clock } from '../core/clock.ts';
import type { CallContext } from '../core/tx.ts';
import type { Database } from '../db/database.ts';
import type { Cookie } from './contract.ts';
import type { OperationFacts } from './dispatch.ts';
import { idempotencyKey, type KeptAnswer, once } from './idempotency.ts';
import type { Wire } from './wire.ts';

/** What a handler answers. */
export interface Answer {
  status: number;
  body?: unknown;
  location?: string;
  cookies?: readonly Cookie[];
}

export type UntypedHandler = (call: object) => Promise<Answer>;

/** What goes back over the wire: the body is already text. */
export interface WireAnswer {
  status: number;
  body: string | undefined;
  location: string | undefined;
  cookies: readonly Cookie[];
  replayed: boolean;
}

export interface Runner {
  database: Database;
  clock: Clock;
  report(error: unknown): void;
}

/**
 * Runs one operation: a reading one on single statements, a writing one in one transaction that commits its effect, its log rows
 * and its idempotency key together. HEAD runs like GET and keeps nothing, and neither does a preview.
 */
export async function runOperation(
  { database, clock, report }: Runner,
  wire: Wire,
  operation: string,
  facts: Pick<OperationFacts, 'writes' | 'preview' | 'idempotent' | 'errors'>,
  handler: UntypedHandler,
): Promise<WireAnswer> {
  const { params: path, query, body, actor } = wire;
  const call = { path, query, body, actor, request: { query: wire.queryAll, cookies: wire.cookies } };
  const now = clock.now();
  if (!facts.writes) return wireAnswer(await handler({ ...call, db: database.reader(now) }));
  const context: CallContext = { now, actor, operation, requestId: wire.requestId, report };
  const header = facts.idempotent ? wire.headers['idempotency-key'] : undefined;
  const key = typeof header === 'string' ? idempotencyKey(header, wire.path, body) : undefined;
  return database.transaction(
    context,
    async (tx) => {
      const work = () => handler({ ...call, tx });
      if (!key) return wireAnswer(await work());
      return { ...(await once(tx, key, facts.errors, async () => keptAnswer(await work()))), cookies: [] };
    },
    { rollback: wire.isHead || facts.preview },
  );
}

function keptAnswer({ status, body, location }: Answer): KeptAnswer {
  return { status, body: JSON.stringify(body), location };
}

function wireAnswer({ status, body, location, cookies }: Answer): WireAnswer {
  return { status, body: body === undefined ? undefined : JSON.stringify(body), location, cookies: cookies ?? [], replayed: false };
}
