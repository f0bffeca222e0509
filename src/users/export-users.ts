import { partsOf } from '../core/parts.ts';
import type { Reader } from '../core/tx.ts';
import { listUsers, USER_ORDERS, type UserFilter, type UserRow, type UserSort } from './list-users.ts';

/** How many rows are in memory at once, some 1 KB each at most. */
const PART = 500;

/** All users of a filter, part by part, in the order of the list. */
export function exportUsers(db: Reader, filter: UserFilter, sort: UserSort): AsyncGenerator<UserRow[], void> {
  return partsOf(USER_ORDERS[sort], PART, async (stretch) => ({ rows: await listUsers(db, filter, stretch, sort) }));
}
