import type { OperatorActor } from '../core/actor.ts';
import { hashSecret } from '../core/ids.ts';
import { Problem } from '../core/problem.ts';
import { environmentOperatorOf, type OperatorTokens } from './authenticate.ts';
import type { IncomingCall } from './incoming-call.ts';

/** What of a call a token is judged by, beside itself. */
export type Asked = Pick<IncomingCall, 'address' | 'quota'>;

export interface OperatorJudge {
  /**
   * Returns the operator who sent this token. Throws `admin_token_unset` and `admin_token_invalid`.
   */
  judge(call: Asked, token: string | string[] | undefined): OperatorActor | Promise<OperatorActor>;
}

/** Judges operator tokens: those of the environment. */
export function createOperatorJudge(tokens: OperatorTokens): OperatorJudge {
  return {
    judge(_, token) {
      if (tokens.size === 0) throw new Problem('admin_token_unset');
      const operator = typeof token === 'string' ? environmentOperatorOf(tokens, hashSecret(token)) : undefined;
      if (!operator) throw new Problem('admin_token_invalid');
      return operator;
    },
  };
}
