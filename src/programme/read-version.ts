import { statement } from '../core/statement.ts';
import type { Single } from '../core/tx.ts';
import type { Programme, ProgrammeDocument } from './programme.ts';

export const VERSION = statement('programme_version', 'select document from programme_versions where version = $1');

/** Reads the rules of a version that was found in force. */
export type ReadVersion = (db: Single, version: number | undefined) => Promise<Programme>;

/**
 * Reads of one database. A version never changes, so the last one that was read is kept: whoever knows which is in force need not ask
 * again.
 */
export function versionReader(): ReadVersion {
  let last: Programme | undefined;
  return async (db, version) => {
    if (last !== undefined && last.number === version) return last;
    const [row] = await db.query<{ document: ProgrammeDocument }>(VERSION, [version]);
    if (version === undefined || !row) throw new Error('the programme has no version; the server makes the first when it starts');
    last = { number: version, document: row.document };
    return last;
  };
}
