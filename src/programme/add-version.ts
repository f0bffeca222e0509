import { actorName } from '../core/actor.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import type { Programme } from './programme.ts';

const ADD = statement(
  'programme_add',
  `insert into programme_versions (version, document, actor, created_at) values ($1, $2, $3, $4)
   on conflict (version) do nothing`,
);
const ADD_TIERS = statement(
  'programme_add_tiers',
  `insert into programme_tiers (version, tier, label, rate_bps)
   select $1, t.tier, t.label, t.rate_bps from jsonb_to_recordset($2::jsonb) as t (tier integer, label text, rate_bps integer)
   on conflict (version, tier) do nothing`,
);

/** Keeps a version of the rules, and its tiers once more as rows, so that a query can join a user's tier. */
export function addVersion(tx: Tx, { number, document }: Programme): void {
  tx.write([
    { statement: ADD, values: [number, JSON.stringify(document), actorName(tx.actor), tx.now] },
    { statement: ADD_TIERS, values: [number, JSON.stringify(document.tiers)] },
  ]);
}
