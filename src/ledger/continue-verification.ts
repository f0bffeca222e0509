import { SECOND_MS } from '../core/clock.ts';
import { statement } from '../core/statement.ts';
import type { Reader, Tx } from '../core/tx.ts';
import { askForJob } from '../jobs/ask-for-job.ts';
import { type InTransaction, READS_ALL_MS } from '../jobs/job.ts';
import type { Difference } from './difference.ts';
import { giveUpVerification } from './give-up-verification.ts';
import { SHOWN_MAX, VERIFICATION_COLUMNS, type VerificationRow } from './verification-row.ts';
import { byUser, checkSlice, checkWhole, sliceAfter } from './verify-ledger.ts';

const FIND = statement('verification_find', `select ${VERIFICATION_COLUMNS} from verifications where status = 'running'`);
const COUNT_USERS = statement('verification_count_users', 'select count(*) as users from balances');
const MOVE = statement(
  'verification_move',
  `update verifications set step = step + 1, moved_at = $3, ended_at = $4, status = $5, last_user_id = $6, users_total = $7, users = $8,
     transfers = $9, differences_total = $10, differences = $11::jsonb
   where verification_id = $1 and step = $2 and status = 'running'`,
);

/** After so long a step is saved: that much is done again when a server dies. */
const STEP_MS = SECOND_MS;
/** After so long other jobs of this server have their turn. */
const TURN_MS = 5 * SECOND_MS;

/**
 * Takes the verification that runs further, if there is one. What was checked is saved step by step, so that any server can go on where
 * another has ended; of two that do so at once, the step of one counts. It asks to be called again when its turn is over and there is more
 * to do.
 */
export async function continueVerification(inTransaction: InTransaction): Promise<void> {
  const endOfTurn = performance.now() + TURN_MS;
  let isRunning = true;
  while (isRunning) {
    const row = await inTransaction(findRunning);
    if (!row) return;
    const next = await inTransaction((tx) => step(tx, row), READS_ALL_MS);
    const isTurnOver = performance.now() > endOfTurn;
    await inTransaction(async (tx) => {
      save(tx, row, next);
      if (!next.isDone && isTurnOver) askForJob(tx, 'verifyLedger', {}, { key: 'verifyLedger' });
    });
    isRunning = !next.isDone && !isTurnOver;
  }
}

async function findRunning(tx: Tx): Promise<VerificationRow | undefined> {
  giveUpVerification(tx);
  const [row] = await tx.query<VerificationRow>(FIND, []);
  return row;
}

/** What a verification has come to. */
interface Next {
  isDone: boolean;
  lastUserId: string | null;
  usersTotal: number;
  users: number;
  transfers: number;
  found: Difference[];
}

/** Checks users for a second, and what belongs to no single user once all users are done. */
async function step(db: Reader, row: VerificationRow): Promise<Next> {
  const endOfStep = performance.now() + STEP_MS;
  const usersTotal = row.step === 0 ? await countUsers(db) : Number(row.users_total);
  const next: Next = { isDone: false, lastUserId: row.last_user_id, usersTotal, users: 0, transfers: 0, found: [] };
  while (performance.now() < endOfStep) {
    const userIds = await sliceAfter(db, next.lastUserId);
    const last = userIds.at(-1);
    if (last === undefined) {
      next.found.push(...(await checkWhole(db)));
      next.isDone = true;
      break;
    }
    const { users, transfers, differences } = await checkSlice(db, userIds);
    next.lastUserId = last;
    next.users += users;
    next.transfers += transfers;
    next.found.push(...differences);
  }
  return next;
}

async function countUsers(db: Reader): Promise<number> {
  const [row] = await db.query<{ users: string }>(COUNT_USERS, []);
  return Number(row?.users);
}

/** Saves a step, unless somebody else has taken it or given the verification up. */
function save(tx: Tx, row: VerificationRow, { isDone, lastUserId, usersTotal, users, transfers, found }: Next): void {
  const differences = [...row.differences, ...found].sort(byUser);
  const values = [
    row.verification_id,
    row.step,
    tx.now,
    isDone ? tx.now : null,
    isDone ? 'completed' : 'running',
    lastUserId,
    usersTotal,
    Number(row.users) + users,
    Number(row.transfers) + transfers,
    Number(row.differences_total) + found.length,
    JSON.stringify(differences.slice(0, SHOWN_MAX)),
  ];
  tx.write([{ statement: MOVE, values }]);
}
