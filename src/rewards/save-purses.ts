import { statement, type Tx } from '../core/tx.ts';
import { post } from '../ledger/post.ts';
import type { Purse } from './purse.ts';

const ADD = statement(
  'rewards_add',
  `insert into rewards (user_id, seq, reward_id, invitee_user_id, invoice_id, base_micro, rate_bps, tier, amount_micro, used_micro,
     reversed_micro, ended_by, occurred_at, available_at, created_at)
   select r.*, $15::timestamptz
   from unnest($1::uuid[], $2::bigint[], $3::uuid[], $4::uuid[], $5::text[], $6::bigint[], $7::integer[], $8::integer[], $9::bigint[],
               $10::bigint[], $11::bigint[], $12::reward_end[], $13::timestamptz[], $14::timestamptz[]) as r`,
);

const CHANGE = statement(
  'rewards_change',
  `update rewards r set used_micro = v.used_micro, reversed_micro = v.reversed_micro, ended_by = v.ended_by
   from unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::bigint[], $5::reward_end[])
     as v (user_id, seq, used_micro, reversed_micro, ended_by)
   where r.user_id = v.user_id and r.seq = v.seq`,
);

const ALLOCATE = statement(
  'allocations_add',
  `insert into allocations (user_id, seq, reward_seq, amount_micro)
   select * from unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::bigint[])`,
);

/** Writes what was done with these purses: the ledger, the rewards, and which of them went where. */
export async function savePurses(tx: Tx, purses: readonly Purse[]): Promise<void> {
  await post(
    tx,
    purses.map(({ book }) => book),
  );
  const created = purses.flatMap(({ book, created }) => created.map((reward) => ({ userId: book.userId, ...reward })));
  if (created.length > 0) {
    await tx.query(ADD, [
      created.map(({ userId }) => userId),
      created.map(({ seq }) => seq),
      created.map(({ rewardId }) => rewardId),
      created.map(({ inviteeUserId }) => inviteeUserId),
      created.map(({ invoiceId }) => invoiceId),
      created.map(({ base }) => base),
      created.map(({ rateBps }) => rateBps),
      created.map(({ tier }) => tier),
      created.map(({ amount }) => amount),
      created.map(({ used }) => used),
      created.map(({ reversed }) => reversed),
      created.map(({ endedBy }) => endedBy),
      created.map(({ occurredAt }) => occurredAt),
      created.map(({ availableAt }) => availableAt),
      tx.now,
    ]);
  }
  const changed = purses.flatMap(({ book, changed }) =>
    [...changed].filter(({ seq }) => seq <= book.opened.seq).map((reward) => ({ userId: book.userId, ...reward })),
  );
  if (changed.length > 0) {
    await tx.query(CHANGE, [
      changed.map(({ userId }) => userId),
      changed.map(({ seq }) => seq),
      changed.map(({ used }) => used),
      changed.map(({ reversed }) => reversed),
      changed.map(({ endedBy }) => endedBy),
    ]);
  }
  const allocations = purses.flatMap(({ book, allocations }) => allocations.map((allocation) => ({ userId: book.userId, ...allocation })));
  if (allocations.length > 0) {
    await tx.query(ALLOCATE, [
      allocations.map(({ userId }) => userId),
      allocations.map(({ seq }) => seq),
      allocations.map(({ rewardSeq }) => rewardSeq),
      allocations.map(({ amount }) => amount),
    ]);
  }
}
