import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { getProgramme } from './get-programme.ts';
import type { Programme } from './programme.ts';

const SHARE = statement('programme_share', 'select version from programme where id = 1 for share');

/** The rules in force, which stay in force until this transaction ends. For whoever puts a user on a tier. */
export async function lockProgramme(tx: Tx): Promise<Programme> {
  const [, programme] = await Promise.all([tx.query(SHARE, []), getProgramme(tx)]);
  return programme;
}
