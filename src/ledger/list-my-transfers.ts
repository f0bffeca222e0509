import { byNumber } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import { partsOf } from '../core/parts.ts';
import type { Reader } from '../core/tx.ts';
import { readTransfers, type TransferRow } from './list-transfers.ts';

/** How many rows of a file are in memory at once. */
const PART = 1000;

export const MY_TRANSFER_ORDER = byNumber<TransferRow>('listMyTransfers', (row) => row.seq);

/** The transfers of the signed-in user, newest first. */
export function listMyTransfers(db: Reader, userId: string, stretch: Stretch): Promise<TransferRow[]> {
  return readTransfers(db, userId, stretch);
}

/** All of them, newest first, part by part. What moves meanwhile is left out. */
export function exportMyTransfers(db: Reader, userId: string): AsyncGenerator<TransferRow[], void> {
  return partsOf(MY_TRANSFER_ORDER, PART, async (stretch) => ({ rows: await readTransfers(db, userId, stretch) }));
}
