/** `make demo`: loads the demo programme into the configured database, if it has no users yet. */
import { resolve } from 'node:path';
import { systemClock } from '../core/clock.ts';
import { createLog } from '../core/log.ts';
import { loadDemo } from '../demo/load-demo.ts';
import { assemble } from './assemble.ts';
import { exitWith, readConfig } from './config.ts';
import { connect } from './connect.ts';
import { keepSecrets } from './secrets.ts';
import { settingsOf } from './settings.ts';

try {
  const config = readConfig(process.env);
  const log = createLog('warn');
  const secrets = keepSecrets(resolve(config.dataDir));
  const connected = await connect(config, secrets, log);
  try {
    const { database } = await assemble(connected.orm, settingsOf(config, secrets), systemClock, log);
    const demo = await loadDemo(database, systemClock, console.log);
    console.log(demo ? 'the demo programme is loaded' : 'the database has users of its own; nothing was loaded');
  } finally {
    await connected.close();
  }
} catch (error) {
  exitWith(error);
}
