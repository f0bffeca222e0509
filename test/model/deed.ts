import type { OperationId } from '../../generated/operations.ts';
import type { By, Hand } from './rights.ts';
import type { Answer, Operator, World } from './world.ts';

export const ADMIN = '/v1/admin/referrals';

/** A step as a request, and what the same does in the model. */
export interface Deed {
  operation: OperationId;
  method: string;
  path: string;
  body?: object | undefined;
  /** The user who does it; an operator, or anyone, where there is none. */
  caller?: string | undefined;
  /** The operator who does it, where no user does; `default` where none is named. */
  operator?: Operator | undefined;
  /** By what an operator does it who does not send a token of the environment. */
  hand?: Hand | undefined;
  /** The value of the cookie `ref_code`. */
  cookie?: string;
  /** Does it in the model; `by` is the operator who was let in with a hand. */
  does(world: World, by?: By): Answer;
}
