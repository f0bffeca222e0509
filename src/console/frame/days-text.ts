import type { Words } from '../../../generated/words/console/words.ts';
import type { Days } from './range.ts';

/** The days of a filter in words; nothing where it names none. */
export function daysText({ since, until }: Days, { ranges }: Words): string | undefined {
  if (since && until) return ranges.fromUntil({ since, until });
  if (since) return ranges.from({ since });
  return until && ranges.to({ until });
}
