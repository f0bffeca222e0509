import type { OperatorActor } from '../core/actor.ts';
import { hashSecret } from '../core/ids.ts';
import { Problem } from '../core/problem.ts';
import { addressKey } from '../http/address-key.ts';
import type { Entrance, Way } from './begin-session.ts';
import type { WrongTries } from './wrong-tries.ts';

/** Returns the operator whose token this is, when it comes from this address. Throws the refusals of tokens. */
export type JudgeToken = (token: string, address: string) => OperatorActor | Promise<OperatorActor>;

/** Where a try came from. */
export interface Knock {
  address: string;
  requestId: string;
}

/** Somebody who was not let in. */
export interface Refusal extends Knock {
  operation: 'beginConsoleSession' | 'confirmOperator';
  /** Who sits in the console already, where somebody does. */
  actor: OperatorActor | undefined;
  reason: string;
}

export interface Door {
  /**
   * Judges a token with which somebody enters the console, or, where `actor` sits in it, confirms. Throws the refusals of tokens, which are
   * written to the audit log, and `rate_limited` after too many of them.
   */
  judge(token: string, knock: Knock, actor?: OperatorActor): Promise<OperatorActor>;
}

/** The door of the console. `audit` writes a refusal down, in a transaction of its own: that of the request is undone. */
export function openDoor(judgeToken: JudgeToken, tries: WrongTries, audit: (refusal: Refusal) => Promise<void>): Door {
  return {
    async judge(token, { address, requestId }, actor) {
      const keys = [`address ${addressKey(address)}`, ...(actor ? [`name ${actor.name}`] : [])];
      const operation = actor ? 'confirmOperator' : 'beginConsoleSession';
      return tries.judge(keys, async () => {
        try {
          const operator = await judgeToken(token, address);
          if (actor && !isAsMuch(operator, actor)) throw new Problem('admin_token_invalid');
          return operator;
        } catch (error) {
          if (isRefusal(error)) await audit({ address, requestId, operation, actor, reason: error.tag });
          throw error;
        }
      });
    },
  };
}

/** Whether a token says that its holder is this operator, whatever they may do: one that may do less does not stand for all of it. */
function isAsMuch(token: OperatorActor, sitting: OperatorActor): boolean {
  return token.name === sitting.name && sitting.scopes.isSubsetOf(token.scopes);
}

/** Whether the token was looked at and found bad, and not the server at fault. */
function isRefusal(error: unknown): error is Problem {
  return error instanceof Problem && (error.status === 401 || error.status === 403);
}

/** What a session is made of that is entered with a token of this operator. A token of the environment holds whatever its role does. */
export function entranceOf(operator: OperatorActor, token: string, way: Way): Entrance {
  const { name, knownTo, scopes, tokenId } = operator;
  return { operator: name, knownTo, scopes: tokenId === null ? null : [...scopes], tokenId, enteredWith: hashSecret(token), way };
}
