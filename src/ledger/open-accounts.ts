import { statement, type Write } from '../core/statement.ts';

const OPEN = statement('balance_open', 'insert into balances (user_id) values ($1)');

/** The writes that give a new user accounts, all of them empty. */
export function openAccounts(userId: string): Write[] {
  return [{ statement: OPEN, values: [userId] }];
}
