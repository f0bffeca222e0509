import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { Programme, ProgrammeDocument } from './programme.ts';

const CURRENT = statement(
  'programme_current',
  'select v.version, v.document from programme p join programme_versions v on v.version = p.version where p.id = 1',
);

interface Row {
  version: number;
  document: ProgrammeDocument;
}

/** What versions that were kept before there was such a rule do not say. */
const LATER_RULES = { payout_cover_required: false };

/** The rules in force. */
export async function getProgramme(db: Reader): Promise<Programme> {
  const [row] = await db.query<Row>(CURRENT, []);
  if (!row) throw new Error('the programme has no version; the server makes the first when it starts');
  return { number: row.version, document: { ...LATER_RULES, ...row.document } };
}
