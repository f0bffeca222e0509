import type { DeliveryAttemptsItem } from '../../../../sdk/typescript/sdk.ts';
import type { LaterWords } from '../../../frame/later-words.ts';

type ByName = Record<string, (() => string) | undefined>;

/** What became of an attempt, in words: the status of the answer, or why there was none. */
export function attemptText(
  { status, failure }: Pick<DeliveryAttemptsItem, 'status' | 'failure'>,
  { deliveries: said }: LaterWords,
): string {
  if (status !== null) return said.answered({ status: String(status) });
  return (said as unknown as ByName)[failure ?? 'other']?.() ?? said.other();
}
