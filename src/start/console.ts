import { type OperatorActor, operatorName } from '../core/actor.ts';
import type { Clock } from '../core/clock.ts';
import { hashSecret } from '../core/ids.ts';
import type { Log } from '../core/log.ts';
import type { CallContext } from '../core/tx.ts';
import type { Database } from '../db/database.ts';
import { hashTokens } from '../http/authenticate.ts';
import type { DispatchOptions } from '../http/dispatch.ts';
import type { OperatorJudge } from '../http/judge-operator.ts';
import type { PageOptions } from '../http/pages/pages.ts';
import { createBuckets } from '../http/token-bucket.ts';
import { CONSOLE_HEADERS, consolePage } from '../operators/console-page.ts';
import { openDoor, type Refusal } from '../operators/door.ts';
import { findConsoleSession } from '../operators/find-console-session.ts';
import type { OperatorSettings } from '../operators/handlers.ts';
import { keepLinks } from '../operators/links.ts';
import { noteSeen, writeSeen } from '../operators/note-seen.ts';
import { countWrongTries, uncounted } from '../operators/wrong-tries.ts';
import { DEFAULT_TOKEN_NAME } from './config.ts';

/** What the console is put together from. */
export interface ConsoleParts {
  database: Database;
  clock: Clock;
  operators: OperatorJudge;
  adminTokens: Iterable<readonly [name: string, token: string]>;
  /** After how many milliseconds without a request a console session ends, and after how many at the latest. */
  consoleIdleMs: number;
  consoleMaxMs: number;
  /** The provider that operators log in with; undefined where there is none. */
  oidc: object | undefined;
  rateLimit: boolean;
  log: Log;
  report(error: unknown): void;
}

/** How many refusals a server writes into the audit log at once, and in a second. */
const REFUSALS_BURST = 60;
const REFUSALS_PER_S = 1;

/** The console's part of the server: who sits in it, how they enter, and its page. */
export interface Console
  extends Pick<DispatchOptions, 'findConsoleSession' | 'noteSeen'>,
    Pick<PageOptions, 'consolePage'>,
    Omit<OperatorSettings, 'deployed'> {}

export function assembleConsole(parts: ConsoleParts): Console {
  const { database, clock, operators, adminTokens, consoleIdleMs, consoleMaxMs, rateLimit, log, report } = parts;
  const hasProvider = parts.oidc !== undefined;
  const environment = hashTokens(adminTokens);
  const now = () => clock.now().getTime();
  const contextOf = (operation: string, requestId: string, actor: CallContext['actor']): CallContext => {
    return { operation, requestId, now: clock.now(), actor, report };
  };
  const find = (_: string, hash: Buffer) => findConsoleSession(database.reader(clock.now()), hash, { environment, idleMs: consoleIdleMs });
  const failed = (error: unknown) => log.warn({ err: error }, 'when a console session was last used could not be written down');
  const seen = (operator: OperatorActor) =>
    database.transaction(contextOf('noteSeen', 'seen', operator), (tx) => writeSeen(tx, operator)).catch(failed);
  return {
    environment,
    door: openDoor(
      (token, address) => operators.judge({ address, quota: undefined }, token),
      rateLimit ? countWrongTries(now) : uncounted,
      auditRefusals(database, contextOf, now),
    ),
    links: keepLinks(now),
    linkOperator: DEFAULT_TOKEN_NAME,
    consoleMaxMs,
    findConsoleSession: find,
    noteSeen: noteSeen(now, seen),
    async consolePage(secrets) {
      for (const secret of secrets) {
        const operator = await find(secret, hashSecret(secret));
        if (operator) return { text: consolePage(operator, hasProvider), headers: CONSOLE_HEADERS };
      }
      return { text: consolePage(undefined, hasProvider), headers: CONSOLE_HEADERS };
    },
  };
}

/** Writes refusals down, but not without end: the log is for people. */
function auditRefusals(
  database: Database,
  contextOf: (operation: string, requestId: string, actor: CallContext['actor']) => CallContext,
  now: () => number,
): (refusal: Refusal) => Promise<void> {
  const buckets = createBuckets(REFUSALS_PER_S, REFUSALS_BURST, now);
  return async ({ operation, requestId, actor = { kind: 'anyone' }, address, reason }) => {
    if (!buckets.take('all').isTaken) return;
    await database.transaction(contextOf(operation, requestId, actor), async (tx) =>
      tx.audit('operator.refused', null, { operator: operatorName(actor), reason, address }),
    );
  };
}
