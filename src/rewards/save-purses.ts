import { bigint, integer, rows, text, textAs, timestamptz, uuid } from '../core/rows.ts';
import type { Write } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { post } from '../ledger/post.ts';
import type { Allocation, Purse } from './purse.ts';
import type { Reward } from './reward.ts';
import { tellRewards } from './tell-rewards.ts';

interface OwnedReward {
  readonly userId: string;
  readonly reward: Reward;
}

const REWARDS = rows<OwnedReward>('rewards', {
  user_id: uuid(({ userId }) => userId),
  seq: bigint(({ reward }) => reward.seq),
  reward_id: uuid(({ reward }) => reward.rewardId),
  invitee_user_id: uuid(({ reward }) => reward.inviteeUserId),
  invoice_id: text(({ reward }) => reward.invoiceId),
  base_micro: bigint(({ reward }) => reward.base),
  rate_bps: integer(({ reward }) => reward.rateBps),
  tier: integer(({ reward }) => reward.tier),
  amount_micro: bigint(({ reward }) => reward.amount),
  used_micro: bigint(({ reward }) => reward.used),
  reversed_micro: bigint(({ reward }) => reward.reversed),
  ended_by: textAs('reward_end', ({ reward }) => reward.endedBy),
  occurred_at: timestamptz(({ reward }) => reward.occurredAt),
  available_at: timestamptz(({ reward }) => reward.availableAt),
});

const addRewards = REWARDS.insert('rewards_add', { same: { created_at: 'timestamptz' } });

const changeRewards = REWARDS.update('rewards_change', {
  as: 'r',
  by: ['user_id', 'seq'],
  set: ['used_micro', 'reversed_micro', 'ended_by'],
});

const ALLOCATIONS = rows<{ userId: string; part: Allocation }>('allocations', {
  user_id: uuid(({ userId }) => userId),
  seq: bigint(({ part }) => part.seq),
  reward_seq: bigint(({ part }) => part.rewardSeq),
  amount_micro: bigint(({ part }) => part.amount),
});

const addAllocations = ALLOCATIONS.insert('allocations_add');

/** The writes for what was done with these purses: the ledger, the rewards, and the allocations. */
export function purseWrites(purses: readonly Purse[], now: Date): Write[] {
  const books = purses.map(({ book }) => book);
  const created = purses.flatMap(({ book, created }) => created.map((reward) => ({ userId: book.userId, reward })));
  const changed = purses.flatMap(({ book, changed }) =>
    [...changed].filter(({ seq }) => seq <= book.opened.seq).map((reward) => ({ userId: book.userId, reward })),
  );
  const allocations = purses.flatMap(({ book, allocations }) => allocations.map((part) => ({ userId: book.userId, part })));
  return [...post(books, now), ...addRewards(created, { created_at: now }), ...changeRewards(changed), ...addAllocations(allocations)];
}

/** Writes what was done with these purses, and tells of it. */
export function savePurses(tx: Tx, purses: readonly Purse[]): void {
  tx.write(purseWrites(purses, tx.now));
  for (const purse of purses) tellRewards(tx, purse);
}
