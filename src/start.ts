import { resolve } from 'node:path';
import { assemble, type Settings } from './assemble.ts';
import { banner } from './banner.ts';
import { type Config, exitWith, readConfig } from './config.ts';
import { systemClock } from './core/clock.ts';
import { connect } from './db/connect.ts';
import { createLog } from './http/log.ts';
import { listen } from './http/server.ts';
import { keepSecrets, type Secrets } from './secrets.ts';

/** Reads the configuration, connects, listens, and stops cleanly on SIGINT and SIGTERM. */
export async function start(): Promise<void> {
  try {
    await serve(readConfig(process.env));
  } catch (error) {
    exitWith(error);
  }
}

async function serve(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  const secrets = keepSecrets(resolve(config.dataDir));
  const connected = await connect(config, secrets, log);
  try {
    const { handler, database } = await assemble(connected.orm, settingsOf(config, secrets), systemClock, log);
    const listening = await listen(handler, config.host, config.port);
    const stop = async (signal: string) => {
      log.info({ signal }, 'stopping');
      await listening.stop(config.shutdownTimeoutMs);
      await connected.close();
      log.info('stopped');
      process.exit(0);
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(signal));
    const wantsDemo = config.demo ?? connected.embedded;
    const demo = wantsDemo ? await (await import('./demo/load-demo.ts')).loadDemo(database, systemClock) : undefined;
    console.log(banner(config, config.adminToken === undefined ? secrets.adminToken : undefined, demo));
    log.info({ url: listening.url }, 'ready');
  } catch (error) {
    await connected.close();
    throw error;
  }
}

/** What the assembled server is told of the configuration. */
export function settingsOf(config: Config, secrets: Secrets): Settings {
  const adminToken = config.adminToken ?? secrets.adminToken;
  return {
    ...config,
    adminTokens: [...(adminToken === '' ? [] : [['default', adminToken] as const]), ...config.adminTokens],
    emailHashKey: config.emailHashKey ?? secrets.emailHashKey,
    isolation: config.dbIsolation,
    preparedStatements: config.dbPreparedStatements,
  };
}
