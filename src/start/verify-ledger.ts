/** `make verify-ledger`: adds the configured database's ledger up again, prints every difference, and exits 1 when there is one. */
import { resolve } from 'node:path';
import { recordAudit } from '../audit/record-audit.ts';
import { HOUR_MS, systemClock } from '../core/clock.ts';
import { createLog } from '../core/log.ts';
import type { Reader } from '../core/tx.ts';

import { openDatabase } from '../db/database.ts';
import { verifyLedger } from '../ledger/verify-ledger.ts';
import { exitWith, readConfig } from './config.ts';
import { connect } from './connect.ts';
import { keepSecrets } from './secrets.ts';

const CONTEXT = {
  now: systemClock.now(),
  actor: { kind: 'system' },
  operation: 'verifyLedger',
  requestId: 'verify-ledger',
  report: console.error,
} as const;

try {
  const config = readConfig(process.env);
  // No caller waits here, and one user's millions of transfers may take their time.
  const patience = { statementTimeoutMs: HOUR_MS };
  const connected = await connect(config, keepSecrets(resolve(config.dataDir)), createLog('warn'), patience);
  const database = await openDatabase(connected.orm, {
    isolation: 'read committed',
    preparedStatements: config.dbPreparedStatements,
    shape: config.dbShape,
    recordAudit,
    ...patience,
  });
  // Each in a transaction, for only there a statement has more time than the role that serves has otherwise.
  const reader: Reader = {
    now: CONTEXT.now,
    query: (asked, values) => database.transaction(CONTEXT, (tx) => tx.query(asked, values)),
    find: (asked, key) => database.transaction(CONTEXT, (tx) => tx.find(asked, key)),
  };
  const { users, transfers, differences } = await verifyLedger(reader);
  await connected.close();
  for (const { userId, check, expected, found } of differences) {
    console.log(`${userId} ${check}: expected "${expected}", found "${found}"`);
  }
  console.log(`${users} users, ${transfers} transfers, ${differences.length} differences`);
  process.exitCode = differences.length === 0 ? 0 : 1;
} catch (error) {
  exitWith(error);
}
