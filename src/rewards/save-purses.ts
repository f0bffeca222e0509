import { changeRows, changing, insertRows, statement, type Write } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { post } from '../ledger/post.ts';
import type { Purse } from './purse.ts';

const ADD = statement(
  'rewards_add',
  `insert into rewards (user_id, seq, reward_id, invitee_user_id, invoice_id, base_micro, rate_bps, tier, amount_micro, used_micro,
     reversed_micro, ended_by, occurred_at, available_at, created_at)
   select unnest($1::uuid[]), unnest($2::bigint[]), unnest($3::uuid[]), unnest($4::uuid[]), unnest($5::text[]), unnest($6::bigint[]),
     unnest($7::integer[]), unnest($8::integer[]), unnest($9::bigint[]), unnest($10::bigint[]), unnest($11::bigint[]),
     unnest($12::text[])::reward_end, unnest($13::timestamptz[]), unnest($14::timestamptz[]), $15::timestamptz`,
);

const CHANGE = changing(
  'rewards_change',
  `update rewards r set used_micro = v.used_micro, reversed_micro = v.reversed_micro, ended_by = v.ended_by
   from (
     select unnest($1::uuid[]) as user_id, unnest($2::bigint[]) as seq, unnest($3::bigint[]) as used_micro,
       unnest($4::bigint[]) as reversed_micro, unnest($5::text[])::reward_end as ended_by
   ) v
   where r.user_id = v.user_id and r.seq = v.seq`,
);

const ALLOCATE = statement(
  'allocations_add',
  `insert into allocations (user_id, seq, reward_seq, amount_micro)
   select unnest($1::uuid[]), unnest($2::bigint[]), unnest($3::bigint[]), unnest($4::bigint[])`,
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
    ...insertRows(
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
    ...changeRows(CHANGE, changed, [
      ({ userId }) => userId,
      ({ reward }) => reward.seq,
      ({ reward }) => reward.used,
      ({ reward }) => reward.reversed,
      ({ reward }) => reward.endedBy,
    ]),
    ...insertRows(ALLOCATE, allocations, [
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
