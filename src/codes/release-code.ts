import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import type { Code } from './code.entity.ts';
import { lockCustomCode } from './lock-code.ts';

const HAS_BROUGHT = statement('code_has_brought', 'select from invitees where user_id = $1 and code = $2 limit 1');
const FORGET = statement('code_forget', 'delete from code_directory where code = $1 and user_id = $2');

/**
 * Gives a custom code back, so that anybody may take it, its former owner too. One under which somebody signed up stays its owner's
 * forever. Whoever is being brought by it at this moment holds the code's row; it is written before it is asked who was.
 *
 * Throws `code_not_found`, `code_permanent`, `code_used`.
 */
export async function releaseCode(tx: Tx, text: string): Promise<Code> {
  const code = await lockCustomCode(tx, text);
  Object.assign(code, { disabledAt: code.disabledAt ?? tx.now, barredAt: null, releasedAt: tx.now });
  await tx.em.flush();
  if ((await tx.query(HAS_BROUGHT, [code.userId, code.code])).length > 0) throw new Problem('code_used');
  tx.write([{ statement: FORGET, values: [code.code, code.userId] }]);
  tx.audit('code.released', code.userId, { code: code.code });
  return code;
}
