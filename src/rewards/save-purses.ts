import { statement, type Tx } from '../core/tx.ts';
import { type Write, writeRows } from '../core/write.ts';
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

/** What writes what was done with these purses: the ledger, the rewards, and which of them went where. */
export function purseWrites(purses: readonly Purse[], now: Date): Write[] {
  const books = purses.map(({ book }) => book);
  const created = purses.flatMap(({ book, created }) => created.map((reward) => ({ userId: book.userId, reward })));
  const changed = purses.flatMap(({ book, changed }) =>
    [...changed].filter(({ seq }) => seq <= book.opened.seq).map((reward) => ({ userId: book.userId, reward })),
  );
  const allocations = purses.flatMap(({ book, allocations }) => allocations.map((part) => ({ userId: book.userId, part })));
  return [
    ...post(books, now),
    ...writeRows(
      ADD,
      created,
      [
        ({ userId }) => userId,
        ({ reward }) => reward.seq,
        ({ reward }) => reward.rewardId,
        ({ reward }) => reward.inviteeUserId,
        ({ reward }) => reward.invoiceId,
        ({ reward }) => reward.base,
        ({ reward }) => reward.rateBps,
        ({ reward }) => reward.tier,
        ({ reward }) => reward.amount,
        ({ reward }) => reward.used,
        ({ reward }) => reward.reversed,
        ({ reward }) => reward.endedBy,
        ({ reward }) => reward.occurredAt,
        ({ reward }) => reward.availableAt,
      ],
      [now],
    ),
    ...writeRows(CHANGE, changed, [
      ({ userId }) => userId,
      ({ reward }) => reward.seq,
      ({ reward }) => reward.used,
      ({ reward }) => reward.reversed,
      ({ reward }) => reward.endedBy,
    ]),
    ...writeRows(ALLOCATE, allocations, [
      ({ userId }) => userId,
      ({ part }) => part.seq,
      ({ part }) => part.rewardSeq,
      ({ part }) => part.amount,
    ]),
  ];
}

/** Writes what was done with these purses. */
export function savePurses(tx: Tx, purses: readonly Purse[]): void {
  tx.write(purseWrites(purses, tx.now));
}
