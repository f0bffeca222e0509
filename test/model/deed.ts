import type { OperationId } from '../../generated/operations.ts';
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
  /** The value of the cookie `ref_code`. */
  cookie?: string;
  does(world: World): Answer;
}
