import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import type { Database } from '../db/database.ts';
import type { Gate } from '../http/gate.ts';
import type { OidcParts } from '../operators/oidc/callback.ts';
import { createProvider } from '../operators/oidc/provider.ts';
import type { OidcSettings } from '../operators/oidc/settings.ts';
import type { Console } from './console.ts';

/** What the log-in by an OpenID provider is put together from. */
export interface OidcSurroundings {
  oidc: OidcSettings;
  publicUrl: string;
  console: Console;
  database: Database;
  clock: Clock;
  gate: Gate;
  log: Log;
  report(error: unknown): void;
}

/** Puts the log-in by an OpenID provider together. It asks the provider nothing yet. */
export function assembleOidc({ oidc, publicUrl, console, database, clock, gate, log, report }: OidcSurroundings): OidcParts {
  return {
    provider: createProvider({
      settings: oidc,
      redirectUri: `${publicUrl}/console/oidc/callback`,
      now: () => clock.now(),
      outside: gate.outside,
      note: (why, error) => log.warn({ oidc: why, err: error }, 'a log-in by the OpenID provider failed'),
    }),
    rules: { environment: new Set(console.environment.keys()), sessionMaxMs: console.consoleMaxMs, acr: oidc.acr },
    reader: () => database.reader(clock.now()),
    transaction: (requestId, work) =>
      database.transaction({ operation: 'finishOidcLogin', requestId, now: clock.now(), actor: { kind: 'anyone' }, report }, work),
    findSession: (hash) => console.findConsoleSession('', hash),
  };
}
