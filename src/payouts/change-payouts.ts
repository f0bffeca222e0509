import type { ErrorTag } from '../../generated/errors.ts';
import type { components } from '../../generated/openapi.ts';
import { Problem } from '../core/problem.ts';
import { rows, text, textAs, timestamptz, uuid } from '../core/rows.ts';
import type { Tx } from '../core/tx.ts';
import { loadLeftOfEach } from '../rewards/load-left.ts';
import { openPurses } from '../rewards/open-purses.ts';
import type { Purse } from '../rewards/purse.ts';
import { savePurses } from '../rewards/save-purses.ts';
import { fail, type LockedPayout, readTerms, refuseSending, send, takeUp } from './change-payout.ts';
import type { ApprovalRule } from './four-eyes.ts';
import { findOwners, lockPayouts } from './lock-payouts.ts';
import type { PayoutState, PayoutStatus } from './payout.entity.ts';

/** What becomes of a payout. */
export interface PayoutChange {
  readonly id: string;
  readonly txHash: string | undefined;
  readonly reason: string | undefined;
}

export type PayoutAction = components['schemas']['PayoutChanges']['action'];

/** What became of one: its status now, and why it is no other. Nobody's payout has none. */
export interface PayoutOutcome {
  readonly id: string;
  readonly status: PayoutStatus | undefined;
  readonly error: ErrorTag | undefined;
}

const PAYOUTS = rows<PayoutState>('payouts', {
  user_id: uuid(({ userId }) => userId),
  payout_id: uuid(({ payoutId }) => payoutId),
  status: textAs('payout_status', ({ status }) => status),
  tx_hash: text(({ txHash }) => txHash),
  note: text(({ note }) => note),
  completed_at: timestamptz(({ completedAt }) => completedAt),
});

const savePayouts = PAYOUTS.update('payouts_change', {
  as: 'p',
  by: ['user_id', 'payout_id'],
  set: ['status', 'tx_hash', 'note', 'completed_at'],
});

/**
 * Takes up, sends or fails many payouts, in order and as one step, each by the rules by which one alone is. Each has an outcome of its
 * own; one that is refused leaves no trace and does not stop the others. All is decided in memory under the locks, before anything is
 * written, so that a refusal has nothing to undo.
 */
export async function changePayouts(
  tx: Tx,
  action: PayoutAction,
  given: readonly PayoutChange[],
  rule: ApprovalRule,
): Promise<PayoutOutcome[]> {
  const changes = given.map((change) => ({ ...change, id: change.id.toLowerCase() }));
  const locked = await lockAll(
    tx,
    changes.map(({ id }) => id),
  );
  const change = action === 'sent' ? await sending(tx, locked, changes, rule) : action === 'failed' ? failing(tx) : takingUp(tx);
  const changed = new Set<LockedPayout>();
  const outcomes = changes.map((each): PayoutOutcome => {
    const found = locked.get(each.id);
    const error = refusalOf(() => change(found, each));
    if (found && !error) changed.add(found);
    return { id: each.id, status: found?.payout.status, error };
  });
  tx.write(savePayouts([...changed].map(({ payout }) => payout)));
  if (action !== 'processing') savePurses(tx, [...new Set([...changed].map(({ purse }) => purse))]);
  return outcomes;
}

/** Locks the money of all whose payouts these are, and then the payouts. */
async function lockAll(tx: Tx, ids: readonly string[]): Promise<Map<string, LockedPayout>> {
  const owned = await findOwners(tx, ids);
  const purses = await openPurses(tx, [...new Set(owned.map(({ user_id }) => user_id))]);
  const payouts = await lockPayouts(tx, owned);
  return new Map([...payouts].map(([id, payout]) => [id, { payout, purse: purses.get(payout.userId) as Purse }]));
}

/** Changes a payout, or throws why not; undefined stands for one that nobody has. */
type Change = (found: LockedPayout | undefined, given: PayoutChange) => void;

function takingUp(tx: Tx): Change {
  return (found) => takeUp(tx, known(found));
}

function failing(tx: Tx): Change {
  return (found, { reason = '' }) => fail(tx, known(found), reason);
}

/** Sending needs the rewards at hand that will be used up: those of everything that may be sent, which are looked up at once. */
async function sending(
  tx: Tx,
  locked: ReadonlyMap<string, LockedPayout>,
  changes: readonly PayoutChange[],
  rule: ApprovalRule,
): Promise<Change> {
  const terms = await readTerms(tx, [...locked.values()], { rule, override: false });
  const refuse: Change = (found, { txHash }) => {
    if (txHash === undefined) throw new Problem('tx_hash_required');
    refuseSending(known(found), terms);
  };
  const wanted = new Map<Purse, bigint>();
  const sendable = new Set(changes.filter((each) => !refusalOf(() => refuse(locked.get(each.id), each))).map(({ id }) => locked.get(id)));
  for (const { payout, purse } of [...sendable].filter((each) => each !== undefined))
    wanted.set(purse, (wanted.get(purse) ?? 0n) + payout.amountMicro);
  await loadLeftOfEach(tx, [...wanted]);
  return (found, each) => {
    refuse(found, each); // again: the same payout may have been named before
    send(tx, known(found), each.txHash as string, terms);
  };
}

function known(found: LockedPayout | undefined): LockedPayout {
  if (!found) throw new Problem('payout_not_found');
  return found;
}

function refusalOf(work: () => void): ErrorTag | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error.tag;
    throw error;
  }
}
