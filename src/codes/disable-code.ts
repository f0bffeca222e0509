import type { Tx } from '../core/tx.ts';
import type { Code } from './code.entity.ts';
import { lockCustomCode } from './lock-code.ts';

/**
 * Disables a custom code as an operator, whether its owner has disabled it or not: the owner cannot take it back, and nobody else can
 * have it. Disabled again it stays as it is.
 *
 * Throws `code_not_found`, `code_permanent`.
 */
export async function disableCode(tx: Tx, text: string): Promise<Code> {
  const code = await lockCustomCode(tx, text);
  if (code.barredAt) return code;
  code.barredAt = tx.now;
  code.disabledAt ??= tx.now;
  tx.audit('code.disabled', code.userId, { code: code.code });
  tx.emit('code.disabled', code.userId, { code: code.code, kind: code.kind });
  return code;
}
