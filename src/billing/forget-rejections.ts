import { statement, type Write } from '../core/statement.ts';

const FORGET = statement('billing_rejections_forget', 'delete from billing_rejections where user_id = $1');

/** Rejected events that named a user go: they are kept as they were sent, whatever stands in them. */
export function forgetRejections(userId: string): Write[] {
  return [{ statement: FORGET, values: [userId] }];
}
