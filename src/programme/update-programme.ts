import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { addVersion } from './add-version.ts';
import { changedFields, documentOf, readDraft, refuseContradictions, refuseLostTiers } from './draft.ts';
import { getProgramme } from './get-programme.ts';
import { type Programme, type ProgrammeChange, versionName } from './programme.ts';

const LOCK = statement('programme_lock', 'select version from programme where id = 1 for update');
const MOVE = statement('programme_move', 'update programme set version = $1 where id = 1');

/**
 * Replaces the rules as a whole. Whoever changes them must have read the version in force, so that nobody undoes another's
 * change unawares; a tier that users hold cannot go, erased ones aside: nobody could move these. A rule that the draft
 * leaves out, because it is older than that rule, stays as it is. Every version is kept, with its note.
 *
 * Throws `invalid_json`, `programme_invalid`, `programme_stale`, `tier_in_use`.
 */
export async function updateProgramme(tx: Tx, { version, note, ...given }: ProgrammeChange, ownOrigin: string): Promise<Programme> {
  const draft = readDraft(given);
  refuseContradictions(draft, ownOrigin);
  // The rules are read once they are locked: the second statement begins when the first has ended.
  const [, current] = await Promise.all([tx.query(LOCK, []), getProgramme(tx)]);
  if (versionName(current.number) !== version) throw new Problem('programme_stale');
  const document = documentOf(current.document, draft);
  await refuseLostTiers(tx, document, current.document);
  const number = current.number + 1;
  addVersion(tx, { number, document }, note || null);
  tx.write([{ statement: MOVE, values: [number] }]);
  const fields = changedFields(document, current.document);
  const change = { old_version: version, new_version: versionName(number), fields };
  tx.audit('programme.updated', null, change);
  tx.emit('programme.updated', null, change);
  return { number, document };
}
