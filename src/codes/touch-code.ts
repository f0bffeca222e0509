import { DAY_MS } from '../core/clock.ts';
import type { Reader } from '../core/tx.ts';
import { getProgramme } from '../programme/get-programme.ts';
import type { Programme } from '../programme/programme.ts';
import { normaliseCode } from './code-text.ts';
import type { Click } from './count-clicks.ts';
import { canAttribute, type FoundCode, findCode } from './find-code.ts';

/** A code to plant in the cookie `ref_code`, with its life in seconds. */
export interface Planting {
  code: string;
  maxAge: number;
}

/** What it means that somebody comes with a code. */
export interface Touch {
  /** The code that will count for the visitor: this one, or an earlier one that stays. */
  ref: string;
  plant: Planting | undefined;
  click: Click;
}

/**
 * What comes of a code that somebody comes with, under the rules in force. The last touch wins, unless the programme says that the
 * first does: then a cookie stays whose code can attribute somebody. A code that can attribute nobody touches nothing.
 */
export async function touchCode(
  db: Reader,
  text: string,
  planted: string | undefined,
): Promise<{ programme: Programme; touch: Touch | undefined }> {
  const [programme, found] = await Promise.all([getProgramme(db), findAttributing(db, text)]);
  if (found === undefined) return { programme, touch: undefined };
  const { touch, attribution_window_days } = programme.document;
  const stays = touch === 'first' && planted !== undefined ? await findAttributing(db, planted) : undefined;
  const { code, userId } = found;
  const plant = stays ? undefined : { code, maxAge: (attribution_window_days * DAY_MS) / 1000 };
  return { programme, touch: { ref: stays?.code ?? code, plant, click: { userId, code, day: db.now.toISOString().slice(0, 10) } } };
}

async function findAttributing(db: Reader, text: string): Promise<FoundCode | undefined> {
  const code = normaliseCode(text);
  const found = code === undefined ? undefined : await findCode(db, code);
  return found && canAttribute(found) ? found : undefined;
}
