import type { Order } from './cursor.ts';
import type { Stretch } from './page.ts';

/** What was read of a list at once. */
export interface Part<Row, Key> {
  readonly rows: Row[];
  /** Up to where it was looked, where there may be more behind although fewer were found than were asked for. */
  readonly stoppedAt?: Key | undefined;
}

/**
 * All rows of a list in its order, part by part, at most `count` in memory at once. Each part is read by short statements of its own that go
 * on where the part before ended, and is told of that part; however long the reader takes in between, no snapshot is held.
 */
export async function* partsOf<Row extends Key, Key, One extends Part<Row, Key>>(
  order: Order<Key>,
  count: number,
  read: (stretch: Stretch, before: One | undefined) => Promise<One>,
): AsyncGenerator<Row[], void> {
  let behind: readonly string[] | undefined = order.beginning;
  let before: One | undefined;
  while (behind) {
    const part: One = await read({ behind, offset: 0, count }, before);
    const end: Key | undefined = part.rows[count - 1] ?? part.stoppedAt;
    behind = end && order.keyOf(order.cursorOf(end));
    before = part;
    if (part.rows.length > 0) yield part.rows;
  }
}
