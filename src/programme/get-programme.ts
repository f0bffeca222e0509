import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { followed, type Programme, type ProgrammeDocument } from './programme.ts';

const CURRENT = statement(
  'programme_current',
  'select v.version, v.document from programme p join programme_versions v on v.version = p.version where p.id = 1',
);

interface Row {
  version: number;
  document: ProgrammeDocument;
}

/** The rules in force. */
export async function getProgramme(db: Reader): Promise<Programme> {
  const [row] = await db.query<Row>(CURRENT, []);
  if (!row) throw new Error('the programme has no version; the server makes the first when it starts');
  return { number: row.version, document: followed(row.document) };
}
