import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { ErrorTag } from '../../generated/errors.ts';
import { actorName } from '../core/actor.ts';
import { DAY_MS } from '../core/clock.ts';
import { expiresAfter } from '../core/expiry.ts';
import { lostRace } from '../core/lost-race.ts';
import { Problem } from '../core/problem.ts';
import { statement, type Write } from '../core/statement.ts';
import { counting } from '../core/steps.ts';
import type { Tx } from '../core/tx.ts';

/** A body that was read. */
export interface Content {
  value: unknown;
  bytes: Buffer;
  /** Whether the value is all that the bytes say; not where it was read differently on purpose. */
  isWhole: boolean;
}

/** An answer as it is kept and given again: status, the very bytes of the body, `Location`. */
export interface KeptAnswer {
  status: number;
  body: string;
  location: string | undefined;
  /** Whether anything was changed. An answer that changed nothing is not kept. */
  tookEffect: boolean;
}

export interface IdempotencyKey {
  key: string;
  fingerprint: Buffer;
}

/** `"abc"` and `abc` are one key, as in the IETF draft on the Idempotency-Key header. */
export function idempotencyKey(header: string, path: string, content: Content | undefined): IdempotencyKey {
  const key = header.startsWith('"') ? header.slice(1, -1) : header;
  return { key, fingerprint: fingerprintOf(path, content) };
}

/**
 * What a request is known by: its path, and its body in canonical form (RFC 8785). JSON can say what that form has no room for, lone
 * surrogates and numbers beyond all bounds. Such a body is known by its bytes, and so is one that was not read as it was written.
 */
function fingerprintOf(path: string, content: Content | undefined): Buffer {
  const head = `${path}\n`;
  const canonical = content?.isWhole ? canonicalText(content.value) : undefined;
  if (content === undefined || canonical !== undefined) return hash('sha256', head + (canonical ?? ''), 'buffer');
  return hash('sha256', Buffer.concat([Buffer.from(head), content.bytes]), 'buffer');
}

function canonicalText(value: unknown): string | undefined {
  try {
    return canonicalize(value);
  } catch {
    return undefined;
  }
}

const CLAIM = statement(
  'idempotency_claim',
  `insert into idempotency_keys (actor, operation, key, fingerprint, created_at) values ($1, $2, $3, $4, $5)
   on conflict do nothing returning key`,
);

const READ = statement(
  'idempotency_read',
  'select fingerprint, status, body, location from idempotency_keys where actor = $1 and operation = $2 and key = $3',
);

const KEEP = statement(
  'idempotency_keep',
  'update idempotency_keys set status = $4, body = $5, location = $6 where actor = $1 and operation = $2 and key = $3',
);

interface Row {
  fingerprint: Buffer;
  status: number;
  body: string;
  location: string | null;
}

// The actor of a key is as `actorName` says it.
const FORGET = statement('user_answers_forget', 'delete from idempotency_keys where actor = $1');

/** What forgets the answers that were kept for a user's keys. */
export function forgetAnswers(userId: string): Write[] {
  return [{ statement: FORGET, values: [`user:${userId}`] }];
}

/**
 * Runs `work` once for this key. The key is claimed before the work, so that a twin in flight waits on the index until this
 * transaction ends and then finds the answer, or, when it failed, the key free again.
 *
 * A key that was used for another request is refused with `idempotency_key_reused`, but only when the request has no mistake that
 * comes before it in the operation's `order`: `work` is run first and, since the refusal is thrown, undone.
 */
export async function once(
  tx: Tx,
  { key, fingerprint }: IdempotencyKey,
  order: readonly ErrorTag[],
  work: () => Promise<KeptAnswer>,
): Promise<KeptAnswer & { replayed: boolean }> {
  const scope = [actorName(tx.actor), tx.operation, key];
  const claimed = await tx.query(CLAIM, [...scope, fingerprint, tx.now]);
  if (claimed.length === 0) {
    const [kept] = await tx.query<Row>(READ, scope);
    if (!kept) throw lostRace('the key was too old, and has just been deleted');
    if (!kept.fingerprint.equals(fingerprint)) throw await refusalOfReuse(order, work);
    return { status: kept.status, body: kept.body, location: kept.location ?? undefined, tookEffect: true, replayed: true };
  }
  const answer = await work();
  if (answer.tookEffect) tx.write([{ statement: KEEP, values: [...scope, answer.status, answer.body, answer.location ?? null] }]);
  return { ...answer, replayed: false };
}

async function refusalOfReuse(order: readonly ErrorTag[], work: () => Promise<KeptAnswer>): Promise<unknown> {
  const reused = new Problem('idempotency_key_reused');
  try {
    await work();
  } catch (error) {
    const comesLater = error instanceof Problem && order.indexOf(error.tag) > order.indexOf(reused.tag);
    if (!comesLater) return error;
  }
  return reused;
}

// A key that is free may have been claimed again.
const DELETE = statement(
  'clean_up_idempotency_key',
  'delete from idempotency_keys where actor = $1 and operation = $2 and key = $3 and created_at < $4 returning 1 as deleted',
);

/** Keys are promised for 30 days. */
export const EXPIRED_KEYS = expiresAfter(
  31 * DAY_MS,
  statement(
    'clean_up_idempotency_keys',
    `with gone as (
     delete from idempotency_keys where (actor, operation, key) in (
       select actor, operation, key from idempotency_keys where created_at < $1 order by created_at limit $2 for update skip locked
     ) returning 1
   ) select count(*)::integer as count from gone`,
    {},
    {
      text: 'select actor, operation, key, $1::timestamptz as before from idempotency_keys where created_at < $1 order by created_at limit $2',
      steps: [counting(DELETE, ['actor', 'operation', 'key', 'before'])],
    },
  ),
);
