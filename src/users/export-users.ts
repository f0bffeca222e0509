import type { Reader } from '../core/tx.ts';
import { listUsers, USER_ORDERS, type UserFilter, type UserRow, type UserSort } from './list-users.ts';

/** How many rows are in memory at once, some 1 KB each at most. */
const PART = 500;

/**
 * All users of a filter, part by part, in the order of the list. Each part is a short statement of its own that goes on after the last row
 * of the part before, however long the reader takes in between: no snapshot is held.
 */
export async function* exportUsers(db: Reader, filter: UserFilter, sort: UserSort): AsyncGenerator<UserRow[], void> {
  const order = USER_ORDERS[sort];
  let behind: readonly string[] | undefined = order.beginning;
  while (behind) {
    const rows: UserRow[] = await listUsers(db, filter, { behind, offset: 0, count: PART }, sort);
    const last = rows[PART - 1];
    behind = last && order.keyOf(order.cursorOf(last));
    if (rows.length > 0) yield rows;
  }
}
