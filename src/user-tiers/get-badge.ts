import { hash } from 'node:crypto';
import { Problem } from '../core/problem.ts';
import { keyed } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';

const FIND = keyed('badge_find', { level: 'integer' }, { columns: 't.svg', from: 'user_tiers t', on: 't.level = wanted.level' });

/** A tier's badge, and the entity tag that names this version of it. Throws `tier_not_found`. */
export async function getBadge(db: Reader, level: number): Promise<{ svg: string; etag: string }> {
  const row = await db.find<{ svg: string }>(FIND, [level]);
  if (!row) throw new Problem('tier_not_found');
  return { svg: row.svg, etag: `"${hash('sha256', row.svg, 'base64url')}"` };
}
