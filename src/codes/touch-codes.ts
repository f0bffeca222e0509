import { DAY_MS } from '../core/clock.ts';
import { type Step, statement } from '../core/statement.ts';
import { joining } from '../core/steps.ts';
import type { Single } from '../core/tx.ts';
import type { Programme } from '../programme/programme.ts';
import type { ReadVersion } from '../programme/read-version.ts';
import { normaliseCode } from './code-text.ts';
import { findCodes, IS_ACTIVE } from './find-code.ts';

/** Somebody who comes with a code. */
export interface Coming {
  text: string;
  /** What the cookie of an earlier touch holds. */
  planted: string | undefined;
  /** Whether it is a visit: anything else counts no click. */
  isVisit: boolean;
}

/** A code to plant in the cookie `ref_code`, with its life in seconds. */
export interface Planting {
  code: string;
  maxAge: number;
}

/** What comes of a code that can attribute somebody. */
export interface Touch {
  /** The code that counts for the visitor from here on: this one, or an earlier one that stays. */
  ref: string;
  plant: Planting | undefined;
}

const VERSION = statement('codes_touch_version', 'select version from programme where id = 1');
const ACTIVE = statement(
  'codes_touch_active',
  `select c.code from codes c join users u on u.user_id = c.user_id where c.user_id = $1 and c.code = $2 and ${IS_ACTIVE}`,
);
const COUNT = statement(
  'codes_touch_count',
  `insert into clicks as k (user_id, code, day, clicks) values ($1, $2, $3, $4)
   on conflict (user_id, code, day) do update set clicks = k.clicks + excluded.clicks`,
);

/** In shape `keys` each code is counted by a statement of its own, and the version, which comes with every answer, by another. */
const countVisited: Step = async (ask, rows) => {
  const visited = rows.filter(({ visits }) => Number(visits) > 0);
  const [[versions]] = await Promise.all([
    ask<Pick<Row, 'version'>>(VERSION, [[]]),
    ask(
      COUNT,
      visited.map(({ user_id, code, day, visits }) => [user_id, code, day, visits]),
    ),
  ]);
  const version = versions?.[0]?.version;
  return rows.length === 0 ? [{ version, code: null }] : rows.map(({ code }) => ({ version, code }));
};

/**
 * Looks up which codes are active, and counts their visits, in one round trip. Rows are taken in one order, so that no two counts
 * wait for each other.
 */
const TOUCH = statement(
  'codes_touch',
  `with found as materialized (
     select c.user_id, c.code, wanted.visits
     from unnest($1::text[], $2::integer[]) as wanted (code, visits)
     join code_directory d on d.code = wanted.code
     join codes c on c.user_id = d.user_id and c.code = d.code
     join users u on u.user_id = d.user_id
     where ${IS_ACTIVE}
   ), counted as (
     insert into clicks as k (user_id, code, day, clicks)
     select user_id, code, $3::date, visits from found where visits > 0 order by user_id, code
     on conflict (user_id, code, day) do update set clicks = k.clicks + excluded.clicks
   )
   select p.version, f.code from programme p left join found f on true where p.id = 1`,
  { $1: 'text', $2: 'integer' },
  {
    text: 'select user_id, code, $2::integer as visits, $3::date as day from code_directory where code = $1',
    steps: [joining(ACTIVE, ['user_id', 'code']), countVisited],
  },
);

interface Row {
  version: number;
  /** Null when none of the codes is active. */
  code: string | null;
}

/**
 * What comes of codes that somebody comes with, under the rules in force. The last touch wins, unless the programme says that the
 * first does: then a cookie stays whose code can attribute somebody. A code that can attribute nobody touches nothing.
 */
export async function touchCodes(
  db: Single,
  readVersion: ReadVersion,
  comings: readonly Coming[],
): Promise<{ programme: Programme; touches: (Touch | undefined)[] }> {
  const codes = comings.map(({ text }) => normaliseCode(text));
  const visits = countVisits(codes, comings);
  const rows = await db.query<Row>(TOUCH, [[...visits.keys()], [...visits.values()], db.now.toISOString().slice(0, 10)]);
  const programme = await readVersion(db, rows[0]?.version);
  const active = new Set(rows.map(({ code }) => code));
  const { touch, attribution_window_days } = programme.document;
  const staying = touch === 'first' ? await findStaying(db, comings) : undefined;
  const maxAge = (attribution_window_days * DAY_MS) / 1000;
  const touches = codes.map((code, index): Touch | undefined => {
    if (code === undefined || !active.has(code)) return undefined;
    const stays = staying?.[index];
    return stays === undefined ? { ref: code, plant: { code, maxAge } } : { ref: stays, plant: undefined };
  });
  return { programme, touches };
}

/** How many visits each code has; a link that many follow at once is one row to find and one to count. */
function countVisits(codes: readonly (string | undefined)[], comings: readonly Coming[]): Map<string, number> {
  const visits = new Map<string, number>();
  for (const [index, { isVisit }] of comings.entries()) {
    const code = codes[index];
    if (code !== undefined) visits.set(code, (visits.get(code) ?? 0) + Number(isVisit));
  }
  return visits;
}

/** Of each cookie the code that stays because it was first. */
async function findStaying(db: Single, comings: readonly Coming[]): Promise<(string | undefined)[]> {
  const found = await findCodes(
    db,
    comings.map(({ planted }) => (planted === undefined ? undefined : normaliseCode(planted))),
  );
  return found.map((code) => (code?.active ? code.code : undefined));
}
