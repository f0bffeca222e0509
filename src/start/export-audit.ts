/**
 * `make audit-export`: adds the audit log of every UTC day that is over, and not there yet, to the folder DIR, from the day SINCE on or
 * from the first one.
 */
import { resolve } from 'node:path';
import { exportDays } from '../audit/export-days.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { parseInstant, systemClock } from '../core/clock.ts';
import { createLog } from '../core/log.ts';
import { openDatabase } from '../db/database.ts';
import { ConfigError, exitWith, readConfig } from './config.ts';
import { connect } from './connect.ts';
import { keepSecrets } from './secrets.ts';

/** What is asked for. Throws a ConfigError that names what is mistaken. */
function readQuestion({ DIR: folder = '', SINCE: since = '' }: NodeJS.ProcessEnv): { folder: string; since: Date | undefined } {
  const day = parseInstant(`${since}T00:00:00Z`);
  const mistakes = [
    ...(folder === '' ? ['DIR must name a folder'] : []),
    ...(since !== '' && !day ? ['SINCE must be a day, such as 2026-03-01'] : []),
  ];
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return { folder: resolve(folder), since: day };
}

try {
  const { folder, since } = readQuestion(process.env);
  const config = readConfig(process.env);
  const connected = await connect(config, keepSecrets(resolve(config.dataDir)), createLog('warn'));
  try {
    const database = await openDatabase(connected.orm, {
      isolation: 'read committed',
      preparedStatements: config.dbPreparedStatements,
      statementTimeoutMs: config.dbStatementTimeoutMs,
      shape: config.dbShape,
      recordAudit,
    });
    let count = 0;
    for await (const name of exportDays(database.reader(systemClock.now()), folder, since)) {
      console.log(name);
      count++;
    }
    console.log(`${count} days were added`);
  } finally {
    await connected.close();
  }
} catch (error) {
  exitWith(error);
}
