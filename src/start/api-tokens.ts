import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import type { Database } from '../db/database.ts';
import type { ApiTokens } from '../http/judge-token.ts';
import type { RateLimit } from '../http/rate-limit.ts';
import { findToken } from '../tokens/find-token.ts';
import { hasLiveTokens } from '../tokens/has-live-tokens.ts';
import { noteUse } from '../tokens/note-use.ts';

interface Open {
  database: Database;
  clock: Clock;
  log: Log;
  rateLimit: RateLimit;
  /** The operators who have a token of the configuration. */
  environment: ReadonlySet<string>;
}

/** What http asks about API tokens, answered by this database. */
export function openApiTokens({ database, clock, log, rateLimit, environment }: Open): ApiTokens {
  return {
    find: (hash) => findToken(database.reader(clock.now()), hash, environment),
    exist: () => hasLiveTokens(database.reader(clock.now())),
    noteUse: (tokenId) => {
      const failed = (error: unknown) =>
        log.warn({ err: error, token_id: tokenId }, 'when a token was last used could not be written down');
      noteUse(database.single(clock.now()), tokenId).catch(failed);
    },
    rateLimit,
    now: () => clock.now().getTime(),
  };
}
