import { resolve } from 'node:path';
import { recordAudit } from '../audit/record-audit.ts';
import { createLog } from '../core/log.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { type Config, exitWith, readConfig } from './config.ts';
import { connect } from './connect.ts';
import { keepSecrets, type Secrets } from './secrets.ts';

/** What a command of the shell works on. */
export interface Given {
  readonly database: Database;
  readonly config: Config;
  readonly secrets: Secrets;
}

interface Patience {
  /** How long a statement may take, in milliseconds, where nobody waits for it; as long as one of a request where it is left out. */
  statementTimeoutMs?: number;
}

/** Runs a command on the configured database, and ends the process with one line for each thing that is wrong. */
export async function runCommand(work: (given: Given) => Promise<void>, patience: Patience = {}): Promise<void> {
  try {
    const config = readConfig(process.env);
    const secrets = keepSecrets(resolve(config.dataDir));
    const connected = await connect(config, secrets, createLog('warn'), patience);
    try {
      const database = await openDatabase(connected.orm, {
        isolation: 'read committed',
        preparedStatements: config.dbPreparedStatements,
        statementTimeoutMs: patience.statementTimeoutMs ?? config.dbStatementTimeoutMs,
        shape: config.dbShape,
        recordAudit,
      });
      await work({ database, config, secrets });
    } finally {
      await connected.close();
    }
  } catch (error) {
    exitWith(error);
  }
}
