import type { Tx } from '../core/tx.ts';
import { versionReader } from '../programme/read-version.ts';
import { normaliseCode } from './code-text.ts';
import { plantedCode } from './planted-code.ts';
import { type Planting, touchCodes } from './touch-codes.ts';

/**
 * The pick-up of `?ref=` on pages served here. A visitor who carries the same code already, having come through the link, has
 * been counted.
 */
export async function pickUpCode(tx: Tx, text: string, refCodes: readonly string[]): Promise<Planting | undefined> {
  const planted = plantedCode(refCodes);
  if (planted !== undefined && normaliseCode(planted) === normaliseCode(text)) return undefined;
  const { touches } = await touchCodes(tx, versionReader(), [{ text, planted, isVisit: true }]);
  return touches[0]?.plant;
}
