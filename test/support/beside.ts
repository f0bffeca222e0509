import { createLog } from '../../src/core/log.ts';
import { closeOrm, openOrm } from '../../src/db/orm.ts';
import { listen } from '../../src/http/server.ts';
import { assemble } from '../../src/start/assemble.ts';
import { ENTITIES } from '../../src/start/connect.ts';
import type { Settings } from '../../src/start/settings.ts';
import { recordEvents } from './recorded.ts';
import { type Client, callerOf, clientOf, DEFAULTS, type TestServer } from './server.ts';

/** A second server on the database of another, with the same clock. */
export interface Beside extends Client {
  url: string;
  /** What sends to webhooks, and what it is woken by; neither is started. */
  dispatcher: TestServer['dispatcher'];
  eventLog: TestServer['eventLog'];
  stop(): Promise<void>;
}

/** Starts another server on the database of one that serves. What it logs as an error counts as that one's. */
export async function startBeside({ databaseUrl, clock, failures }: TestServer, changes: Partial<Settings> = {}): Promise<Beside> {
  const options = { poolMax: 5, statementTimeoutMs: 60_000, connectTimeoutMs: 60_000, warn: () => {} };
  const orm = await openOrm(ENTITIES, { url: databaseUrl, ...options });
  const log = createLog('error', { write: (line: string) => void failures.push(JSON.parse(line)) });
  const { handler, dispatcher, eventLog } = await assemble(orm, { ...DEFAULTS, ...changes }, clock, log, { onEvents: recordEvents });
  const listening = await listen(handler, '127.0.0.1', 0, {});
  return {
    url: listening.url,
    dispatcher,
    eventLog,
    ...clientOf(callerOf(listening.url)),
    stop: async () => {
      await listening.stop(1000);
      await closeOrm(orm);
    },
  };
}
