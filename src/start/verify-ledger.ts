/** `make verify-ledger`: adds the configured database's ledger up again, prints every difference, and exits 1 when there is one. */
import { HOUR_MS, systemClock } from '../core/clock.ts';
import type { Reader } from '../core/tx.ts';
import { verifyLedger } from '../ledger/verify-ledger.ts';
import { runCommand } from './command.ts';

const CONTEXT = {
  now: systemClock.now(),
  actor: { kind: 'system' },
  operation: 'verifyLedger',
  requestId: 'verify-ledger',
  report: console.error,
} as const;

// No caller waits here, and one user's millions of transfers may take their time.
const PATIENCE = { statementTimeoutMs: HOUR_MS };

await runCommand(async ({ database }) => {
  // Each in a transaction, for only there a statement has more time than the role that serves has otherwise.
  const reader: Reader = {
    now: CONTEXT.now,
    query: (asked, values) => database.transaction(CONTEXT, (tx) => tx.query(asked, values)),
    find: (asked, key) => database.transaction(CONTEXT, (tx) => tx.find(asked, key)),
  };
  const { users, transfers, differences } = await verifyLedger(reader);
  for (const { userId, check, expected, found } of differences) {
    console.log(`${userId} ${check}: expected "${expected}", found "${found}"`);
  }
  console.log(`${users} users, ${transfers} transfers, ${differences.length} differences`);
  process.exitCode = differences.length === 0 ? 0 : 1;
}, PATIENCE);
