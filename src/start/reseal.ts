/** `make reseal`: seals with SECRETS_KEY what was sealed with SECRETS_KEY_OLD, which nobody needs afterwards. Servers may run meanwhile, with both. */
import { resolve } from 'node:path';
import { recordAudit } from '../audit/record-audit.ts';
import { systemClock } from '../core/clock.ts';
import { createLog } from '../core/log.ts';
import { createSealer } from '../core/sealing.ts';
import { openDatabase } from '../db/database.ts';
import { resealWebhooks } from '../webhooks/secrets.ts';
import { exitWith, readConfig } from './config.ts';
import { connect } from './connect.ts';
import { keepSecrets, sealingKeyOf } from './secrets.ts';

try {
  const config = readConfig(process.env);
  const secrets = keepSecrets(resolve(config.dataDir));
  const connected = await connect(config, secrets, createLog('warn'));
  try {
    const database = await openDatabase(connected.orm, {
      isolation: 'read committed',
      preparedStatements: config.dbPreparedStatements,
      statementTimeoutMs: config.dbStatementTimeoutMs,
      shape: config.dbShape,
      recordAudit,
    });
    const sealer = createSealer(config.secretsKey ?? sealingKeyOf(secrets), config.secretsKeyOld);
    const context = {
      now: systemClock.now(),
      actor: { kind: 'system' },
      operation: 'reseal',
      requestId: 'reseal',
      report: console.error,
    } as const;
    const count = await database.transaction(context, (tx) => resealWebhooks(tx, sealer));
    console.log(`${count} secrets and headers of webhooks were sealed with the new key`);
  } finally {
    await connected.close();
  }
} catch (error) {
  exitWith(error);
}
