import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { addVersion } from './add-version.ts';
import type { ProgrammeDocument } from './programme.ts';

const EXISTS = statement('programme_exists', 'select from programme where id = 1');
const FIRST = statement('programme_first', 'insert into programme (id, version) values (1, 1) on conflict (id) do nothing');

/** Gives a new deployment its first programme. Of two servers that start at once, one does. */
export async function ensureProgramme(tx: Tx, document: ProgrammeDocument): Promise<void> {
  if ((await tx.query(EXISTS, [])).length > 0) return;
  addVersion(tx, { number: 1, document }, null);
  tx.write([{ statement: FIRST, values: [] }]);
}
