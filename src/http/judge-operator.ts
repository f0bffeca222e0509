import type { OperatorActor } from '../core/actor.ts';
import { hashSecret } from '../core/ids.ts';
import { Problem } from '../core/problem.ts';
import { environmentOperatorOf, type OperatorTokens } from './authenticate.ts';
import { type ApiTokens, type Asked, createTokenJudge, type TokenJudge } from './judge-token.ts';

export interface OperatorJudge {
  /**
   * Returns the operator who sent this token. Throws `admin_token_unset` when there is neither a token of the environment nor an API
   * token, `admin_token_invalid`, and what an API token is refused with.
   */
  judge(call: Asked, token: string | string[] | undefined): OperatorActor | Promise<OperatorActor>;
  /** Believes nothing any more that was found of API tokens: what they may do may just have been changed. */
  forget(): void;
}

/** Judges operator tokens: those of the environment, then those that were made over the API. The first wait for nothing. */
export function createOperatorJudge(tokens: OperatorTokens, apiTokens?: ApiTokens): OperatorJudge {
  const made = apiTokens && createTokenJudge(apiTokens);
  const isOpen = tokens.size > 0;

  function refuse(): never | Promise<never> {
    if (isOpen) throw new Problem('admin_token_invalid');
    return refuseClosed(made);
  }

  return {
    judge(call, token) {
      if (typeof token !== 'string') return refuse();
      const hash = hashSecret(token);
      const operator = environmentOperatorOf(tokens, hash);
      if (operator) return operator;
      if (!made) return refuse();
      return made.judge(call, token, hash).then((found) => found ?? refuse());
    },
    forget: () => made?.forget(),
  };
}

/** Where the environment has no token, there may still be others. */
async function refuseClosed(made: TokenJudge | undefined): Promise<never> {
  throw new Problem((await made?.exist()) ? 'admin_token_invalid' : 'admin_token_unset');
}
