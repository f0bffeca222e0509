import type { World } from '../model/world.ts';
import type { System } from './system.ts';

/** The evidence for invariants: the tables, the users of the chapter, and what was seen before. */
export interface Evidence {
  sql: System['sql'];
  users: readonly string[];
  /** By how many others payouts of at least so much must have been approved. */
  approvals: World['approvals'];
  /** The prefix of every request id, key and event of the chapter. */
  run: string;
  /** Errands with a key: the beginning of their request ids. */
  keyed: readonly string[];
  /** Scopes of keys that were answered with success, and of those that may have been. */
  kept: ReadonlySet<string>;
  perhapsKept: ReadonlySet<string>;
  /** The secrets of tokens and console sessions that clients know. */
  secrets: readonly string[];
  memory: Memory;
  visits: ReadonlyMap<string, Visits>;
}

/** Clicks that are certainly counted, and those that may be. */
export interface Visits {
  known: number;
  perhaps: number;
}

/** The values of things that must never change, by name. */
export type Memory = Map<string, Map<string, string>>;

export interface Invariant {
  says: string;
  /** The findings that break it. */
  broken(evidence: Evidence): Promise<unknown[]>;
}

/** Holds while the query over the users of a chapter, `$1`, finds nothing. */
export const nothingIn = (says: string, query: string): Invariant => ({ says, broken: ({ sql, users }) => sql(query, [users]) });

/** Holds while what was seen once, a key `k` with its value `v`, is seen again with the same value, forever. */
export const forever = (says: string, name: string, query: string): Invariant => ({
  says,
  async broken({ sql, users, memory }) {
    const seen = new Map((await sql(query, [users])).map(({ k, v }) => [k as string, v as string]));
    const before = memory.get(name) ?? new Map<string, string>();
    memory.set(name, new Map([...before, ...seen]));
    return [...before].filter(([k, v]) => seen.get(k) !== v).map(([k, v]) => ({ [k]: v, now: seen.get(k) ?? 'gone' }));
  },
});

/** Holds while effects and the audit rows that tell of them are the same: columns `effect` and `told` of a full join. */
export const toldOf = (says: string, effects: string, action: string, detail: string): Invariant =>
  nothingIn(
    says,
    `select '${action}' as action, effect, told from
       (select effect::text, count(*) as n from (${effects}) as one (effect) group by 1) e
       full join (select (${detail})::text as told, count(*) as n from audit_log where action = '${action}' and user_id = any($1) group by 1) a
         on e.effect = a.told
     where e.n is distinct from a.n`,
  );
