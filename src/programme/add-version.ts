import { actorName } from '../core/actor.ts';
import { lostRace } from '../core/lost-race.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import type { Programme } from './programme.ts';

const ADD = statement(
  'programme_add',
  `insert into programme_versions (version, document, actor, created_at, note) values ($1, $2, $3, $4, $5)`,
);
const ADD_TIERS = statement(
  'programme_add_tiers',
  `insert into programme_tiers (version, tier, label, rate_bps)
   select $1, t.tier, t.label, t.rate_bps from jsonb_to_recordset($2::jsonb) as t (tier integer, label text, rate_bps integer)`,
);

const UNIQUE_VIOLATION = '23505';
const taken = { [UNIQUE_VIOLATION]: () => lostRace('another server has just given the deployment its first programme') };

/**
 * Keeps a version of the rules, with why it is put in force where somebody said so, and its tiers once more as rows, so that a query can join a user's tier. Whoever is overtaken begins
 * again, and none passes over rows that are there: a spread database asks for the right to change a reference table before it does so.
 */
export function addVersion(tx: Tx, { number, document }: Programme, note: string | null): void {
  tx.write([
    { statement: ADD, values: [number, JSON.stringify(document), actorName(tx.actor), tx.now, note], failures: taken },
    { statement: ADD_TIERS, values: [number, JSON.stringify(document.tiers)] },
  ]);
}
