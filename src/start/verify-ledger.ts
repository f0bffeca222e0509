/** `make verify-ledger`: adds the configured database's ledger up again, prints every difference, and exits 1 when there is one. */
import { resolve } from 'node:path';
import { systemClock } from '../core/clock.ts';
import { createLog } from '../core/log.ts';
import { openDatabase } from '../db/database.ts';
import { verifyLedger } from '../ledger/verify-ledger.ts';
import { exitWith, readConfig } from './config.ts';
import { connect } from './connect.ts';
import { keepSecrets } from './secrets.ts';

try {
  // No caller waits here, and one user's millions of transfers may take their time.
  const config = { ...readConfig(process.env), dbStatementTimeoutMs: 0 };
  const connected = await connect(config, keepSecrets(resolve(config.dataDir)), createLog('warn'));
  const options = { isolation: config.dbIsolation, preparedStatements: config.dbPreparedStatements, shape: config.dbShape };
  const database = await openDatabase(connected.orm, options);
  const { users, transfers, differences } = await verifyLedger(database.reader(systemClock.now()));
  await connected.close();
  for (const { userId, check, expected, found } of differences) {
    console.log(`${userId} ${check}: expected "${expected}", found "${found}"`);
  }
  console.log(`${users} users, ${transfers} transfers, ${differences.length} differences`);
  process.exitCode = differences.length === 0 ? 0 : 1;
} catch (error) {
  exitWith(error);
}
