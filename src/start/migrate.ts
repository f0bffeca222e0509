/** `make migrate`: brings the configured database up to date, and stops. */
import { resolve } from 'node:path';
import { createLog } from '../core/log.ts';
import { exitWith, readConfig } from './config.ts';
import { connect } from './connect.ts';
import { keepSecrets } from './secrets.ts';

try {
  const config = readConfig(process.env);
  const connected = await connect(config, keepSecrets(resolve(config.dataDir)), createLog('warn'));
  await connected.close();
  console.log('the database is up to date');
} catch (error) {
  exitWith(error);
}
