import { DAY_MS, fromDatabase } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';

export interface TokenWatch {
  /** In how many days the next API token expires, as far as the last look saw; undefined when none does. */
  daysLeft(): number | undefined;
  /** Looks which tokens expire, and warns of each that has a week left, once. Never fails. */
  look(): Promise<void>;
  /** Looks now, and every `everyMs` milliseconds; returns what ends that. */
  start(everyMs?: number): () => void;
}

export interface TokenWatchOptions {
  /** Reads at the present moment. */
  reader(): Reader;
  log: Log;
}

interface Expiring {
  token_id: string;
  name: string;
  operator: string;
  expires_at: string;
}

const EXPIRING = statement(
  'api_tokens_expiring',
  `select token_id, name, operator, expires_at from api_tokens
   where revoked_at is null and expires_at > $1 order by expires_at limit 200`,
);

const WARNING_DAYS = 7;
const LOOK_MS = 600_000;

/** Sees API tokens expire before the programs do that use them. Every server looks, so that each has the metric and says so in its log. */
export function createTokenWatch({ reader, log }: TokenWatchOptions): TokenWatch {
  let next: Date | undefined;
  const warned = new Map<string, number>();

  function warn({ token_id, name, operator, expires_at }: Expiring): void {
    const expiresAt = fromDatabase(expires_at);
    if (warned.get(token_id) === expiresAt.getTime()) return;
    warned.set(token_id, expiresAt.getTime());
    log.warn({ token_id, name, operator, expires_at: expiresAt.toISOString() }, `an API token expires within ${WARNING_DAYS} days`);
  }

  async function look(): Promise<void> {
    try {
      const { now, query } = reader();
      const expiring = await query<Expiring>(EXPIRING, [now]);
      next = expiring[0] && fromDatabase(expiring[0].expires_at);
      const isNear = ({ expires_at }: Expiring) => fromDatabase(expires_at).getTime() - now.getTime() <= WARNING_DAYS * DAY_MS;
      for (const token of expiring.filter(isNear)) warn(token);
      for (const [tokenId, expiresAt] of warned) if (expiresAt <= now.getTime()) warned.delete(tokenId);
    } catch {
      // A database that is away is told of by others.
    }
  }

  return {
    daysLeft: () => next && Math.max(0, (next.getTime() - reader().now.getTime()) / DAY_MS),
    look,
    start(everyMs = LOOK_MS) {
      void look();
      const timer = setInterval(() => void look(), everyMs).unref();
      return () => clearInterval(timer);
    },
  };
}
