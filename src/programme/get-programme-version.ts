import { Problem } from '../core/problem.ts';
import type { Reader } from '../core/tx.ts';
import { followed, type Programme, type ProgrammeDocument, versionNumber } from './programme.ts';
import { VERSION } from './read-version.ts';

/** The rules of a version, whether they are in force or not. Throws `programme_version_not_found`. */
export async function getProgrammeVersion(db: Reader, name: string): Promise<Programme> {
  const number = versionNumber(name);
  const [row] = number === undefined ? [] : await db.query<{ document: ProgrammeDocument }>(VERSION, [number]);
  if (number === undefined || !row) throw new Problem('programme_version_not_found');
  return { number, document: followed(row.document) };
}
