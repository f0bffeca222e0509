import { byNumber } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { LATER_RULES } from './programme.ts';

/** That a version of the rules was put in force. */
export interface VersionRow {
  version: number;
  actor: string;
  created_at: string;
  /** The rules by which it differs from the version before; none of the first. */
  fields: string[];
  note: string | null;
}

// What changed is found where the documents are: of each, only names of rules leave the database.
const LIST = statement(
  'programme_versions_list',
  `select v.version, v.actor, v.created_at, v.note,
     case when p.version is null then '{}'::text[] else array(
       select rule.key from jsonb_each($3::jsonb || v.document) as rule
       where rule.value is distinct from ($3::jsonb || p.document) -> rule.key order by rule.key
     ) end as fields
   from programme_versions v left join programme_versions p on p.version = v.version - 1
   where v.version < $2::bigint order by v.version desc limit $1`,
);

export const VERSION_ORDER = byNumber<VersionRow>('listProgrammeVersions', (row) => String(row.version));

/** Every version of the rules that was ever put in force, newest first. */
export function listProgrammeVersions(db: Reader, { behind, count }: Stretch): Promise<VersionRow[]> {
  return db.query<VersionRow>(LIST, [count, ...behind, JSON.stringify(LATER_RULES)]);
}
