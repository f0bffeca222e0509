import type { Tx } from '../core/tx.ts';
import { getProgramme } from '../programme/get-programme.ts';
import { normaliseCode } from './code-text.ts';
import { type Planting, touchCode } from './touch-code.ts';

/**
 * The pick-up of `?ref=` on pages served here. A visitor who carries the same code already, having come through the link, has
 * been counted.
 */
export async function pickUpCode(tx: Tx, text: string, planted: string | undefined): Promise<Planting | undefined> {
  if (planted !== undefined && normaliseCode(planted) === normaliseCode(text)) return undefined;
  return (await touchCode(tx, await getProgramme(tx), text, planted))?.plant;
}
