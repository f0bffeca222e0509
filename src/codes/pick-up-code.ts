import type { Tx } from '../core/tx.ts';
import { normaliseCode } from './code-text.ts';
import { countClicks } from './count-clicks.ts';
import { type Planting, touchCode } from './touch-code.ts';

/**
 * The pick-up of `?ref=` on pages served here. A visitor who carries the same code already, having come through the link, has
 * been counted.
 */
export async function pickUpCode(tx: Tx, text: string, planted: string | undefined): Promise<Planting | undefined> {
  if (planted !== undefined && normaliseCode(planted) === normaliseCode(text)) return undefined;
  const { touch } = await touchCode(tx, text, planted);
  if (touch) countClicks(tx, [touch.click]);
  return touch?.plant;
}
