import { fromDatabase } from '../core/clock.ts';
import type { Order } from '../core/cursor.ts';
import type { TransferKey } from './reach-back.ts';

/** How many rows a part has at most. */
const PART = 1000;

/** A row that was read, whose moment is as PostgreSQL prints it. */
type ReadRow = TransferKey & { readonly created_at: string };

/** Which part is read: behind a key, so many rows at most, and how many milliseconds they are guessed to take. */
export interface PartOfList {
  readonly behind: readonly string[];
  readonly count: number;
  readonly guess: number | undefined;
}

/**
 * All rows of a list in the order of transfers, newest first, part by part. Each part is read by short statements of its own, however long
 * the reader takes in between: no snapshot is held, and what moves meanwhile is left out.
 */
export async function* partsBack<Row extends ReadRow>(
  order: Order<TransferKey>,
  read: (part: PartOfList) => Promise<{ rows: Row[]; stoppedAt: TransferKey | undefined }>,
): AsyncGenerator<Row[], void> {
  let behind: readonly string[] | undefined = order.beginning;
  let guess: number | undefined;
  while (behind) {
    const { rows, stoppedAt }: { rows: Row[]; stoppedAt: TransferKey | undefined } = await read({ behind, count: PART, guess });
    if (rows.length > 0) yield rows;
    const last = rows[PART - 1];
    // As many rows as these will take about as long.
    guess = last && Math.max(fromDatabase((rows[0] as Row).created_at).getTime() - fromDatabase(last.created_at).getTime(), 1);
    const end: TransferKey | undefined = last ?? stoppedAt;
    behind = end && order.keyOf(order.cursorOf(end));
  }
}
