import { Problem } from '../core/problem.ts';
import type { Reader } from '../core/tx.ts';
import { getProgramme } from '../programme/get-programme.ts';
import { normaliseCode } from './code-text.ts';
import { findCode } from './find-code.ts';

export interface ResolvedCode {
  code: string;
  kind: 'uid' | 'custom';
  active: boolean;
  inviterDisplay: string | undefined;
}

/**
 * What anyone may know about a code: whether a signup under it would count now, and whose it is, if the programme shows that. Of an
 * erased user's code nobody knows anything. Throws `code_not_found`.
 */
export async function resolveCode(db: Reader, text: string): Promise<ResolvedCode> {
  const code = normaliseCode(text);
  const found = code === undefined ? undefined : await findCode(db, code);
  if (!found || found.erased) throw new Problem('code_not_found');
  const { document } = await getProgramme(db);
  return {
    code: found.code,
    kind: found.kind,
    active: found.active,
    inviterDisplay: document.show_inviter_name ? found.displayName : undefined,
  };
}
